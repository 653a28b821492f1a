import { quote } from '../quote.ts';
import { uploadSystemsOf } from './operating-system.ts';
import { whyReserved } from './reserved-name.ts';
import type { Reservation } from './reserved-name.ts';
import { uploadFinding } from './upload-rule.ts';
import { splitUploadName } from './upload.ts';
import type { Upload, UploadContext, UploadFinding } from './upload.ts';

const reasons: Readonly<Record<Reservation, string>> = {
  stream: 'the boot source has images of that name',
  system: 'it is the name of an operating system',
  'future centos': 'centos with one or two digits is kept for CentOS',
};

/** The name: the operating system before the slash, and what is reserved behind it. */
export function checkName({ name }: Upload, { version, streamNames }: UploadContext): readonly UploadFinding[] {
  if (name.trim() === '') {
    const message = 'An image needs a name.';
    return [uploadFinding('name-missing', { message, says: 'This field is required.', remedy: 'Give one: name=custom/debian-12.' })];
  }
  if (name.split('/').length > 2) {
    const message = `${quote(name)} has more than one slash, which MAAS does not expect and answers with an internal error.`;
    return [uploadFinding('name-slashes', { message, remedy: 'Write the operating system, one slash, and a name without slashes.' })];
  }
  const systems = uploadSystemsOf(version).map((system) => system.name);
  const { prefix, kept } = splitUploadName(name);
  if (prefix !== undefined && !systems.includes(prefix)) return [unknownSystem(prefix, systems)];
  const reservation = whyReserved(kept, streamNames, systems);
  return [
    ...(reservation === undefined ? [] : [reserved(kept, reservation)]),
    ...(/^[A-Za-z0-9._-]+$/.test(name.slice(name.indexOf('/') + 1)) ? [] : [oddCharacters(name)]),
    ...(prefix === undefined ? [bareName(name)] : []),
  ];
}

function unknownSystem(prefix: string, systems: readonly string[]): UploadFinding {
  return uploadFinding('system-unknown', {
    message: `MAAS has no driver for an operating system called ${quote(prefix)}.`,
    says: `Unsupport operating system ${prefix}, supported operating systems: [${systems.map((name) => `'${name}'`).join(', ')}]`,
    remedy: 'Upload it as custom/NAME with a base_image.',
  });
}

function reserved(name: string, reservation: Reservation): UploadFinding {
  return uploadFinding('name-reserved', {
    message: `MAAS keeps the name ${quote(name)} for itself: ${reasons[reservation]}.`,
    says: `${name} is a reserved name`,
    remedy: name.startsWith('ubuntu/')
      ? `Upload it as custom/NAME with base_image=${name}.`
      : `Add something to it, such as ${quote(`${name}-custom`)}.`,
  });
}

function oddCharacters(name: string): UploadFinding {
  return uploadFinding('name-characters', {
    message: `${quote(name)} holds other characters than letters, digits, dots, dashes and underscores.`,
    remedy: 'Use only those behind the slash.',
  });
}

function bareName(name: string): UploadFinding {
  return uploadFinding('name-bare', {
    message: `Without a slash MAAS takes it for a custom image, as if it were ${quote(`custom/${name}`)}.`,
    remedy: 'Write custom/ in front to say so.',
  });
}
