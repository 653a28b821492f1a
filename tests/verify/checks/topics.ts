import { z } from 'zod';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { describeTopicProblem } from '../../../src/topics/describe-problem.ts';
import { readIndexedPages } from '../../../src/topics/edge/read-pages.ts';
import { topicRecords } from '../../../src/topics/topics-json.ts';
import { topicsPath } from '../../../src/topics/topics-path.ts';
import type { Check } from '../finished-site.ts';

const recordsSchema = z.array(z.looseObject({ label: z.string(), href: z.string() }));

/** The published index from A to Z is the one that the pages' index lines make, and nothing is wrong with it. */
export const topics: Check = async (site) => {
  const index = buildIndex(await readIndexedPages(process.cwd()));
  const expected = topicRecords(index).map(({ label, href }) => `${label} → ${href}`);
  const published = recordsSchema.safeParse(readJson((await site.read('data/topics.json')).toString()));
  const found = published.success ? published.data.map(({ label, href }) => `${label} → ${href}`) : [];
  const [given, meant] = [new Set(found), new Set(expected)];
  const isListed = site.pages.some(({ page }) => page.path === topicsPath);
  return {
    name: 'index',
    extent: `${expected.length} places of topics`,
    problems: [
      ...index.problems.filter(({ severity }) => severity === 'error').map(describeTopicProblem),
      ...(published.success ? [] : ['data/topics.json: the file is missing or damaged.']),
      ...(isListed ? [] : [`${topicsPath}index.html: there is no index from A to Z.`]),
      ...expected.filter((each) => !given.has(each)).map((each) => `data/topics.json lacks ${each}`),
      ...found.filter((each) => !meant.has(each)).map((each) => `data/topics.json has ${each}, which no index line makes`),
    ],
  };
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
