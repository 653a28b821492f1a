import { groupDigits } from '../count.ts';
import { readSnapshot } from '../edge/read-snapshot.ts';
import { near } from '../near.ts';
import { resolveItem, resolveProduct } from '../simplestreams/effective.ts';
import { readSize, readText } from '../simplestreams/fields.ts';
import type { Product, Version } from '../simplestreams/products.ts';
import type { StoredStream } from '../snapshot/snapshot.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { defaultSnapshot, snapshotDetail } from './defaults.ts';
import { recordProduct } from './product-record.ts';
import { formatTable } from './table.ts';
import { bold, harmless } from './terminal.ts';

const usage = 'show PRODUCT [--json] [--snapshot DIR]';

/** Prints one product of a snapshot. */
export const show: Command = {
  summary: 'Shows one product: its fields, versions and items, and where it comes from.',
  usage,
  example: 'show com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.04',
  details: `--json           the product with its fields, versions and items, as a JSON object\n${snapshotDetail}`,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, {
      json: { type: 'boolean' },
      snapshot: { type: 'string', default: defaultSnapshot },
    });
    const [name, extra] = positionals;
    if (name === undefined || extra !== undefined) throw badUse(usage, 'It takes the name of one product.');
    const { streams } = await readSnapshot(values.snapshot, { manifests: false });
    const stream = streams.find(({ products }) => products.has(name));
    const product = stream?.products.get(name);
    if (stream === undefined || product === undefined) {
      const names = nearProducts(name, streams).map((other) => harmless(other));
      const known = names.length > 0 ? `Near it: ${names.join(', ')}.` : 'Those there are: npm run -s images -- list';
      io.err(`There is no product ${harmless(name)}. ${known}\n`);
      return 1;
    }
    io.out(
      values.json === true
        ? `${JSON.stringify(recordProduct(stream, product), null, 2)}\n`
        : describe(stream, product, io),
    );
    return 0;
  },
};

/** At most five products whose names are like a name that is none; else those that have it as a value, as in `jammy`. */
function nearProducts(name: string, streams: readonly StoredStream[]): string[] {
  const alike = near(name, streams.flatMap(({ products }) => [...products.keys()]), 5);
  if (alike.length > 0) return alike;
  const wanted = name.toLowerCase();
  return streams
    .flatMap((stream) => [...stream.products.values()].map((product) => ({ product, values: Object.values(resolveProduct(stream, product)) })))
    .filter(({ values }) => values.some((value) => typeof value === 'string' && value.toLowerCase() === wanted))
    .slice(0, 5)
    .map(({ product }) => product.name);
}

const columns = [
  { title: 'ITEM' },
  { title: 'FTYPE' },
  { title: 'BYTES', align: 'right' },
  { title: 'PATH' },
  { title: 'SHA-256' },
] as const;

function describe(stream: StoredStream, product: Product, io: Io): string {
  const { provenance } = stream;
  const fields = Object.entries(resolveProduct(stream, product)).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
  const facts = formatTable(
    [{ title: '' }, { title: '' }],
    [
      ...fields,
      ['from', provenance.address],
      ['fetched', provenance.fetched],
      [
        'signature',
        provenance.signature.status === 'verified'
          ? `verified by ${provenance.signature.key}`
          : provenance.signature.status,
      ],
      ...(provenance.note === undefined ? [] : [['note', provenance.note]]),
    ],
  ).slice(1);
  const versions = [...product.versions.values()]
    .toReversed()
    .flatMap((version) => ['', bold(harmless(version.name), io), ...listItems(stream, product, version)]);
  return `${[bold(harmless(product.name), io), ...facts, ...versions].join('\n')}\n`;
}

function listItems(stream: StoredStream, product: Product, version: Version): string[] {
  const rows = [...version.items.values()].map((item) => {
    const { fields } = resolveItem(stream, product, version, item);
    const size = readSize(fields);
    return [
      item.name,
      readText(fields, 'ftype') ?? '',
      size === undefined ? '' : groupDigits(size),
      readText(fields, 'path') ?? '',
      readText(fields, 'sha256') ?? '',
    ];
  });
  return formatTable(columns, rows);
}
