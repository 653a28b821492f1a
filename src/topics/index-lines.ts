import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { likeness } from '../images/near.ts';
import { placeOfOffset } from '../markdown/checks/passage.ts';
import { plainText } from '../markdown/checks/plain-text.ts';

/** A line of entries: a comment that stands directly below a heading, or at the start of a page. */
export interface IndexLine {
  /** What stands behind `index:`. */
  readonly text: string;
  /** Line and column in the source, from 1, of an offset in the text. */
  readonly placeOf: (offset: number) => { line: number; column: number };
}

/** What an entry leads to: the page itself, or the section below a heading. */
export interface Section {
  /** Empty for the page itself. */
  readonly id: string;
  /** The heading without markup; empty for the page itself. */
  readonly text: string;
  /** Level of the heading; 0 for the page itself. */
  readonly depth: number;
  readonly lines: IndexLine[];
}

const usage = 'An index line is a comment directly below a heading, or at the start of a page: `{/* index: adding a [boot source] */}`';

/** Takes the index lines out of a page; the sections are those of all its headings, in order, behind the page itself. */
export function takeIndexLines(tree: Root, file: VFile): readonly Section[] {
  const source = String(file);
  const page: Section = { id: '', text: '', depth: 0, lines: [] };
  const sections: Section[] = [page];
  const byHeading = new Map<Nodes, Section>();
  readBelow(tree);
  return sections;

  function readBelow(parent: Parents): void {
    for (let index = 0; index < parent.children.length; index++) {
      const node = parent.children[index];
      if (node === undefined) continue;
      if (node.type === 'heading') {
        const section = { id: pinnedId(node), text: plainText(node).trim(), depth: node.depth, lines: [] };
        sections.push(section);
        byHeading.set(node, section);
      }
      if (isIndexLine(node)) {
        readLine(node, node.type === 'mdxFlowExpression' ? sectionAt(parent, index) : undefined);
        parent.children.splice(index, 1);
        index--;
      } else if ('children' in node) readBelow(node);
    }
  }

  function readLine({ position }: Expression, section: Section | undefined): void {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const [, before = '', text] = /^(\{\s*\/\*\s*index:)([^]*)\*\/\s*\}$/.exec(source.slice(start, end)) ?? [];
    if (text === undefined || section === undefined) return file.fail(`${usage}.`, position);
    section.lines.push({ text, placeOf: (offset) => placeOfOffset(source, start + before.length + offset) });
  }

  function sectionAt(parent: Parents, index: number): Section | undefined {
    const before = parent.children.slice(0, index).findLast(({ type }) => type !== 'mdxjsEsm');
    return before === undefined && parent === tree ? page : before && byHeading.get(before);
  }
}

type Expression = MdxFlowExpression | MdxTextExpression;

function isIndexLine(node: Nodes): node is Expression {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  if (/^\s*\/\*\s*index\b/.test(node.value)) return true;
  // A word that is spelt almost so before a colon is meant to be it.
  const [, word = ''] = /^\s*\/\*\s*(\p{L}+)\s*:/u.exec(node.value) ?? [];
  return likeness(word, 'index') >= 0.5;
}

function pinnedId(heading: Heading): string {
  const id = heading.data?.hProperties?.['id'];
  return typeof id === 'string' ? id : '';
}
