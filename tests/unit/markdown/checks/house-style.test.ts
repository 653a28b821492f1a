import { describe, expect, it } from 'vitest';
import { checkHouseStyle } from '../../../../src/markdown/checks/house-style.ts';
import { problems } from './problems.ts';

describe('the house does not write', () => {
  it.each([
    ['Some, e.g. these.', '1:7 "e.g.": Write "for example" or "such as".'],
    ['Some, i.e. these.', '1:7 "i.e.": Write "that is".'],
    ['Sent via HTTP.', '1:6 "via": Write "through", "over", "by" or "with".'],
    ['Please wait.', '1:1 "Please": Leave it out: the text gives instructions.'],
    ['You simply wait.', '1:5 "simply": Leave it out: what is simple is for the reader to say.'],
    ['Done!', '1:5 "!": End the sentence with a full stop; put an operator or a message into code font.'],
    ['One.  Two.', '1:4 ".  ": One space follows a full stop.'],
    ['See [https://maas.io](https://maas.io).', '1:6 "https://maas.io": Name what is found at the address, in the text of a link; where the address itself is meant, put it into code font.'],
    ['(At www.maas.io.)', '1:5 "www.maas.io": Name what is found at the address, in the text of a link; where the address itself is meant, put it into code font.'],
    ['This ~~holds~~.', '1:6 "~~holds~~": Leave out what does not hold: nothing is struck through.'],
    ['This[^1].\n\n[^1]: And this.', '1:5 "[^1]": Say it in the text: there are no footnotes.'],
    ['- [x] Done', '1:3 "[x]": Write a list of steps: there are no boxes to tick.'],
    ['A “word”.', '1:3 "“": Write straight quotation marks and apostrophes: " and \'.'],
    ['It’s.', '1:3 "’": Write straight quotation marks and apostrophes: " and \'.'],
  ])('%s', async (text, problem) => {
    expect((await problems(checkHouseStyle, text))[0]).toBe(problem);
  });
});

it('names every place, in every kind of text', async () => {
  const page = 'First line\nvia *a  via* way.\n\n## Via\n\n- via\n\n![via](/a.svg)\n\n<Figure caption="Seen via a" />\n';
  expect((await problems(checkHouseStyle, page, 'Via title')).map((problem) => problem.split(' ')[0])).toEqual([
    '0:0', '2:1', '2:9', '4:4', '6:3', '8:3', '10:23',
  ]);
});

it('leaves code, addresses and longer words alone', async () => {
  const page = 'The `via !` of [a page](/via/ "x") and [`https://maas.io`](https://maas.io), viable `a.  b`.\n\n```bash\necho "please!"\n```\n\n<code>via</code> {/* via! */}\n';
  expect(await problems(checkHouseStyle, page)).toEqual([]);
});
