import { parseArgs } from 'node:util';
import type { ParseArgsConfig, ParseArgsOptionsConfig } from 'node:util';
import { ImagesError } from '../errors.ts';
import { program } from './command.ts';

/**
 * Reads the words of a command.
 *
 * @param usage named in the error
 * @throws {ImagesError} BadUse
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  args: readonly string[],
  options: Options,
) {
  const config = { args: [...args], options, allowPositionals: true, strict: true } satisfies ParseArgsConfig;
  try {
    return parseArgs(config);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(/\.(?:\s|$)/)[0] : String(cause);
    throw badUse(usage, `${reason ?? ''}.`, cause);
  }
}

/** The error for a command that is called wrongly. */
export function badUse(usage: string, reason: string, cause?: unknown): ImagesError {
  return new ImagesError('BadUse', {
    place: { file: usage.split(' ')[0] ?? usage },
    reason,
    remedy: `Usage: ${program} ${usage}`,
    cause,
  });
}
