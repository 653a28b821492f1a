import { maasReleases } from '../images/maas-releases.ts';
import type { Release } from './grammar/maas/types.ts';
import { packerFolder, unknownFolder } from './packer-folder.ts';
import type { Complaint } from './problem.ts';
import { code } from './wording.ts';

/** What the words after the language of a code block say about its commands: ```` ```bash dir=packer-maas/ubuntu ````. */
export interface BlockAttributes {
  /** The folder that its commands start in. */
  readonly dir?: string;
  /** First and last release of MAAS that the block is about. */
  readonly since?: Release;
  readonly until?: Release;
  /** Why its commands are not held against the grammar. */
  readonly unchecked?: string;
}

export const attributeNames: readonly (keyof BlockAttributes)[] = ['dir', 'since', 'until', 'unchecked'];

/** Shorter reasons than this say nothing. */
const shortestReason = 10;

/** Reads the words after the language of a code block; other words are for `checkCodeBlocks` to refuse. */
export function readAttributes(meta: string): { readonly attributes: BlockAttributes; readonly problems: readonly Complaint[] } {
  const attributes: { -readonly [Key in keyof BlockAttributes]: BlockAttributes[Key] } = {};
  const problems: Complaint[] = [];
  for (const [, name = '', equals, double, single, bare] of meta.matchAll(/([^\s=]+)(=)?(?:"([^"]*)"|'([^']*)'|(\S*))/g)) {
    const value = equals ? (double ?? single ?? bare ?? '') : '';
    if (name === 'dir') {
      attributes.dir = value;
      problems.push(...checkFolder(value));
    } else if (name === 'since' || name === 'until') {
      if (isRelease(value)) attributes[name] = value;
      else
        problems.push({
          reason: `The attribute ${code(name)} takes a release of MAAS, and ${code(value)} is none.`,
          remedy: `Write one such as ${code(`${name}=3.5`)}; the releases are ${maasReleases.map((release) => release.name).join(', ')}.`,
        });
    } else if (name === 'unchecked') {
      // Even a poor reason is enough to ask for nothing but a better one.
      attributes.unchecked = value;
      if (value.trim().length >= shortestReason) continue;
      problems.push({
        reason: `The attribute ${code('unchecked')} needs a reason of at least ${shortestReason} characters.`,
        remedy: `Write one such as ${code('unchecked="commands of MAAS 1.9"')}.`,
      });
    }
  }
  return { attributes, problems };
}

function checkFolder(path: string): Complaint[] {
  if (path === '') {
    return [{ reason: `The attribute ${code('dir')} names no folder.`, remedy: `Write one such as ${code('dir=packer-maas/ubuntu')}.` }];
  }
  const folder = packerFolder(path);
  return folder.kind === 'unknown' ? [unknownFolder({ start: 0, end: 0 }, folder.name)] : [];
}

function isRelease(text: string): text is Release {
  return maasReleases.some(({ name }) => name === text);
}

/** The attributes of a block with the releases that the version markers around it say; the block's own win. */
export function withMarkers(
  attributes: BlockAttributes,
  { since, until }: { readonly since?: string; readonly until?: string },
): BlockAttributes {
  return {
    ...(since !== undefined && isRelease(since) ? { since } : {}),
    ...(until !== undefined && isRelease(until) ? { until } : {}),
    ...attributes,
  };
}
