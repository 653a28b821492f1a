/** A section, as it is quoted in a ticket. */
export interface QuotedPlace {
  readonly page: string;
  /** Undefined for the page as a whole. */
  readonly section: string | undefined;
  /** Absolute. */
  readonly link: string;
  /** The version of MAAS that the reader chose, `3.5`; empty where all are shown. */
  readonly maas: string;
  /** Date of the image data, `2025-07-24`. */
  readonly data: string;
  /** Date of the build. */
  readonly built: string;
}

/** `[About images › Boot sources](https://…)`, with what the reader saw of it. */
export function markdownQuote(place: QuotedPlace): string {
  return `[${trail(place).replace(/[\\[\]`*_<>]/g, '\\$&')}](${place.link}) (${circumstances(place)})`;
}

/** `About images › Boot sources`, what the reader saw of it, and the address on a line of its own. */
export function plainQuote(place: QuotedPlace): string {
  return `${trail(place)} (${circumstances(place)})\n${place.link}`;
}

function trail({ page, section }: QuotedPlace): string {
  return section === undefined ? page : `${page} › ${section}`;
}

function circumstances({ maas, data, built }: QuotedPlace): string {
  return `${maas === '' ? 'all MAAS versions' : `MAAS ${maas}`}, image data of ${data}, built ${built}`;
}
