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
  const config = { args: [...args], options, allowPositionals: true, strict: true, tokens: true } satisfies ParseArgsConfig;
  try {
    const read = parseArgs(config);
    refuseRepeated(read.tokens, options);
    return read;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(/\.(?:\s|$)/)[0] : String(cause);
    throw badUse(usage, `${reason ?? ''}.`, cause);
  }
}

/** Node.js takes the last of several; which of two was meant nobody knows. */
function refuseRepeated(tokens: readonly { readonly kind: string; readonly name?: string }[], options: ParseArgsOptionsConfig): void {
  const names = tokens.flatMap(({ kind, name }) => (kind === 'option' && name !== undefined ? [name] : []));
  const repeated = names.find((name, at) => names.indexOf(name) !== at && options[name]?.type === 'string' && options[name].multiple !== true);
  if (repeated !== undefined) throw new Error(`--${repeated} is given more than once`);
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
