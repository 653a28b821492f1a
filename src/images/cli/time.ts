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
  const isSound = date === undefined ? /^\d{1,11}$/.test(epoch ?? '') : /^\d{4}-\d\d-\d\d$/.test(date);
  const time = date === undefined ? new Date(Number(epoch) * 1000) : new Date(`${date}T00:00:00Z`);
  if (isSound && !Number.isNaN(time.getTime())) return time;
  throw badUse(usage, date === undefined ? `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, not a number of seconds.` : `--date is ${JSON.stringify(date)}, not YYYY-MM-DD.`);
}
