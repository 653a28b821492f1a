/** An address that a published file, other than a page, lists. */
export interface ListedAddress {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** As the file writes it. */
  readonly address: string;
  /** Path of the page that the address is relative to. */
  readonly from: string;
}

/** The locators of the A–Z index, `data/topics.json`: relative to the root. */
export function topicAddresses(file: string, text: string): ListedAddress[] {
  return [...text.matchAll(/"href":\s*"((?:[^"\\]|\\.)*)"/g)].map((match) => ({ file, line: lineAt(text, match.index), address: `/${match[1] ?? ''}`, from: '' }));
}

/** The links of a Markdown copy of a page (`about-images/index.md`) or of `llms.txt`, code left out. */
export function markdownAddresses(file: string, text: string): ListedAddress[] {
  const prose = text.replace(/^(```+|~~~+)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
  const from = file.replace(/[^/]*$/, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map((match) => ({ file, line: lineAt(text, match.index), address: match[1] ?? '', from }));
}

/** The addresses of a Sphinx inventory, version 2: its lines behind the header, inflated. `$` at the end of one stands for the name. */
export function inventoryAddresses(file: string, lines: string): ListedAddress[] {
  return lines.split('\n').flatMap((line, index) => {
    const [, name, uri] = /^(.+?) \S+:\S+ -?\d+ (\S*) .*$/.exec(line) ?? [];
    if (name === undefined || uri === undefined) return [];
    return [{ file, line: index + 5, address: `/${uri.replace(/\$$/, name)}`, from: '' }];
  });
}

/** The page of a fragment of Pagefind's index, and the ids in it that a hit may lead to. */
export function searchHitAddresses(file: string, json: string): ListedAddress[] {
  const url = /"url":"((?:[^"\\]|\\.)*)"/.exec(json)?.[1];
  if (url === undefined) return [];
  const anchors = [...json.matchAll(/"element":"[^"]*","id":"((?:[^"\\]|\\.)*)"/g)].map((match) => `${url}#${match[1] ?? ''}`);
  return [url, ...anchors].map((address) => ({ file, line: 1, address, from: '' }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
