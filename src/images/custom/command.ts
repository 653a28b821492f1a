import type { Upload } from './upload.ts';

/**
 * The command that makes an upload, one parameter a line, quoted for a POSIX shell. `$PROFILE` and a path that begins
 * with `$HOME` stay open for the shell to fill in.
 */
export function uploadCommand({ name, title, architecture, filetype, baseImage, contentPath }: Upload): string {
  const parameters: readonly (readonly [string, string | undefined])[] = [
    ['name=', name],
    ['title=', title],
    ['architecture=', architecture],
    ['filetype=', filetype],
    ['base_image=', baseImage],
    ['content@=', contentPath],
  ];
  const words = parameters.flatMap(([key, value]) => (value === undefined ? [] : [`${key}${shellWord(value)}`]));
  return ['maas $PROFILE boot-resources create', ...words].join(' \\\n  ');
}

function shellWord(text: string): string {
  if (/^[\w./:@%+-]+$/.test(text)) return text;
  if (/^\$HOME\/[\w./:@%+-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
