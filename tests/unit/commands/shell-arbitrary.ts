import fc from 'fast-check';

/** Text between quotes: anything a page could hold, but no NUL and no lone half of a character. */
const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((value) => value.replaceAll('\0', ''));

const plain = fc.stringMatching(/^[A-Za-z0-9_./:@%+,=-]{1,8}$/);
const single = text.map((value) => `'${value.replaceAll("'", '')}'`);
const double = text.map((value) => `"${value.replace(/[$`"\\]/g, (char) => `\\${char}`)}"`);
const loose = fc.constantFrom('"a\\b"', '"a\\\nb"', '"\\\'"', '""', "''", '$""', '$"x y"', '"!"');
const escaped = fc.constantFrom('\\ ', '\\$', '\\\'', '\\"', '\\\\', '\\a', '\\*', '\\|', '\\#', '\\~', '\\\n');
const ansiC = fc.constantFrom("$'a\\nb'", "$'\\''", "$'\\x41\\101\\u00e9\\t'", "$'\\\\ \\q'", "$'\\cA\\e'", "$''");

/** A word that the shell neither expands nor takes for anything but a word. */
const word = fc
  .tuple(fc.oneof(plain, single, double, ansiC), fc.array(fc.oneof(plain, single, double, loose, escaped, ansiC), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest].join(''));

const blank = fc.constantFrom(' ', '  ', '\t', ' \\\n ', '\\\n ');

/** Words without expansions, with what may stand between them. */
export const plainWords = fc
  .array(fc.tuple(blank, word), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map(([space, each]) => space + each).join(''));

const pieces = [
  'a', 'maas', '$X', '"$Y z"', "'q r'", '$(b c)', '"$(d "e f")"', '`g h`', '|', '||', '&&', ';', '&', '\n', '\n', '> out', '2>&1',
  '<<EOF\nx $(y)\nEOF\n', "<<'E'\n$(n)\nE\n", '<<-T\n\tx\n\tT\n', '<<EOF', 'EOF\n', '<<<word', 'if ', 'then ', 'fi ', 'else ', 'elif ', 'for i in 1 2; do ',
  'done ', 'while ', 'do ', 'case $x in ', 'a) ', 'b|c) ', ';; ', 'esac ', '( ', ') ', '{ ', '} ', '# it\'s\n', '\\\n', '$((1+(2)))',
  '((x++))', '[[ $a == b && c < d ]]', 'f() ', 'function g ', 'A=1 ', 'B=(x "y z") ', '${V:-w $(u)}', '"${V#\'x\'}"', "$'t\\'u'",
  '!', 'time ', '=x', '~', "'", '"', '$(', '${', '`', '\\', '((', '<(p q)', '…', '\u00a0',
] as const;

/** Scripts, most of which no shell would accept. */
export const scripts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ')), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));
