import { badUse } from './arguments.ts';
import type { Io } from './command.ts';

/**
 * The time that a command writes into records: `--date`, else `SOURCE_DATE_EPOCH` (seconds,
 * https://reproducible-builds.org/specs/source-date-epoch/), else now.
 *
 * @throws {ImagesError} BadUse
 */
export function readTime(usage: string, date: string | undefined, io: Io): Date {
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  if (date === undefined && epoch === undefined) return io.now();
  const time = date === undefined ? new Date(Number(epoch) * 1000) : new Date(`${date}T00:00:00Z`);
  const isDate = !Number.isNaN(time.getTime());
  // A day that no month has, such as 30 February, would become another one.
  if (isDate && (date === undefined ? /^\d{1,11}$/.test(epoch ?? '') : time.toISOString().startsWith(`${date}T`))) {
    return time;
  }
  throw badUse(
    usage,
    date === undefined
      ? `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, not a number of seconds.`
      : `--date is ${JSON.stringify(date)}, not YYYY-MM-DD.`,
  );
}
