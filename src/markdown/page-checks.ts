import { join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkedPage } from './checks/checked-page.ts';
import { checkCodeBlocks } from './checks/code-blocks.ts';
import { checkElements } from './checks/elements.ts';
import { frontmatterPassage } from './checks/frontmatter-passage.ts';
import { checkHeadingLevels } from './checks/heading-levels.ts';
import { checkHeadingText } from './checks/heading-text.ts';
import { checkHouseStyle } from './checks/house-style.ts';
import { checkImageAddress } from './checks/image-address.ts';
import { checkImageText } from './checks/image-text.ts';
import { checkInvisibleCharacters } from './checks/invisible-characters.ts';
import { checkLinkAddress } from './checks/link-address.ts';
import { checkLinkText } from './checks/link-text.ts';
import { checkPageText } from './checks/page-text.ts';
import type { PageCheck, Problem } from './checks/problem.ts';
import { checkProgramCode } from './checks/program-code.ts';
import { checkSectionLength } from './checks/section-length.ts';
import { checkSentenceCase } from './checks/sentence-case.ts';
import { makeSpeller } from './checks/speller.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkSymptomParts } from './checks/symptom-parts.ts';
import { checkTableCells } from './checks/table-cells.ts';
import { checkUnreadMarkup } from './checks/unread-markup.ts';
import { checkVersionHeadings } from './checks/version-headings.ts';
import { checkVersionMarkers } from './checks/version-markers.ts';
import { namesFile, readWordList, wordsFile } from './checks/word-list.ts';

/** All that is checked of a page's structure and language. */
function pageChecks(words: readonly string[], names: readonly string[]): readonly PageCheck[] {
  return [
    checkPageText,
    checkHeadingLevels,
    checkHeadingText,
    checkSentenceCase(names),
    checkLinkText,
    checkLinkAddress,
    checkImageText,
    checkImageAddress,
    checkTableCells,
    checkCodeBlocks,
    checkElements,
    checkProgramCode,
    checkUnreadMarkup,
    checkInvisibleCharacters,
    checkSectionLength,
    checkSymptomParts,
    checkHouseStyle,
    checkVersionHeadings,
    checkVersionMarkers,
    checkSpelling(makeSpeller(words, names)),
  ];
}

/**
 * Fails a page whose structure or language is not in order. One error names all that is wrong, each thing with line and
 * column, and stands at the first. Belongs behind `remarkPinnedId`.
 */
export function remarkChecks() {
  let lists: readonly [words: readonly string[], names: readonly string[]] | undefined;
  let checks: readonly PageCheck[] = [];

  return (tree: Root, file: VFile): void => {
    const words = readWordList(join(file.cwd, wordsFile));
    const names = readWordList(join(file.cwd, namesFile));
    if (lists?.[0] !== words || lists[1] !== names) {
      lists = [words, names];
      checks = pageChecks(words, names);
    }
    const page = checkedPage(tree, String(file), {
      kind: file.data.astro?.frontmatter?.['kind'],
      title: frontmatterPassage(file, 'title'),
      description: frontmatterPassage(file, 'description'),
    });
    const problems = checks.flatMap((check) => check(page)).sort((a, b) => a.line - b.line || a.column - b.column);
    const [first] = problems;
    if (first !== undefined) file.fail(describe(problems), { line: first.line, column: first.column });
  };
}

function describe(problems: readonly Problem[]): string {
  const [first] = problems;
  if (problems.length === 1 && first !== undefined) return first.reason;
  return `${problems.length} things to mend in this page:\n${problems.map(({ line, column, reason }) => `  ${line}:${column}: ${reason}`).join('\n')}`;
}
