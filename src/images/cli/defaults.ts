/** Where the snapshot is that the site is built from, relative to the project. */
export const defaultSnapshot = 'content/snapshot';

/** The line that explains `--snapshot` in `--help`. */
export const snapshotDetail = `--snapshot DIR   the snapshot to read (default: ${defaultSnapshot})`;
