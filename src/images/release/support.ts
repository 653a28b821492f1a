/** How far along its support a release is on a given day. */
const supportPhases = ['unreleased', 'standard', 'esm', 'ended'] as const;

export type SupportPhase = (typeof supportPhases)[number];

/** Days, `YYYY-MM-DD`, on which the support of a release begins and ends. */
export interface SupportDates {
  readonly released?: string;
  readonly supportEol: string;
  readonly esmEol?: string;
}

/**
 * The phase of support of a release on a day. The last day itself still counts as supported.
 *
 * Rule: python3-distro-info `supported`, `supported_esm`.
 *
 * @param day `YYYY-MM-DD`
 */
export function supportPhase({ released, supportEol, esmEol }: SupportDates, day: string): SupportPhase {
  if (released !== undefined && day < released) return 'unreleased';
  if (day <= supportEol) return 'standard';
  return esmEol !== undefined && day <= esmEol ? 'esm' : 'ended';
}
