import { markTurningSigns } from '../components/turning-signs.ts';
import { changeMarkup } from './change-markup.ts';
import { pruneStyles, readNames, wordsOf } from './prune-styles.ts';

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
  const css = pruneStyles(styles.join('\n'), readNames(markup, wordsOfScripts(bare, scripts)));
  return css === '' ? markup : markup.replace('</head>', () => `<style>${css}</style></head>`);
}

/** The words of scripts, by the scripts and by the paths of those that a page names: most pages name the same. */
const known = new WeakMap<ReadonlyMap<string, string>, Map<string, ReadonlySet<string>>>();

/** The words of the scripts that a page names, and of those that they name in turn. */
function wordsOfScripts(html: string, scripts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ofScripts = known.get(scripts) ?? new Map<string, ReadonlySet<string>>();
  known.set(scripts, ofScripts);
  const named = [...scripts.keys()].filter((path) => html.includes(path));
  const key = named.join('\n');
  const words = ofScripts.get(key) ?? wordsOf(reachedScripts(named, scripts));
  ofScripts.set(key, words);
  return words;
}

/** The text of scripts, and of those that they name in turn. */
function reachedScripts(paths: readonly string[], scripts: ReadonlyMap<string, string>): string {
  const reached = new Map<string, string>();
  for (const pending = [paths.join('\n')]; pending.length > 0; ) {
    const text = pending.pop() ?? '';
    for (const [path, code] of scripts) {
      if (reached.has(path) || !text.includes(path)) continue;
      reached.set(path, code);
      pending.push(code);
    }
  }
  return [...reached.values()].join('\n');
}
