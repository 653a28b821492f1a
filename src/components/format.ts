/** `455,462,912`: a whole number with its thousands grouped. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB');
}

/** `2027-04-21` as `21 April 2027`; any other text as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(date) ?? [];
  if (year === undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `a`, `a and b`, `a, b and c`. */
export function formatList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

const byteUnits = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];

/**
 * `4,095 MiB`, `23.9 GiB`: bytes in a binary unit; in the largest that gives a whole number of at most four digits, else
 * in the largest that fits, to one decimal place.
 */
export function formatBytes(bytes: number): string {
  const largest = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), byteUnits.length - 1);
  for (let power = largest; power >= 0; power--) {
    const value = bytes / 1024 ** power;
    if (Number.isInteger(value) && value < 10_000) return `${formatNumber(value)} ${byteUnits[power] ?? ''}`;
  }
  return `${(bytes / 1024 ** largest).toFixed(1)} ${byteUnits[largest] ?? ''}`;
}
