import { ImagesError } from '../errors.ts';
import { parseManifest } from './parse.ts';

/** Why a manifest is no list of packages, with its line; undefined where it is one. */
export function manifestProblem(text: string, name: string): string | undefined {
  try {
    parseManifest(text, name);
    return undefined;
  } catch (error) {
    if (error instanceof ImagesError) return error.message;
    throw error;
  }
}

/** What is to be said of manifests that are as the source has them and cannot be read; undefined where there is none. */
export function describeUnreadable(problems: readonly string[]): string | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const count = problems.length === 1 ? 'One of the manifests is' : `${problems.length} of the manifests are`;
  return `${count} as the source has ${problems.length === 1 ? 'it' : 'them'}, and cannot be read. ${first}`;
}
