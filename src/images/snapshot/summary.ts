import { compareManifests } from '../manifest/compare.ts';
import { formatPackageName } from '../manifest/package.ts';
import { parseManifest } from '../manifest/parse.ts';
import { compareStreams } from './changes.ts';
import type { ProductChange } from './changes.ts';
import type { Snapshot, StoredManifest } from './snapshot.ts';

/** Lines that a list shows before it says how many more there are: a reviewer reads a summary, and the files hold the rest. */
const mostLines = 50;

/** What differs between two snapshots, as Markdown: products with their versions, then the packages of each image. */
export function summariseChanges(before: Snapshot, after: Snapshot): string {
  const { added, removed, changed } = compareStreams(before.streams, after.streams);
  const images = pairImages(before.manifests, after.manifests);
  const parts = [
    section('New products', added.map(code)),
    section('Products that are no more', removed.map(code)),
    section('Products that changed', changed.map(describeProduct)),
    ...images.map(describeImage),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing differs but the time of the snapshot.\n' : parts.join('\n');
}

function describeProduct({ product, added, removed, changed, fields }: ProductChange): string {
  const parts = [
    ...(added.length > 0 ? [`new ${added.map(code).join(', ')}`] : []),
    ...(removed.length > 0 ? [`gone ${removed.map(code).join(', ')}`] : []),
    ...(changed.length > 0 ? [`changed ${changed.map(code).join(', ')}`] : []),
    ...(fields ? ['other fields'] : []),
  ];
  return `${code(product)}: ${parts.join('; ')}`;
}

interface ImagePair {
  readonly before: StoredManifest | undefined;
  readonly after: StoredManifest | undefined;
}

/** The newest manifest of each image, before and after. A name ends with the version where the image comes from a stream. */
function pairImages(before: readonly StoredManifest[], after: readonly StoredManifest[]): ImagePair[] {
  const newest = (manifests: readonly StoredManifest[]) =>
    new Map(manifests.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((manifest) => [manifest.name.replace(/\/\d{8}(?:\.\d+)?$/, ''), manifest]));
  const [old, now] = [newest(before), newest(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((image) => ({ before: old.get(image), after: now.get(image) }));
}

function describeImage({ before, after }: ImagePair): string {
  if (after === undefined) return before === undefined ? '' : section(`Manifest of ${before.name}`, ['no longer there']);
  if (before === undefined) return section(`Manifest of ${after.name}`, ['new']);
  const { added, removed, upgraded, downgraded, snaps } = compareManifests(parseManifest(before.text, before.name), parseManifest(after.text, after.name));
  const lines = [
    ...added.map((entry) => `new ${code(formatPackageName(entry))} ${code(entry.version)}`),
    ...removed.map((entry) => `gone ${code(formatPackageName(entry))} ${code(entry.version)}`),
    ...upgraded.map((entry) => `${code(formatPackageName(entry))} ${code(entry.from)} → ${code(entry.to)}`),
    ...downgraded.map((entry) => `${code(formatPackageName(entry))} ${code(entry.from)} → ${code(entry.to)} (older)`),
    ...snaps.added.map(({ name, revision }) => `new snap ${code(name)} ${code(revision)}`),
    ...snaps.removed.map(({ name, revision }) => `gone snap ${code(name)} ${code(revision)}`),
  ];
  return section(before.name === after.name ? `Packages of ${after.name}` : `Packages of ${after.name}, since ${before.name}`, lines);
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
  return `### ${title}\n\n${[...lines.slice(0, mostLines), ...more].map((line) => `- ${line}\n`).join('')}`;
}

/** Text of a stream or manifest as Markdown that shows it as it is: no mark-up, no mention of a person, no line of its own. */
function code(text: string): string {
  return `\`${text.replace(/[`\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')}\``;
}
