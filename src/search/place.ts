/**
 * A section and the level of a word in it as one number: a large site has millions of them, and as numbers they take little room
 * and sort by their section.
 */
export type Place = number;
/** Where a word stands, in the order of the sections. */
export type Places = Uint32Array;

const levelCount = 16;
/** The highest level of a word in a section. */
export const highestLevel = levelCount - 1;
/** The lowest level of a word that a title or a label of a section has. */
export const labelLevel = 7;

export function placeOf(section: number, level: number): Place {
  return section * levelCount + level;
}

export function sectionOf(place: Place): number {
  return Math.floor(place / levelCount);
}

export function levelOf(place: Place): number {
  return place % levelCount;
}
