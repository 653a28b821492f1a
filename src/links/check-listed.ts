import type { HtmlPage } from '../publish/html-page.ts';
import { pageFile } from '../publish/page-file.ts';
import type { ListedAddress } from './listed-addresses.ts';
import { near } from '../images/near.ts';
import { readTarget } from './target.ts';

/** One line, `file:line: address: reason`, for each listed address that leads nowhere in the site. */
export function checkListed(addresses: readonly ListedAddress[], pages: readonly HtmlPage[], files: ReadonlySet<string>): string[] {
  const ids = new Map(pages.map((page) => [pageFile(page.path), page.ids]));
  return addresses.flatMap(({ file, line, address, from }) => {
    const target = readTarget(address, from);
    if (target === undefined) return [];
    const problem = (reason: string) => [`${file}:${line}: ${address}: ${reason}`];
    if (target === 'malformed') return problem('no browser can follow it.');
    const found = [pageFile(target.path), `${target.path}/index.html`].find((name) => files.has(name));
    if (found === undefined) return problem(`there is no such page or file. Near it: ${near(target.path, files).join(', ') || 'nothing'}.`);
    const known = ids.get(found);
    if (target.id === undefined || known === undefined || known.has(target.id)) return [];
    return problem(`the page has no id ${target.id}. Near it: ${near(target.id, known.keys()).join(', ') || 'nothing'}.`);
  });
}
