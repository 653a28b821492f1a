import { createHash } from 'node:crypto';
import { brotliDecompressSync, crc32, gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { gainsByCompression } from '../../../src/hosting/compress.ts';
import { immutableFolders } from '../../../src/hosting/headers.ts';
import { nameBuild } from '../../../src/offline/build.ts';
import { workerFile, zipFile } from '../../../src/offline/offline-names.ts';
import { portableFolder } from '../../../src/offline/portable/portable-files.ts';
import { stampOf, unstampPage } from '../../../src/offline/stamp-page.ts';
import type { Check, FinishedSite } from '../finished-site.ts';

/** Made of all the others, so that they are no part of what a build is named by. */
const made = new Set([zipFile, workerFile, '_headers', '_redirects']);
const compressed = /\.(?:br|gz)$/;

/**
 * The site is as the build left it: its content is what the build is named by, the portable edition and the bundle of the worker are
 * of the same build, each compressed file is its file, and each name that promises a digest has that digest.
 */
export const stamp: Check = async (site) => {
  const home = (await site.read('index.html')).toString();
  const date = /data-built="([^"]*)"/.exec(home)?.[1] ?? '';
  const own = stampOf(home);
  const kept = /"address":"([^"]*)","digest":"([^"]*)"/.exec((await site.read(workerFile)).toString());
  const contents = new Map<string, Uint8Array>();
  for (const file of site.files) {
    if (made.has(file) || compressed.test(file) || file === kept?.[1]) continue;
    const content = await site.read(file);
    contents.set(file, file.endsWith('.html') ? new TextEncoder().encode(unstampPage(content.toString())) : content);
  }
  const { id } = nameBuild(contents, date);
  const others = site.pages.flatMap(({ file, page }) => {
    const theirs = stampOf(page.html);
    return theirs === undefined || theirs === own ? [] : [`${file}: the page is of the build ${theirs}, and the home page of ${own ?? 'none'}.`];
  });
  return {
    name: 'stamp',
    extent: `build ${own ?? 'without a name'} of ${date}, ${contents.size} files`,
    problems: [
      ...(own === undefined || own === id ? [] : [`index.html: the build is named ${own}, and its files make ${id}: one of them is not as it was built.`]),
      ...others,
      ...(await checkZip(site, own)),
      ...(await checkWorker(site, own, kept)),
      ...(await checkNames(site)),
      ...(await checkCompressed(site)),
    ],
  };
};

async function checkZip({ read }: FinishedSite, id: string | undefined): Promise<string[]> {
  try {
    const zip = await read(zipFile);
    const unzipped = unzipSync(zip);
    const spoiled = findSpoiled(zip, unzipped);
    if (spoiled !== undefined) return [`${zipFile}: ${spoiled} in it is damaged.`];
    const home = unzipped[`${portableFolder}index.html`];
    return id === undefined || strFromU8(home ?? new Uint8Array()).includes(`build <code>${id}</code>`) ? [] : [`${zipFile}: it is not of the build ${id}.`];
  } catch {
    return [`${zipFile}: it cannot be unpacked.`];
  }
}

/** The first file that is not what the directory of the zip says of it, by its CRC-32 (APPNOTE.TXT 4.3.12, 4.3.16). */
function findSpoiled(zip: Buffer, unzipped: Readonly<Record<string, Uint8Array>>): string | undefined {
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === 0x02014b50; ) {
    const behindName = at + 46 + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, behindName);
    if (crc32(unzipped[name] ?? '') !== zip.readUInt32LE(at + 16)) return name;
    at = behindName + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return undefined;
}

async function checkWorker({ read }: FinishedSite, id: string | undefined, kept: RegExpExecArray | null): Promise<string[]> {
  if (id === undefined) return [];
  const [, address = '', digest] = kept ?? [];
  if (!(await read(workerFile)).includes(`"id":"${id}"`)) return [`${workerFile}: it is not of the build ${id}.`];
  return createHash('sha256').update(await read(address)).digest('hex') === digest ? [] : [`${address || workerFile}: the bundle has not the digest that the worker asks for.`];
}

async function checkCompressed({ files, read }: FinishedSite): Promise<string[]> {
  const problems: string[] = [];
  const names = new Set(files);
  for (const file of files) {
    if (!compressed.test(file)) {
      const lacking = ['.br', '.gz'].filter((ending) => !names.has(file + ending));
      if (lacking.length > 0 && gainsByCompression(file, (await read(file)).length)) problems.push(`${file}: ${lacking.join(' and ')} is missing beside it.`);
      continue;
    }
    const unpack = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    try {
      if (!unpack(await read(file)).equals(await read(file.replace(compressed, '')))) problems.push(`${file}: it holds something else than ${file.replace(compressed, '')}.`);
    } catch {
      problems.push(`${file}: it cannot be unpacked.`);
    }
  }
  return problems;
}

/** A browser keeps what lies in these folders for ever, so that each name must change with the content. */
async function checkNames({ files, read }: FinishedSite): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files) {
    if (compressed.test(file) || !immutableFolders.some((folder) => file.startsWith(folder))) continue;
    const named = /\.([0-9a-f]{10})\.\w+$/.exec(file)?.[1];
    const digest = createHash('sha256').update(await read(file)).digest('hex').slice(0, 10);
    if (named === undefined) problems.push(`${file}: browsers keep it for ever, and its name holds no digest of its content.`);
    else if (named !== digest) problems.push(`${file}: its content has the digest ${digest}.`);
  }
  return problems;
}
