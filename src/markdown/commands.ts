import type { Code, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { readAttributes, withMarkers } from '../commands/attributes.ts';
import { findSyntaxFaults } from '../commands/bash-syntax.ts';
import { blockPlace } from '../commands/block-place.ts';
import { checkBlock, checkCrontab } from '../commands/check-block.ts';
import { parseShell } from '../commands/shell.ts';
import { textAttributes } from './checks/element.ts';
import type { Problem } from './checks/problem.ts';
import { crontabLanguages, shellLanguages } from './code-languages.ts';
import { nodesOf } from './mdast.ts';
import { isVersionMarker } from './version-markers.ts';

/** Languages under which a command would go unchecked. */
const otherLanguages = new Set(['', 'nohighlight', 'plaintext', 'shell-session', 'shellsession', 'terminal', 'text', 'txt', 'zsh']);

/** The beginning of a line that is a command of a tool whose grammar is known. */
const commandLine =
  /^[ \t]*(?:\$[ \t]+)?(?:\w+="?\$\()?(?:sudo[ \t]+)?(?:maas[ \t]+(?:\$|admin\b|login\b|logout\b|init\b|apikey\b|createadmin\b)|sstream-\w+[ \t]|packer[ \t]+(?:build|fmt|init|validate)\b)/m;

/** A code block of a page, and the page. */
interface PageBlock {
  readonly page: string;
  readonly code: Code;
  /** What the version markers around the block say. */
  readonly markers: Readonly<Record<string, string>>;
}

/**
 * Fails a page whose shell blocks hold a command that is wrong: one that `bash -n` cannot read, one that its tool would
 * refuse, one that does not survive copying. All problems of the page are one error, at the place of the first.
 *
 * A block says more about itself after its language: `dir=packer-maas/ubuntu` (where its commands start), `since=3.8` and
 * `until=3.4` (the releases of MAAS it is about, where no version marker around it says so), `unchecked="reason"` (not
 * to be held against the grammar).
 */
export function remarkCommands({ warn = console.warn }: { readonly warn?: (message: string) => void } = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const blocks = readBlocks(tree, String(file));
    const found = blocks.flatMap(checkCode);
    const problems = [...found, ...(await checkSyntax(blocks, found, warn))].sort((a, b) => a.line - b.line || a.column - b.column);
    const [first] = problems;
    if (first !== undefined) file.fail(describe(problems), { line: first.line, column: first.column });
  };
}

function readBlocks(tree: Root, page: string): PageBlock[] {
  const nodes = nodesOf(tree);
  const markers = new Map<Code, Record<string, string>>();
  // Outer markers come first, so that inner ones have the last word.
  for (const marker of nodes.filter(isVersionMarker)) {
    const { v = '', ...others } = Object.fromEntries(textAttributes(marker).map(({ name, value }) => [name, value]));
    const bounds = marker.name === 'Since' ? { since: v } : marker.name === 'Until' ? { until: v } : others;
    for (const code of nodesOf(marker).filter(isCode)) markers.set(code, { ...markers.get(code), ...bounds });
  }
  return nodes.filter(isCode).map((code) => ({ page, code, markers: markers.get(code) ?? {} }));
}

function isCode(node: Nodes): node is Code {
  return node.type === 'code';
}

function checkCode(block: PageBlock): Problem[] {
  const { code, markers } = block;
  const language = code.lang ?? '';
  const isCrontab = crontabLanguages.has(language);
  if (!isCrontab && !shellLanguages.has(language)) return checkLabel(block, language);
  const { attributes, problems } = readAttributes(code.meta ?? '');
  const found = (isCrontab ? checkCrontab : checkBlock)(code.value, withMarkers(attributes, markers));
  return [
    ...problems.map(({ reason, remedy }) => ({ ...startOf(code), reason: `${reason} ${remedy}` })),
    ...found.map(({ start, reason, remedy }) => ({ ...placeIn(block, start), reason: `${reason} ${remedy}` })),
  ];
}

/** Says where a command hides in a block that is not checked. */
function checkLabel(block: PageBlock, language: string): Problem[] {
  const at = otherLanguages.has(language) ? block.code.value.search(commandLine) : -1;
  if (at < 0) return [];
  const labelled = language === '' ? 'has no language' : `has the language \`${language}\``;
  return [
    {
      ...placeIn(block, at),
      reason: `The block holds a command, but ${labelled}, so nothing checks it. Write \`bash\` after its opening fence.`,
    },
  ];
}

/** What bash itself cannot read, on lines where nothing else was found. */
async function checkSyntax(blocks: readonly PageBlock[], known: readonly Problem[], warn: (message: string) => void): Promise<Problem[]> {
  const readable = blocks.filter(({ code: { lang, value } }) => shellLanguages.has(lang ?? '') && parseShell(value).problems.length === 0);
  const faults = await findSyntaxFaults(readable.map(({ code }) => code.value));
  if (faults === undefined) warnOnce(warn);
  return (faults ?? []).flatMap(({ script, line, message }) => {
    const block = readable[script];
    if (block === undefined) return [];
    const place = placeIn(block, lineStart(block.code.value, line));
    if (known.some((problem) => problem.line === place.line)) return [];
    return [{ ...place, reason: `bash cannot read this: ${message}. Mend it until \`bash -n\` accepts the block.` }];
  });
}

/** Offset of the first character of a line that is no blank; of the last line where there are fewer. */
function lineStart(text: string, line: number): number {
  const lines = text.split('\n').slice(0, line);
  return lines.join('\n').length - (lines.at(-1) ?? '').trimStart().length;
}

function placeIn({ page, code }: PageBlock, offset: number) {
  return blockPlace(page, startOf(code).line, code.value, offset);
}

function startOf({ position }: Code) {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

function describe(problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  if (first === undefined || others.length === 0) return first?.reason ?? '';
  return `${problems.length} things to mend in the commands of this page:\n${problems.map(({ line, column, reason }) => `  ${line}:${column}: ${reason}`).join('\n')}`;
}

let warned = false;

function warnOnce(warn: (message: string) => void): void {
  if (warned) return;
  warned = true;
  warn('This machine has no bash, so no shell block of the pages is read with `bash -n`. Install bash to have them checked.');
}
