import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShell } from '../../../src/commands/shell.ts';
import type { Word } from '../../../src/commands/shell/types.ts';
import { problemLines } from './problem-lines.ts';
import { plainWords, scripts } from './shell-arbitrary.ts';

/** The values of the words of each simple command. */
function words(source: string): string[][] {
  return parseShell(source).commands.map((command) => command.words.map(({ value }) => value));
}

describe('a shell block', () => {
  it.each<[string, string, string[][]]>([
    ['pipes and lists', 'a 1 | b 2 && c || d; e & f', [['a', '1'], ['b', '2'], ['c'], ['d'], ['e'], ['f']]],
    ['lines', 'a\n\n  b c\n', [['a'], ['b', 'c']]],
    ['a continued line', 'a \\\n  b\\\nc', [['a', 'bc']]],
    ['quotes', `a 'b  c' "d 'e'" f\\ g "h\\"i" j'k'"l"`, [['a', 'b  c', "d 'e'", 'f g', 'h"i', 'jkl']]],
    ['an empty word', `a '' ""`, [['a', '', '']]],
    ['expansions, which it leaves as they stand', 'a $B "${C:-d e}" $((1 + 2))', [['a', '$B', '${C:-d e}', '$((1 + 2))']]],
    ['a command inside another', 'a "$(b $(c d))" e', [['a', '$(b $(c d))', 'e'], ['b', '$(c d)'], ['c', 'd']]],
    ['backquotes', 'a `b c`', [['a', '`b c`'], ['b', 'c']]],
    ['process substitutions', 'a <(b c)', [['a', '<(b c)'], ['b', 'c']]],
    ['comments', 'a b # c d\n# e\nf#g', [['a', 'b'], ['f#g']]],
    ['redirections', 'a > b 2>&1 < c &> d e', [['a', 'e']]],
    ['loops', 'for x in 1 "$(a b)"; do c $x; done; while d; do e; done', [['a', 'b'], ['c', '$x'], ['d'], ['e']]],
    ['conditions', 'if a; then b; elif c; then d; else e; fi', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['choices', 'case $a in b|c) d e;; (f) g;; esac; h', [['d', 'e'], ['g'], ['h']]],
    ['a choice whose last commands have no ;;', 'case $a in b) c; esac; d', [['c'], ['d']]],
    ['brackets that look like arithmetic', 'a $((b c); d)', [['a', '$((b c); d)'], ['b', 'c'], ['d']]],
    ['functions', 'a() { b; }; function c { d; }', [['b'], ['d']]],
    ['tests and arithmetic', '[[ $a =~ ^(b|c)$ && -f d ]] && (( e++ )); f', [['f']]],
    ['words that are reserved elsewhere', 'echo if then done', [['echo', 'if', 'then', 'done']]],
    ['arrays', 'A=(b "c d") e', [['e']]],
  ])('reads %s', (_, source, expected) => {
    expect(words(source)).toEqual(expected);
  });

  it('keeps assignments before a command apart from its words', () => {
    const [command] = parseShell('A=1 B="$(c)" d E=2').commands;
    expect(command?.assignments.map(({ name, word }) => [name, word.source])).toEqual([['A', 'A=1'], ['B', 'B="$(c)"']]);
    expect(command?.words.map(({ value }) => value)).toEqual(['d', 'E=2']);
  });

  it('says where each word stands', () => {
    const [command] = parseShell('a \\\n  "b"c d').commands;
    expect(command?.words.map(({ start, end, source }) => [start, end, source])).toEqual([[0, 1, 'a'], [6, 10, '"b"c'], [11, 12, 'd']]);
  });

  it('says in which subshells a command runs', () => {
    expect(parseShell('a; (b; (c)); d "$(e)"').commands.map(({ words: [name], subshells }) => [name?.value, subshells])).toEqual([
      ['a', []], ['b', [1]], ['c', [1, 2]], ['d', []], ['e', [3]],
    ]);
  });

  it('does not take the lines of a here-document for commands, but reads the commands the shell expands in them', () => {
    const script = parseShell("cat <<'END' | a\nb c $(d)\nEND\ncat <<-END\n\te $(f g)\n\tEND\nh");
    expect(script.commands.map(({ words: [name] }) => name?.value)).toEqual(['cat', 'a', 'cat', 'f', 'h']);
    expect(script.commands.flatMap(({ redirections }) => redirections.map(({ hereDocument }) => hereDocument))).toEqual([
      { start: 16, end: 25 },
      { start: 40, end: 50 },
    ]);
  });

  it.each([
    ["a 'b c", `1:3 "'b c" The text in single quotes that begins here has no end. Close it with '.`],
    ['a "b $(c', '1:6 "$(c" What stands in brackets that begins here has no end. Close it with ).'],
    ['a ${b', '1:3 "${b" The expansion that begins here has no end. Close it with }.'],
    ['a `b', '1:3 "`b" The command in backquotes that begins here has no end. Write $(…) instead.'],
    ['A=(b', '1:3 "(b" The array that begins here has no end. Close it with ).'],
    ['a <<END\nb\nEND ', '1:3 "<<END" The here-document has no line that consists of `END` alone. End it with the line `END`, without blanks around it.'],
    ['a <<END', '1:3 "<<END" The here-document has no line that consists of `END` alone. End it with the line `END`, without blanks around it.'],
  ])('says where what %j leaves open begins', (source, expected) => {
    expect(problemLines(source, parseShell(source).problems)).toContain(expected);
  });

  it('reads brackets nested without end and does not run out of stack', () => {
    expect(parseShell('$('.repeat(100_000)).problems).not.toEqual([]);
  });
});

describe('a simple command without expansions', () => {
  it('has the words that bash hands to a program', () => {
    fc.assert(
      fc.property(fc.array(plainWords, { minLength: 20, maxLength: 20 }), (lists) => {
        // The count comes first, so that empty words are seen, and so is the end of the last. In the C locale bash leaves \\u as it stands.
        const output = execFileSync('bash', ['--norc', '-c', `show() { printf '%s\\0' "$#" "$@"; }\n${lists.map((list) => `show${list}\n`).join('')}`], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
        const read = lists.map((list) => parseShell(`show${list}`).commands[0]?.words.slice(1).map(({ value }) => value) ?? []);
        expect(read.flatMap((words) => [String(words.length), ...words])).toEqual(output.split('\0').slice(0, -1));
      }),
      { numRuns: 15 },
    );
  });
});

describe('every text', () => {
  it('is read without an exception, and every place lies in it', () => {
    const inside = (source: string, { start, end }: { start: number; end: number }) => 0 <= start && start <= end && end <= source.length;
    fc.assert(
      fc.property(fc.oneof(scripts, fc.string({ unit: 'binary' })), (source) => {
        const { commands, comments, problems } = parseShell(source);
        const all: Word[] = commands.flatMap((command) => [...command.words, ...command.assignments.map(({ word }) => word)]);
        expect([...commands, ...comments, ...problems, ...all, ...all.flatMap(({ parts }) => parts)].filter((span) => !inside(source, span))).toEqual([]);
        expect(all.filter((word) => word.source !== source.slice(word.start, word.end))).toEqual([]);
        expect(commands.map(({ start }) => start)).toEqual(commands.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it('that bash reads without a word leaves nothing open', () => {
    // Says of each script what bash complains of and the status that it ends with: `0` alone where it reads without a word.
    const readEach = `for script; do printf %s "$script" | bash --norc -n 2>&1; printf '%s\\0' "$?"; done`;
    let sound = 0;
    fc.assert(
      fc.property(fc.array(scripts, { minLength: 30, maxLength: 30 }), (sources) => {
        const { stdout } = spawnSync('bash', ['--norc', '-c', readEach, 'bash', ...sources], { encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
        const verdicts = stdout.split('\0');
        // What stands in backquotes bash reads only when it runs it.
        const read = sources.filter((source, at) => verdicts[at] === '0' && !source.includes('`'));
        sound += read.length;
        expect(read.filter((source) => parseShell(source).problems.length > 0)).toEqual([]);
      }),
      { numRuns: 20 },
    );
    // About a quarter of them are sound.
    expect(sound).toBeGreaterThan(50);
  });
});
