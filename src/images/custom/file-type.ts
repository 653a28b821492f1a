import type { ImageForm } from './operating-system.ts';

/** A kind of file that MAAS takes as an image. */
export interface FileType {
  /** What `filetype=` is given. */
  readonly name: string;
  /** First release of MAAS whose API description lists it; absent for those in every release since 2.0. */
  readonly since?: string;
  readonly form: ImageForm;
  /** What the content is, as a sentence. */
  readonly content: string;
  /** How the name of such a file usually ends. */
  readonly endings: readonly string[];
}

/**
 * The file types of an upload. MAAS itself does not look into the file: a wrong type shows when a machine is deployed.
 *
 * Source: canonical/maas src/maasserver/forms/__init__.py BOOT_RESOURCE_FILE_TYPE_CHOICES_UPLOAD.
 */
export const fileTypes = [
  { name: 'tgz', form: 'archive', content: 'A root file system in a tar archive, compressed with gzip.', endings: ['.tar.gz', '.tgz'] },
  { name: 'tbz', since: '2.7', form: 'archive', content: 'A root file system in a tar archive, compressed with bzip2.', endings: ['.tar.bz2', '.tbz'] },
  { name: 'txz', since: '2.7', form: 'archive', content: 'A root file system in a tar archive, compressed with xz.', endings: ['.tar.xz', '.txz'] },
  { name: 'ddtgz', form: 'disk', content: 'A disk inside a tar archive, compressed with gzip.', endings: ['.dd.tgz', '.dd.tar.gz'] },
  { name: 'ddtbz', since: '2.2', form: 'disk', content: 'A disk inside a tar archive, compressed with bzip2.', endings: ['.dd.tbz', '.dd.tar.bz2'] },
  { name: 'ddtxz', since: '2.2', form: 'disk', content: 'A disk inside a tar archive, compressed with xz.', endings: ['.dd.txz', '.dd.tar.xz'] },
  { name: 'ddtar', since: '2.2', form: 'disk', content: 'A disk inside a tar archive.', endings: ['.dd.tar'] },
  { name: 'ddbz2', since: '2.2', form: 'disk', content: 'A disk, compressed with bzip2.', endings: ['.dd.bz2', '.img.bz2', '.raw.bz2'] },
  { name: 'ddgz', since: '2.2', form: 'disk', content: 'A disk, compressed with gzip.', endings: ['.dd.gz', '.img.gz', '.raw.gz'] },
  { name: 'ddxz', since: '2.2', form: 'disk', content: 'A disk, compressed with xz.', endings: ['.dd.xz', '.img.xz', '.raw.xz'] },
  { name: 'ddraw', since: '2.2', form: 'disk', content: 'A disk as it is.', endings: ['.dd', '.img', '.raw'] },
] as const satisfies readonly FileType[];

export type FileTypeName = (typeof fileTypes)[number]['name'];

/** What MAAS takes a file for where `filetype=` is left out. */
export const defaultFileType: FileTypeName = 'tgz';

const all: readonly FileType[] = fileTypes;

/** The file type of a name, exactly as written; undefined where there is none. */
export function findFileType(name: string): FileType | undefined {
  return all.find((type) => type.name === name);
}

/** The file type that the name of a file suggests by its longest known ending; undefined where it suggests none. */
export function guessFileType(path: string): FileType | undefined {
  const name = path.toLowerCase();
  const candidates = all.flatMap((type) =>
    type.endings.filter((ending) => name.endsWith(ending)).map((ending) => ({ type, length: ending.length })),
  );
  return candidates.toSorted((a, b) => b.length - a.length)[0]?.type;
}
