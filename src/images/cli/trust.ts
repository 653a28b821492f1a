import { ImagesError } from '../errors.ts';
import { readBounded } from '../edge/files.ts';
import type { Trust } from '../edge/signed-file.ts';
import { maxBytes } from '../edge/source.ts';
import { badUse } from './arguments.ts';
import type { Io } from './command.ts';

/** The lines that explain `--keyring` and `--unsigned` in `--help`. */
export const trustDetails = `--keyring FILE        public keys, binary or armoured, one of which must have signed index and products;
                      of several keyrings make one: cat ONE TWO > FILE
--unsigned            take the source as it is, signed or not`;

/**
 * How far a source is to be trusted, as the words of a command say.
 *
 * @throws {ImagesError} BadUse unless exactly one of the two is given; BadKeyring
 */
export async function readTrust(usage: string, keyring: string | undefined, unsigned: boolean, io: Io): Promise<Trust> {
  if ((keyring !== undefined) === unsigned) throw badUse(usage, 'It needs one of --keyring FILE and --unsigned.');
  if (keyring === undefined) return 'unsigned';
  const bytes = await readBounded(keyring, maxBytes.keyring);
  if (bytes === undefined) {
    throw new ImagesError('BadKeyring', {
      place: { file: keyring },
      reason: 'There is no such file.',
      remedy: 'On Ubuntu the package ubuntu-cloudimage-keyring installs one.',
    });
  }
  const { readKeyring } = await import('../signature/keyring.ts');
  return { keyring: await readKeyring(bytes, keyring), now: io.now() };
}
