import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeResolver } from '../../../src/links/resolve.ts';
import { table } from './table.ts';

const resolve = makeResolver(table);

describe('an address of Discourse', () => {
  it.each([
    '/t/how-to-import-images/5124',
    '/t/any-slug/5124',
    '/t/-/5124',
    '/t/5124',
    't/5124/',
    '/t/how-to-import-images/5124/17',
    '/t/5124/17',
    '/t/how-to-import-images/5124?u=someone',
    'http://discourse.maas.io/t/how-to-import-images/5124',
    'https://discourse.maas.io/t/how-to-import-images/5124',
    'HTTPS://Discourse.MAAS.io:443/t/how-to-import-images/5124',
    'discourse.maas.io/t/how-to-import-images/5124',
    'https://www.discourse.maas.io/t/5124',
    '/t/abbilder-für-maas/5124',
    '/t/%E3%82%A4%E3%83%A1%E3%83%BC%E3%82%B8/5124',
    't%2Fhow-to-import-images%2f5124',
    '5124',
    '/5124/',
    '//discourse.maas.io/t/how-to-import-images/5124',
    ' <https://discourse.maas.io/t/how-to-import-images/5124> ',
    'how-to-import-images/5124',
    '/t/how-to-import-images',
    'https://discourse.maas.io/t/how-to-import-images/5124.json',
    'https://discourse.maas.io/t/5124.rss',
    'https://discourse.maas.io/t/how-to-import-images/5124/print',
    'https://discourse.maas.io/t/how-to-import-images/5124/last',
    'https://discourse.maas.io/t/how-to-import-images/5124/summary',
    'https://discourse.maas.io/t/5124/summary.json',
    'https://discourse.maas.io/t/how-to-import-images/5124/l/latest',
    'https://discourse.maas.io/t/how-to-import-images/5124/print.json?page=2',
    'https://discourse.maas.io/t/how-to-import-images/5124/17.json',
    'https://discourse.maas.io/t/5124/posts.json',
    'https://discourse.maas.io/t/maas-topical-index/how-to-import-images/5124',
    'https://maas.io/docs/how-to-import-images/5124',
    'https://discourse.maas.io/t/how-to-import-images/5124%20',
    'https://discourse.maas.io/t/how-to-import-images/5124#',
    'https://discourse.maas.io/raw/5124',
    'https://discourse.maas.io/raw/5124/1',
    'discourse.maas.io:443/t/how-to-import-images/5124',
    'https://discourse.maas.io/t/how-to-\nimport-images/5124',
    'hxxps://discourse.maas[.]io/t/5124',
    'https://www.google.com/url?q=https%3A%2F%2Feur02.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fdiscourse.maas.io%252Ft%252F5124',
  ])('%s opens its page', (address) => expect(resolve(address)).toEqual({ href: 'how-to/import-images/', was: 'legacy' }));

  it.each([
    '/t/x/5124#heading--add-a-boot-source',
    '/t/x/5124/3?u=a#heading--add-a-boot-source',
    '/t/x/5124#add-a-boot-source',
    '5124#heading--add-a-boot-source',
    '/t/x/5124#Heading--Add-a-Boot-Source',
    '/t/x/5124#p-9102-add-a-boot-source',
    '/t/x/5124#p-9102-add-a-boot-source-4',
    '/t/x/5124#heading%2D%2Dadd-a-boot-source',
    '/t/x/5124#heading--add-a-boot-source:~:text=boot',
    'how-to-import-images/5124#heading--add-a-boot-source',
    '/t/x/5124#heading-add-a-boot-source',
    '/t/x/5124#heading–add-a-boot-source',
    '/t/x/5124#heading%E2%80%94add-a-boot-source',
    '/t/x/5124#heading--add-a-boot-source/',
    '/t/x/5124%23heading--add-a-boot-source',
    'https://discourse.maas.io/t/x/5124%2523heading--add-a-boot-source',
    '/t/x/5124?u=a%23heading--add-a-boot-source',
    '/t/x/5124/summary#heading--add-a-boot-source',
    '/t/x/5124#heading---add-a-boot-source',
    '/t/x/5124#headings--add-a-boot-source',
    '/t/x/5124#--add-a-boot-source',
    '/t/x/5124##heading--add-a-boot-source',
    '/t/x/5124#%23heading--add-a-boot-source',
    '/t/x/5124#heading--add_a_boot_source',
    '/t/x/5124#heading--add%20a%20boot%20source',
    '/t/x/5124#heading‑‑add‑a‑boot‑source',
    '/t/x/5124#user-content-heading--add-a-boot-source',
    '/t/x/5124#h-add-a-boot-source-3',
    '/t/x/5124#heading--add-a-boot-source?u=a',
    '/t/x/5124#heading--add-a-boot-source&u=a',
    '/t/x/5124#heading--add-a-boot-source%22',
    '/t/x/5124#heading%252D%252Dadd-a-boot-source',
    '/t/x/5124#/heading--add-a-boot-source',
    '/t/x/5124#!heading--add-a-boot-source',
    '/t/x/5124#add+a+boot+source',
    '/t/x/5124#%E2%80%8Badd-a-boot-source',
    '/t/x/5124#heading--add-a-boot-source-1',
    '/t/x/5124#heading--add-a-\n  boot-source',
    '/t/x/5124\n#heading--add-a-boot-source',
    '/t/x/5124#heading=2D=2Dadd-a-boot-=\nsource',
  ])('%s opens its section', (address) => expect(resolve(address)?.href).toBe('how-to/import-images/#add-a-boot-source'));

  it('opens a section that was renamed', () => expect(resolve('/t/5076#heading--maas-image-anatomy')?.href).toBe('about-images/#manifest'));
  it('opens a section that stands in another page, named or not', () => {
    expect(resolve('/t/5104#heading--install-mib')?.href).toBe('how-to/use-maas-image-builder/#install-mib');
    expect(resolve('/t/5104#heading--extra')?.href).toBe('how-to/use-maas-image-builder/#extra');
  });
  it.each(['heading--add-a-boot-sorce', 'add-a-boto-source', 'heading--ad-a-bootsource'])('opens the section that %s is a slip for, and says so', (slip) => {
    expect(resolve(`/t/5124#${slip}`)).toEqual({ href: 'how-to/import-images/#add-a-boot-source', was: 'legacy', unknownAnchor: slip });
  });
  it('opens the page where it has no such section, and says so', () => {
    expect(resolve('/t/5124#heading--no-such')).toEqual({ href: 'how-to/import-images/', was: 'legacy', unknownAnchor: 'heading--no-such' });
  });
});

