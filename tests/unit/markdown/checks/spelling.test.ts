import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSpeller } from '../../../../src/markdown/checks/speller.ts';
import { checkSpelling, wordsOf } from '../../../../src/markdown/checks/spelling.ts';
import { problems } from './problems.ts';

const check = checkSpelling(makeSpeller(['curtin', 'squashfs'], ['MAAS', 'Red Hat Enterprise Linux']));
const remedy = 'A term goes into content/words.txt, a name into content/names.txt, code into code font.';

it('names a word that is in no dictionary, with what may have been meant', async () => {
  expect(await problems(check, 'Words.\n\nYou *recieve* an image.\n')).toEqual([
    `3:6 "recieve" is not in the British dictionary. Did you mean "receive" or "relieve"? ${remedy}`,
  ]);
});

it('spells as the British do', async () => {
  expect(await problems(check, 'Customise, catalogue, colour, licence.\n')).toEqual([]);
  expect((await problems(check, 'Customize, catalog, color.\n')).map((problem) => problem.split(' ')[1])).toEqual(['"Customize"', '"catalog"', '"color"']);
});

it('names a word once, where it first stands', async () => {
  expect((await problems(check, 'A foobarx.\n\nThe foobarx.\n')).map((problem) => problem.split(' ')[0])).toEqual(['1:3']);
});

it('says what to do once in a page', async () => {
  expect(await problems(check, 'A foobarx and a foobary.\n')).toEqual([
    `1:3 "foobarx" is not in the British dictionary. Did you mean "foobar"? ${remedy}`,
    '1:17 "foobary" is not in the British dictionary. Did you mean "foobar"?',
  ]);
});

it('finds the place of a word behind escapes, line ends and markup', async () => {
  const page = '<Note>\n\n  A \\* sign &amp; a\n  *foobarx* too\n\n</Note>\n\n- x\n  foobary\n';
  expect((await problems(check, page)).map((problem) => problem.split(' ')[0])).toEqual(['4:4', '9:3']);
});

it('knows the terms and names of the project', async () => {
  expect(await problems(check, "MAAS's squashfs. Squashfs and curtin's, of Red Hat Enterprise Linux.\n")).toEqual([]);
});

it('passes over code, addresses, paths, options and what holds a digit', async () => {
  const page = 'At images.maas.io, in streams/v1 and ~/maasx or $PROFILEX with --keepx and amd64x, a_b; `foobarx`; https://foobarx.org/x.\n\n```text\nfoobarx\n```\n';
  expect(await problems(check, page)).toEqual([]);
});

it('names a word at a place where it stands, whatever is around it', async () => {
  const around = fc.constantFrom(' ', '\n', '\n\n', '\n\n- ', '\n\n> ', ' \\* ', ' &amp; ', ' *', '* ', ' `code` ', ' [', '](/x/) ', '\n\n## ', ' – ');
  const word = fc.constantFrom('qxqa', 'qxqb', 'machine', 'image', 'qxq');
  const checkOnly = checkSpelling({ knows: (known) => !known.startsWith('qx'), suggest: () => [] });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(around, word), { minLength: 1, maxLength: 20 }), async (parts) => {
      const page = parts.flat().join('');
      const lines = page.split('\n');
      for (const problem of await problems(checkOnly, page)) {
        const [, line, column, found = ''] = /^(\d+):(\d+) "(\w+)"/.exec(problem) ?? [];
        expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(new RegExp(`^${found}(?!\\w)`));
      }
    }),
  );
});

describe('wordsOf', () => {
  it('splits at blanks and dashes and sheds punctuation', () => {
    expect(wordsOf('(the) "read-only" disk–or\n\'not\'—it\'s…')).toEqual([
      { word: 'the', index: 1 },
      { word: 'read-only', index: 7 },
      { word: 'disk', index: 18 },
      { word: 'or', index: 23 },
      { word: 'not', index: 27 },
      { word: "it's", index: 32 },
    ]);
  });
});
