/**
 * What a person reads of an error. One that says all there is to say carries an empty stack; any other is a fault of the
 * build and shows where. The bundler wraps what a plugin threw.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const wrapped = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  if (wrapped.length > 0) return wrapped.map(describeError).join('\n\n');
  return error.stack ? error.stack : error.message;
}
