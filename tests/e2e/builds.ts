import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { openBundle, packBundle } from '../../src/offline/bundle.ts';

/** The files of a build by their path from the site's root. */
export type Files = ReadonlyMap<string, Uint8Array>;

const workerName = 'sw.js';
const keptSchema = z.looseObject({ id: z.string(), address: z.string(), digest: z.string(), bytes: z.number() });

/** A build as it is published: its files, and those made of them. */
export interface PublishedBuild {
  readonly id: string;
  readonly files: Files;
  /** Where its bundle is, from the site's root. */
  readonly bundle: string;
}

const [head = '', ...workerCode] = readFileSync('dist/sw.js', 'utf8').split('\n');
const kept = keptSchema.parse(JSON.parse(head.replace(/^self\.keptBuild=|;$/g, '')));
const bundle = readFileSync(`dist/${kept.address}`);
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The build that lies in `dist/`, of what a browser keeps. */
export const thisBuild: PublishedBuild = publish(await unpack(), bundle, kept.id, kept.address);

/**
 * Another build of the site: every page and every file of data says so, and the scripts have other names.
 *
 * @param id of the build; eight hexadecimal digits
 */
export function otherBuild(id: string): PublishedBuild {
  const renamed = [...thisBuild.files.keys()].flatMap((file) => {
    const digest = /^assets\/.*\.([0-9a-f]{10})\.js$/.exec(file)?.[1];
    return digest === undefined || file === kept.address ? [] : [[digest, [...digest].toReversed().join('')] as const];
  });
  const digests = new Map(renamed);
  const rename = (text: string) => text.replace(/\b[0-9a-f]{10}\b/g, (digest) => digests.get(digest) ?? digest);
  const files = new Map<string, Uint8Array>();
  for (const [file, content] of thisBuild.files) {
    if (file === workerName || file === kept.address) continue;
    if (/\.(?:png|woff2|inv)$/.test(file)) {
      files.set(file, content);
      continue;
    }
    const text = rename(decoder.decode(content));
    files.set(rename(file), encoder.encode(mark(file, text, id)));
  }
  const packed = gzipSync(packBundle(files), { level: 1 });
  return publish(files, packed, id, `assets/site.${id}.bin`);
}

/** What a reader sees of a page, or finds by a search, names the build. */
function mark(file: string, text: string, id: string): string {
  if (file.endsWith('.html')) return text.replace(`data-build="${kept.id}"`, `data-build="${id}"`).replace('<h1>', `<h1>${id} `);
  return file.endsWith('.json') ? `${text.replaceAll('"Import images"', `"Import images ${id}"`)} ` : text;
}

/** The same content under another name, which is another build to a browser. */
export function renamedBuild(id: string): PublishedBuild {
  return publish(thisBuild.files, bundle, id, kept.address);
}

/** Has the worker of a build run something first: what a test makes of its clock, say. */
export function withWorker(build: PublishedBuild, code: string): PublishedBuild {
  const worker = decoder.decode(build.files.get(workerName)).replace('\n', () => `\n${code};\n`);
  return { ...build, files: new Map([...build.files, [workerName, encoder.encode(worker)]]) };
}

function publish(files: Files, packed: Uint8Array, id: string, address: string): PublishedBuild {
  const digest = createHash('sha256').update(packed).digest('hex');
  const worker = `self.keptBuild=${JSON.stringify({ ...kept, id, address, digest, bytes: packed.length })};\n${workerCode.join('\n')}`;
  return { id, bundle: address, files: new Map([...files, [address, packed], ['sw.js', encoder.encode(worker)]]) };
}

async function unpack(): Promise<Files> {
  const files = await openBundle(new Blob([gunzipSync(bundle)]));
  return new Map(await Promise.all([...files.paths()].map(async (file) => [file, new Uint8Array(await new Response(files.get(file)?.content).arrayBuffer())] as const)));
}
