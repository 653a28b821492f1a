/**
 * Compares two texts in C order, that is by the bytes of their UTF-8 form, which is also the order of code points.
 * Negative, zero or positive, for `Array.prototype.sort`.
 *
 * Rule: simplestreams sorts the names of versions so (`LANG=C`); the last one is the newest.
 */
export function compareInCOrder(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** UTF-16 puts surrogates (code points from U+10000) before U+E000 to U+FFFF; UTF-8 puts them after. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
