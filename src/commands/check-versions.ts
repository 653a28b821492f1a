import type { BlockAttributes } from './attributes.ts';
import { compareReleases, hasEnded } from './grammar/maas/releases.ts';
import type { Invocation } from './invocation.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { versionedParts } from './versions.ts';
import { code } from './wording.ts';

/**
 * Which parts of a call do not hold for the releases of MAAS that the block is about: what has ended needs a block that
 * says so (`until=3.4`), and nothing may be younger than a block's `since=`.
 */
export function checkVersions(invocation: Invocation, { since, until }: BlockAttributes): Problem[] {
  return versionedParts(invocation).flatMap((part) => {
    const problems: Problem[] = [];
    if (part.until !== undefined && hasEnded(part.until) && (until === undefined || compareReleases(until, part.until) > 0)) {
      problems.push(
        problemAt(
          part.word,
          `${code(part.what)} holds until MAAS ${part.until} only.${part.ended === undefined ? '' : ` ${part.ended}`}`,
          `Leave it out, or mark the block with ${code(`until=${part.until}`)} after its language.`,
        ),
      );
    }
    const limit = since ?? until;
    if (part.since !== undefined && limit !== undefined && compareReleases(part.since, limit) > 0) {
      const mark = since === undefined ? `until=${limit}` : `since=${limit}`;
      problems.push(
        problemAt(
          part.word,
          `${code(part.what)} came with MAAS ${part.since}, but the block is marked ${code(mark)}.`,
          `Mark it ${code(`since=${part.since}`)}, or leave the word out.`,
        ),
      );
    }
    return problems;
  });
}