describe('an address as a ticket writes it', () => {
  const address = 'https://discourse.maas.io/t/x/5124#heading--add-a-boot-source';
  it.each([
    `${address}.`,
    `${address}),`,
    `(${address})`,
    `"${address}"`,
    `“${address}”`,
    `\`${address}\``,
    `**${address}**`,
    `<${address}>;`,
    `[${address}]`,
    `[Add a boot source](${address})`,
    `[Add a boot source](${address}).`,
    `[Add a boot source](<${address}> "Import images")`,
    `[add]: ${address}`,
    `(${address.replace('#', '%23')})`,
    `&lt;${address}&gt;.`,
    `&amp;lt;${address}&amp;gt;`,
    `&#x3C;${address}&#62;`,
    address.replace('#', '&#35;'),
    address.replace('--', '&#45;&#45;'),
    `<a href="${address}" rel="nofollow">Add a boot source</a>`,
    `<a href='${address}'>`,
    `href=${address}`,
    `[Add a boot source|${address}|smart-link]`,
    `[${address} Add a boot source]`,
    `<${address}|Add a boot source>`,
    `<${address}|${address}>`,
    `[[${address}][Add a boot source]]`,
    `[url=${address}]Add a boot source[/url]`,
    `${address}[Add a boot source]`,
    `"Add a boot source":${address}`,
    `\`Add a boot source <${address}>\`_`,
    `.. _source: ${address}`,
    `- [a [b] c](${address} (title))`,
    `See: ${address}.`,
    `> view-source:${address}`,
    `‹${address}›`,
    `~~${address}~~`,
    `（${address}）。`,
    `\u200b${address}\ufeff`,
    address.replace('#', '\\#').replaceAll('-', '\\-'),
    address.replace('#', '%20#'),
    address.replace('#', '%0A#'),
    `${address}&`,
    `On Monday someone wrote:\n> see ${address.slice(0, -6)}\n> ${address.slice(-6)}\n>\n> Regards`,
    `${address}\n\nRegards`,
    `https://www.google.com/amp/s/${address.slice(8)}`,
    `"url": "${address.replaceAll('/', '\\/')}",`,
    encodeURIComponent(address),
    `https://web.archive.org/web/20220718123456/${address}`,
    `https://web.archive.org/web/20220718id_/${address.replace('//', '/')}`,
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05`,
    `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D`,
  ])('%s opens its section', (text) => expect(resolve(text)).toEqual({ href: 'how-to/import-images/#add-a-boot-source', was: 'legacy' }));

  it.each(['[x](javascript:alert(1))', '[x](//evil.example/t/5124)', '(https://evil.example/t/5124)', '"data:text/html,x"', '[#](#boot-sources)', '()', '[](', 'see 5124, and 10/5124', '<a href="javascript:alert(1)">', 'https://evil.example/?url=https%3A%2F%2Fevil.example%2Ft%2F5124', 'https://web.archive.org/web/2022/https://evil.example/t/5124', '&lt;&#0;&#9999999;&gt;', `[${'['.repeat(2000)}`])(
    '%.40s leads nowhere',
    (text) => expect(resolve(text)).toBeUndefined(),
  );
});

it.each([
  ['https://maas.io/docs/images', 'about-images/'],
  ['https://www.maas.io/docs/images/', 'about-images/'],
  ['maas.io/docs/images.html', 'about-images/'],
  ['/docs/deb/2.9/cli/images', 'about-images/'],
  ['/docs/snap/3.1/ui/images#heading--boot-sources', 'about-images/#boot-sources'],
  ['/docs/2.5/en/installconfig-images-import', 'how-to/import-images/'],
  ['/docs/devel/en/installconfig-images-import', 'how-to/import-images/'],
  ['https://docs.maas.io/2.3/en/installconfig-images-import', 'how-to/import-images/'],
  ['https://docs.maas.io/2.5/installconfig-images-import', 'how-to/import-images/'],
  ['https://docs.maas.io/en/installconfig-images-import.html', 'how-to/import-images/'],
  ['https://canonical.com/maas/docs/', undefined],
  ['https://docs.ubuntu.com/maas/2.1/en/installconfig-images-import', 'how-to/import-images/'],
  ['https://github.com/CanonicalLtd/maas-docs/blob/master/en/manage-cli-images.md', 'how-to/import-images/'],
  ['https://raw.githubusercontent.com/canonical/maas-docs/2.5/en/installconfig-images-import.md', 'how-to/import-images/'],
  ['https://github.com/canonical/maas/blob/master/en/manage-cli-images.md', undefined],
  ['manage-cli-images.md', 'how-to/import-images/'],
  ['/docs/manage-cli-images', 'about-images/'],
  ['../en/installconfig-images-import.md#top', 'how-to/import-images/'],
  ['how-to-customise-images-5104.md', 'how-to/create-custom-images/'],
  ['http://10.0.0.2:5240/MAAS/docs/how-to-customise-images-5104.html', 'how-to/create-custom-images/'],
  ['http://region.example/MAAS/docs/cli/how-to-import-images.html', 'how-to/import-images/'],
  ['http://region.example/docs/cli/how-to-import-images.html', undefined],
  ['http://[fd00::1]:5240/MAAS/docs/how-to-customise-images-5104.html', 'how-to/create-custom-images/'],
  ['http://[fd00::1]:5240/docs/images', undefined],
  ['file:///usr/share/maas/web/static/docs/how-to-customise-images-5104.html', 'how-to/create-custom-images/'],
  ['file:///home/me/report-5104.html', undefined],
  ['https://maas.io/docs/images/index.html', 'about-images/'],
  ['https://docs.maas.io/master/en/installconfig-images-import', 'how-to/import-images/'],
  ['https://github.com/canonical/maas/blob/master/src/maas-offline-docs/src/src/how-to-customise-images-5104.md', 'how-to/create-custom-images/'],
  ['https://github.com/canonical/maas/blob/master/docs/explanation/images.md', 'about-images/'],
  ['https://github.com/someone/maas-docs/blob/2.3/en/installconfig-images-import.md', 'how-to/import-images/'],
  ['https://github.com/someone/other/blob/main/docs/images.md', undefined],
  ['https://github.com/someone/maas/blob/main/docs/how-to-guides/how-to-import-images.md', 'how-to/import-images/'],
  ['https://cdn.jsdelivr.net/gh/canonical/maas@master/docs/explanation/images.md', 'about-images/'],
  ['https://git.launchpad.net/maas/plain/docs/explanation/images.md', 'about-images/'],
  ['https://git.launchpad.net/maas/tree/src/maas-offline-docs/src/src/how-to-customise-images-5104.md', 'how-to/create-custom-images/'],
  ['https://github.com/canonical/maas/blob/master/src/maasserver/images.md', undefined],
  ['https://canonical-maas.readthedocs-hosted.com/en/latest/explanation/images/', 'about-images/'],
  ['https://canonical-maas.readthedocs-hosted.com/3.6/explanation/images/', 'about-images/'],
  ['https://maas.ubuntu.com/docs2.0/installconfig-images-import.html', 'how-to/import-images/'],
  ['https://maas.ubuntu.com/docs/development/images.html', 'about-images/'],
  ['https://maas.io/docs/rpm/2.9/ui/images', 'about-images/'],
])('%s leads to %s', (address, href) => expect(resolve(address)?.href).toBe(href));

describe('an address of this site', () => {
  it.each([
    ['/', '', 'current'],
    ['about-images', 'about-images/', 'current'],
    ['/about-images/#boot-sources', 'about-images/#boot-sources', 'current'],
    ['/about-images/index.html?maas=3.5#boot-sources', 'about-images/#boot-sources', 'current'],
    ['about-images/index.md', 'about-images/', 'current'],
    ['about-images/#heading--boot-sources', 'about-images/#boot-sources', 'legacy'],
    ['about-images/#package-list', 'about-images/#manifest', 'moved'],
    ['import/', 'how-to/import-images/', 'moved'],
    ['import/#new-source', 'how-to/import-images/#add-a-boot-source', 'moved'],
    ['import/#add-a-boot-source', 'how-to/import-images/#add-a-boot-source', 'moved'],
    ['s/kx7tw/', 'about-images/#boot-sources', 'short'],
    ['/S/KX7TW', 'about-images/#boot-sources', 'short'],
    ['/About-Images/#boot-sources', 'about-images/#boot-sources', 'legacy'],
    ['/about-images.html#boot-sources', 'about-images/#boot-sources', 'legacy'],
    ['/about-images.md#boot-sources', 'about-images/#boot-sources', 'legacy'],
    ['/Import.html#new-source', 'how-to/import-images/#add-a-boot-source', 'moved'],
    ['import/#Heading--New-Source', 'how-to/import-images/#add-a-boot-source', 'moved'],
    ['about-images/#maas-image-anatomy', 'about-images/#manifest', 'legacy'],
    ['how-to/create-custom-images/#heading--install-mib', 'how-to/use-maas-image-builder/#install-mib', 'legacy'],
    ['how-to/create-custom-images/#extra', 'how-to/use-maas-image-builder/#extra', 'legacy'],
    ['print/#about-images:boot-sources', 'about-images/#boot-sources', 'current'],
    ['print/index.html#how-to:import-images:', 'how-to/import-images/', 'current'],
    ['print/#:', '', 'current'],
  ])('%s leads to "%s" (%s)', (address, href, was) => expect(resolve(address)).toMatchObject({ href, was }));

  it('is known by its host where that is given, and by no other', () => {
    const own = makeResolver(table, 'https://docs.example/maas/');
    expect(own('https://docs.example/maas/import/#new-source')?.href).toBe('how-to/import-images/#add-a-boot-source');
    expect(own('https://docs.example/maas//evil.example/t/5124')).toBeUndefined();
    expect(own('https://docs.example/maas//about-images//#boot-sources')).toEqual({ href: 'about-images/#boot-sources', was: 'current' });
    for (const address of ['https://docs.example/maas/', 'https://docs.example/maas', 'http://docs.example/maas?maas=3.5', 'HTTPS://Docs.Example:443/maas/#', 'docs.example/maas/index.html', '<https://docs.example/maas>']) expect(own(address)).toEqual({ href: '', was: 'current' });
    expect(own('docs.example/maas/about-images#boot-sources')?.href).toBe('about-images/#boot-sources');
    for (const address of ['https://docs.example/', 'https://docs.example/maas-images/', 'https://docs.example:8080/maas/', 'https://docs.example@evil.example/maas/', 'https://evil.example/maas/']) expect(own(address)).toBeUndefined();
    expect(resolve('https://docs.example/maas/import/')).toBeUndefined();
    expect(resolve('https://maas.io/about-images/')).toBeUndefined();
  });
});

describe('an address of a copy of this site', () => {
  const section = 'about-images/#boot-sources';
  it.each([
    ['the portable edition on a disk', 'file:///home/me/maas-image-docs/about-images/index.html#boot-sources', section],
    ['one that was unpacked twice, below a name with a blank', 'file:///home/me/My%20Files/maas-image-docs%20(1)/about-images/index.html', 'about-images/'],
    ['its first page', 'file:///media/usb/maas-image-docs/index.html', ''],
    ['a drive of Windows', 'file:///C:/Users/me/maas-image-docs/about-images/index.html#boot-sources', section],
    ['a path of Windows', 'C:\\Users\\My Name\\maas-image-docs\\about-images\\index.html#boot-sources', section],
    ['a share of Windows', '\\\\server\\share\\maas-image-docs\\about-images\\index.html#boot-sources', section],
    ['its page at an old address', 'file:///D:/maas-image-docs/t/how-to-import-images/5124/index.html#heading--add-a-boot-source', 'how-to/import-images/#add-a-boot-source'],
    ['its short permalink', 'file:///D:/maas-image-docs/s/kx7tw/index.html', section],
    ['a project on GitHub Pages', 'https://someone.github.io/maas-image-docs/about-images/', 'about-images/'],
    ['any host, with a section', 'https://mirror.example/a/b/about-images/#boot-sources', section],
    ['any host, with a section that has another id now', 'https://mirror.example/about-images/#package-list', 'about-images/#manifest'],
    ['any host, with a short permalink', 'http://127.0.0.1:4321/docs/s/kx7tw', section],
    ['any host, with the print edition', 'https://mirror.example/print/#about-images:boot-sources', section],
    ['a folder without its name, with a section', 'file:///srv/docs/about-images/index.html#boot-sources', section],
    ['another path, where no host is named', '/old-base/about-images/#boot-sources', section],
    ['the source of a page', 'content/pages/how-to/import-images.mdx', 'how-to/import-images/'],
    ['the source of a page, to be edited', 'https://github.com/someone/docs/edit/main/content/pages/about-images.mdx', 'about-images/'],
  ])('%s: %s', (_, address, href) => expect(resolve(address)).toEqual({ href, was: 'copy' }));

  it('counts below another path of its own host', () => {
    const own = makeResolver(table, 'https://docs.example/maas/');
    expect(own('https://docs.example/about-images/#boot-sources')).toEqual({ href: section, was: 'copy' });
    expect(own('https://docs.example/old/import/')).toEqual({ href: 'how-to/import-images/', was: 'copy' });
  });

  it.each([
    'https://elsewhere.example/about-images/',
    'https://elsewhere.example/about-images/#no-such-section',
    'https://elsewhere.example/s/abcde/',
    'https://elsewhere.example/index.html',
    'https://elsewhere.example/import/#x',
    'https://github.com/someone/maas-image-docs',
    'https://github.com/someone/maas-image-docs/issues/5124',
    'https://elsewhere.example/maas-image-docs.zip',
    'https://github.com/someone/site/blob/main/content/pages/index.mdx',
    'https://github.com/someone/site/blob/main/content/pages/import.mdx',
    'file:///etc/passwd',
    'file:///maas-image-docs/..%2f..%2fabout-images',
    'C:\\Windows\\about-images',
    'print/#evil.example:x',
    'print/#__proto__:x',
  ])('is not what may be anyone\'s: %s', (address) => expect(resolve(address)).toBeUndefined());
});

describe('a fragment that a live snippet answers for', () => {
  const steps = makeResolver({ ...table, pages: [...table.pages, { path: 'flow/', title: 'Flow', sections: [{ id: 'flow/new', title: 'New' }], fragments: ['flow'] }, { path: 'topics/', title: 'Topics', sections: [], fragments: ['b', 'topic-'] }], aliases: { ...table.aliases, 'flow/#flow/old': 'flow/#flow/new', 'flow/#flow/gone': 'about-images/' } });
  it.each([
    ['flow/#flow/old', 'flow/#flow/new', 'moved'],
    ['flow/#flow/old?preseed=broken', 'flow/#flow/new?preseed=broken', 'moved'],
    ['flow/#flow/gone?preseed=broken', 'about-images/', 'moved'],
    ['flow/#flow/new?"><script>', 'flow/#flow/new?%22%3E%3Cscript%3E', 'current'],
    ['flow/#flow/new).', 'flow/#flow/new', 'current'],
    ['flow/#flow?filter=(a|b)),', 'flow/#flow?filter=(a%7Cb))', 'current'],
    ['(flow/#flow?filter=a)', 'flow/#flow?filter=a', 'current'],
  ])('keeps its state where its step has another id now: %s', (address, href, was) => expect(steps(address)).toEqual({ href, was }));

  it.each(['topics/#b', 'topics/#topic-boot-source'])('and so does a page for ids that nobody promises: %s', (address) => expect(steps(address)).toEqual({ href: address, was: 'current' }));

  it.each([
    ['about-images/#manifest/jammy/amd64/20220718/cloud-init', 'about-images/#manifest/jammy/amd64/20220718/cloud-init'],
    ['/t/5076#manifest?filter=libstdc++6', 'about-images/#manifest?filter=libstdc++6'],
    ['about-images/#manifest/a%2520b', 'about-images/#manifest/a%2520b'],
    ['about-images/#manifesto', 'about-images/'],
  ])('%s', (address, href) => expect(resolve(address)?.href).toBe(href));
});

describe('hostile input', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)//t/5124',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'mailto:a@b',
    '//evil.example/t/5124',
    '\\\\evil.example\\t\\5124',
    '/\\evil.example/t/5124',
    'https://evil.example/t/how-to-import-images/5124',
    'https://maas.io@evil.example/docs/images',
    'https://maas.io.evil.example/docs/images',
    'https://evil.example/?https://maas.io/docs/images',
    'https:/maas.io/docs/images',
    '/t/5124%2f..%2f..%2f',
    '/t/..%2f5124',
    '/t/../t/5124',
    '/t/%E0%A4%A',
    '/t/%2535124',
    '/docs/images%00',
    '/docs/im ages',
    '/docs/images\u0000',
    'about-images/#manifest?search=\ud800',
    '/t/５１２４',
    'https://mааs.io/docs/images',
    '/docs/imаges',
    'docs/images\u202e',
    '',
    '#',
    '#boot-sources',
    '/t/0005124',
    `/docs/${'a'.repeat(100_000)}`,
    `${'../'.repeat(50_000)}t/5124`,
  ])('%.60s leads nowhere', (address) => expect(resolve(address)).toBeUndefined());

  it('opens the page, and nothing else, for script or broken encoding in a fragment', () => {
    for (const fragment of ['"><script>alert(1)</script>', 'javascript:alert(1)', '%', '%E0%A4%A', '%2523', '//evil.example', 'constructor', '__proto__']) {
      expect(resolve(`/t/5124#${encodeURI(fragment)}`)?.href).toBe('how-to/import-images/');
    }
  });

  it('does not take what every object has for a rule', () => {
    for (const name of ['constructor', '__proto__', 'tostring', 'hasownproperty']) expect(resolve(`/docs/${name}`)).toBeUndefined();
    expect(resolve('/s/constructor/')).toBeUndefined();
  });

  const addresses = new Set(table.pages.flatMap(({ path, sections }) => [path, ...sections.map(({ id }) => `${path}#${id}`)]));
  const pieces = fc.constantFrom('https://', 'maas.io', '/', '//', 't', '5124', '5104', 'docs', 'about-images', '#', 'heading--install-mib', '?', '@', ':', 'evil.example', '%2f', '..', 'javascript:', '\\', ' ', '<', 'file:///', 'C:\\', 'maas-image-docs/', 'print/', 'content/pages/', '\n', '=2D', 's/kx7tw', '.md', 'import', '\ud800');

  it('never throws and never answers anything but an address of the table', () => {
    const text = fc.oneof(fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(text, (address) => {
      const resolution = makeResolver(table)(address);
      return resolution === undefined || addresses.has(resolution.href);
    }), { numRuns: 5000 });
  });
});
