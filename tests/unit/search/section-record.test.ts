import { describe, expect, it } from 'vitest';
import { parsePage, readHtmlPage } from '../../../src/publish/html-page.ts';
import { readPageRecord } from '../../../src/search/section-record.ts';

function read(main: string) {
  const html = `<!doctype html><html lang="en"><head><title>x</title></head><body><main class="page page-reference">${main}</main></body></html>`;
  const tree = parsePage(html);
  return readPageRecord(readHtmlPage('reference/x/', html, tree), tree);
}

describe('readPageRecord', () => {
  it('takes a page apart at its headings', () => {
    const record = read('<h1>Ports</h1><p>All of them.</p><h2 id="tftp">TFTP</h2><p>Port <code>69/udp</code>.</p>');
    expect(record).toMatchObject({ path: 'reference/x/', title: 'Ports', kind: 'reference' });
    expect(record?.sections.map(({ id, title, text, codes }) => ({ id, title, text, codes }))).toEqual([
      { id: '', title: 'Ports', text: 'All of them.', codes: [] },
      { id: 'tftp', title: 'TFTP', text: 'Port 69/udp.', codes: ['69/udp'] },
    ]);
  });
  it('knows what the first cells of a table explain', () => {
    const record = read('<h1>Modes</h1><table><tr><td><code>802.3ad</code></td><td>needs <code>lacp</code></td></tr></table>');
    expect(record?.sections[0]).toMatchObject({ terms: ['802.3ad'], codes: ['802.3ad', 'lacp'] });
  });
  it('gives codes in a link, and in a row that a link leads on, to where that leads', () => {
    const record = read('<h1>Messages</h1><p><a href="#here"><code>a b</code></a></p><table><tr><td><code>No space left</code></td><td><a href="/troubleshooting/imports/#no-space">The disk is full</a></td></tr></table><h2 id="here">Here</h2>');
    expect(record?.sections[0]).toMatchObject({
      codes: [],
      pointers: [
        { target: 'reference/x/#here', codes: ['a b'] },
        { target: 'troubleshooting/imports/#no-space', codes: ['No space left'] },
      ],
    });
  });
  it('reads a link as part of its sentence, and a row of a table as words apart', () => {
    const record = read('<h1>Sources</h1><p>A <a href="/glossary/#keyring">keyring</a>, and a <a href="/glossary/#stream">stream</a>.</p><table><tr><td>one</td><td><a href="#two">two</a></td></tr></table>');
    expect(record?.sections[0]?.text).toMatch(/^A keyring, and a stream\. one ?two$/);
  });
  it('leaves the packages of a manifest to the manifest viewer', () => {
    const record = read('<h1>Manifests</h1><manifest-viewer data-fragment-prefix="manifest"><table><tr><td><code>zlib1g</code></td></tr></table></manifest-viewer>');
    expect(record).toMatchObject({ showsManifests: true, sections: [{ text: '', codes: [] }] });
  });
});
