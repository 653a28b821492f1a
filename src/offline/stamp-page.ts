/**
 * A finished page with what is known only when all pages are: the build that it is of, and the size of the portable edition.
 *
 * @param build undefined where browsers are to keep nothing
 * @param zipBytes size of the portable edition
 */
export function stampPage(html: string, build: string | undefined, zipBytes: number): string {
  const stamped = build === undefined ? html : html.replace(/<body(?=[\s>])/, `<body data-build="${build}"`);
  return stamped.replace('(zip<i></i>)', `(zip, ${(zipBytes / 1e6).toFixed(1)} MB)`);
}

/** A finished page as it was before `stampPage`: what the build is named by. */
export function unstampPage(html: string): string {
  return html.replace(/<body data-build="[0-9a-f]+"/, '<body').replace(/\(zip, \d+\.\d MB\)/, '(zip<i></i>)');
}

/** The build that a finished page is of; undefined for one that is stamped with none. */
export function stampOf(html: string): string | undefined {
  return /<body data-build="([0-9a-f]+)"/.exec(html)?.[1];
}
