import { pages } from '../markdown/pages.ts';
import { buildIndex } from './build-index.ts';
import { describeTopicProblem } from './describe-problem.ts';
import type { TopicIndex } from './topic-index.ts';

/** Mistakes in the index, each with its place; where the index was made does not matter. */
class TopicIndexError extends Error {
  override name = 'TopicIndexError';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/** The index of the site, made once. */
export const siteTopics: TopicIndex = makeIndex();

/** @throws TopicIndexError with a line for each mistake, which fails the build */
function makeIndex(): TopicIndex {
  const index = buildIndex(pages);
  const errors = index.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new TopicIndexError(errors.map(describeTopicProblem).join('\n'));
  return index;
}
