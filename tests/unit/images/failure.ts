import { ImagesError } from '../../../src/images/errors.ts';

/** The message of the error that a function throws, which must be one of the library's own. */
export function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return messageOf(error);
  }
  throw new Error('It did not fail.');
}

/** As `failure`, for a promise. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  const outcome = await promise.then(
    () => ({ error: undefined }),
    (error: unknown) => ({ error }),
  );
  if (outcome.error === undefined) throw new Error('It did not fail.');
  return messageOf(outcome.error);
}

function messageOf(error: unknown): string {
  if (error instanceof ImagesError) return error.message;
  throw new Error('It failed, but not with an ImagesError.', { cause: error });
}
