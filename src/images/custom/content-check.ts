import { uploadFinding } from './upload-rule.ts';
import type { Upload, UploadFinding } from './upload.ts';

/** The path behind `content@=`. */
export function checkContent({ contentPath, snap = false }: Upload): readonly UploadFinding[] {
  if (!contentPath) return [];
  if (contentPath.startsWith('~')) {
    return [
      uploadFinding('content-tilde', {
        message: 'The shell does not turn ~ into the home directory behind @=, so no such file is found.',
        remedy: 'Write the whole path, or $HOME in place of ~.',
      }),
    ];
  }
  if (!contentPath.startsWith('/') && !contentPath.startsWith('$')) {
    return [
      uploadFinding('content-relative', {
        message: 'Uploads from a relative path have failed.',
        says: "'NoneType' object has no attribute 'closed'",
        remedy: 'Write the whole path from / on.',
      }),
    ];
  }
  if (snap && !isBelowHome(contentPath)) {
    return [
      uploadFinding('content-outside-home', {
        message: 'The maas command of the snap reads files only below the home directory.',
        remedy: 'Move the file below your home directory.',
      }),
    ];
  }
  return [];
}

/** `$HOME` and other variables are given the benefit of the doubt. */
function isBelowHome(path: string): boolean {
  return path.startsWith('$') || (/^\/(?:home\/[^/]+|root)\/./.test(path) && !path.split('/').includes('..'));
}
