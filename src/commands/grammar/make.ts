import type { Option } from './options.ts';

/**
 * The options of make that a manual would use.
 *
 * Source: GNU make 4.4, "Summary of Options".
 */
export const makeOptions: readonly Option[] = [
  { names: ['-B', '--always-make'] },
  { names: ['-C', '--directory'], argument: 'DIRECTORY' },
  { names: ['-e', '--environment-overrides'] },
  { names: ['-f', '--file', '--makefile'], argument: 'FILE' },
  { names: ['-i', '--ignore-errors'] },
  { names: ['-j', '--jobs'], argument: 'N', form: 'integer' },
  { names: ['-k', '--keep-going'] },
  { names: ['-n', '--just-print', '--dry-run', '--recon'] },
  { names: ['-s', '--silent', '--quiet'] },
  { names: ['-v', '--version'] },
  { names: ['-h', '--help'] },
];

/** Variables of the Windows template with few values: `make VERSION=2025`. Source: packer-maas windows/README.md. */
export const makeValues: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  windows: { VERSION: ['HCI', '2025', '2022', '2019', '2016', '10', '11'] },
};
