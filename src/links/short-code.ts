/** No vowels, so that no word appears; none of `l 1 o 0 s 5 z 2 b 8 6 g q 9 y v u`, which are taken for one another. */
const letters = 'cdfhjkmnprtwx347';

/**
 * The short code of an address: five characters, the same on every machine and branch, so that two branches that publish
 * one section agree on its code. Where another address has it already, the next of its codes.
 *
 * @param taken codes of other addresses
 */
export function makeShortCode(address: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const code = spell(digest(`${attempt} ${address}`));
    if (!taken.has(code)) return code;
  }
}

function spell(value: number): string {
  let rest = value;
  return Array.from({ length: 5 }, () => {
    const letter = letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
    return letter;
  }).join('');
}

/** FNV-1a over UTF-16 code units, stirred once more (MurmurHash3's finaliser), as a whole number below 2³². */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
