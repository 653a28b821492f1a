/** A number of bytes with groups of three: `455,462,912`. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number and what it counts: `1 product`, `1,000 products`. */
export function countThings(number: number, noun: string): string {
  return `${groupDigits(number)} ${noun}${number === 1 ? '' : 's'}`;
}
