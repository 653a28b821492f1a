/** Copies a text; false where the browser refuses, as it does for a page that is not secure. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a text and says so, or shows it in a field to be copied by hand.
 *
 * @param status an element with `role="status"`, whose content is replaced
 */
export async function copyOrOffer(text: string, status: HTMLElement, done = 'Copied.'): Promise<void> {
  if (await copyText(text)) status.textContent = done;
  else offerText(text, status, Math.min(text.split('\n').length, 8));
}

/** Shows a text in a field of so many rows, to be copied by hand. */
export function offerText(text: string, status: HTMLElement, rows: number): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = rows;
  field.value = text;
  field.setAttribute('aria-label', 'Text to copy');
  status.replaceChildren('The browser refuses the clipboard. Copy this: ', field);
  field.select();
}
