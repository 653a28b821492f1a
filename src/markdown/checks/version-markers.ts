import type {} from 'mdast-util-mdx';
import { isVersionMarker } from '../version-markers.ts';
import { problemAt } from './problem.ts';
import type { PageCheck } from './problem.ts';

/** A version marker has something in it, or a reader sees the version and nothing that it is about. */
export const checkVersionMarkers: PageCheck = ({ nodes }) =>
  nodes.flatMap((node) =>
    isVersionMarker(node) && node.children.length === 0
      ? [problemAt(node, `\`<${node.name}>\` has nothing in it. Write between its tags what holds for these versions, or delete it.`)]
      : [],
  );
