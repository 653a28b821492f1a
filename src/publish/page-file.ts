/** The file of a page: `about-images/` is `about-images/index.html`. */
export function pageFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The path of the page that lies in a file of the site: `about-images/index.html` is `about-images/`. */
export function pagePath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
