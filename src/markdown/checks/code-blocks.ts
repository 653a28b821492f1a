import type { Code } from 'mdast';
import { attributeNames } from '../../commands/attributes.ts';
import { crontabLanguages, languageNames, shellLanguages } from '../code-languages.ts';
import { near } from '../../images/near.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/**
 * A code block has a language that the highlighter knows, or none, and a fence that ends it: where that is forgotten, the rest of the
 * page becomes code.
 */
export const checkCodeBlocks: PageCheck = ({ nodes, source }) =>
  nodes.flatMap((node) => (node.type === 'code' ? [...checkLanguage(node), ...checkWords(node), ...checkFence(node, source)] : []));

function checkLanguage(block: Code): Problem[] {
  const { lang } = block;
  if (lang === null || lang === undefined || languageNames.has(lang)) return [];
  const others = near(lang, languageNames).map((name) => `\`${name}\``);
  const question = others.length === 0 ? '' : ` Did you mean ${others.join(' or ')}?`;
  return [problemAt(block, `There is no language \`${lang}\` to show a block in.${question} What is in no language is \`text\`.`)];
}

/** Words behind the language say something of commands only; see `remarkCommands`. */
function checkWords(block: Code): Problem[] {
  const words = [...(block.meta ?? '').matchAll(/([^\s=]+)(?:=(?:"[^"]*"|'[^']*'|\S*))?/g)].map(([, name = '']) => name);
  const lang = block.lang ?? '';
  const known = shellLanguages.has(lang) || crontabLanguages.has(lang) ? attributeNames : [];
  const strange = words.find((name) => !known.some((each) => each === name));
  if (strange === undefined) return [];
  const takes = known.length === 0 ? `A block of \`${lang}\` has none` : `There are ${known.map((name) => `\`${name}\``).join(', ')}`;
  return [problemAt(block, `Behind the language stands \`${strange}\`, which means nothing. ${takes}.`)];
}

function checkFence(block: Code, source: string): Problem[] {
  const { start, end } = block.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  const [, fence] = /^(`{3,}|~{3,})/.exec(written) ?? [];
  if (fence === undefined) return [];
  const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[\s>]*/, '').trimEnd();
  const isClosed = written.includes('\n') && last.length >= fence.length && [...last].every((sign) => sign === fence[0]);
  return isClosed ? [] : [problemAt(block, 'Nothing closes this code block. Repeat its fence on a line of its own behind it.')];
}
