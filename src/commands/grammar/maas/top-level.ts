/** A command of the MAAS CLI that stands where otherwise a profile does: `maas login`. */
export interface TopLevelCommand {
  /** Absent: its words and options are not recorded. */
  readonly words?: readonly { readonly name: string; readonly required?: true; readonly values?: readonly string[] }[];
  /** Its options, with the name of their argument where they take one. */
  readonly options?: Readonly<Record<string, string | null>>;
  /** Options that exclude each other. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Options that only some values of the first word take. */
  readonly optionsOf?: Readonly<Record<string, readonly string[]>>;
  /** True where it must be run as root. */
  readonly root?: true;
  /** The kind of installation that has it; absent: every one. */
  readonly only?: 'snap';
}

const regionModes = ['region+rack', 'region'] as const;
const allModes = [...regionModes, 'rack'] as const;

/**
 * The commands of the MAAS CLI that need no profile. There is no `admin` among them: in manuals it is the name of a
 * profile.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maascli/cli.py, init.py and snap.py; the commands as root come from
 * python3-maasserver on the region controller.
 */
export const topLevelCommands: Readonly<Record<string, TopLevelCommand>> = {
  login: {
    words: [{ name: 'PROFILE', required: true }, { name: 'URL', required: true }, { name: 'API_KEY' }],
    options: { '--cacerts': 'PEMFILE', '-k': null, '--insecure': null },
    exclusive: [['--cacerts', '-k', '--insecure']],
  },
  logout: { words: [{ name: 'PROFILE', required: true }], options: {} },
  list: { words: [], options: {} },
  refresh: { words: [], options: {} },
  init: {
    words: [{ name: 'RUN_MODE', values: allModes }],
    options: {
      '--maas-url': 'URL',
      '--database-uri': 'URI',
      '--secret': 'SECRET',
      '--force': null,
      '--vault-uri': 'URI',
      '--vault-approle-id': 'ID',
      '--vault-wrapped-token': 'TOKEN',
      '--vault-secrets-path': 'PATH',
      '--vault-secrets-mount': 'MOUNT',
    },
    optionsOf: {
      '--database-uri': regionModes,
      '--secret': ['rack'],
      '--vault-uri': regionModes,
      '--vault-approle-id': regionModes,
      '--vault-wrapped-token': regionModes,
      '--vault-secrets-path': regionModes,
      '--vault-secrets-mount': regionModes,
    },
    root: true,
  },
  config: { root: true, only: 'snap' },
  status: { root: true, only: 'snap' },
  migrate: { root: true, only: 'snap' },
  apikey: {
    words: [],
    options: { '--username': 'NAME', '--generate': null, '--delete': 'API_KEY', '--update': 'API_KEY', '--name': 'NAME', '--with-names': null },
    exclusive: [['--generate', '--delete', '--update']],
    root: true,
  },
  createadmin: {
    words: [],
    options: { '--username': 'NAME', '--password': 'PASSWORD', '--email': 'ADDRESS', '--ssh-import': 'ID' },
    root: true,
  },
  changepassword: { root: true },
  configauth: { root: true },
  'config-tls': { root: true },
  'config-vault': { root: true },
  msm: { root: true },
};
