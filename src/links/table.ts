/** A section of a page, or a term or figure in it: whatever an address can name behind `#`. */
export interface TableSection {
  readonly id: string;
  readonly title: string;
}

/** A page of the site. */
export interface TablePage {
  /** Address relative to the site's root: `''`, `about-images/`. */
  readonly path: string;
  readonly title: string;
  /** In the order of the page. */
  readonly sections: readonly TableSection[];
  /** What the fragments start with that live snippets of the page answer for, and further ids in it that nobody promises; absent where it has none. */
  readonly fragments?: readonly string[] | undefined;
}

/** What old addresses of one kind lead to. */
export interface LegacyRule {
  /** What a shape in `legacy-shapes.ts` makes of those addresses: `t/5124`, `docs/how-to-import-images`, `md/manage-cli-images`. */
  readonly keys: readonly string[];
  /** Where they lead when they name no section: `how-to/import-images/`, possibly with `#id`. */
  readonly to: string;
  /** Pages whose ids are tried for a fragment that `anchors` does not name, in order; the first is the page of `to`. */
  readonly pages: readonly string[];
  /** Old anchor, without `heading--`, → address of its section. */
  readonly anchors: Readonly<Record<string, string>>;
}

/**
 * All that a resolver needs, published as `data/links.json`. Every address in it is relative to the site's root, and every
 * target is a page or section of `pages`: chains of moves are followed when the table is made.
 */
export interface LinkTable {
  readonly pages: readonly TablePage[];
  /** Former address of a page or section of this site → its present one. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly legacy: readonly LegacyRule[];
  /** Short code → address. */
  readonly short: Readonly<Record<string, string>>;
}
