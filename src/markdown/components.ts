import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isElement } from './checks/element.ts';
import type { ElementNode } from './checks/element.ts';
import { nodesOf } from './mdast.ts';
import { readOnChange } from './read-on-change.ts';

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
      checkProperties(node, node.name, file);
      addPlace(node, file);
    }
  };
}

/** What the compiler and `remarkVersionMarkers` give a component, and an author does not. */
const given = new Set(['at', 'inline']);

interface Property {
  readonly name: string;
  readonly isNeeded: boolean;
}

/** The properties that a component declares in its `interface Props`. */
const readProperties = readOnChange((text): readonly Property[] => {
  const declared = /^interface Props \{\n([^]*?)^\}/m.exec(text)?.[1] ?? '';
  return [...declared.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, name = '', mark]) => ({ name, isNeeded: mark === '' })).filter(({ name }) => !given.has(name));
});

/** Fails a page that gives a component a property which it does not have, and would not see, or that leaves out one which it needs. */
function checkProperties(node: ElementNode, component: string, file: VFile): void {
  const properties = readProperties(join(folder, `${component}.astro`));
  const names = properties.map(({ name }) => `\`${name}\``).join(', ');
  const takes = names === '' ? 'It has none' : `It has ${names}`;
  const written = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute] : []));
  const strange = written.find(({ name }) => !properties.some((property) => property.name === name));
  if (strange !== undefined) file.fail(`\`<${component}>\` has no property \`${strange.name}\`. ${takes}.`, strange.position ?? node.position);
  const missing = properties.find(({ name, isNeeded }) => isNeeded && !written.some((attribute) => attribute.name === name));
  if (missing !== undefined) file.fail(`\`<${component}>\` needs \`${missing.name}\`. ${takes}; one is given as in \`${missing.name}="…"\`.`, node.position);
}

function addPlace(node: ElementNode, file: VFile): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const path = relative(file.cwd, file.path).replaceAll('\\', '/');
  node.attributes.push({ type: 'mdxJsxAttribute', name: 'at', value: `${path}:${line}:${column}` });
}
