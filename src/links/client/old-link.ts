// The page "Old link?": one pastes a ticket, or a single address, and gets it back with every old link replaced.
import { countThings } from '../../images/count.ts';
import { pageAddress } from '../../offline/site-data.ts';
import { copyText } from '../../snippets/shared/clipboard.ts';
import { makeResolver } from '../resolve.ts';
import { suggest } from '../suggest.ts';
import { mendTicket } from '../ticket.ts';
import { readEmbeddedTable } from './table.ts';

const ticket = document.querySelector<HTMLTextAreaElement>('#ticket');
const result = document.querySelector<HTMLTextAreaElement>('#mended');
const report = document.querySelector('#mended-report');
const list = document.querySelector('#mended-list');
const button = document.querySelector<HTMLButtonElement>('#copy-mended');
const site = document.querySelector<HTMLAnchorElement>('a.site-name');

if (ticket && result && report && list && button && site) {
  const table = readEmbeddedTable();
  const root = new URL('.', site.href).href;
  const resolve = makeResolver(table, root);
  document.querySelector('.old-link-form')?.removeAttribute('hidden');
  ticket.addEventListener('input', mend);
  button.addEventListener('click', async () => {
    if (await copyText(result.value)) report.textContent = 'Copied.';
    else result.select();
  });
  mend();

  function mend(): void {
    if (!ticket || !result || !report || !list) return;
    const { text, found, unknown } = mendTicket(ticket.value, resolve, root);
    result.value = text;
    report.textContent = ticket.value === '' ? '' : `${countThings(found.length, 'old link')} replaced, ${countThings(unknown.length, 'old link')} unknown.`;
    list.replaceChildren(
      ...found.map(({ old, now, unknownAnchor }) => row(`${old} → `, [[now, now]], unknownAnchor === undefined ? '' : ` (the page has no section “${unknownAnchor}”${now.includes('#') ? '; this is the nearest' : ''})`)),
      ...unknown.map((old) => row(`${old} leads nowhere. Nearest: `, suggest(old, table).map(({ href, title }) => [root + href, title]), '')),
    );
  }
}

function row(text: string, links: readonly (readonly [string, string])[], end: string): HTMLElement {
  const item = document.createElement('li');
  item.append(text);
  for (const [index, [href, name]] of links.entries()) {
    const anchor = document.createElement('a');
    anchor.href = pageAddress(href);
    anchor.textContent = name;
    item.append(index > 0 ? ', ' : '', anchor);
  }
  item.append(end);
  return item;
}
