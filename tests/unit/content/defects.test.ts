import { describe, expect, it } from 'vitest';
import { defaultBootSourceUrl } from '../../../src/images/boot-source/default.ts';
import { imageStreams } from '../../../src/images/boot-source/stream.ts';
import { imageStorages } from '../../../src/images/boot-source/storage.ts';
import { findFailure } from '../../../src/images/deployment/failure.ts';
import { flows } from '../../../src/images/deployment/flow.ts';
import { parseScenario } from '../../../src/images/deployment/scenario.ts';
import { simulate } from '../../../src/images/deployment/simulate.ts';
import { readSnapshot } from '../../../src/images/edge/read-snapshot.ts';
import { bondModes, mapBond } from '../../../src/images/esxi/bond.ts';
import { esxiNetworkParameters } from '../../../src/images/esxi/network.ts';
import { parseManifest } from '../../../src/images/manifest/parse.ts';
import { centosReleases } from '../../../src/images/release/centos.ts';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { readIndexedPages } from '../../../src/topics/edge/read-pages.ts';
import { topicRecords } from '../../../src/topics/topics-json.ts';
import { places } from '../../fixtures/places.ts';
import { pageSource, pageSources, sectionSource } from './page-source.ts';

const index = buildIndex(await readIndexedPages('.'));
const labels = topicRecords(index).map(({ label }) => label);

/** Fails unless the labels stand in the index in this order. */
function expectOrder(...wanted: readonly string[]): void {
  const all = labels.map((label) => label.toLowerCase());
  const at = wanted.map((label) => all.indexOf(label.toLowerCase()));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
}

const everything = [...pageSources.values()].join('\n');
/** All prose, without code: what a reader reads as sentences. */
const prose = everything.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

function expectSays(section: string, ...patterns: readonly RegExp[]): void {
  const text = section.includes('/#') ? (sectionSource(section) ?? '') : pageSource(section);
  for (const pattern of patterns) expect(text).toMatch(pattern);
}

const sectionOf = (topic: number, anchor: string): string | undefined =>
  places.find(([number, name]) => number === topic && name === `heading--${anchor}`)?.[2];

