// What only some readers need of the manifest viewer; each is a script that is loaded when it is asked.
import type { Manifest } from '../../../images/manifest/package.ts';
import { askScript } from '../../../offline/ask-script.ts';
import { comparisonAsked, ownFilesAsked } from './asked.ts';
import compareScript from './compare-later.ts?script';
import ownFilesScript from './own-files-later.ts?script';
import type { OwnFiles, OwnText } from './read-own-files.ts';
import type { Row } from './row.ts';

/** As `readOwnFiles`. */
export function askOwnFiles(question: OwnFiles): Promise<readonly OwnText[]> {
  return askScript(ownFilesScript, ownFilesAsked, question);
}

/** As `comparisonRows`. */
export function askComparison(question: readonly [Manifest, Manifest]): Promise<readonly Row[]> {
  return askScript(compareScript, comparisonAsked, question);
}
