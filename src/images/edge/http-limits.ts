/** How patient the HTTP client is. Times in milliseconds. */
export interface HttpLimits {
  /** Until a connection stands. */
  readonly connect: number;
  /** Between two signs of life. */
  readonly idle: number;
  /** How long a transfer may be slower than `bytesPerSecond` on average. */
  readonly grace: number;
  readonly bytesPerSecond: number;
  /** How often a request is made in all, where what failed may pass. */
  readonly attempts: number;
  /** The first pause between two attempts; each later one is twice as long, up to `longestPause`. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** A server that asks for a longer pause (`Retry-After`) is taken for out of service. */
  readonly longestRetryAfter: number;
  /** How many redirects are followed in a row. */
  readonly redirects: number;
}

export const defaultHttpLimits: HttpLimits = {
  connect: 15_000,
  idle: 30_000,
  grace: 30_000,
  bytesPerSecond: 1024,
  attempts: 4,
  firstPause: 500,
  longestPause: 15_000,
  longestRetryAfter: 60_000,
  redirects: 5,
};
