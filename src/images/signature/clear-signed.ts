import { ImagesError } from '../errors.ts';
import { isWebPage, webPage } from '../web-page.ts';

/** A clear-signed message taken apart. */
export interface ClearSigned {
  /** The signed text, dash-escapes undone, lines ended by LF, no blanks at the ends of lines. */
  readonly text: string;
  /** The armoured signature, from its first to its last line. */
  readonly armouredSignature: string;
}

const messageHeader = '-----BEGIN PGP SIGNED MESSAGE-----';
const signatureHeader = '-----BEGIN PGP SIGNATURE-----';
const signatureFooter = '-----END PGP SIGNATURE-----';

/**
 * Takes a clear-signed file (`.sjson`) apart, strictly: one message and nothing else, so that no text that is not
 * signed can pass for signed.
 *
 * Rule: RFC 9580, section 7 (cleartext signature framework).
 *
 * @throws {ImagesError} UnsignedFile, TruncatedFile, BadSignature
 */
export function splitClearSigned(content: string, file: string): ClearSigned {
  const lines = content.split('\n').map(trimLineEnd);
  if (lines[0] !== messageHeader) throw refuseStart(lines, file);
  const bodyStart = lines.indexOf('') + 1;
  const signatureStart = lines.indexOf(signatureHeader);
  const end = lines.indexOf(signatureFooter);
  if (bodyStart === 0 || signatureStart === -1 || end === -1) {
    throw new ImagesError('TruncatedFile', {
      place: { file, line: lines.length },
      reason: `The file ends before the line "${signatureFooter}".`,
      remedy: 'Fetch it again.',
    });
  }
  const strayHeader = lines.slice(1, bodyStart - 1).findIndex((line) => !line.startsWith('Hash: '));
  if (strayHeader !== -1) {
    throw badMessage(file, strayHeader + 2, 'Only "Hash:" may stand between the first line and the text.');
  }
  const strayLine = lines.findIndex((line, at) => line !== '' && at > end);
  if (strayLine !== -1) throw badMessage(file, strayLine + 1, 'Text follows the signature, which does not cover it.');
  const body = lines.slice(bodyStart, signatureStart);
  const unescaped = body.findIndex((line) => line.startsWith('-') && !line.startsWith('- '));
  if (unescaped !== -1) {
    throw badMessage(file, bodyStart + unescaped + 1, 'A line of the signed text begins with an unescaped dash.');
  }
  return {
    text: body.map((line) => (line.startsWith('- ') ? line.slice(2) : line)).join('\n'),
    armouredSignature: `${lines.slice(signatureStart, end + 1).join('\n')}\n`,
  };
}

/** Blanks, tabs and CR at the end of a line are not signed. Looks at each character once, however long the run. */
function trimLineEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end--;
  return end === line.length ? line : line.slice(0, end);
}

function refuseStart(lines: readonly string[], file: string): ImagesError {
  if (lines.includes(messageHeader)) {
    return badMessage(file, 1, 'Text stands before the signed message, which does not cover it.');
  }
  const content = lines.join('\n');
  if (content !== '' && messageHeader.startsWith(content)) {
    return new ImagesError('TruncatedFile', {
      place: { file, line: 1 },
      reason: 'The file ends inside its first line.',
      remedy: 'Fetch it again.',
    });
  }
  if (isWebPage(content)) return new ImagesError('UnsignedFile', { place: { file, line: 1 }, ...webPage });
  return new ImagesError('UnsignedFile', {
    place: { file, line: 1 },
    reason: `The first line is not "${messageHeader}".`,
    remedy: 'A .sjson file is made with: gpg --clearsign --output NAME.sjson NAME.json',
  });
}

function badMessage(file: string, line: number, reason: string): ImagesError {
  return new ImagesError('BadSignature', { place: { file, line }, reason, remedy: 'Do not use this file.' });
}
