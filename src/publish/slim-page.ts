import { markTurningSigns } from '../components/turning-signs.ts';
import { changeMarkup } from './change-markup.ts';
import { pruneStyles, readNames } from './prune-styles.ts';

/**
 * A page as Astro wrote it, without what no reader gets to see: style rules that cannot apply to it, and the indentation
 * between elements. A line break stays where one was, so that no two words grow together. Signs that turn writing around become
 * the mark of a sign that cannot be shown.
 *
 * @param scripts the text of the site's scripts, by their path from its root
 */
export function slimPage(html: string, scripts: ReadonlyMap<string, string>): string {
  const styles: string[] = [];
  const bare = markTurningSigns(html).replace(/<style>([\s\S]*?)<\/style>\s*/g, (_, css: string) => (styles.push(css), ''));
  const markup = changeMarkup(bare, (part) => part.replace(/\s*\n\s*/g, '\n'));
  const css = pruneStyles(styles.join('\n'), readNames(markup, reachedScripts(bare, scripts)));
  return css === '' ? markup : markup.replace('</head>', () => `<style>${css}</style></head>`);
}

/** The scripts that a page names, and those that they name in turn. */
function reachedScripts(html: string, scripts: ReadonlyMap<string, string>): string {
  const reached = new Map<string, string>();
  for (const pending = [html]; pending.length > 0; ) {
    const text = pending.pop() ?? '';
    for (const [path, code] of scripts) {
      if (reached.has(path) || !text.includes(path)) continue;
      reached.set(path, code);
      pending.push(code);
    }
  }
  return [...reached.values()].join('\n');
}
