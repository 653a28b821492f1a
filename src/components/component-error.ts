/** What went wrong in a component, with the place in the page that asked for it; a stack trace would show only the renderer. */
export class ComponentError extends Error {
  override name = 'ComponentError';

  /** @param at `file:line:column` of the component, as `remarkComponents` hands it over */
  constructor(at: string | undefined, reason: string) {
    super(`${at ?? 'a component'}: ${reason}`);
    this.stack = '';
  }
}
