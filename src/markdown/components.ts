import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isElement } from './checks/element.ts';
import type { ElementNode } from './checks/element.ts';
import { nodesOf } from './mdast.ts';

const folder = fileURLToPath(new URL('../components/content/', import.meta.url));

/** The components a page may use without an import: one for each file of `src/components/content/`. */
export function contentComponents(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.slice(0, -'.astro'.length))
    .sort();
}

/**
 * Fails a page that uses a component which does not exist, and tells every component where in the source it stands
 * (`at="content/pages/about-images.mdx:12:3"`), so that an error in its properties names that place.
 */
export function remarkComponents() {
  return (tree: Root, file: VFile): void => {
    const known = contentComponents();
    for (const node of nodesOf(tree).filter(isElement)) {
      if (node.name === null || !/^[A-Z]/.test(node.name)) continue;
      if (!known.includes(node.name)) {
        file.fail(`There is no component \`${node.name}\`. The components are ${known.map((name) => `\`${name}\``).join(', ')}.`, node.position);
      }
      addPlace(node, file);
    }
  };
}

function addPlace(node: ElementNode, file: VFile): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const path = relative(file.cwd, file.path).replaceAll('\\', '/');
  node.attributes.push({ type: 'mdxJsxAttribute', name: 'at', value: `${path}:${line}:${column}` });
}
