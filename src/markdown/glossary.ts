import { LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { near } from '../images/near.ts';
import { BuildFailure } from '../publish/build-failure.ts';

/** A term of the glossary. */
export interface GlossaryTerm {
  /** Its id on the glossary page; permanent. */
  readonly id: string;
  readonly term: string;
  /** What it means; code stands between back quotes. */
  readonly text: string;
  /** The words that are linked to it, as they stand within a sentence. */
  readonly forms: readonly string[];
  /** Ids of terms that belong to it. */
  readonly see: readonly string[];
  /** The section that says more. */
  readonly more?: { readonly text: string; readonly href: string } | undefined;
}

/** Where the terms stand, and the page that shows them. */
export const glossaryFile = 'content/glossary.yaml';
export const glossaryPage = 'content/pages/glossary.mdx';

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  term: z.string().min(1),
  text: z.string().min(20),
  forms: z.array(z.string().min(1)).optional(),
  see: z.array(z.string()).default([]),
  more: z.strictObject({ text: z.string().min(1), href: z.string().startsWith('/') }).optional(),
});

const keys = Object.keys(entrySchema.shape).map((key) => `\`${key}\``).join(', ');

/**
 * Reads the glossary: a YAML list of terms in alphabetical order.
 *
 * @throws Error `file:line:column: reason` at the first thing that is wrong: YAML, a key, an id or a form used twice, a
 * term out of order, a `see` that names no term
 */
export function parseGlossary(text: string, file = glossaryFile): readonly GlossaryTerm[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fail = (path: readonly PropertyKey[], reason: string): never => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    throw new BuildFailure(`${file}:${line}:${col}: ${reason}`);
  };
  const [broken] = document.errors;
  if (broken !== undefined) throw new BuildFailure(`${file}:${broken.linePos?.[0].line ?? 1}:${broken.linePos?.[0].col ?? 1}: ${broken.message.split('\n')[0] ?? ''}`);
  const parsed = z.array(entrySchema).safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.code === 'unrecognized_keys') return fail([...issue.path, ...issue.keys.slice(0, 1)], `There is no key \`${issue.keys.join('`, `')}\`. A term has ${keys}.`);
    return fail(issue?.path ?? [], describe(issue, document));
  }
  const terms = parsed.data.map((entry) => ({ ...entry, forms: entry.forms ?? [entry.term] }));
  checkWhole(terms, fail);
  return terms;
}

/** What is wrong with a value, as a sentence. */
function describe(issue: z.core.$ZodIssue | undefined, document: Document): string {
  const { path = [] } = issue ?? {};
  if (path.length === 0) return 'The glossary is a list of terms, each behind a hyphen: `- id: image`.';
  const value: unknown = document.getIn(path);
  const name = `\`${String(path.at(-1))}\``;
  if (value === undefined || value === null) return `${name} is missing. A term has ${keys}.`;
  if (issue?.code === 'too_small' && typeof value === 'string') return `${name} has ${value.length} characters; it needs ${issue.minimum} at least.`;
  if (issue?.code === 'invalid_type' && issue.expected === 'string') return `${name} is no text: ${JSON.stringify(value)}; put it into quotation marks.`;
  return `${name} does not fit: ${issue?.message ?? ''}.`;
}

function checkWhole(terms: readonly GlossaryTerm[], fail: (path: readonly PropertyKey[], reason: string) => never): void {
  const ids = new Set(terms.map(({ id }) => id));
  const owners = new Map<string, string>();
  terms.forEach(({ id, term, forms, see }, i) => {
    const before = terms[i - 1];
    if (before !== undefined && sortKey(before.term) >= sortKey(term)) fail([i, 'term'], `"${term}" stands behind "${before.term}"; the terms are in alphabetical order, each once.`);
    if (terms.findIndex((other) => other.id === id) < i) fail([i, 'id'], `The id "${id}" stands twice.`);
    for (const form of forms) {
      const owner = owners.get(form);
      if (owner !== undefined) fail([i, 'forms'], `"${form}" belongs to the term "${owner}" already.`);
      owners.set(form, term);
    }
    for (const other of see) if (!ids.has(other)) fail([i, 'see'], `There is no term with the id "${other}". Near it: ${near(other, ids).map((id) => `"${id}"`).join(', ') || 'none'}.`);
  });
}

/** Capitals count as small letters, and signs stand before letters. */
function sortKey(term: string): string {
  return term.toLowerCase();
}

/** Where in the text the node at a path starts, or the nearest one around it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === key) : undefined;
    const node = pair?.key ?? (isSeq(parent) && typeof key === 'number' ? parent.items[key] : undefined);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
