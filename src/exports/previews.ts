import { select, textOf } from './hast.ts';
import type { PageSource } from './page-source.ts';

/**
 * What a link shows before one follows it, as JSON: page path → title, description, and the title of each section by its id; for
 * a term of the glossary what it means, too. `src/components/shell/previews/preview.ts` reads it.
 */
export function writePreviews(pages: readonly PageSource[]): string {
  const entries = pages.map(({ path, title, description, text }) => {
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
    return [path, [title, description, Object.fromEntries([...sections, ...terms])]] as const;
  });
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
