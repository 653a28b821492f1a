const sources = import.meta.glob<string>('/content/pages/**/*.mdx', { query: '?raw', import: 'default', eager: true });

/**
 * What a link to a page or a section is called: `How a machine is deployed: Installing`.
 *
 * @param address from the root of the site, with the pinned id of a section: `/about-deployment/#installing`
 * @throws Error where no page has that section
 */
export function sectionTitle(address: string): string {
  const [path = '', id] = address.split('#');
  const source = sources[`/content/pages/${path.replace(/^\/|\/$/g, '') || 'index'}.mdx`] ?? '';
  const page = /^title: (.*)$/m.exec(source)?.[1];
  const section = id === undefined ? undefined : source.split('\n').find((line) => line.includes(`{/* #${id} */}`));
  if (page === undefined || (id !== undefined && section === undefined)) throw new Error(`The deployment flow links to ${address}, and there is no such section.`);
  return section === undefined ? page : `${page}: ${section.replace(/^#+ /, '').replace(/\s*\{\/\*.*$/, '').replace(/\*\*|`/g, '')}`;
}
