import type { Form } from './form.ts';
import { readMembers } from './members.ts';

const usage = 'pair: Windows, secure boot';

/** Two words that belong together: the second below the first, and the first below the second. */
export const pair: Form = {
  name: 'pair',
  usage,
  read: (signs) => {
    const [a = '', b = ''] = readMembers(signs, ',', 2, usage);
    return { kind: 'labels', written: [[a, b]], inverted: [[b, a]] };
  },
};
