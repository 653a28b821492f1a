import { packagedKeyring } from './default.ts';
import { ruleFinding } from './rule.ts';
import type { BootSourceFinding } from './rule.ts';
import type { BootSource } from './source.ts';

const official = /^https?:\/\/images\.maas\.io\/ephemeral-v3\/([a-z]+)\/*$/i;

/** Which of images.maas.io's streams a source names, and whether its keyring fits. */
export function checkStream({ url, keyringFilename }: BootSource): readonly BootSourceFinding[] {
  const stream = official.exec(url)?.[1]?.toLowerCase();
  if (stream === undefined) return [];
  const findings: BootSourceFinding[] = [];
  if (stream === 'daily') {
    findings.push(
      ruleFinding('stream-retired', {
        message: 'The daily stream is retired: it was renamed to candidate, and its address was made to lead to stable.',
      }),
    );
  }
  if (stream === 'candidate') {
    findings.push(ruleFinding('stream-candidate', { message: 'The candidate stream carries builds before their tests.' }));
  }
  if (keyringFilename && !Object.values(packagedKeyring).includes(keyringFilename)) {
    findings.push(
      ruleFinding('keyring-other', { message: 'The keyring is not the one that comes with MAAS, which verifies this stream.' }),
    );
  }
  return findings;
}
