import type { Option } from './options.ts';

/** A subcommand of Packer. */
export interface PackerCommand {
  /** How many words follow the options, and what they are; a template is a folder or a file. */
  readonly words: readonly ('template' | 'name')[];
  /** True where the words may be left out. */
  readonly optionalWords?: true;
  readonly options: readonly Option[];
  readonly subcommands?: Readonly<Record<string, PackerCommand>>;
}

/** Options of every subcommand that reads a template. */
const template = [
  { names: ['-var'], argument: 'NAME=VALUE' },
  { names: ['-var-file'], argument: 'FILE', form: 'path' },
  { names: ['-only'], argument: 'BUILDS' },
  { names: ['-except'], argument: 'BUILDS' },
] as const satisfies readonly Option[];

const inBuilds = [
  { names: ['-ignore-prerelease-plugins'] },
  { names: ['-use-sequential-evaluation'] },
] as const satisfies readonly Option[];

/**
 * The subcommands of Packer. Its options come before its words: the first word that is no option ends them, as Go's
 * package flag does it; `--var` is the same as `-var`.
 *
 * Source: hashicorp/packer command/cli.go, command/init.go and command/fmt.go, and the pages of the commands on
 * developer.hashicorp.com/packer/docs/commands.
 */
export const packerCommands: Readonly<Record<string, PackerCommand>> = {
  init: { words: ['template'], options: [...template, { names: ['-upgrade'] }, { names: ['-force'] }] },
  validate: {
    words: ['template'],
    options: [
      ...template, ...inBuilds,
      { names: ['-syntax-only'] },
      { names: ['-no-warn-undeclared-var'] },
      { names: ['-evaluate-datasources'] },
      { names: ['-machine-readable'] },
    ],
  },
  fmt: {
    words: ['template'],
    options: [{ names: ['-check'] }, { names: ['-diff'] }, { names: ['-write'], argument: 'BOOLEAN', form: 'boolean' }, { names: ['-recursive'] }],
  },
  build: {
    words: ['template'],
    options: [
      ...template, ...inBuilds,
      { names: ['-color'], argument: 'BOOLEAN', form: 'boolean' },
      { names: ['-debug'] },
      { names: ['-force'] },
      { names: ['-machine-readable'] },
      { names: ['-on-error'], argument: 'ACTION', values: ['cleanup', 'abort', 'ask', 'run-cleanup-provisioner'] },
      { names: ['-parallel-builds'], argument: 'N', form: 'integer' },
      { names: ['-timestamp-ui'] },
      { names: ['-warn-on-undeclared-var'] },
    ],
  },
  inspect: { words: ['template'], options: template },
  console: { words: ['template'], optionalWords: true, options: template },
  hcl2_upgrade: {
    words: ['template'],
    options: [...template, { names: ['-output-file'], argument: 'FILE', form: 'path' }, { names: ['-with-annotations'] }],
  },
  plugins: {
    words: [],
    options: [],
    subcommands: {
      install: { words: ['name', 'name'], optionalWords: true, options: [{ names: ['-path'], argument: 'FILE', form: 'path' }, { names: ['-force'] }] },
      installed: { words: [], options: [] },
      remove: { words: ['name', 'name'], optionalWords: true, options: [] },
      required: { words: ['template'], options: [] },
    },
  },
  version: { words: [], options: [] },
};
