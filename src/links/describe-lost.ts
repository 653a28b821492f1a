import type { LostPlace } from './changes.ts';
import { movesFile } from './history.ts';
import { writeAddress } from './notation.ts';

/** What a build says of lost addresses: each with its likely successor, and the one command that records them all. */
export function describeLost(lost: readonly LostPlace[]): string {
  const lines = lost.map(({ address, successor }) => {
    const file = pageSource(address);
    return `  ${file}: ${writeAddress(address)} was published and is gone; what is nearest to it now is ${writeAddress(successor)}`;
  });
  const count = lost.length === 1 ? 'An address that was published leads' : `${lost.length} addresses that were published lead`;
  return `LostAddress: ${count} nowhere. Bring it back, or record where it went in ${movesFile} (change what the command guessed wrong):\n\n${lines.join('\n')}\n\n  ${repairCommand(lost)}\n`;
}

/** The command that records where lost addresses went. */
function repairCommand(lost: readonly LostPlace[]): string {
  return `npm run links -- accept ${lost.map(({ address, successor }) => `--move ${writeAddress(address)} ${writeAddress(successor)}`).join(' ')}`;
}

function pageSource(address: string): string {
  const path = (address.split('#', 1)[0] ?? '').replace(/\/$/, '');
  return `content/pages/${path === '' ? 'index' : path}.mdx`;
}
