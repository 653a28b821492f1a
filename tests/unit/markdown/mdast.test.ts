import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/markdown/mdast.ts';

it('lists a node and all below it, in document order', () => {
  const [two, three] = [{ type: 'text' as const, value: '2' }, { type: 'text' as const, value: '3' }];
  const strong = { type: 'strong' as const, children: [two] };
  const line = { type: 'paragraph' as const, children: [strong, three] };
  expect(nodesOf(line)).toEqual([line, strong, two, three]);
});
