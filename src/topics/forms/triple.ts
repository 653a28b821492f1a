import type { Form } from './form.ts';
import { readMembers } from './members.ts';

const usage = 'triple: module, search, path';

/** Three words that belong together: each is once the heading, and the other two follow it in their order, round and round. */
export const triple: Form = {
  name: 'triple',
  usage,
  read: (signs) => {
    const [a = '', b = '', c = ''] = readMembers(signs, ',', 3, usage);
    return { kind: 'labels', written: [[a, b, c]], inverted: [[b, c, a], [c, a, b]] };
  },
};
