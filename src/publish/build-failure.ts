/** A failure of the build whose message says all there is to say; a stack trace would only hide it. */
export class BuildFailure extends Error {
  override name = 'BuildFailure';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
