import type { ElementContent } from 'hast';
import { select, textOf } from '../markdown/hast.ts';
import type { PageSource } from './page-source.ts';

/** What a page shows of itself before one opens it: its title, its description, and by id what its sections are called and its terms mean. */
export type PagePreview = readonly [title: string, description: string, places: Readonly<Record<string, readonly string[]>>];

/** Reads what a link to a page, or into it, shows. */
export function readPreview(title: string, description: string, text: readonly ElementContent[]): PagePreview {
  const root = { type: 'root' as const, children: [...text] };
  const sections = select(root, ({ tagName, properties }) => /^h[2-4]$/.test(tagName) && properties['id'] !== undefined).map(
    (heading) => [String(heading.properties['id']), [textOf(heading)]] as const,
  );
  const terms = select(root, ({ tagName }) => tagName === 'dl').flatMap((list) => {
    const parts = select(list, ({ tagName }) => tagName === 'dt' || tagName === 'dd');
    return parts.flatMap((part, index) => {
      const meaning = parts[index + 1];
      const id = part.properties['id'];
      if (part.tagName !== 'dt' || id === undefined || meaning?.tagName !== 'dd') return [];
      return [[String(id), [textOf(part), textOf(select(meaning, ({ tagName }) => tagName === 'p')[0])]] as const];
    });
  });
  return [title, description, Object.fromEntries([...sections, ...terms])];
}

/**
 * What a link shows before one follows it, as JSON: page path → title, description, and the title of each section by its id; for
 * a term of the glossary what it means, too. `src/components/shell/previews/preview.ts` reads it.
 */
export function writePreviews(pages: readonly PageSource[]): string {
  return `${JSON.stringify(Object.fromEntries(pages.map(({ path, preview }) => [path, preview])))}\n`;
}
