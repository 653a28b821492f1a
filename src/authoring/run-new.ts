import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { refuseAddress } from '../markdown/page-names.ts';
import { listSources, sourceFolder } from '../markdown/page-sources.ts';
import { kinds } from '../markdown/page-schema.ts';
import type { Kind } from '../markdown/page-schema.ts';
import { newPage, titleOf } from './new-page.ts';

const usage = `Starts a page that passes every check, to be filled.

  npm run new -- page how-to/replace-images
  npm run new -- page about-mirrors --title "About mirrors" --kind explanation

The path is the page's address. Its kind (${kinds.join(', ')}) follows from the folder unless --kind says it.
`;

/** Where what the command says goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs the command; the exit code is 0, or 2 for bad use. */
export function runNew(args: readonly string[], { out, error }: Output): number {
  const parsed = readArguments(args);
  if (typeof parsed === 'string') {
    error(`${parsed}\n\n${usage}`);
    return 2;
  }
  if (parsed.help) {
    out(usage);
    return 0;
  }
  const { path, title, kind } = parsed;
  const file = join(sourceFolder, `${path}.mdx`);
  if (existsSync(file) || existsSync(join(sourceFolder, path, 'index.mdx'))) {
    error(`${file} exists. Choose another address, or change that page.\n`);
    return 2;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newPage(title, kind, nextOrder(kind)));
  out(`${file}\n\nSee it with npm run dev. Once it is built and before it is published, record its address: npm run links -- accept\n`);
  return 0;
}

type Arguments = { readonly help: true } | { readonly help: false; readonly path: string; readonly title: string; readonly kind: Kind };

function readArguments(args: readonly string[]): Arguments | string {
  let read;
  try {
    read = parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' }, kind: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
  const { positionals, values } = read;
  if (values.help) return { help: true };
  const [what, given = '', ...others] = positionals;
  if (what !== 'page' || given === '' || others.length > 0) return 'Say what to make: page, and its address.';
  const path = given.replace(/^\/|\/$|\.mdx$/g, '');
  const refusal = refuseAddress(path);
  if (refusal !== undefined) return refusal;
  const named = values.kind ?? path.split('/')[0];
  const kind = kinds.find((each) => each === named) ?? (values.kind === undefined ? 'explanation' : undefined);
  if (kind === undefined) return `There is no kind \`${values.kind ?? ''}\`. There are ${kinds.join(', ')}.`;
  return { help: false, path, title: values.title ?? titleOf(path), kind };
}

/** The place behind the last page of a kind. */
function nextOrder(kind: Kind): number {
  const texts = listSources().map((name) => readFileSync(join(sourceFolder, name), 'utf8'));
  const orders = texts.filter((text) => text.includes(`\nkind: ${kind}\n`)).map((text) => Number(/^order: (\d+)$/m.exec(text)?.[1] ?? 0));
  return Math.max(0, ...orders) + 1;
}
