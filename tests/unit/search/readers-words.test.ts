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
  page('about/', 'About sources', 'explanation', section('http', 'Sources over HTTP', 'What signatures prove does not depend on how files are downloaded.'), section('squashfs', 'The squashfs', 'It is the root file system.')),
  page('how-to/import/', 'Import images', 'how-to', section('select', 'Select a release', 'Choose the releases on the page of images. It is plain and safe, and the download starts.'), section('mirror', 'Import from a mirror', 'A mirror is imported like any other source. It does not work otherwise.'), section('login', 'Log in', 'See http://maas.example.com:4711/MAAS.', { codes: ['http://maas.example.com:4711/MAAS'] })),
  page('reference/commands/', 'Commands', 'reference', section('config', 'See what was used', 'It prints the configuration.', { codes: ['get-disk-config'] }), section('logs', 'Where logs are', 'One file.', { codes: ['/var/log/disk-setup.log'] }), section('refused', 'What is refused', 'One table.', { terms: ['A disk of another kind was given'] })),
  page('reference/names/', 'Names', 'reference', section('order', 'Look-up order', 'Names of files: userdata_custom_amd64_generic_debian.', { codes: ['userdata_custom_amd64_generic_debian'] })),
  page('troubleshooting/', 'Trouble', 'troubleshooting', section('reserved', 'The name is reserved', 'Add something to it.', { messages: ['<name> is a reserved name'] }), section('state', 'The machine has the wrong status', 'Release it first.', { messages: ["Can't deploy a machine that is in the 'X' state"] }), section('import', 'A mirror is not imported', 'Look at the mirror. The import did not work.')),
];
/** Rare words tell more the more sections have none of them. */
const others = page('others/', 'Others', 'explanation', ...Array.from({ length: 120 }, (_, i) => section(`other-${i}`, 'Another thing', 'Nothing of interest to the machine.')));
const topics = [{ letter: 'M', label: 'Missing the image (message)', href: 'troubleshooting/#import' }];

const files = await makeSearchIndex([...pages, others], topics);
const engine = makeEngine((path) => Promise.resolve(JSON.parse(files.get(path) ?? '')), () => Promise.resolve(undefined));
const hits = async (text: string) => (await engine.all(text)).hits.map(({ href }) => href);

describe('a message', () => {
  it('of common words is known where a text has them one behind the other', async () => {
    expect((await hits('{"name": ["jammy is a reserved name"]}'))[0]).toBe('troubleshooting/#reserved');
  });
  it('is known with another word in the place of a capital X, and with "cannot" for "can\'t"', async () => {
    expect((await hits("HTTP 409: Can't deploy a machine that is in the 'Broken' state"))[0]).toBe('troubleshooting/#state');
    expect((await hits('cannot deploy a machine that is in the wrong state'))[0]).toBe('troubleshooting/#state');
  });
  it('may be a line of the index, or what a table explains', async () => {
    expect((await hits('node7: [error] Missing the image ga-22.04/noble'))[0]).toBe('troubleshooting/#import');
    expect((await hits('400 Bad Request: "A disk of another kind was given" (node7)'))[0]).toBe('reference/commands/#refused');
  });
});

describe('a question', () => {
  it('is found by what a section is about, whatever else it says', async () => {
    expect((await hits('is it safe to download from a source over plain http')).slice(0, 1)).toEqual(['about/#http']);
  });
  it('has an apostrophe and a number and is no message', async () => {
    expect((await engine.all("can't choose the release on the page of images 3 frobnicated")).missing).toEqual(['frobnicated']);
  });
});

describe('a name', () => {
  it('is found in two words that the pages write as one', async () => {
    expect((await hits('squash-fs'))[0]).toBe('about/#squashfs');
  });
  it('is found with a word beside it that it does not have', async () => {
    expect((await hits('machine get-disk-config'))[0]).toBe('reference/commands/#config');
  });
  it('is found by one that begins like it and ends in a name of the reader’s', async () => {
    expect((await hits('userdata_custom_amd64_generic_my-lab'))[0]).toBe('reference/names/#order');
    expect(await hits('userdata_lab')).toEqual([]);
  });
  it('may be a file of which the pages tell the path', async () => {
    expect((await hits('where is disk-setup.log'))[0]).toBe('reference/commands/#logs');
  });
  it('is no part of an address that is made up for an example', async () => {
    expect((await engine.all('4711')).hits.map(({ layer }) => layer)).not.toContain('exact');
  });
});
