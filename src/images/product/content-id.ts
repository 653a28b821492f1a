/** What a file of products on images.maas.io is about. */
export const contents = ['ubuntu', 'centos', 'bootloaders', 'notifications'] as const;

export type Content = (typeof contents)[number];

/** A content id taken apart: `com.ubuntu.maas:stable:v3:download` is `{ label: 'stable', content: 'ubuntu' }`. */
export interface ContentId {
  /** `stable` or `candidate`; undefined where it is left out, as canonical/maas-images conf/cpc-patch.yaml does. */
  readonly label: string | undefined;
  readonly content: Content;
}

const endings: Readonly<Record<Content, string>> = {
  ubuntu: 'v3:download',
  centos: 'centos-bases-download',
  bootloaders: '1:bootloader-download',
  notifications: '1:maas-notification',
};

/**
 * Takes a content id of MAAS's streams apart; undefined for one that is not theirs.
 *
 * Source: `content_id` in canonical/maas-images conf/meph-v3.yaml, centos.yaml, bootloaders.yaml and
 * release-notifications.yaml.
 */
export function parseContentId(text: string): ContentId | undefined {
  for (const content of contents) {
    const match = /^com\.ubuntu\.maas(?::([a-z][a-z0-9-]*))?$/.exec(withoutEnding(text, `:${endings[content]}`));
    if (match) return { label: match[1], content };
  }
  return undefined;
}

/** Writes a content id. */
export function formatContentId({ label, content }: ContentId): string {
  return ['com.ubuntu.maas', ...(label === undefined ? [] : [label]), endings[content]].join(':');
}

/** Where the products of a content id lie below the root of a stream, signed inline (`sjson`) or not. */
export function contentPath(id: ContentId, form: 'json' | 'sjson' = 'sjson'): string {
  return `streams/v1/${formatContentId(id)}.${form}`;
}

function withoutEnding(text: string, ending: string): string {
  return text.endsWith(ending) ? text.slice(0, -ending.length) : '';
}
