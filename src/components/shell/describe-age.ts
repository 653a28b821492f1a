/** Whole days from a date, `2025-07-24`, to a moment in milliseconds; 0 for what is no date. */
export function ageInDays(date: string, now: number): number {
  const days = Math.floor((now - Date.parse(date)) / 86_400_000);
  return Number.isNaN(days) ? 0 : days;
}

/** What a reader is told of data that old. */
export function describeAge(date: string, days: number): string {
  return `The image data is from ${date}, ${days} days ago. Newer images may exist.`;
}
