import { ImagesError } from '../errors.ts';
import { addManifest } from '../edge/add-manifest.ts';
import { openDirectory, readBounded } from '../edge/directory-source.ts';
import { openHttp } from '../edge/http-source.ts';
import type { Trust } from '../edge/signed-file.ts';
import { maxBytes, splitSourceAddress } from '../edge/source.ts';
import { syncSnapshot } from '../edge/sync.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { defaultSnapshot } from './defaults.ts';
import { reportSync } from './sync-report.ts';
import { readTime } from './time.ts';

const usage = 'sync --source DIR_OR_URL (--keyring FILE | --unsigned) [--out DIR] …  |  sync --manifest NAME=FILE [--out DIR] …';

const options = {
  source: { type: 'string' },
  keyring: { type: 'string' },
  unsigned: { type: 'boolean' },
  out: { type: 'string', default: defaultSnapshot },
  origin: { type: 'string' },
  note: { type: 'string' },
  date: { type: 'string' },
  manifest: { type: 'string' },
  excerpt: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

const details = `--source DIR_OR_URL   the directory or address that holds streams/v1/, or an index or products file in it
--keyring FILE        public keys, binary or armoured, that must have signed index and products
--unsigned            take the source as it is, signed or not
--out DIR             the snapshot to write (default: ${defaultSnapshot})
--origin URL          where a copy really comes from, for the record
--note TEXT           a remark for the record
--date YYYY-MM-DD     the date for the record (default: SOURCE_DATE_EPOCH, else now)
--quiet               say nothing but errors

--manifest NAME=FILE  add a manifest by hand, under the name of its image (custom/debian-12); it stays through later syncs
--excerpt             the manifest is a part of the whole

Images themselves are not fetched: a snapshot holds the index, the products and the manifests.`;

/** Makes or renews a snapshot. */
export const sync: Command = {
  summary: 'Reads a boot source into a snapshot, or adds a manifest to it.',
  usage,
  example: 'sync --source https://images.maas.io/ephemeral-v3/stable/ --keyring /usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
  details,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, options);
    if (positionals.length > 0) throw badUse(usage, `It takes no ${JSON.stringify(positionals[0])}.`);
    const time = readTime(usage, values.date, io);
    const remarks = {
      ...(values.origin === undefined ? {} : { origin: values.origin }),
      ...(values.note === undefined ? {} : { note: values.note }),
    };
    if (values.manifest !== undefined) {
      if (values.source !== undefined) throw badUse(usage, '--manifest and --source do not go together.');
      const { name, file } = splitManifest(values.manifest);
      await addManifest({ out: values.out, name, file, excerpt: values.excerpt === true, time, ...remarks });
      if (values.quiet !== true) io.out(`Added the manifest ${name} to ${values.out}.\n`);
      return 0;
    }
    const address = values.source;
    if (address === undefined) throw badUse(usage, 'It needs --source or --manifest.');
    const trust = await readTrust(values.keyring, values.unsigned === true, io);
    const start = splitSourceAddress(address);
    const source = /^https?:\/\//i.test(address) ? openHttp(start.root) : openDirectory(start.root, values.origin);
    const report = await syncSnapshot({ source, start, trust, out: values.out, time, ...remarks });
    if (values.quiet !== true) reportSync(report, values.out, io);
    return 0;
  },
};

async function readTrust(keyring: string | undefined, unsigned: boolean, io: Io): Promise<Trust> {
  if ((keyring !== undefined) === unsigned) throw badUse(usage, 'It needs one of --keyring FILE and --unsigned.');
  if (keyring === undefined) return 'unsigned';
  const bytes = await readBounded(keyring, maxBytes.keyring);
  if (bytes === undefined) {
    throw new ImagesError('BadKeyring', { place: { file: keyring }, reason: 'There is no such file.', remedy: 'Ubuntu has one in the package ubuntu-keyring.' });
  }
  const { readKeyring } = await import('../signature/keyring.ts');
  return { keyring: await readKeyring(bytes, keyring), now: io.now() };
}

function splitManifest(text: string): { readonly name: string; readonly file: string } {
  const at = text.indexOf('=');
  if (at > 0 && at < text.length - 1) return { name: text.slice(0, at), file: text.slice(at + 1) };
  throw badUse(usage, `--manifest is ${JSON.stringify(text)}, not NAME=FILE.`);
}
