import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeResolver } from '../../../src/links/resolve.ts';
import { mendTicket } from '../../../src/links/ticket.ts';
import { table } from './table.ts';

const root = 'https://docs.example/';
const mend = (text: string) => mendTicket(text, makeResolver(table, root), root);

it.each([
  ['See https://maas.io/docs/images.', 'See https://docs.example/about-images/.'],
  ['(https://discourse.maas.io/t/x/5124/3?u=a#heading--add-a-boot-source)', '(https://docs.example/how-to/import-images/#add-a-boot-source)'],
  ['[a](/t/about-images/5076), **maas.io/docs/images**', '[a](https://docs.example/about-images/), **https://docs.example/about-images/**'],
  ['<a href="https://maas.io/docs/images">', '<a href="https://docs.example/about-images/">'],
  ['see manage-cli-images.md; then how-to-create-custom-images/5104#heading--install-mib!', 'see https://docs.example/how-to/import-images/; then https://docs.example/how-to/use-maas-image-builder/#install-mib!'],
  ['“https://maas.io/docs/images”…', '“https://docs.example/about-images/”…'],
  ['&lt;https://maas.io/docs/images&gt; and https://maas.io/docs/images?a=1&lt=2', '&lt;https://docs.example/about-images/&gt; and https://docs.example/about-images/'],
  ['https://discourse.maas.io/t/x/5124%23heading--add-a-boot-source', 'https://docs.example/how-to/import-images/#add-a-boot-source'],
  ['&lt;/t/5124&gt;&nbsp;and "https:\\/\\/maas.io\\/docs\\/images"', '&lt;https://docs.example/how-to/import-images/&gt;&nbsp;and "https://docs.example/about-images/"'],
  ['[Images|https://maas.io/docs/images|smart-link], "Images":https://maas.io/docs/images', '[Images|https://docs.example/about-images/|smart-link], "Images":https://docs.example/about-images/'],
  ['https://maas.io/docs/images。', 'https://docs.example/about-images/。'],
  ['https://docs.example/import/ moved', 'https://docs.example/how-to/import-images/ moved'],
  ['hxxps://maas[.]io/docs/images.', 'https://docs.example/about-images/.'],
  ['See C:\\docs\\maas-image-docs\\about-images\\index.html, file:///D:/maas-image-docs/about-images/index.html.', 'See https://docs.example/about-images/, https://docs.example/about-images/.'],
  ['(https://urldefense.com/v3/__https://maas.io/docs/images*heading--boot-sources__;Iw!!AbC!x-y$)', '(https://docs.example/about-images/#boot-sources)'],
  ['https://web.archive.org/web/2022*/maas.io/docs/images *now*', 'https://docs.example/about-images/ *now*'],
])('%s', (ticket, mended) => expect(mend(ticket).text).toBe(mended));

it.each([
  ['See <https://maas.io/docs/how-to-import-\nimages>.', 'See <https://docs.example/how-to/import-images/>.'],
  ['> https://discourse.maas.io/t/x/5124#heading--add-\r\n> a-boot-source, and', '> https://docs.example/how-to/import-images/#add-a-boot-source, and'],
  ['https://discourse.maas.io/t/x/5124#heading=2D=2Dadd-a-=\nboot-=\nsource\nthen', 'https://docs.example/how-to/import-images/#add-a-boot-source\nthen'],
  ['https://discourse.maas.io/t/x/5124\n#heading--add-a-boot-source', 'https://docs.example/how-to/import-images/#add-a-boot-source'],
  ['https://maas.io/docs/images\nare old', 'https://docs.example/about-images/\nare old'],
  ['https://maas.io/docs/images\nhttps://maas.io/docs/images', 'https://docs.example/about-images/\nhttps://docs.example/about-images/'],
  ['https://maas.io/docs/tags\n/t/5124', 'https://maas.io/docs/tags\nhttps://docs.example/how-to/import-images/'],
])('a line that a mail program broke within an address: %j', (ticket, mended) => expect(mend(ticket).text).toBe(mended));

it.each([
  'public/about-images/ content/pages/about-images.mdx https://elsewhere.example/about-images/',
  'and/or about-images/ 5124 README.md https://docs.example/about-images/#boot-sources https://docs.example/s/kx7tw/',
  'https://example.com/t/5124 javascript:alert(1) a@b.example 10/5124',
])('leaves %s as it is', (ticket) => expect(mend(ticket)).toEqual({ text: ticket, found: [], unknown: [] }));

it('tells what it replaced, what section is missing, and which old links it does not know', () => {
  expect(mend('/t/5124#no https://maas.io/docs/tags')).toEqual({
    text: 'https://docs.example/how-to/import-images/ https://maas.io/docs/tags',
    found: [{ old: '/t/5124#no', now: 'https://docs.example/how-to/import-images/', unknownAnchor: 'no' }],
    unknown: ['https://maas.io/docs/tags'],
  });
});

it('reads a long row of dots once', () => {
  const dots = '.'.repeat(500_000);
  expect(mend(`/t/5124${dots}x /t/5124${dots}`).text).toBe(`/t/5124${dots}x https://docs.example/how-to/import-images/${dots}`);
});

it('changes nothing the second time', () => {
  const words = fc.constantFrom('https://maas.io/docs/images', '/t/5124', ' ', '\n', 'word', '(', ')', '.', 'manage-cli-images.md', '#heading--x', '<', '>');
  fc.assert(fc.property(fc.array(words).map((parts) => parts.join('')), (ticket) => {
    const { text } = mend(ticket);
    return mend(text).text === text;
  }));
});
