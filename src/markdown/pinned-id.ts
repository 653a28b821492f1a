import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { nodesOf } from './mdast.ts';

/** What a pinned id looks like: lower-case words, digits and dots, joined by single hyphens. */
const idPattern = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*$/;

// Lets a heading pin its id, so that its address outlives its wording: `## Add a source {/* #add-a-boot-source */}`.
// Without such a comment rehype-slug makes the id from the text.
export function remarkPinnedId() {
  return (tree: Root, file: VFile): void => {
    for (const heading of nodesOf(tree)) {
      const comment = heading.type === 'heading' ? lastExpression(heading) : undefined;
      if (heading.type !== 'heading' || comment === undefined) continue;
      const id = /^\/\*\s*#(\S+)\s*\*\/$/.exec(comment.value.trim())?.[1];
      if (id === undefined || !idPattern.test(id)) {
        file.fail(`A heading pins its id with a comment such as {/* #boot-sources */}, in lower-case words joined by hyphens; this is {${comment.value}}.`, comment.position);
      }
      heading.children.splice(heading.children.indexOf(comment), 1);
      const text = heading.children.at(-1);
      if (text?.type === 'text') text.value = text.value.trimEnd();
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    }
    for (const node of nodesOf(tree)) {
      if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && /^\s*\/\*\s*#\S+\s*\*\/\s*$/.test(node.value)) {
        file.fail(`This comment pins no id: it stands at the end of the line of a heading, \`## Boot sources {/* #boot-sources */}\`.`, node.position);
      }
    }
  };
}

function lastExpression(heading: Heading) {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? last : undefined;
}
