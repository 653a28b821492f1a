import { ruleFinding } from './rule.ts';
import type { BootSourceFinding } from './rule.ts';
import type { BootSource } from './source.ts';

const longestPath = 4096;

/**
 * One keyring, as file or as data, and whether it is used at all.
 *
 * Up to 3.7 MAAS asks for a keyring even where it then does not look at it, for a URL that ends in `.json`; from 3.8 it
 * asks only where it verifies.
 *
 * @param several true from MAAS 3.8 on, which works with several sources
 */
export function checkKeyring(source: BootSource, several: boolean): readonly BootSourceFinding[] {
  const { keyringFilename, keyringData } = source;
  const unverified = isUnverified(source, several);
  return [
    ...(unverified ? [ruleFinding('unverified', { message: unverifiedMessage(source, several) })] : []),
    ...presence(source, unverified, several),
    ...(keyringFilename && keyringData ? [ruleFinding('keyring-both', { message: 'The keyring is given as file and as data.' })] : []),
    ...(keyringFilename && keyringFilename.length > longestPath
      ? [ruleFinding('keyring-path-long', { message: `The path of the keyring has ${keyringFilename.length} characters.` })]
      : []),
  ];
}

/** True where MAAS takes the content of a source as it comes. */
export function isUnverified({ url, skipKeyringVerification }: BootSource, several: boolean): boolean {
  return (several ? skipKeyringVerification : undefined) ?? url.endsWith('.json');
}

function presence(
  { keyringFilename, keyringData }: BootSource,
  unverified: boolean,
  several: boolean,
): readonly BootSourceFinding[] {
  if (keyringFilename || keyringData || (several && unverified)) return [];
  const message = unverified
    ? 'No keyring is given. MAAS does not use one for a URL that ends in .json, but up to 3.7 it still asks for it.'
    : 'No keyring is given, so MAAS could not verify what it imports.';
  return [ruleFinding('keyring-missing', { message })];
}

function unverifiedMessage({ skipKeyringVerification }: BootSource, several: boolean): string {
  return several && skipKeyringVerification
    ? 'Verification is switched off: whoever answers at this address decides what machines boot.'
    : 'The URL ends in .json, so MAAS does not verify signatures: whoever answers there decides what machines boot.';
}
