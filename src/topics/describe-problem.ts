import type { TopicProblem } from './topic-index.ts';

/** A problem on one line: `file:line:column: reason`. */
export function describeTopicProblem({ file, line, column, reason }: Omit<TopicProblem, 'severity'>): string {
  return `${file}:${line}:${column}: ${reason}`;
}
