import { parseArgs } from 'node:util';
import { buildIndex } from '../build-index.ts';
import { describeTopicProblem } from '../describe-problem.ts';
import { filterKey, matchesFilter } from '../filter-match.ts';
import type { IndexedPage } from '../topic-index.ts';
import { topicRecords } from '../topics-json.ts';
import type { TopicRecord } from '../topics-json.ts';

const program = 'npm run -s topics --';

const usage = `The index of topics, as the pages' index lines make it.

  ${program} list [WORDS] [--json]   every entry with its place; with WORDS those that have them
  ${program} check                   what is wrong with the index, and what might be
  ${program} --help

An index line is a comment directly below a heading: {/* index: adding a [boot source]; see: source => boot source */}
check exits with 1 where something is wrong; remarks do not count. Any command exits with 2 where it is not called as above.
`;

/** What the commands are given of the world around them. */
export interface TopicsIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** @throws Error that says what is wrong with a page, and where */
  readonly readPages: () => Promise<readonly IndexedPage[]>;
}

/** Runs `list` or `check`; the result is the exit code. */
export async function runTopics(args: readonly string[], io: TopicsIo): Promise<0 | 1 | 2> {
  const call = readCall(args);
  if (call === undefined) {
    io.err(usage);
    return 2;
  }
  if (call.command === 'help') {
    io.out(usage);
    return 0;
  }
  let pages: readonly IndexedPage[];
  try {
    pages = await io.readPages();
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  return call.command === 'list' ? list(pages, call.words, call.json, io) : check(pages, io);
}

interface Call {
  readonly command: 'list' | 'check' | 'help';
  readonly words: string;
  readonly json: boolean;
}

function readCall(args: readonly string[]): Call | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } });
    const [command, ...words] = positionals;
    if (values.help) return { command: 'help', words: '', json: false };
    if (command === 'list') return { command, words: words.join(' '), json: values.json === true };
    return command === 'check' && words.length === 0 && !values.json ? { command, words: '', json: false } : undefined;
  } catch {
    return undefined;
  }
}

function list(pages: readonly IndexedPage[], words: string, json: boolean, { out, err }: TopicsIo): 0 | 1 {
  const question = filterKey(words);
  const records = topicRecords(buildIndex(pages)).filter(({ label }) => matchesFilter(filterKey(label), question));
  if (json) out(`${JSON.stringify(records, null, 2)}\n`);
  else for (const record of records) out(`${describe(record)}\n`);
  if (records.length > 0) return 0;
  err(`No topic has ${JSON.stringify(words)}.\n`);
  return 1;
}

function describe({ label, href, main, see, seeAlso = [] }: TopicRecord): string {
  if (see !== undefined) return `${label} → see ${see}`;
  return `${label} → ${href}${main ? ' (main)' : ''}${seeAlso.length > 0 ? `; see also ${seeAlso.join('; ')}` : ''}`;
}

function check(pages: readonly IndexedPage[], { out, err }: TopicsIo): 0 | 1 {
  const index = buildIndex(pages);
  const errors = index.problems.filter(({ severity }) => severity === 'error');
  const bare = pages.filter(({ topics }) => topics.entries.filter(({ written }) => written).length < 2);
  const remarks = [
    ...index.problems.filter(({ severity }) => severity === 'remark'),
    ...bare.map(({ file }) => ({ file, line: 1, column: 1, reason: 'Fewer than two entries lead to this page.' })),
  ];
  for (const problem of errors) err(`${describeTopicProblem(problem)}\n`);
  for (const problem of remarks) out(`remark: ${describeTopicProblem(problem)}\n`);
  const lines = pages.reduce((sum, { topics }) => sum + topics.lines, 0);
  out(`${topicRecords(index).length} places of topics from ${lines} index lines in ${pages.length} pages: ${errors.length} wrong, ${remarks.length} remarks\n`);
  return errors.length > 0 ? 1 : 0;
}
