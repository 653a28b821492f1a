import { entryKinds, idOfTitle } from './index-data.ts';
import type { LabelRow, PageRow, SectionRow, Shard } from './index-data.ts';

/** Stands for the id that a title gets by itself. */
const byTitle = '*';
const [betweenSections, betweenLabels] = ['\n', '\f'];

/** Writes sections and their labels down in columns: like stands by like then, and little of it travels. */
export function packShard(pages: readonly PageRow[], sections: readonly SectionRow[], labels: readonly LabelRow[]): Shard {
  const column = (cell: (row: SectionRow) => string | number) => sections.map(cell).join(betweenSections);
  return {
    pages,
    sections: [column(([distance]) => distance), column(([, page]) => page), column(([, , id, title]) => (id !== '' && id === idOfTitle(title) ? byTitle : id)), column(([, , , title]) => title)],
    labels: labels.length === 0 ? [] : entryKinds.map((_, kind) => labels.map((row) => row[kind] ?? '').join(betweenLabels)),
  };
}

/** The sections that {@link packShard} wrote down. */
export function sectionsOf({ sections: [distances, pages, ids, titles] }: Pick<Shard, 'sections'>): SectionRow[] {
  if (distances === '') return [];
  const [page, id, title] = [pages, ids, titles].map((column) => column.split(betweenSections));
  return distances.split(betweenSections).map((distance, i) => [Number(distance), Number(page?.[i]), id?.[i] === byTitle ? idOfTitle(title?.[i] ?? '') : (id?.[i] ?? ''), title?.[i] ?? '']);
}

/** The labels that {@link packShard} wrote down, one row for each section. */
export function labelsOf({ labels }: Pick<Shard, 'labels'>): LabelRow[] {
  const columns = labels.map((column) => column.split(betweenLabels));
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? ''));
}
