import { expect, it } from 'vitest';
import { checkInvisibleCharacters } from '../../../../src/markdown/checks/invisible-characters.ts';
import { problems } from './problems.ts';

it.each(['Text.\r\n\tText.\n', 'A no-break space: 4\u00a0GB.\n', 'A family: \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, אב, 漢字.\n'])('takes %j', async (text) => {
  expect(await problems(checkInvisibleCharacters, text)).toEqual([]);
});

it.each([
  ['\0', 'U+0000'],
  ['\u00AD', 'U+00AD'],
  ['\u200B', 'U+200B'],
  ['\u202E', 'U+202E'],
  ['\u2066', 'U+2066'],
  ['\uFEFF', 'U+FEFF'],
])('refuses %j, in text and in code', async (sign, name) => {
  expect(await problems(checkInvisibleCharacters, `Text.\n\nA ${sign}sign, \`c${sign}\`.\n`)).toEqual([
    `3:3 The character ${name} cannot be seen. Delete it.`,
    `3:12 The character ${name} cannot be seen. Delete it.`,
  ]);
});

it('names what another encoding has made of a letter, in the title too', async () => {
  const reason = 'The character U+FFFD stands where a letter was lost: the file is not in UTF-8. Save it in UTF-8, and write the letter anew.';
  expect(await problems(checkInvisibleCharacters, 'Caf\uFFFD.\n', 'About a caf\uFFFD')).toEqual([`0:0 ${reason}`, `1:4 ${reason}`]);
});
