import type { Label } from './permute.ts';

/** A label on one line, code without its quotes: `boot source, default, recreating`. */
export function flatLabel(label: Label): string {
  return label.map(plainPart).join(', ');
}

/** A part of a label without the back quotes around code. */
export function plainPart(part: string): string {
  return part.replaceAll('`', '');
}
