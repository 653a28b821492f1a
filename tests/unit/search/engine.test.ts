import { describe, expect, it } from 'vitest';
import { makeEngine } from '../../../src/search/engine.ts';
import { makeSearchIndex } from '../../../src/search/make-index.ts';
import type { PageRecord, SectionRecord } from '../../../src/search/section-record.ts';

function section(id: string, title: string, text: string, more: Partial<SectionRecord> = {}): SectionRecord {
  return { id, title, text, codes: [], terms: [], messages: [], pointers: [], ...more };
}

function page(path: string, title: string, kind: string, ...sections: SectionRecord[]): PageRecord {
  return { path, title, kind, showsManifests: false, definesTerms: false, sections: [section('', title, `About ${title}.`), ...sections] };
}

const pages = [
  page('reference/releases/', 'Releases', 'reference', section('kernels', 'Kernels', 'Kernels by release: ga-20.04, ga-22.04, ga-24.04, hwe-22.04.', { codes: ['ga-20.04', 'ga-22.04', 'ga-24.04', 'hwe-22.04'] }), section('look-up-order', 'Look-up order', 'Which kernel is looked up first.'), section('architectures', 'Architectures', 'Machines are amd64 or ppc64el. Power is off on 9 of them.')),
  page('about-images/', 'About images', 'explanation', section('kernel', 'The kernel', 'An image has a kernel such as ga-22.04 on port 5248.', { codes: ['ga-22.04'] })),
  page('how-to/import-images/', 'Import images', 'how-to', section('add-a-boot-source', 'Add a boot source', 'Give the URL and the keyring of the mirror.'), section('delete-a-boot-source', 'Delete a boot source', 'Its images go with it.')),
  page('how-to/mirror/', 'Mirror images', 'how-to', section('update', 'Keep the mirror up to date', 'Run sstream-mirror again each day.'), section('versions', 'More than the newest', 'sstream-mirror holds on to old versions with --keep.', { codes: ['--keep'] })),
  page('reference/commands/', 'Commands', 'reference', section('overview', 'Overview', 'All commands.', { codes: ['disk-image purge', 'boot-resources is-importing'] }), section('no-such', 'What does not exist', 'Some others.', { codes: ['disk-image list'] }), section('disk-image-list', 'See what there is: disk-image list', 'One line each.'), section('purge', 'Purge a thing: disk-image purge', 'It takes a number.'), section('is-importing', 'Ask for a running import: boot-resources is-importing', 'The answer is true or false.')),
  page('troubleshooting/imports/', 'Images do not arrive', 'troubleshooting', section('no-space', 'The disk is full', 'The import ends with OSError: No space left on disk. Make room on the controller.', { messages: ['OSError: No space left on disk <path>'] })),
  page('how-to/customise/', 'Customise images', 'how-to', section('rocky', 'Rocky 9', 'Build an image of Rocky 9 with Packer and customise it.')),
];
const topics = [{ letter: 'B', label: 'boot source, adding', href: 'how-to/import-images/#add-a-boot-source' }];

async function engineOf(mostInOne?: number) {
  const files = await makeSearchIndex(pages, topics, undefined, mostInOne);
  const loaded: string[] = [];
  const load = (path: string): Promise<unknown> => {
    loaded.push(path);
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(`${path} is missing`)) : Promise.resolve(JSON.parse(text));
  };
  return { loaded, engine: makeEngine(load, (address) => Promise.resolve(address === 't/5124' ? 'how-to/import-images/' : undefined)) };
}

