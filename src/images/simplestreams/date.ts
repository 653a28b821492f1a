/**
 * The date of an `updated` field (RFC 2822, `Thu, 24 Jul 2025 08:01:49 +0000`) in ISO 8601, UTC; undefined where it is
 * missing or no date.
 */
export function parseUpdated(updated: string | undefined): string | undefined {
  const time = updated === undefined ? Number.NaN : Date.parse(updated);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
