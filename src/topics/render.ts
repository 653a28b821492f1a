import { escapeXml } from '../figures/svg.ts';
import { legacyLetterId, letterId, noLetter } from './letters.ts';
import type { LetterGroup, Locator, Topic, TopicIndex, TopicLink } from './topic-index.ts';

/**
 * The index as HTML: the letters, then a list for each that has entries. Every letter has its permanent id, and the one it
 * had in the old index; one without entries has them in the bar. Links to pages start at the site's root.
 */
export function renderIndex({ groups }: Pick<TopicIndex, 'groups'>): string {
  const bar = groups.map((group) => `<li>${renderLetter(group)}</li>`).join('');
  return `<nav class="topic-letters" aria-label="Letters"><ul>${bar}</ul></nav>\n${groups.filter(hasTopics).map(renderGroup).join('\n')}`;
}

function renderLetter(group: LetterGroup): string {
  const { letter } = group;
  const text = letter === noLetter ? '0–9' : letter;
  if (hasTopics(group)) return `<a href="#${letterId(letter)}">${text}</a>`;
  return `<span id="${letterId(letter)}">${renderLegacyId(letter)}${text}</span>`;
}

function renderGroup({ letter, topics }: LetterGroup): string {
  const id = letterId(letter);
  const title = letter === noLetter ? 'Numbers and symbols' : letter;
  return `<section class="topic-group" aria-labelledby="${id}">${renderLegacyId(letter)}<h2 id="${id}">${title}</h2>\n<ul>\n${topics.map((topic) => renderTopic(topic)).join('\n')}\n</ul></section>`;
}

function renderLegacyId(letter: string): string {
  const id = legacyLetterId(letter);
  return id === undefined ? '' : `<span id="${id}"></span>`;
}

/** A heading that has nothing but one subentry stands on a line with it, as in a book: `boot disk, too small`. */
function renderTopic(topic: Topic): string {
  let text = renderHead(topic);
  let last = topic;
  for (let only = loneSubentry(last); only !== undefined; only = loneSubentry(last)) {
    text += `, <span id="${only.id}">${renderHead(only)}</span>`;
    last = only;
  }
  return `<li id="${topic.id}"><span class="topic">${text}</span>${renderRest(last)}</li>`;
}

function loneSubentry({ locators, see, seeAlso, topics }: Topic): Topic | undefined {
  return topics.length === 1 && locators.length === 0 && see === undefined && seeAlso.length === 0 ? topics[0] : undefined;
}

function renderHead({ label }: Topic): string {
  return renderPart(label.at(-1) ?? '');
}

/** What stands behind the text of an entry: its places, where to look else, its subentries. */
function renderRest({ locators, see, seeAlso, topics }: Topic): string {
  const places = locators.map((locator) => renderLocator(locator, locator.main && locators.length > 1)).join('');
  const references = `${see ? renderReferences('see', [see]) : ''}${seeAlso.length > 0 ? renderReferences('see also', seeAlso) : ''}`;
  const below = topics.length > 0 ? `\n<ul>\n${topics.map((topic) => renderTopic(topic)).join('\n')}\n</ul>` : '';
  return places + references + below;
}

function renderLocator({ page, section, href }: Locator, isMain: boolean): string {
  const text = section === '' ? page : `${page} › ${section}`;
  return ` <a class="locator${isMain ? ' main' : ''}" href="/${escapeXml(href)}">${escapeXml(text)}</a>`;
}

function renderReferences(name: string, links: readonly TopicLink[]): string {
  const targets = links.map(({ label, id }) => `<a href="#${id}">${label.map(renderPart).join(', ')}</a>`);
  return ` <span class="topic-see"><i>${name}</i> ${targets.join('; ')}</span>`;
}

/** What stands between back quotes is code. */
function renderPart(part: string): string {
  return part
    .split('`')
    .map((text, i) => (i % 2 === 0 ? escapeXml(text) : `<code>${escapeXml(text)}</code>`))
    .join('');
}

function hasTopics({ topics }: LetterGroup): boolean {
  return topics.length > 0;
}
