/** Every name a {@link LinksError} can carry, with what it stands for. Append; never rename. */
const linksErrorNames = {
  BadUse: 'a command was called with words it does not know',
  BadHistory: 'a line of the history of addresses is not of its form, or contradicts another',
  BadLegacyRules: 'the rules of legacy addresses are not of their form, or lead nowhere',
  DoubledAddress: 'two published places claim one address or one short code',
  LostAddress: 'an address that was published leads nowhere in the present pages',
  MissingBuild: 'a command needs a built site and there is none, or an outdated one',
} as const;

export type LinksErrorName = keyof typeof linksErrorNames;

/**
 * A problem with the addresses of the site. `name` is permanent and searchable; `message` reads
 * `name: place: reason remedy`, so that printing it is all a command has to do.
 */
export class LinksError extends Error {
  constructor(name: LinksErrorName, place: string, reason: string, remedy = '') {
    super(`${name}: ${[place, `${reason} ${remedy}`.trim()].filter((part) => part !== '').join(': ')}`);
    this.name = name;
    this.stack = '';
  }
}
