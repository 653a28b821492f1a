/** Address of the index, relative to the site's root. */
export const topicsPath = 'topics/';
