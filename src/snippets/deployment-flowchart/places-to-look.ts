import { findFailure } from '../../images/deployment/failure.ts';
import { findLogPlace } from '../../images/deployment/log.ts';
import type { LogPlace } from '../../images/deployment/log.ts';
import type { Step } from '../../images/deployment/step.ts';

/** Where to look at a step: its own places first, then those that only its failures name; each once. */
export function placesToLook({ logs, failures }: Step): LogPlace[] {
  return [...new Set([...logs, ...failures.flatMap((id) => findFailure(id).look)])].map(findLogPlace);
}
