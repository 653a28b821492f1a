import { permute } from '../permute.ts';
import type { Label } from '../permute.ts';
import { readPhrase } from '../phrase.ts';
import { splitSigns } from '../signs.ts';
import type { Sign } from '../signs.ts';
import { TopicError } from '../topic-error.ts';
import type { Form } from './form.ts';

/** A heading that has no place of its own and sends the reader to the one that has. */
export const see: Form = makeReference('see', 'see', 'see: MIB => MAAS Image Builder');

/** A heading whose reader may want another one too. */
export const seeAlso: Form = makeReference('see also', 'seeAlso', 'see also: boot source => mirror');

function makeReference(name: string, kind: 'see' | 'seeAlso', usage: string): Form {
  return {
    name,
    usage,
    read: (signs) => {
      const sides = splitSigns(signs, '=>');
      const [from, to] = sides.map(readSide);
      if (from === undefined || to === undefined || sides.length !== 2 || from.length === 0 || to.length === 0) {
        throw new TopicError(signs[0]?.offset ?? 0, `A reference leads from one heading to another: \`${usage}\`.`);
      }
      return { kind, from, to };
    },
  };
}

function readSide(signs: readonly Sign[]): Label {
  return permute(readPhrase(signs)).written[0] ?? [];
}
