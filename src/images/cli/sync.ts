import { openSource } from '../edge/open-source.ts';
import type { OnProgress } from '../edge/progress.ts';
import { splitSourceAddress } from '../edge/source-address.ts';
import { syncSnapshot } from '../edge/sync.ts';
import type { SyncReport } from '../edge/sync.ts';
import type { Filter } from '../simplestreams/filter.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { defaultSnapshot } from './defaults.ts';
import { showProgress } from './progress.ts';
import { reportSync } from './sync-report.ts';
import { harmless } from './terminal.ts';
import { readTime } from './time.ts';
import { readTrust, trustDetails } from './trust.ts';

const usage = 'sync --source DIR_OR_URL (--keyring FILE | --unsigned) [FILTER…]';

const options = {
  source: { type: 'string' },
  keyring: { type: 'string' },
  unsigned: { type: 'boolean' },
  out: { type: 'string', default: defaultSnapshot },
  max: { type: 'string' },
  origin: { type: 'string' },
  note: { type: 'string' },
  date: { type: 'string' },
  manifest: { type: 'string' },
  excerpt: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

const details = `--source DIR_OR_URL   the directory or address that holds streams/v1/, or an index or products file in it
${trustDetails}
--out DIR             the snapshot to write (default: ${defaultSnapshot})
--max N               the newest N versions of each product only
--origin URL          where a copy really comes from, for the record
--note TEXT           a remark for the record
--date YYYY-MM-DD     the date for the record (default: SOURCE_DATE_EPOCH, else now)
--quiet               say nothing but errors

FILTER                keeps items that meet it, as sstream-mirror does: arch=amd64, label!=daily, 'release~(jammy|noble)',
                      'os!~^ubuntu'. ~ finds a regular expression anywhere in the value; all filters must be met.

sync --manifest NAME=FILE [--excerpt] [--out DIR] [--origin TEXT] [--note TEXT] [--date YYYY-MM-DD]
                      adds a manifest by hand, under the name of its image (custom/debian-12); later syncs keep it.
                      --excerpt says that it is a part of the whole.

A snapshot holds index, products and manifests. The images themselves are not fetched.
HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured.`;

/** Makes or renews a snapshot. */
export const sync: Command = {
  summary: 'Reads a boot source into a snapshot, or adds a manifest to one.',
  usage,
  example:
    "sync --source https://images.maas.io/ephemeral-v3/stable/ --keyring /usr/share/keyrings/ubuntu-cloudimage-keyring.gpg --max 1 arch=amd64 'release~(jammy|noble)'",
  details,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, options);
    if (values.out === '') throw badUse(usage, '--out is empty.');
    const common = {
      out: values.out,
      time: readTime(usage, values.date, io),
      ...(values.origin === undefined ? {} : { origin: values.origin }),
      ...(values.note === undefined ? {} : { note: values.note }),
    };
    const isQuiet = values.quiet === true;
    if (values.manifest !== undefined) {
      if (values.source !== undefined || positionals.length > 0) {
        throw badUse(usage, '--manifest goes with neither --source nor filters.');
      }
      const manifest = splitManifest(values.manifest);
      const { addManifest } = await import('../edge/add-manifest.ts');
      await addManifest({ ...common, ...manifest, excerpt: values.excerpt === true });
      if (!isQuiet) io.out(`${values.out} holds the manifest ${harmless(manifest.name)}.\n`);
      return 0;
    }
    if (values.source === undefined) throw badUse(usage, 'It needs --source or --manifest.');
    const selection = {
      filters: await readFilters(positionals),
      ...(values.max === undefined ? {} : { max: readMax(values.max) }),
    };
    const trust = await readTrust(usage, values.keyring, values.unsigned === true, io);
    const start = splitSourceAddress(values.source);
    const source = await openSource(start.root, values.origin, io.env);
    const report = await withProgress(isQuiet, io, (onProgress) =>
      syncSnapshot({ ...common, source, start, trust, selection, onProgress }),
    ).finally(() => source.close());
    if (!isQuiet) reportSync(report, values.out, io);
    return 0;
  },
};

async function withProgress(
  isQuiet: boolean,
  io: Io,
  run: (onProgress: OnProgress) => Promise<SyncReport>,
): Promise<SyncReport> {
  const progress = await showProgress(isQuiet, io);
  try {
    return await run(progress.on);
  } finally {
    progress.stop();
  }
}

async function readFilters(texts: readonly string[]): Promise<Filter[]> {
  if (texts.length === 0) return [];
  const { parseFilter } = await import('../simplestreams/filter.ts');
  return texts.map(parseFilter);
}

function readMax(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw badUse(usage, `--max is ${JSON.stringify(text)}, not a whole number from 1 on.`);
}

function splitManifest(text: string): { readonly name: string; readonly file: string } {
  const [, name, file] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (name !== undefined && file !== undefined) return { name, file };
  throw badUse(usage, `--manifest is ${JSON.stringify(text)}, not NAME=FILE.`);
}
