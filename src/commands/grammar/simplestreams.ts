import type { Option } from './options.ts';

/** One of the commands of the package simplestreams. */
export interface SimplestreamsCommand {
  /** The words it needs, in their order. */
  readonly words: readonly string[];
  /** True where filters may follow the words. */
  readonly filters: boolean;
  readonly options: readonly Option[];
  /** Options that exclude each other. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Options of which at least one must be there. */
  readonly oneOf?: readonly string[];
}

/** Options of all three commands. */
const common = [
  { names: ['--path'], argument: 'PATH' },
  { names: ['-v', '--verbose'] },
  { names: ['--log-file'], argument: 'FILE', form: 'path' },
  { names: ['--keyring'], argument: 'FILE', form: 'path' },
  { names: ['-U', '--no-verify'] },
  { names: ['--max'], argument: 'N', form: 'integer' },
] as const satisfies readonly Option[];

const hooks = [
  'filter-index-entry', 'filter-item', 'filter-product', 'filter-version', 'insert-index', 'insert-index-entry', 'insert-item',
  'insert-product', 'insert-products', 'insert-version', 'load-products', 'remove-item', 'remove-product', 'remove-version',
] as const;

/**
 * The commands of the package simplestreams.
 *
 * Source: simplestreams bin/sstream-mirror, bin/sstream-query and bin/sstream-sync, read in philroche/simplestreams-clone
 * 837311e (2019-08-12), a copy of lp:simplestreams.
 */
export const simplestreamsCommands: Readonly<Record<string, SimplestreamsCommand>> = {
  'sstream-mirror': {
    words: ['SOURCE_MIRROR', 'OUTPUT_DIRECTORY'],
    filters: true,
    options: [
      ...common,
      { names: ['--keep'] },
      { names: ['--no-item-download'] },
      { names: ['--dry-run'] },
      { names: ['--progress'] },
      { names: ['--mirror'], argument: 'URL' },
      { names: ['--no-checksumming-reader'] },
    ],
  },
  'sstream-query': {
    words: ['MIRROR_URL'],
    filters: true,
    options: [...common, { names: ['-o', '--output-format'], argument: 'FORMAT' }, { names: ['--pretty'] }, { names: ['--json'] }],
    exclusive: [['-o', '--output-format', '--pretty', '--json']],
  },
  'sstream-sync': {
    words: ['MIRROR_URL'],
    filters: false,
    options: [
      ...common,
      { names: ['-c', '--config'], argument: 'FILE', form: 'path' },
      { names: ['--hook'], argument: 'COMMAND' },
      ...hooks.map((name) => ({ names: [`--hook-${name}`], argument: 'COMMAND' })),
      { names: ['--keep'] },
      { names: ['--item-skip-download'] },
      { names: ['--delete'] },
    ],
    oneOf: ['--hook', '--hook-load-products', '-c', '--config'],
  },
};

/** Options that do not exist, although habit suggests them, and what to write instead. */
export const noOptions: Readonly<Record<string, string>> = {
  '--arch': "Choose an architecture with a filter: `'arch=amd64'`.",
  '--release': "Choose releases with a filter: `'release~(jammy|noble)'`.",
  '--delete': 'Only `sstream-sync` has it; without `--keep`, `sstream-mirror` removes what has left the source.',
};

/**
 * The fields that a filter can name: those of products, versions and items, whose names consist of letters, digits and
 * underscores (simplestreams/filters.py reads the key with `\w+`, so `bootloader-type` cannot be one).
 *
 * Source: the published streams of July and August 2025, and simplestreams/util.py (products_exdata) for the names of the
 * three levels.
 */
export const filterKeys = [
  'arch', 'arches', 'content_id', 'datatype', 'format', 'ftype', 'item_name', 'kflavor', 'kpackage', 'krel', 'label', 'os', 'path',
  'product_name', 'release', 'release_codename', 'release_title', 'sha256', 'size', 'src_package', 'src_release', 'src_version',
  'subarch', 'subarches', 'support_eol', 'support_esm_eol', 'updated', 'version', 'version_name',
] as const;
