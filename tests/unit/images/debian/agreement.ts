import { compareDebianVersions } from '../../../../src/images/debian/order.ts';
import { deniedByCompareVersions, orderWithDpkg } from './dpkg.ts';
import type { Pair } from './dpkg.ts';

/** Our order of two versions: -1, 0 or 1. */
export function order(left: string, right: string): number {
  return Math.sign(compareDebianVersions(left, right));
}

const operators = new Map([[-1, 'lt'], [0, 'eq'], [1, 'gt']]);

/** How `dpkg --compare-versions` names the relation that we see. */
export function operatorOf([left, right]: Pair): string {
  return operators.get(order(left, right)) ?? 'nl';
}

/** The pairs on which `dpkg --compare-versions`, run for each, denies the relation that we see. */
export function deniedOf(pairs: readonly Pair[]): readonly string[] {
  return deniedByCompareVersions(pairs.map((pair) => [pair[0], operatorOf(pair), pair[1]]));
}

/** The pairs on which dpkg, asked for all at once, and we differ. */
export function disagreements(pairs: readonly Pair[]): readonly string[] {
  const theirs = orderWithDpkg(pairs);
  return pairs.flatMap(([left, right], index) =>
    order(left, right) === theirs[index] ? [] : [`${left} ${right}: ours ${order(left, right)}, dpkg ${theirs[index]}`],
  );
}
