import { setTimeout as sleep } from 'node:timers/promises';
import { ImagesError } from '../errors.ts';
import type { HttpLimits } from './http-limits.ts';

/** A failure that may pass. */
export class TransientFailure extends Error {
  override readonly name = 'TransientFailure';
  /** What to say where it does not pass. */
  readonly error: ImagesError;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(error: ImagesError, retryAfter?: number) {
    super(error.message);
    this.error = error;
    this.retryAfter = retryAfter;
  }
}

/**
 * Makes attempts until one succeeds, fails for good, or enough have been made. Pauses grow twofold and vary by a
 * quarter, so that many clients do not come back at once.
 *
 * @throws {ImagesError} that of the last attempt
 */
export async function retry<T>(limits: HttpLimits, attempt: () => Promise<T>): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransientFailure)) throw error;
      const pause = choosePause(limits, made, error.retryAfter);
      if (made >= limits.attempts || pause === undefined) throw finish(error, made);
      await sleep(pause);
    }
  }
}

/** Milliseconds to wait after so many attempts; undefined where the server asks for more than is bearable. */
export function choosePause(
  limits: HttpLimits,
  made: number,
  retryAfter: number | undefined,
  random = Math.random(),
): number | undefined {
  if (retryAfter !== undefined) return retryAfter > limits.longestRetryAfter ? undefined : retryAfter;
  return Math.min(limits.longestPause, limits.firstPause * 2 ** (made - 1)) * (0.75 + random / 2);
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date (RFC 9110, section 10.2.3). */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function finish({ error, retryAfter }: TransientFailure, made: number): ImagesError {
  const tries = made === 1 ? '' : ` This was attempt ${made}.`;
  const wait = retryAfter === undefined ? '' : ` It asks to come back in ${Math.ceil(retryAfter / 1000)} s.`;
  if (tries === '' && wait === '') return error;
  const { place, reason, remedy, cause } = error;
  return new ImagesError('NetworkFailure', {
    place,
    reason: `${reason}${tries}${wait}`,
    ...(remedy === undefined ? {} : { remedy }),
    cause,
  });
}
