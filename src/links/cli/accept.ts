import { parseArgs } from 'node:util';
import type { Command } from '../../images/cli/command.ts';
import { accept as acceptPlaces, recode } from '../accept.ts';
import type { Move } from '../accept.ts';
import { describeLost } from '../describe-lost.ts';
import { readFoundPlaces, readProjectHistory, writeProjectHistory } from '../edge/project.ts';
import { LinksError } from '../errors.ts';
import { readAddress, writeAddress } from '../notation.ts';

/** Records in content/history what the last build found; the only writer of those files. */
export const accept: Command = {
  summary: 'record the addresses of the last build in content/history, and where lost ones went',
  usage: 'accept [--move FROM TO]… [--recode ADDRESS]',
  example: 'accept',
  details: `Without options it gives every new page and section its line and short code. An address that was published stays
for ever: where one is lost, it records nothing and prints the command that says where it went.

  --move FROM TO     FROM, which is gone, is answered by TO from now on; may be repeated
  --recode ADDRESS   gives a place another short code, where two branches gave one code to two places; take the one
                     that is not published yet`,
  run: async (args, io) => {
    const { values, moves } = readArguments(args);
    const stored = await readProjectHistory();
    const before = values.recode === undefined ? stored : recode(stored, readAddress(values.recode, '--recode', 'BadUse'));
    const { history, changes } = acceptPlaces(before, await readFoundPlaces(), moves);
    if (changes.lost.length > 0) {
      io.err(describeLost(changes.lost));
      return 1;
    }
    await writeProjectHistory(history);
    for (const { address } of changes.fresh) io.out(`new    ${writeAddress(address)}\n`);
    for (const { from, to } of moves) io.out(`moved  ${writeAddress(from)} → ${writeAddress(to)}\n`);
    io.err(`${changes.fresh.length} new, ${moves.length} moved; content/history holds ${history.places.size} addresses.\n`);
    return 0;
  },
};

/** `--move` takes two words, which Node's reader hands over as its value and the positional behind it. */
function readArguments(args: readonly string[]): { values: { recode?: string }; moves: Move[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { move: { type: 'string', multiple: true }, recode: { type: 'string' } },
  });
  const froms = values.move ?? [];
  if (froms.length !== positionals.length) throw new LinksError('BadUse', 'accept', '`--move` takes two addresses: what is gone, and what stands for it.');
  const moves = froms.map((from, index) => ({ from: readAddress(from, '--move', 'BadUse'), to: readAddress(positionals[index] ?? '', '--move', 'BadUse') }));
  return { values: values.recode === undefined ? {} : { recode: values.recode }, moves };
}
