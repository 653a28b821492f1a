/** How much a {@link Finding} weighs: MAAS refuses, MAAS accepts but something will not work as meant, good to know. */
const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

/** One thing that a checker has to say, complete enough to stand alone in a page or a terminal. */
export interface Finding<Code extends string = string> {
  readonly severity: Severity;
  /** Permanent and searchable. */
  readonly code: Code;
  /** What is wrong and why, in full sentences. */
  readonly message: string;
  /** What MAAS itself writes, letter by letter, where its text is known. */
  readonly says?: string;
  /** What to do about it, as a full sentence. */
  readonly remedy: string;
  /** The field it is about. */
  readonly field?: string;
  /** First release of MAAS where this holds, `3.8`; absent: it always did. */
  readonly since?: string;
  /** Last release of MAAS where this holds, `3.7`; absent: it still does. */
  readonly until?: string;
}

/** True where MAAS refuses: at least one finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
