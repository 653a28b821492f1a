import { expect, it } from 'vitest';
import { checkElements } from '../../../../src/markdown/checks/elements.ts';
import { problems } from './problems.ts';

it.each(['<dl>\n<dt>A</dt>\n<dd>B</dd>\n</dl>\n', 'Press <kbd>Ctrl</kbd>.\n', '<Note>Text.</Note>\n', '<div class="wide" id="x">\n\nText.\n\n</div>\n', '<math><mi>x</mi></math>\n'])(
  'takes elements that hold text, and components: %j',
  async (text) => {
    expect(await problems(checkElements, text)).toEqual([]);
  },
);

it('refuses an element that HTML does not have, and names one like it', async () => {
  expect(await problems(checkElements, 'An <blokquote>x</blokquote>.\n')).toEqual([
    '1:4 A page has no element `<blokquote>`. Near it: `<blockquote>`. What is only named is put into code font; what acts or looks otherwise is a component.',
  ]);
});

it('refuses an element without a name, of which nothing comes into the page', async () => {
  expect(await problems(checkElements, '<>Text.</>\n')).toEqual(['1:1 What stands between `<>` and `</>` is lost. Delete the two.']);
});

it('knows a component in small letters', async () => {
  expect(await problems(checkElements, '<note>Text.</note>\n')).toEqual(['1:1 There is no element `<note>`. Did you mean the component `<Note>`?']);
});

it.each(['script', 'iframe', 'style', 'button', 'object'])('refuses what would act in a page: <%s>', async (name) => {
  expect(await problems(checkElements, `<${name}></${name}>\n`)).toEqual([expect.stringMatching(`^1:1 A page has no element \`<${name}>\``)]);
});

it('refuses attributes that would act, or be stopped', async () => {
  expect(await problems(checkElements, '<p onclick="x()" style="color: red">x</p>\n')).toEqual([
    "1:4 The pages' Content-Security-Policy stops `onclick`. What acts or looks otherwise is a component.",
    "1:18 The pages' Content-Security-Policy stops `style`. What acts or looks otherwise is a component.",
  ]);
});
