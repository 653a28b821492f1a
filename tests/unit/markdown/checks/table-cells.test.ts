import { expect, it } from 'vitest';
import { checkTableCells } from '../../../../src/markdown/checks/table-cells.ts';
import { problems } from './problems.ts';

const head = '| A | B |\n| --- | ---: |\n';

it.each(['| 1 | 2 |\n', '| 1 |\n', '| | |\n', '| `x \\| y` | 2 \\| 3 |\n', '1 | 2\n'])('takes the row %j', async (row) => {
  expect(await problems(checkTableCells, head + row)).toEqual([]);
});

it('refuses a cell that would be left out, such as one that a sign in code has made', async () => {
  expect(await problems(checkTableCells, `${head}| \`x | y\` | two |\n`)).toEqual([
    '3:11 This row has 3 cells and the table 2 columns, so "two" would be left out. A `|` within a cell is written `\\|`, in code too.',
  ]);
});
