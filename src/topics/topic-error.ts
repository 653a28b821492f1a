/** What is wrong in an index line, and where in it. The collector adds file, line and column. */
export class TopicError extends Error {
  override name = 'TopicError';
  /** Where in the line, in UTF-16 code units from its start. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
