import { escapeHtml } from '../../links/html-text.ts';
import { editText } from '../edit-text.ts';
import type { Chapter, Part } from './edition.ts';
import { placeLinks } from './place-links.ts';
import { printId } from './print-id.ts';

/** What the edition says of itself. */
export interface Imprint {
  /** Sentences for its first page, as text. */
  readonly lines: readonly string[];
  /** Where the site is, `https://docs.example.com/`; empty where it does not know. */
  readonly site: string;
}

const noStyles = '<style></style>';

/**
 * The edition as one page: title, contents, parts. Its styles are empty, since they are cut to what it holds: see `putStyles`.
 *
 * @param from path of the page
 */
export function printPage(parts: readonly Part[], from: string, { lines, site }: Imprint): string {
  const chapters = new Map(parts.flatMap((part) => part.chapters).map((chapter) => [chapter.path, chapter]));
  const text = parts.map(({ title, chapters: members }) => `<section class="print-part">\n<h1>${escapeHtml(title)}</h1>\n${members.map((chapter) => writeChapter(chapter, chapters, from, site)).join('\n')}\n</section>`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>MAAS image docs: print edition</title>
<link rel="icon" href="${'../'.repeat(from.split('/').length - 1)}icon.svg">
${noStyles}
</head>
<body class="print-edition">
<header class="print-title">
<p><a href="../">MAAS image docs</a></p>
<h1>MAAS image docs: print edition</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</header>
<nav class="print-contents" aria-labelledby="contents">
<h1 id="contents">Contents</h1>
${parts.map(writeContents).join('\n')}
</nav>
<main class="prose">
${text.join('\n')}
</main>
</body>
</html>
`;
}

/**
 * The edition with its styles.
 *
 * @param styles what looks the same on every page of the site, and what only paper needs
 */
export function putStyles(page: string, styles: string): string {
  return page.replace(noStyles, () => `<style>${styles}</style>`);
}

function writeChapter({ path, title, number, html, text, sections }: Chapter, chapters: ReadonlyMap<string, Chapter>, from: string, site: string): string {
  const numbers = sections.map((section) => ({ offset: section.inside, end: section.inside, text: numberOf(section.number) }));
  const edits = [...text.edits, ...numbers, ...placeLinks({ path, text }, chapters, from, site)].map(({ offset, end, text: replacement }) => ({ offset: offset - text.start, end: end - text.start, text: replacement }));
  return `<article class="print-chapter">\n<h2 id="${printId(path)}">${numberOf(number)}${escapeHtml(title)}</h2>\n${editText(html.slice(text.start, text.end), edits).trim()}\n</article>`;
}

function writeContents({ title, chapters }: Part): string {
  const items = chapters.map(({ path, number, title: name, sections }) => {
    const inner = sections.filter(({ level }) => level === 2).map((section) => `<li>${entry(printId(path, section.id), section.number, section.title)}</li>`);
    return `<li>${entry(printId(path), number, name)}${inner.length > 0 ? `\n<ol>\n${inner.join('\n')}\n</ol>` : ''}</li>`;
  });
  return `<p class="print-part-name">${escapeHtml(title)}</p>\n<ol>\n${items.join('\n')}\n</ol>`;
}

/** A line of the contents; `npm run pdf` writes the number of the page behind it. */
function entry(id: string, number: string, title: string): string {
  return `<a href="#${escapeHtml(id)}">${numberOf(number)}<span>${escapeHtml(title)}</span></a>`;
}

function numberOf(number: string): string {
  return `<span class="print-number">${number}</span> `;
}
