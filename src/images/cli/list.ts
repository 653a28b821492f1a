import { countThings, groupDigits } from '../count.ts';
import { readSnapshot } from '../edge/read-snapshot.ts';
import { resolveProduct } from '../simplestreams/effective.ts';
import { readSize, readText } from '../simplestreams/fields.ts';
import type { Product, Products, Version } from '../simplestreams/products.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { defaultSnapshot, snapshotDetail } from './defaults.ts';
import { recordProduct } from './product-record.ts';
import { formatTable } from './table.ts';
import { bold } from './terminal.ts';

const usage = 'list [--json] [--snapshot DIR]';

/** Prints the products of a snapshot. */
export const list: Command = {
  summary: 'Lists the products of a snapshot.',
  usage,
  example: 'list --json',
  details: `--json           every product with its fields, versions and items, as a JSON array\n${snapshotDetail}`,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, {
      json: { type: 'boolean' },
      snapshot: { type: 'string', default: defaultSnapshot },
    });
    if (positionals.length > 0) throw badUse(usage, `It takes no ${JSON.stringify(positionals[0])}.`);
    const { streams } = await readSnapshot(values.snapshot, { manifests: false });
    const products = streams.flatMap((stream) => [...stream.products.values()].map((product) => ({ stream, product })));
    if (values.json === true) {
      io.out(
        `${JSON.stringify(
          products.map(({ stream, product }) => recordProduct(stream, product)),
          null,
          2,
        )}\n`,
      );
      return 0;
    }
    const [head = '', ...lines] = formatTable(
      columns,
      products.map(({ stream, product }) => describe(stream, product)),
    );
    const counts = `${countThings(products.length, 'product')}, ${countThings(
      sum(products, ({ product }) => product.versions.size),
      'version',
    )}, ${countThings(
      sum(products, ({ product }) => sum([...product.versions.values()], ({ items }) => items.size)),
      'item',
    )}`;
    io.out(`${[bold(head, io), ...lines, '', counts].join('\n')}\n`);
    return 0;
  },
};

const columns = [
  { title: 'PRODUCT' },
  { title: 'RELEASE' },
  { title: 'ARCH' },
  { title: 'NEWEST' },
  { title: 'VERSIONS', align: 'right' },
  { title: 'BYTES OF NEWEST', align: 'right' },
] as const;

function describe(stream: Products, product: Product): string[] {
  const fields = resolveProduct(stream, product);
  const newest = [...product.versions.values()].at(-1);
  return [
    product.name,
    readText(fields, 'release_title') ?? readText(fields, 'release') ?? readText(fields, 'os') ?? '',
    readText(fields, 'arch') ?? '',
    newest?.name ?? '',
    String(product.versions.size),
    newest === undefined ? '' : groupDigits(sizeOf(newest)),
  ];
}

function sizeOf({ items }: Version): number {
  return sum([...items.values()], ({ fields }) => readSize(fields) ?? 0);
}

function sum<T>(things: readonly T[], value: (thing: T) => number): number {
  return things.reduce((total, thing) => total + value(thing), 0);
}
