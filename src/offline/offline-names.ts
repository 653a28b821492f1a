/** Files that this room makes, by their path from the site's root: the first two are made of all the others. */
export const zipFile = 'maas-image-docs.zip';
export const workerFile = 'sw.js';
export const manifestFile = 'app.webmanifest';
/** The page that says how to read without a network, and its section on what no browser keeps. */
export const offlinePagePath = 'offline/';
export const notKeptId = 'not-kept';
/** All pages in one, for paper. */
export const printPagePath = 'print/';
