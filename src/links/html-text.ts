const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const characters = new Map([...Object.entries(entities).map(([character, entity]) => [entity, character] as const), ['&apos;', "'"], ['&nbsp;', '\u00a0'], ['&num;', '#'], ['&sol;', '/'], ['&colon;', ':'], ['&period;', '.'], ['&hyphen;', '-'], ['&shy;', '\u00ad']]);

/** A text as HTML shows it, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The text that `escapeHtml`, or another program that escapes more, made of it. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|apos|nbsp|num|sol|colon|period|hyphen|shy|#[0-9]{1,7}|#x[0-9a-f]{1,6});/gi, (entity) => characters.get(entity.toLowerCase()) ?? characterOf(entity));
}

/** The character that `&#45;` or `&#x2D;` stands for; what stands for none stays as it is. */
function characterOf(entity: string): string {
  const code = Number(entity.slice(2, -1).replace(/^x/i, '0x'));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Data as JSON that can stand in a `<script type="application/json">`, which it cannot end. */
export function jsonInHtml(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
