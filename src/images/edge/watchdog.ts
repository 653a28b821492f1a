import type { HttpLimits } from './http-limits.ts';

/** Watches one transfer and ends it where it takes too long. */
export interface Watchdog {
  /** The connection stands. */
  connected(): void;
  /** Some bytes came, or the head of the answer (0). */
  received(bytes: number): void;
  stop(): void;
}

/**
 * Starts to watch.
 *
 * @param onTooLong called at most once, with the reason as the end of a sentence about the server
 */
export function startWatchdog(limits: HttpLimits, onTooLong: (reason: string) => void): Watchdog {
  const start = performance.now();
  let isConnected = false;
  let lastSign = start;
  let total = 0;
  const check = (): void => {
    const now = performance.now();
    const problem = findProblem(now);
    if (problem === undefined) return;
    clearInterval(timer);
    onTooLong(problem);
  };
  const findProblem = (now: number): string | undefined => {
    if (!isConnected) {
      return now - start > limits.connect
        ? `did not accept the connection within ${seconds(limits.connect)}`
        : undefined;
    }
    if (now - lastSign > limits.idle) return `sent nothing for ${seconds(limits.idle)}`;
    const elapsed = now - start;
    const isSlow = elapsed > limits.grace && (total * 1000) / elapsed < limits.bytesPerSecond;
    return isSlow ? `sent less than ${limits.bytesPerSecond} bytes a second over ${seconds(limits.grace)}` : undefined;
  };
  const timer = setInterval(check, Math.min(250, limits.connect, limits.idle, limits.grace));
  return {
    connected() {
      isConnected = true;
      lastSign = performance.now();
    },
    received(bytes) {
      isConnected = true;
      lastSign = performance.now();
      total += bytes;
    },
    stop: () => clearInterval(timer),
  };
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
