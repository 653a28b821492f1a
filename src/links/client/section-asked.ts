/** Name of the event that asks the script for addresses for a section that the page does not have. */
export const sectionAsked = 'sectionasked';

/** What is asked: where the visitor comes from, or the address of the page, and the fragment, decoded. */
export type AskedSection = readonly [came: string, id: string];

/** Where the section is, or the one of this page that is likeliest meant, with the text of a link to it and, where it was opened, a selector of it. */
export interface FoundSection {
  readonly href: string;
  readonly text?: string;
  readonly opened?: string | undefined;
}