describe('the search', async () => {
  const { engine } = await engineOf();
  const hits = async (text: string, kind?: string) => (await engine.all(text, kind)).hits.map(({ href }) => href);
  const first = async (text: string) => (await hits(text))[0];

  it.each([
    ['ga-22.04', 'reference/releases/#kernels'],
    ['adding a boot source', 'how-to/import-images/#add-a-boot-source'],
    ['remove boot sources', 'how-to/import-images/#delete-a-boot-source'],
    ['add an image server', 'how-to/import-images/#add-a-boot-source'],
    ['OSError: No space left on disk /var/lib/maas/image-storage/4711 at node7.example.com', 'troubleshooting/imports/#no-space'],
    ['customizing', 'how-to/customise/'],
    ['custmoise', 'how-to/customise/'],
    ['rocky9', 'how-to/customise/#rocky'],
    ['bootsource', 'how-to/import-images/#add-a-boot-source'],
    ['where is the keyring of the mirror', 'how-to/import-images/#add-a-boot-source'],
    ['rocky 9', 'how-to/customise/#rocky'],
    ['hwe-22', 'reference/releases/#kernels'],
    ['5248', 'about-images/#kernel'],
    ['5124', 'how-to/import-images/'],
    ['--keep', 'how-to/mirror/#versions'],
    ['sstream-mirror --keep', 'how-to/mirror/#versions'],
    ['is-importing', 'reference/commands/#is-importing'],
    ['maas admin disk-image purge 4711', 'reference/commands/#purge'],
    ['maas admin disk-image list', 'reference/commands/#disk-image-list'],
    ['power9', 'reference/releases/#architectures'],
    ['kernel lookup order', 'reference/releases/#look-up-order'],
  ])('finds %j', async (text, href) => {
    expect(await first(text)).toBe(href);
  });
  it.each(['ga-13.37', 'rocky8', 'hwe-23', 'rocky 8', 'power7', 'ponting', 'kubernetes', '--rocky', 'sstream-mirror --frobnicate', 'libfoobar9:arm64 22.04 2.3.4-1ubuntu9 (9.1)', '9999', '', '?!', 'x'.repeat(10_000)])('finds nothing for %j', async (text) => {
    expect(await hits(text)).toEqual([]);
  });
  it('keeps to a kind of page', async () => {
    expect(await hits('images', 'explanation')).toEqual(['about-images/', 'about-images/#kernel']);
  });
  it('says what it looked for instead, as it was typed', async () => {
    expect([...(await engine.all('custmoise ')).corrected]).toEqual([['custmoise', 'customise']]);
  });
  it('names the nearest words that exist, as the pages write them', async () => {
    expect((await engine.all('kernelizer')).nearest).toContain('kernel');
  });
  it('names the nearest names where a name does not exist', async () => {
    expect((await engine.all('ga-13.37')).nearest).toEqual(expect.arrayContaining(['ga-20.04', 'ga-22.04', 'ga-24.04']));
  });
  it('says what it goes without in a long question', async () => {
    const { hits: found, missing } = await engine.all('build an image of rocky with packer and customise it thoroughly');
    expect([found[0]?.href, missing]).toEqual(['how-to/customise/#rocky', ['thoroughly']]);
  });
  it('loads the file of the prose only where prose is asked', async () => {
    const { engine: other, loaded } = await engineOf();
    await other.now('boot source');
    expect(loaded).toEqual(['data/search/exact.json']);
    await other.all('boot source');
    expect(loaded).toEqual(['data/search/exact.json', 'data/search/prose-0.json']);
  });
  it('finds all at once when the file of the prose is there', async () => {
    const { engine: other } = await engineOf();
    expect((await other.now('make room on the controller')).hits).toEqual([]);
    const { hits: all } = await other.all('make room on the controller');
    expect(all.map(({ layer }) => layer)).toContain('prose');
    expect((await other.now('make room on the controller')).hits).toEqual(all);
  });
  it('offers its own words where they stand nowhere together', async () => {
    const { hits: none, nearest } = await engine.all('keyring rocky');
    expect([none, nearest]).toEqual([[], ['keyring', 'rocky']]);
  });
  it('finds the same where a large site has its index in parts', async () => {
    const { engine: inParts, loaded } = await engineOf(0);
    for (const text of ['ga-22.04', 'boot source', 'add an image server', 'rocky9', 'keyring of the mirror', 'No space left on disk', 'ga-13.37']) {
      expect([text, (await inParts.all(text)).hits]).toEqual([text, (await engine.all(text)).hits]);
    }
    expect(loaded).toContain('data/search/exact-0.json');
  });
});
