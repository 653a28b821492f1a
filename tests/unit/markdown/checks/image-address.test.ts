import { expect, it } from 'vitest';
import { checkImageAddress } from '../../../../src/markdown/checks/image-address.ts';
import { problems } from './problems.ts';

it.each(['![A rack](/rack.svg)\n', '<img src="/rack.svg" alt="A rack" />\n', '![A rack][rack]\n\n[rack]: /rack.svg\n'])('takes a picture of the site: %j', async (text) => {
  expect(await problems(checkImageAddress, text)).toEqual([]);
});

it.each(['https://example.com/rack.svg', '//example.com/rack.svg', './rack.svg', 'rack.svg'])('refuses one from elsewhere, which no page would show: %s', async (address) => {
  const reason = `1:1 A picture lies in the folder \`public\`, and \`${address}\` is no address from there. Write \`/rack.svg\` for \`public/rack.svg\`.`;
  expect(await problems(checkImageAddress, `![A rack](${address})\n`)).toEqual([reason]);
  expect(await problems(checkImageAddress, `<img src="${address}" alt="A rack" />\n`)).toEqual([reason]);
  expect(await problems(checkImageAddress, `![A rack][rack]\n\n[rack]: ${address}\n`)).toEqual([reason]);
});
