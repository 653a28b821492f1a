import { expect, it } from 'vitest';
import { checkLinkAddress } from '../../../../src/markdown/checks/link-address.ts';
import { problems } from './problems.ts';

it.each(['/about-images/', '#boot-sources', '../about-images/', 'https://maas.io/', 'http://127.0.0.1:5240/MAAS/', 'mailto:docs@example.com'])('takes a link to %s', async (address) => {
  expect(await problems(checkLinkAddress, `See [images](${address}), <a href="${address}">images</a> and [images][a].\n\n[a]: ${address}\n`)).toEqual([]);
});

it.each(['[images]()', '[images](#)', '<a href="">images</a>'])('misses the address of %s', async (link) => {
  expect(await problems(checkLinkAddress, `See ${link}.\n`)).toEqual(['1:5 A link without an address. Write where it leads: `[boot sources](/about-images/#boot-sources)`.']);
});

it.each(['javascript', 'file', 'htps'])('refuses an address of the scheme %s', async (scheme) => {
  expect(await problems(checkLinkAddress, `See [images](${scheme}:x).\n`)).toEqual([
    `1:5 A link cannot lead to \`${scheme}:\`. An address starts with \`/\`, \`#\`, \`https:\`, \`http:\` or \`mailto:\`; put one that is only named into code font.`,
  ]);
});

it('refuses an address without a scheme, which a file cannot follow', async () => {
  expect(await problems(checkLinkAddress, 'See [MAAS](//maas.io/).\n')).toEqual([
    '1:5 The address `//maas.io/` depends on how the page was fetched. Write `https://maas.io/`; a page of this site starts with one slash.',
  ]);
});

it('wants each name of an address once, and used', async () => {
  expect(await problems(checkLinkAddress, 'See [images][a] and [A].\n\n[a]: /a/\n[a]: /b/\n[Other]: /c/\n')).toEqual([
    '4:1 The name `[a]` has an address already, and the first one counts. Delete one of the two.',
    '5:1 No link of this page uses the name `[Other]`. Write `[text][Other]`, or delete this line.',
  ]);
});
