import { pages } from '../../markdown/pages.ts';

/**
 * What a link to a page or a section is called: `How a machine is deployed: Installing`.
 *
 * @param address from the root of the site, with the id of a section: `/about-deployment/#installing`
 * @throws Error where no page has that section
 */
export function sectionTitle(address: string): string {
  const [path = '', id] = address.split('#');
  const page = pages.find((each) => `/${each.path}` === path);
  const section = page?.headings.find(({ slug }) => slug === id);
  if (page === undefined || (id !== undefined && section === undefined)) throw new Error(`The deployment flow links to ${address}, and there is no such section.`);
  return section === undefined ? page.title : `${page.title}: ${section.text}`;
}
