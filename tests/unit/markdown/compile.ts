import { createProcessor } from '@mdx-js/mdx';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';

/** Compiles MDX as Astro does, with the given plugins, and returns the JavaScript; the frontmatter is handed over parsed, as Astro hands it. */
export async function compile(
  text: string,
  { remarkPlugins = [], rehypePlugins = [], frontmatter = {}, path = 'content/pages/x.mdx' }: {
    remarkPlugins?: PluggableList;
    rehypePlugins?: PluggableList;
    frontmatter?: Record<string, unknown>;
    path?: string;
  },
): Promise<string> {
  const file = new VFile({ value: text, path, data: { astro: { frontmatter } } });
  const processor = createProcessor({ jsx: true, remarkPlugins, rehypePlugins, elementAttributeNameCase: 'html' });
  return String(await processor.process(file));
}
