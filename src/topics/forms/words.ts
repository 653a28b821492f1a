import { permute } from '../permute.ts';
import { readPhrase } from '../phrase.ts';
import { splitSigns } from '../signs.ts';
import { TopicError } from '../topic-error.ts';
import type { Form } from './form.ts';

/** Words as they shall stand in the index, with or without marks: `adding a [boot source]`. */
export const words: Form = {
  name: '',
  usage: 'adding a [boot source]',
  read: (signs) => {
    if (splitSigns(signs, '=>').length > 1) {
      throw new TopicError(signs[0]?.offset ?? 0, 'An arrow stands in a reference: `see: MIB => MAAS Image Builder`, `see also: boot source => mirror`. One that is only shown is written `\\=>`.');
    }
    return { kind: 'labels', ...permute(readPhrase(signs)) };
  },
};
