import { topLevelCommands } from '../grammar/maas/top-level.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Word } from '../shell/types.ts';
import { code, list, writeNearest } from '../wording.ts';
import { isLiteral, onlyExpansion } from '../words.ts';

/** Pages write the profile as `$PROFILE`, everywhere the same; a name such as `admin` is that of one reader's login. */
export function checkProfile(word: Word): Problem[] {
  if (onlyExpansion(word)?.source === '$PROFILE') return [];
  const remedy = 'Write `$PROFILE`, the name a reader chose with `maas login`.';
  if (!isLiteral(word)) return [problemAt(word, `The profile is written as ${code(word.source)}.`, 'Write `$PROFILE`, as on every page.')];
  if (word.value.startsWith('-')) return [problemAt(word, `${code('maas')} has no option ${code(word.value)}.`, 'Leave it out.')];
  const names = Object.keys(topLevelCommands);
  const near = writeNearest(word.value, names, '');
  if (near !== '' && word.value !== 'admin') {
    return [
      problemAt(
        word,
        `${code(word.value)} is neither a command of ${code('maas')} (${list(names)}) nor ${code('$PROFILE')}.`,
        `${near} Else: ${remedy}`,
      ),
    ];
  }
  return [
    problemAt(
      word,
      `${code(word.value)} stands where the profile belongs; it is the name of one login, and not every reader has it.`,
      remedy,
    ),
  ];
}
