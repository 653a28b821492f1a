import { expect, it } from 'vitest';
import { checkImageText } from '../../../../src/markdown/checks/image-text.ts';
import { problems } from './problems.ts';

const missing = 'A picture without alternative text. Say in it what the picture shows; an ornament belongs in a style sheet.';

it('passes a picture whose alternative text says what it shows', async () => {
  expect(await problems(checkImageText, '![A rack with two machines](/rack.svg)\n\n<img src="/rack.svg" alt="A rack" />\n\n<img src="/r.svg" alt={text} />\n')).toEqual([]);
});

it('refuses a picture without it, however it is written', async () => {
  expect(await problems(checkImageText, '![](/a.svg)\n\nText ![ ][x].\n\n<img src="/a.svg" />\n\n<img src="/a.svg" alt="" />\n\n[x]: /a.svg\n')).toEqual([
    `1:1 ${missing}`,
    `3:6 ${missing}`,
    `5:1 ${missing}`,
    `7:1 ${missing}`,
  ]);
});

it('refuses the name of a file', async () => {
  expect(await problems(checkImageText, '![rack.svg](/rack.svg)\n')).toEqual([
    '1:1 The alternative text `rack.svg` is the name of a file. Say what the picture shows.',
  ]);
});
