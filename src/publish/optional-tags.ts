/**
 * Elements that lay out a line of their own, so that a line break beside their tags shows nowhere. Cells are none of them: their
 * texts would become one word for whatever reads a row as text.
 */
const blocks = '!doctype|html|head|body|meta|link|title|p|div|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|h[1-6]|section|article|aside|nav|main|header|footer|figure|figcaption|blockquote|details|summary|hr|form';

const breakBehind = new RegExp(`(<\\/?(?:${blocks})\\b[^>]*>)\\n`, 'gi');
const breakBefore = new RegExp(`\\n(?=<\\/?(?:${blocks})\\b)`, 'gi');

/**
 * End tags by what has to follow for them to go without saying (HTML Standard, 13.1.2.4, "Optional tags"). That of a paragraph
 * stays at the end of elements such as links and custom ones, which the standard excepts.
 */
const endTags = [
  ['li', '<li\\b|</(?:ul|ol)>'],
  ['dt', '<d[td]\\b'],
  ['dd', '<d[td]\\b|</(?:dl|div)>'],
  ['t[dh]', '<t[dh]\\b|</tr>'],
  ['tr', '<tr\\b|</(?:thead|tbody|table)>'],
  ['thead', '<tbody\\b'],
  ['tbody', '<tbody\\b|</table>'],
  ['p', '<(?:p|div|ul|ol|dl|table|h[1-6]|section|article|aside|nav|main|header|footer|figure|blockquote|details|hr|form)\\b|</(?:div|li|dd|t[dh]|section|article|aside|nav|main|header|footer|figure|blockquote|details)>'],
] as const;
const optional = new RegExp(endTags.map(([name, next]) => `</${name}>(?=${next})`).join('|'), 'g');

/** Markup that means the same to a browser, without line breaks beside blocks and without end tags that go without saying. */
export function leaveOut(markup: string): string {
  return markup.replace(breakBehind, '$1').replace(breakBefore, '').replace(optional, '');
}
