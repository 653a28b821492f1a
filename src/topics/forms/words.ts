import { permute } from '../permute.ts';
import { readPhrase } from '../phrase.ts';
import type { Form } from './form.ts';

/** Words as they shall stand in the index, with or without marks: `adding a [boot source]`. */
export const words: Form = {
  name: '',
  usage: 'adding a [boot source]',
  read: (signs) => ({ kind: 'labels', ...permute(readPhrase(signs)) }),
};