/** What was wrong in the five old versions of these pages and in those they pointed to, and how each is settled. */
const defects: readonly (readonly [number: number, defect: string, settled: () => void | Promise<void>])[] = [
  [1, 'a contents entry led to an id that no heading had', () => expect(sectionSource('about-images/#what-is-a-maas-image')).toBeDefined()],
  [2, 'the mirror page had two numbers', () => expect(sectionOf(5927, 'set-up-local-mirror')).toBe('how-to/mirror-images/#set-up-local-mirror')],
  [3, 'entries of the index lost the start of their address', () => expect(sectionOf(5104, 'centos-upload-images')).toBe('how-to/use-maas-image-builder/#centos-upload-images')],
  [4, 'anchors were misspelt', () => {
    expect(sectionOf(5104, 'how-to-verify-packer-prequisites')).toBe('how-to/create-custom-images/#how-to-verify-packer-prerequisites');
    expect(sectionOf(5104, 'how-to-pack-an-exsi-image-for-maas-deployment')).toBe('how-to/manage-vmware-images/#how-to-pack-an-esxi-image-for-maas-deployment');
  }],
  [5, 'one page was to hold 37 anchors of three generations', () => expect(places.filter(([topic]) => topic === 5104)).toHaveLength(37)],
  [6, 'headings and the links to them had different ids', () => expect(sectionOf(5104, 'warnings-on-creating-a-custom-ubuntu-image')).toBe('how-to/create-ubuntu-images/#warnings-on-creating-a-custom-ubuntu-image')],
  [7, 'links led to one build, which the server removes after weeks', () => {
    expect(prose).not.toMatch(/\]\(https?:\/\/images\.maas\.io\/ephemeral-v3\/[^)]*\/\d{8}/);
    expectSays('about-images', /pattern instead/);
  }],
  [8, 'links led to a personal blog and to pictures on another server', () => expect(everything).not.toMatch(/caribou\.kamikamamak|discourse\.maas\.io\/uploads/)],
  [9, 'links led to files of an old repository', () => expect(everything).not.toMatch(/\]\((?!https?:)[^)]*\.md[)#]/)],
  [10, 'two pictures stood for the same view', () => expect(everything).not.toMatch(/!\[|<img/)],
  [11, 'the index left out sections that were there', () => {
    for (const section of ['about-images/#what-is-a-maas-image', 'about-images/#how-images-deploy', 'how-to/mirror-images/#changing-the-stream', 'how-to/mirror-images/#changing-stream-with-cli', 'how-to/mirror-images/#stable-stream', 'how-to/mirror-images/#daily-stream']) {
      expect(sectionSource(section)).toBeDefined();
    }
  }],
  [12, 'boot sources had a heading with a generated id in one version', () => expect(sectionSource('about-images/#boot-sources')).toBeDefined()],
  [13, 'a stray bracket stood behind a link', () => expect(prose).not.toMatch(/\]\([^)]*\)\]/)],
  [14, 'index entries ran into one paragraph', () => expect(labels.filter((label) => label.includes('\n') || label.length > 90)).toEqual([])],
  [15, 'headings were raw HTML inside links', () => expect(everything).not.toMatch(/<h[1-6]|<a\s/)],
  [16, 'notes were written in the markup of a forum', () => expect(everything).not.toMatch(/\[note\]|\[\/note\]|ⓘ/)],
  [17, 'characters were garbled', () => expect(everything).not.toMatch(/â€|â“|Ã./)],
  [18, 'titles hid in comments', () => expect(everything).not.toMatch(/<!--/)],
  [19, 'files had no last line end, and two blanks behind full stops', () => {
    for (const source of pageSources.values()) expect(source.endsWith('\n')).toBe(true);
    expect(prose).not.toMatch(/[a-z]\. {2,}[A-Z]/);
  }],
  [20, 'pictures had no text and links opened windows', () => expect(everything).not.toMatch(/target\s*=|nohighlight/)],
  [21, 'the text of a link was an address in code font', () => expect(everything).not.toMatch(/\[`https?:/)],
  [22, 'the manifest had to keep its TABs, qualifiers and epochs', async () => {
    const { manifests } = await readSnapshot('content/snapshot');
    const stored = manifests.find(({ name }) => name === 'ubuntu/jammy/amd64/20220718');
    const { packages } = parseManifest(stored?.text ?? '', 'excerpt');
    expect(packages.find(({ name }) => name === 'bind9-libs')).toEqual({ name: 'bind9-libs', architecture: 'amd64', version: '1:9.18.1-1ubuntu1.1' });
    expect(stored?.text.split('\n').filter((line) => line !== '' && !/^\S+\t\S+$/.test(line))).toEqual([]);
  }],
  [23, 'a sentence had lost its middle', () => expect(prose).not.toMatch(/You can also is/)],
  [24, 'words stood twice or were missing', () => expect(prose).not.toMatch(/\b(the|a|an) (the|a|an)\b/i)],
  [25, 'names were misspelt', () => expect(prose).not.toMatch(/prequisite|VMWare|customer Windows|Exsi/)],
  [26, 'the index was out of order', () => {
    expectOrder('creating images', 'creating images behind a proxy');
    expectOrder('packer', 'packer-created images');
    expectOrder('prerequisites, packer, verifying', 'prerequisites for creating a VMware image');
    expectOrder('static Ubuntu images', 'static Ubuntu images, MAAS handling of');
  }],
  [27, 'two labels stood for one address', () => expect(index.problems.filter(({ severity }) => severity === 'error')).toEqual([])],
  [28, 'a picture spoke in colours alone', () => expect(flows.map(({ name, text }) => name.length > 5 && text.endsWith('.'))).not.toContain(false)],
  [29, 'a warning of the web UI had no text', () => expectSays('about-images', /web UI then shows a warning and cannot\s+manage images/)],
  [30, 'the versions disagreed on CentOS', () => {
    expect(centosReleases.map(({ release }) => release)).toEqual(['8', 'centos70', 'centos66']);
    expectSays('about-images', /30 June 2024/, /31 December 2021/, /date in 2029/);
  }],
  [31, 'the default stream was daily in one version', () => {
    expect(defaultBootSourceUrl).toMatch(/\/stable\/$/);
    expect(imageStreams.find(({ name }) => name === 'daily')?.state).toBe('retired');
  }],
  [32, 'custom images needed a subscription in some versions', () => expectSays('about-images', /no subscription from Canonical is needed/)],
  [33, 'images lay in other places in each version', () => expect(imageStorages.map(({ region }) => region.kind)).toEqual(['database', 'disk'])],
  [34, 'a machine was to fetch custom images from the database', () => {
    for (const { edges } of flows) for (const [from, to] of edges) if (to === 'machine') expect(from).toBe('rack');
    expectSays('about-images', /fetches images from its rack controller/);
  }],
  [35, 'the ephemeral OS of a custom Ubuntu was not told', () => expect(simulate(parseScenario({ target: 'custom-tgz', baseImage: 'ubuntu/noble' })).ephemeralOs).toMatch(/^noble/)],
  [36, 'a machine had to be allocated by hand', () => expect(simulate(parseScenario({ status: 'ready' })).steps).toContain('allocate')],
  [37, 'Deployed was said to mean that cloud-init has finished', () => {
    expectSays('about-images', /asks MAAS for its user data, MAAS sets the machine to \*\*Deployed\*\*/);
    expect(findFailure('timed-out').cause).toMatch(/never asked MAAS for its user data/);
  }],
  [38, 'one source was said to be all that any MAAS takes', () => expectSays('about-images', /<Until v="3\.7">\s+MAAS works with a single boot source/, /<Since v="3\.8">\s+MAAS works with several/)],
  [39, 'a line on 802.3ad could be read to ignore the whole mode, under boot sources', () => {
    expect(mapBond('802.3ad')).toMatchObject({ supported: true, teaming: 'iphash', ignored: ['LACP rate', 'XMIT hash policy'] });
    expect(bondModes.filter((mode) => mapBond(mode).supported)).toHaveLength(3);
    expect(esxiNetworkParameters).toHaveLength(5);
    expect(sectionSource('about-images/#boot-sources')).not.toMatch(/ESXi/);
  }],
  [40, 'the four parts of an image left out other kernels and custom images', () => expectSays('about-images', /hwe-22\.04-lowlatency-edge/, /holds none of the four/)],
  [41, 'the default address was https in the text and http in the code', () => {
    expect(defaultBootSourceUrl).toMatch(/^http:/);
    expectSays('about-boot-sources', /3\.4/);
  }],
  [42, 'the hourly import had to stay', () => expectSays('about-images', /every 60 minutes/)],
  [43, 'ESXi needed MAAS 2.5 in one place and 3.0 in another', () => expectSays('how-to/manage-vmware-images', /2\.5/, /3\.0/)],
  [44, 'commands could not be copied as they stood', () => {
    const code = [...everything.matchAll(/```bash[^\n]*\n([\s\S]*?)```/g)].map(([, block]) => block ?? '').join('\n');
    expect(code).not.toMatch(/[“”‘’\u00a0]|\\[ \t]+\n|content@=~/);
    expectSays('how-to/import-images/#changing-stream-with-cli', /jq/);
    expectSays('how-to/mirror-images/#update-the-mirror', /cron/);
  }],
];

describe('what was wrong in the old pages is settled', () => {
  it('for all 44', () => expect(defects.map(([number]) => number)).toEqual(Array.from({ length: 44 }, (_, i) => i + 1)));

  it.each(defects)('%i: %s', (_number, _defect, settled) => settled());
});
