import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck } from './problem.ts';

/** No row of a table has more cells than its first, which heads the columns: they would be left out (GFM 0.29, section 4.10). */
export const checkTableCells: PageCheck = ({ nodes }) =>
  nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    return rows.flatMap((row) => {
      const surplus = row.children[columns];
      if (surplus === undefined) return [];
      return [problemAt(surplus, `This row has ${row.children.length} cells and the table ${columns} columns, so "${plainText(surplus).trim()}" would be left out. A \`|\` within a cell is written \`\\|\`, in code too.`)];
    });
  });
