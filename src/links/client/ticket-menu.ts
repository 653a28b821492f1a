// Beside every heading, a button that copies its link, and a menu with what else a ticket needs of the section: short link,
// Markdown, plain text, and a link to the passage that is selected.
import { copyText, offerText } from '../../snippets/shared/clipboard.ts';
import { makeButton } from '../../snippets/shared/dom.ts';
import { textFragment, wholeWords } from '../text-fragment.ts';
import { loadJson, pageAddress, siteRoot } from '../../offline/site-data.ts';
import { markdownQuote, plainQuote } from '../ticket-text.ts';

const { built = '', data = '' } = document.body.dataset;
const title = document.querySelector('main h1');
const page = title?.textContent.trim() ?? document.title;
const panel = document.createElement('div');
panel.className = 'ticket-menu';
const status = document.createElement('p');
status.setAttribute('role', 'status');
let opener: HTMLButtonElement | undefined;
let codes: Promise<ReadonlyMap<string, string>> | undefined;
/** What was selected when the menu was about to open; the press itself may take it away. */
let quoted: string | undefined;

if (!document.getElementById('nearest')) {
  for (const heading of document.querySelectorAll<HTMLElement>('main h1, .prose :is(h2, h3, h4):has(> .heading-link)')) addButtons(heading);
}

addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Element && target.closest('.ticket-button')) quoted = selectedPassage();
  else if (target instanceof Node && !panel.contains(target)) close();
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !opener) return;
  opener.focus();
  close();
});

function addButtons(heading: HTMLElement): void {
  const name = heading.textContent.trim();
  const section = heading === title ? undefined : name;
  const what = section ?? 'this page';
  const more = makeButton('', () => {
    const wasOpen = opener === more;
    close();
    if (!wasOpen) open(heading, more, section);
  }, 'ticket-button');
  more.setAttribute('aria-label', `More ways to link to ${what}`);
  more.setAttribute('aria-expanded', 'false');
  const direct = makeButton('', async () => {
    if (!(await copyText(linkTo(heading)))) return open(heading, more, section, linkTo(heading));
    direct.dataset['label'] = 'Copied';
    setTimeout(() => (direct.dataset['label'] = 'Copy link'), 2000);
  }, 'copy-link');
  direct.dataset['label'] = 'Copy link';
  direct.setAttribute('aria-label', `Copy link to ${what}`);
  direct.setAttribute('aria-live', 'polite');
  // The name of the heading is its text, without those of the controls in it.
  heading.setAttribute('aria-label', name);
  const tools = document.createElement('span');
  tools.className = 'heading-tools';
  tools.append(direct, more);
  heading.append(tools);
}

function open(heading: HTMLElement, button: HTMLButtonElement, section: string | undefined, refused?: string): void {
  const link = linkTo(heading);
  const place = { page, section, link, maas: new URLSearchParams(location.search).get('maas') ?? '', data, built };
  const fragment = (quoted = selectedPassage() ?? quoted) && textFragment(quoted);
  status.replaceChildren();
  panel.replaceChildren(
    item('Copy link', link),
    item('Copy short link', shortLink(link)),
    item('Copy as Markdown', markdownQuote(place)),
    item('Copy as plain text', plainQuote(place)),
    ...(fragment ? [item('Copy link to the selected passage', `${link}${link.includes('#') ? '' : '#'}${fragment}`)] : []),
    status,
  );
  quoted = undefined;
  heading.after(panel);
  opener = button;
  button.setAttribute('aria-expanded', 'true');
  panel.querySelector('button')?.focus();
  if (refused !== undefined) offerText(refused, status, 2);
}

function close(): void {
  opener?.setAttribute('aria-expanded', 'false');
  opener = undefined;
  panel.remove();
}

function item(name: string, content: string | Promise<string>): HTMLButtonElement {
  return makeButton(name, async () => {
    const text = await content;
    if (await copyText(text)) status.textContent = `Copied: ${text}`;
    else offerText(text, status, 2);
  });
}

/** The short link of a place; its long one where it has none, or where the list of them cannot be read. */
async function shortLink(link: string): Promise<string> {
  codes ??= loadJson('data/links.json').then(readCodes, () => new Map());
  const { pathname, hash } = new URL(link);
  const code = (await codes).get(decodeURIComponent(pathname.replace(/index\.html$/, '') + hash));
  return code === undefined ? link : pageAddress(new URL(`s/${code}/`, siteRoot).href);
}

/** Place → short code, each place by its path and fragment as the address bar has them. */
function readCodes(table: unknown): ReadonlyMap<string, string> {
  const short = typeof table === 'object' && table !== null && 'short' in table ? Object.entries(table.short ?? {}) : [];
  return new Map(short.map(([code, address]) => [decodeURIComponent(new URL(siteRoot).pathname) + String(address), code]));
}

function linkTo({ id }: HTMLElement): string {
  return new URL(id ? `#${id}` : location.pathname + location.search, location.href).href;
}

/** The selected text of the page, grown to whole words; paragraphs apart by line breaks. */
function selectedPassage(): string | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!startContainer.parentElement?.closest('.prose')) return undefined;
  const before = startContainer.nodeType === Node.TEXT_NODE ? startContainer.textContent?.slice(0, startOffset) : '';
  const after = endContainer.nodeType === Node.TEXT_NODE ? endContainer.textContent?.slice(endOffset) : '';
  return wholeWords(before ?? '', selection.toString().trim(), after ?? '');
}
