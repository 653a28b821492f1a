/** What a PDF that Chromium wrote says of its structure. */
export interface PdfStructure {
  readonly pages: number;
  /** The page, counted from 1, of each place that a link can lead to, by its name: the id in the page that was printed. */
  readonly destinations: ReadonlyMap<string, number>;
  /** The names that links lead to, and the addresses. */
  readonly links: readonly string[];
  readonly outline: readonly { readonly title: string; readonly level: number; readonly page: number }[];
}

/**
 * Reads the structure of a PDF as Chromium writes it: a cross-reference table, and no object in a stream of objects (ISO 32000-1,
 * sections 7.5.4, 7.7, 12.3 and 12.5).
 *
 * @throws Error where it is no such file
 */
export function readPdf(bytes: Uint8Array): PdfStructure {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(text);
  const root = objects.get(reference(text.slice(text.lastIndexOf('trailer')), 'Root')) ?? '';
  const pages = listPages(objects, reference(root, 'Pages'));
  const pageOf = (object: number) => pages.indexOf(object) + 1;
  const dests = /\/Dests (\d+) 0 R/.exec(root)?.[1];
  const destinations = [...(objects.get(Number(dests)) ?? '').matchAll(/\/(\S+) \[(\d+) 0 R/g)].map(([, name = '', page]) => [readName(name), pageOf(Number(page))] as const);
  const links = [...objects.values()].filter((object) => object.includes('/Subtype /Link')).flatMap((object) => {
    const name = /\/Dest \/(\S+)/.exec(object)?.[1];
    const address = /\/URI \(((?:\\.|[^\\)])*)\)/s.exec(object)?.[1];
    return name !== undefined ? [readName(name)] : address !== undefined ? [address.replace(/\\(.)/gs, '$1')] : [];
  });
  const outlines = /\/Outlines (\d+) 0 R/.exec(root)?.[1];
  return { pages: pages.length, destinations: new Map(destinations), links, outline: outlines === undefined ? [] : readOutline(objects, Number(outlines), 1, pageOf) };
}

/** Every object as text, by its number, without the content of its stream. */
function readObjects(text: string): Map<number, string> {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1]);
  if (!text.startsWith('%PDF-') || !text.startsWith('xref', table)) throw new Error('This is no PDF with a cross-reference table.');
  const objects = new Map<number, string>();
  for (const [, offset = ''] of text.slice(table).matchAll(/(\d{10}) \d{5} n/g)) {
    const start = Number(offset);
    const [head = '', number] = /^(\d+) 0 obj\s/.exec(text.slice(start, start + 30)) ?? [];
    const end = text.indexOf('endobj', start);
    const object = text.slice(start + head.length, end);
    objects.set(Number(number), object.replace(/>>\s*stream\r?\n[\s\S]*$/, '>>'));
  }
  return objects;
}

function listPages(objects: ReadonlyMap<number, string>, node: number): number[] {
  const object = objects.get(node) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(object)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => listPages(objects, Number(kid)));
}

function readOutline(objects: ReadonlyMap<number, string>, parent: number, level: number, pageOf: (object: number) => number): PdfStructure['outline'][number][] {
  const entries: PdfStructure['outline'][number][] = [];
  for (let item = reference(objects.get(parent) ?? '', 'First'); item > 0; item = reference(objects.get(item) ?? '', 'Next')) {
    const object = objects.get(item) ?? '';
    entries.push({ title: readTitle(object), level, page: pageOf(Number(/\[(\d+) 0 R/.exec(object)?.[1])) });
    entries.push(...readOutline(objects, item, level + 1, pageOf));
  }
  return entries;
}

/** A text string: UTF-16 with its mark, in hexadecimal, or Latin letters as they stand. */
function readTitle(object: string): string {
  const [, literal, digits] = /\/Title (?:\(((?:\\.|[^\\)])*)\)|<([0-9a-f]*)>)/is.exec(object) ?? [];
  const bytes = digits === undefined ? Buffer.from((literal ?? '').replace(/\\(.)/gs, '$1'), 'latin1') : Buffer.from(digits, 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

/** A name, in which `#3A` stands for a byte of UTF-8. */
function readName(name: string): string {
  return Buffer.from(name.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))), 'latin1').toString('utf8');
}

function reference(object: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1] ?? 0);
}
