import { flatLabel } from './flat-label.ts';
import type { Label } from './permute.ts';

/** The id of an entry in the page of the index: `topic-boot-source-adding`. It follows from the label alone. */
export function topicId(label: Label): string {
  return `topic-${topicSlug(label)}`;
}

/** A label as a name without blanks: `boot-source-adding`. */
export function topicSlug(label: Label): string {
  const slug = flatLabel(label)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'sign' : slug;
}
