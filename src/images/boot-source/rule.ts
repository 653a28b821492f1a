import type { Finding, Severity } from '../finding.ts';

/** A rule that MAAS, or common sense with it, has for boot sources. */
export interface BootSourceRule {
  readonly severity: Severity;
  readonly field?: string;
  /** What MAAS writes, letter by letter; absent where it writes nothing or its text is not known. */
  readonly says?: string;
  readonly remedy: string;
  readonly since?: string;
  readonly until?: string;
  /** Where the rule stands. */
  readonly source: string;
}

/** Every rule `checkBootSources` knows, by its permanent code. */
export const bootSourceRules = {
  'url-invalid': {
    severity: 'error',
    field: 'url',
    remedy: 'Give the address of the folder that holds streams/v1, beginning with http:// or https://.',
    source: 'canonical/maas src/maasserver/models/bootsource.py (URLField); from 3.8 also src/maasapiserver/v3/api/public/models/requests/boot_sources.py',
  },
  'url-taken': {
    severity: 'error',
    field: 'url',
    says: 'Boot source with this Url already exists.',
    remedy: 'Change the source that has this URL instead of adding a second.',
    source: 'canonical/maas src/maasserver/models/bootsource.py (unique URL)',
  },
  'url-slash-missing': {
    severity: 'warning',
    field: 'url',
    remedy: 'End the URL with a slash.',
    until: '3.4',
    source: 'Launchpad bug 2036759',
  },
  'url-slash-dropped': {
    severity: 'note',
    field: 'url',
    remedy: 'Nothing to do; expect the URL without its last slash in what MAAS prints.',
    since: '3.8',
    source: 'canonical/maas src/maasserver/models/bootsource.py clean_fields',
  },
  'stream-retired': {
    severity: 'warning',
    field: 'url',
    remedy: 'Use http://images.maas.io/ephemeral-v3/stable/.',
    source: 'canonical/maas-images commit 405ba5d; canonical/maas src/maasserver/migrations/maasserver/0218_images_maas_io_daily_to_stable.py',
  },
  'stream-candidate': {
    severity: 'note',
    field: 'url',
    remedy: 'Use the stable stream in production.',
    source: 'canonical/maas docs/how-to-guides/manage-images.md',
  },
  'keyring-both': {
    severity: 'error',
    field: 'keyring_data',
    says: 'Only one of keyring_filename or keyring_data can be specified.',
    remedy: 'Keep the file or the data, not both.',
    source: 'canonical/maas src/maasserver/models/bootsource.py clean',
  },
  'keyring-missing': {
    severity: 'error',
    field: 'keyring_filename',
    says: 'One of keyring_data or keyring_filename must be specified.',
    remedy: 'Give keyring_filename; for images.maas.io and unchanged mirrors of it, the keyring that comes with MAAS.',
    source: 'canonical/maas src/maasserver/models/bootsource.py clean',
  },
  'keyring-path-long': {
    severity: 'error',
    field: 'keyring_filename',
    remedy: 'Move the keyring to a path of at most 4,096 characters.',
    source: 'canonical/maas src/maasserver/models/bootsource.py (max_length)',
  },
  'keyring-other': {
    severity: 'note',
    field: 'keyring_filename',
    remedy: 'Keep the keyring that comes with MAAS unless this one holds the same keys.',
    source: 'canonical/maas docs/how-to-guides/manage-images.md',
  },
  unverified: {
    severity: 'warning',
    field: 'url',
    remedy: 'Use an address that does not end in .json, with the keyring of whoever signs the stream.',
    source: 'canonical/maas src/maasserver/models/bootsource.py _generate_skip_keyring_verification',
  },
  'several-sources': {
    severity: 'warning',
    says: 'More than one image source exists. The UI does not support updating synced images when more than one source has been defined. Use the API to adjust your sources.',
    remedy: 'Delete all but one, or manage images with the CLI only; MAAS 3.8 works with several.',
    until: '3.7',
    source: 'canonical/maas-ui SelectUpstreamImagesForm',
  },
  'no-source': {
    severity: 'warning',
    remedy: 'Recreate the default: maas $PROFILE boot-sources create url=http://images.maas.io/ephemeral-v3/stable/ keyring_filename=…',
    source: 'canonical/maas docs/how-to-guides/manage-images.md',
  },
  'all-disabled': {
    severity: 'warning',
    field: 'enabled',
    remedy: 'Enable one: maas $PROFILE boot-source update $SOURCE_ID enabled=true',
    since: '3.8',
    source: 'canonical/maas docs/how-to-guides/manage-images.md',
  },
  'field-unknown': {
    severity: 'warning',
    remedy: 'Leave the field out, or upgrade to MAAS 3.8.',
    until: '3.7',
    source: 'canonical/maas src/maasserver/forms/__init__.py BootSourceForm',
  },
  'priority-invalid': {
    severity: 'error',
    field: 'priority',
    says: 'Priority must be a non-negative integer.',
    remedy: 'Give a whole number from 0 on, or leave it out.',
    since: '3.8',
    source: 'canonical/maas src/maasapiserver/v3/api/public/models/requests/boot_sources.py validate_priority',
  },
  'priority-taken': {
    severity: 'error',
    field: 'priority',
    says: 'A boot source with the same priority already exists.',
    remedy: 'Give each source a priority of its own.',
    since: '3.8',
    source: 'canonical/maas src/maasapiserver/v3/api/public/models/requests/boot_sources.py validate_priority',
  },
  'name-taken': {
    severity: 'error',
    field: 'name',
    says: 'Boot source with this Name already exists.',
    remedy: 'Give each source a name of its own, or leave it out: then the URL is the name.',
    since: '3.8',
    source: 'canonical/maas src/maasserver/models/bootsource.py (unique name)',
  },
  'name-long': {
    severity: 'error',
    field: 'name',
    remedy: 'Give a name of at most 255 characters.',
    since: '3.8',
    source: 'canonical/maas src/maasserver/models/bootsource.py (max_length)',
  },
} as const satisfies Readonly<Record<string, BootSourceRule>>;

export type BootSourceCode = keyof typeof bootSourceRules;

/** What a check of boot sources has to say. */
export interface BootSourceFinding extends Finding<BootSourceCode> {
  /** Which source it is about, counted from 0; absent where it is about all of them. */
  readonly index?: number;
}

/** A finding of the rule `code`: its data, with what is particular to this case. */
export function ruleFinding(
  code: BootSourceCode,
  particular: Pick<BootSourceFinding, 'message'> & Partial<Pick<BootSourceFinding, 'index' | 'field' | 'says' | 'remedy'>>,
): BootSourceFinding {
  const { source: _, ...rule }: BootSourceRule = bootSourceRules[code];
  return { code, ...rule, ...particular };
}
