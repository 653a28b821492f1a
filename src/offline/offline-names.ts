/** Files of the site that are made of all the others, by their path from its root. */
export const zipFile = 'maas-image-docs.zip';
export const workerFile = 'sw.js';
