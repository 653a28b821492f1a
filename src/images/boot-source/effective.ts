import { isUnverified } from './keyring-check.ts';
import type { BootSource } from './source.ts';
import { withoutLastSlash } from './url-check.ts';

/** A boot source as MAAS 3.8 keeps it, every field filled in. */
export interface EffectiveBootSource {
  readonly url: string;
  readonly name: string;
  readonly priority: number;
  readonly enabled: boolean;
  readonly skipKeyringVerification: boolean;
}

/**
 * Fills in what MAAS 3.8 fills in for sources entered one after the other: the URL loses its last slash and is the name
 * where none is given, the priority is one above the highest so far, a source is enabled, and verification is skipped
 * only for a URL that ends in `.json`.
 *
 * Rule: canonical/maas src/maasserver/models/bootsource.py clean_fields.
 */
export function effectiveBootSources(sources: readonly BootSource[]): readonly EffectiveBootSource[] {
  let highest = 0;
  return sources.map((source) => {
    const url = withoutLastSlash(source.url);
    const priority = source.priority ?? highest + 1;
    highest = Math.max(highest, priority);
    return {
      url,
      name: source.name || url,
      priority,
      enabled: source.enabled ?? true,
      skipKeyringVerification: isUnverified({ ...source, url }, true),
    };
  });
}

/**
 * The sources from which MAAS 3.8 downloads an image that all of them have, the one it takes first: enabled ones only,
 * higher priority before lower.
 */
export function downloadOrder(sources: readonly BootSource[]): readonly EffectiveBootSource[] {
  return effectiveBootSources(sources)
    .filter(({ enabled }) => enabled)
    .toSorted((a, b) => b.priority - a.priority);
}
