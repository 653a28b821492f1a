import { quote } from '../quote.ts';
import { defaultFileType, fileTypes, findFileType, guessFileType } from './file-type.ts';
import type { FileType } from './file-type.ts';
import { uploadSystemsOf } from './operating-system.ts';
import { uploadFinding } from './upload-rule.ts';
import { splitUploadName } from './upload.ts';
import type { Upload, UploadContext, UploadFinding } from './upload.ts';

/** Endings of files that MAAS can do nothing with, and what to make of them. */
const unusable: readonly (readonly [ending: string, what: string, remedy: string])[] = [
  ['.iso', 'An installer', 'Build an installed image from it, with a packer-maas template.'],
  ['.qcow2', 'A disk of QEMU', 'Convert it: qemu-img convert -O raw, then filetype=ddraw.'],
  ['.vmdk', 'A disk of VMware', 'Convert it: qemu-img convert -O raw, then filetype=ddraw.'],
  ['.ova', 'An appliance of VMware', 'Take the disk out and convert it to raw.'],
];

/** The file type: one that MAAS knows, that fits the operating system, and that fits the file. */
export function checkFileType(upload: Upload, { version }: UploadContext): readonly UploadFinding[] {
  const { filetype = defaultFileType, contentPath = '' } = upload;
  const type = findFileType(filetype);
  const guess = guessFileType(contentPath);
  const file = checkFile(contentPath);
  if (type === undefined) return [...file, unknownType(filetype, guess)];
  const prefix = splitUploadName(upload.name).prefix ?? 'custom';
  const forms = uploadSystemsOf(version).find(({ name }) => name === prefix)?.forms;
  return [
    ...file,
    ...(forms === undefined || forms.includes(type.form) ? [] : [wrongForm(type, prefix)]),
    ...(guess === undefined || fits(type, guess) ? [] : [wrongContent(type, guess, contentPath)]),
  ];
}

/** `disk.tar.gz` may be a root file system or a disk inside an archive; only the one who made it knows. */
function fits(type: FileType, guess: FileType): boolean {
  return type.name === guess.name || (guess.form === 'archive' && type.name === `dd${guess.name}`);
}

function checkFile(path: string): readonly UploadFinding[] {
  return unusable
    .filter(([ending]) => path.toLowerCase().endsWith(ending))
    .map(([ending, what, remedy]) => uploadFinding('content-unusable', { message: `${what} (${ending}) cannot be deployed.`, remedy }));
}

function unknownType(filetype: string, guess: FileType | undefined): UploadFinding {
  return uploadFinding('filetype-unknown', {
    message: `${quote(filetype)} is not a file type of MAAS; these are ${fileTypes.map(({ name }) => name).join(', ')}.`,
    says: `Select a valid choice. ${filetype} is not one of the available choices.`,
    remedy: guess === undefined ? 'Use tgz for a root file system in a tar.gz, ddgz for a disk in a gz.' : `The file looks like ${guess.name}.`,
  });
}

function wrongForm({ name, form }: FileType, prefix: string): UploadFinding {
  const is = form === 'archive' ? 'a root file system' : 'a disk';
  return uploadFinding('filetype-system', {
    message: `MAAS takes ${name} in, but finds nothing to deploy: it does not look for ${is} where the operating system is ${prefix}.`,
    remedy: form === 'archive' ? 'Upload a disk, such as ddgz.' : 'Upload a root file system, such as tgz, or name the image custom/….',
  });
}

function wrongContent(type: FileType, guess: FileType, path: string): UploadFinding {
  return uploadFinding('filetype-content', {
    message: `The file is called ${quote(path.slice(path.lastIndexOf('/') + 1))}, which looks like ${guess.name}, not ${type.name}. MAAS does not look into it; the deployment would fail.`,
    remedy: `Give filetype=${guess.name}, unless the file holds something else than its name says.`,
  });
}
