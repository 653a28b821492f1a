import { parseArgs } from 'node:util';
import { openAddresses, openResolver } from '../addresses.ts';
import { makeEngine } from '../engine.ts';
import type { Engine, LoadJson } from '../engine.ts';

const program = 'npm run -s search --';

const usage = `Searches the built site, as its search dialog does: the same hits in the same order, as JSON.

  ${program} QUERY     one array: [{ "rank", "href", "title", "section", "layer" }]
  ${program} --batch   one query a line from standard input, one array a line
  ${program} --help

"href" is relative to the root of the site; "layer" is exact, prose or address. The exit code is 1 where QUERY finds nothing or
the site is not built, and 2 where the command is not called as above.
`;

/** What the command is given of the world around it. */
export interface SearchIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readInput: () => Promise<string>;
  readonly load: LoadJson;
}

/** Runs the command; the result is the exit code. */
export async function runSearch(args: readonly string[], io: SearchIo): Promise<0 | 1 | 2> {
  const call = readCall(args);
  if (call === undefined) {
    io.err(usage);
    return 2;
  }
  if (call.help) {
    io.out(usage);
    return 0;
  }
  const engine = makeEngine(io.load, openAddresses(openResolver(io.load)));
  try {
    return call.query === undefined ? await answerLines(await io.readInput(), engine, io) : await answerOne(call.query, engine, io);
  } catch (error) {
    io.err(`The data of the search cannot be read: ${error instanceof Error ? error.message : String(error)}. Build the site first: npm run build\n`);
    return 1;
  }
}

function readCall(args: readonly string[]): { readonly help?: boolean; readonly query?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, batch: { type: 'boolean' } } });
    if (values.help) return { help: true };
    if (values.batch) return positionals.length === 0 ? {} : undefined;
    return positionals.length === 0 ? undefined : { query: positionals.join(' ') };
  } catch {
    return undefined;
  }
}

async function answerOne(query: string, engine: Engine, { out, err }: SearchIo): Promise<0 | 1> {
  const rows = await rowsOf(query, engine);
  out(`${JSON.stringify(rows, null, 2)}\n`);
  if (rows.length > 0) return 0;
  const { nearest } = await engine.all(query);
  err(`Nothing found.${nearest.length > 0 ? ` The nearest words that exist: ${nearest.join(', ')}.` : ''}\n`);
  return 1;
}

async function answerLines(input: string, engine: Engine, { out }: SearchIo): Promise<0> {
  if (input === '') return 0;
  for (const line of input.replace(/\r?\n$/, '').split(/\r?\n/)) out(`${JSON.stringify(await rowsOf(line, engine))}\n`);
  return 0;
}

async function rowsOf(query: string, engine: Engine): Promise<object[]> {
  const { hits } = await engine.all(query);
  return hits.map(({ href, title, section, layer }, i) => ({ rank: i + 1, href, title, section, layer }));
}
