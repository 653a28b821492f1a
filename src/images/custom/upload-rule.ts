import type { Finding, Severity } from '../finding.ts';

/** A rule for uploads. */
export interface UploadRule {
  readonly severity: Severity;
  readonly field: 'name' | 'architecture' | 'filetype' | 'base_image' | 'content';
  readonly since?: string;
  readonly until?: string;
  /** Where the rule stands. */
  readonly source: string;
}

const form = 'canonical/maas src/maasserver/forms/__init__.py BootResourceForm';
const guide = 'canonical/packer-maas README.md';

/** Every rule `checkUpload` knows, by its permanent code. */
export const uploadRules = {
  'name-missing': { severity: 'error', field: 'name', source: form },
  'name-slashes': { severity: 'error', field: 'name', source: `${form}.clean_name` },
  'system-unknown': { severity: 'error', field: 'name', source: `${form}.clean_name` },
  'name-reserved': { severity: 'error', field: 'name', source: `${form}.clean_name` },
  'name-characters': { severity: 'warning', field: 'name', source: guide },
  'name-bare': { severity: 'note', field: 'name', source: `${form}.clean_name` },
  'architecture-form': { severity: 'error', field: 'architecture', source: `${form}.set_up_architecture_field` },
  'architecture-unknown': { severity: 'error', field: 'architecture', source: `${form}.set_up_architecture_field` },
  'filetype-unknown': { severity: 'error', field: 'filetype', source: form },
  'filetype-system': { severity: 'warning', field: 'filetype', source: 'canonical/maas src/maascommon/osystem get_image_filetypes' },
  'filetype-content': { severity: 'warning', field: 'filetype', source: 'canonical/packer-maas issues 271 and 278' },
  'content-unusable': { severity: 'error', field: 'content', source: form },
  'base-image-unknown': { severity: 'warning', field: 'base_image', until: '3.0', source: `${form}.clean_base_image, new in MAAS 3.1` },
  'base-image-unused': { severity: 'note', field: 'base_image', since: '3.1', source: `${form}.clean_base_image` },
  'base-image-default': { severity: 'note', field: 'base_image', since: '3.1', source: `${form}.clean_base_image` },
  'base-image-form': { severity: 'error', field: 'base_image', since: '3.1', source: `${form}.clean_base_image` },
  'base-image-system': { severity: 'error', field: 'base_image', since: '3.1', source: `${form}.clean_base_image` },
  'base-image-series': { severity: 'error', field: 'base_image', since: '3.1', source: `${form}.clean_base_image` },
  'content-tilde': { severity: 'error', field: 'content', source: 'bash(1), tilde expansion' },
  'content-relative': { severity: 'warning', field: 'content', source: 'MAAS-Proxmox issues 7 and 11' },
  'content-outside-home': { severity: 'error', field: 'content', source: 'canonical/packer-maas vmware-esxi/README.md' },
} as const satisfies Readonly<Record<string, UploadRule>>;

export type UploadCode = keyof typeof uploadRules;

/** A finding of the rule `code`: its data, with what is particular to this case. */
export function uploadFinding(
  code: UploadCode,
  particular: Pick<Finding, 'message' | 'remedy'> & Partial<Pick<Finding, 'says'>>,
): Finding<UploadCode> {
  const { source: _, ...rule }: UploadRule = uploadRules[code];
  return { code, ...rule, ...particular };
}
