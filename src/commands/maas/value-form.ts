import { architectures, baseOperatingSystems, imageOperatingSystems, otherArchitectureNames } from '../grammar/maas/image-names.ts';
import type { ValueForm } from '../grammar/maas/types.ts';
import { own } from '../own.ts';
import type { Complaint } from '../problem.ts';
import { code, list } from '../wording.ts';

/**
 * Says what keeps `value`, given as text without expansions, from having the form that its key asks for.
 *
 * Sources: canonical/maas src/maasserver/api/boot_resources.py and boot_source_selections.py, src/maasserver/forms.
 */
export function complainAboutForm(key: string, value: string, form: Exclude<ValueForm, 'path'>): Complaint | undefined {
  switch (form) {
    case 'architecture':
      return aboutArchitecture(key, value);
    case 'arch':
      return value === '*' ? undefined : aboutArch(key, value);
    case 'base image':
      return aboutBaseImage(key, value);
    case 'base64':
      return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)
        ? undefined
        : {
            reason: `${code(key)} takes Base64, not the text itself nor the name of a file.`,
            remedy: `Write ${code(`${key}="$(base64 -w0 $FILE)"`)}.`,
          };
    case 'image name':
      return aboutImageName(value);
    case 'kernel':
      return /^(?:ga|hwe)-/.test(value)
        ? undefined
        : {
            reason: `${code(value)} is no kernel: the names start with ${code('ga-')} or ${code('hwe-')}.`,
            remedy: `Write one such as ${code(`${key}=hwe-24.04`)}.`,
          };
    case 'series':
      return /^\d+\.\d+$/.test(value)
        ? {
            reason: `${code(key)} takes a series by its codename, not by its number ${code(value)}.`,
            remedy: `Write one such as ${code(`${key}=jammy`)}.`,
          }
        : undefined;
    case 'url':
      return /^https?:\/\/[^/\s]/.test(value)
        ? undefined
        : {
            reason: `${code(value)} is no HTTP address.`,
            remedy: `Write one such as ${code(`${key}=http://images.maas.io/ephemeral-v3/stable/`)}.`,
          };
  }
}

function aboutArch(key: string, value: string): Complaint | undefined {
  if (value.includes(',')) {
    return {
      reason: `${code(key)} takes one architecture, not a list.`,
      remedy: `Repeat the key: ${code(
        value
          .split(',')
          .map((arch) => `${key}=${arch}`)
          .join(' '),
      )}.`,
    };
  }
  if (architectures.some((arch) => arch === value)) return undefined;
  const ours = own(otherArchitectureNames, value);
  return {
    reason: `${code(value)} is no architecture of MAAS; it has ${list(architectures)}.`,
    remedy: ours === undefined ? 'Write one of them.' : `Write ${code(ours)}.`,
  };
}

function aboutArchitecture(key: string, value: string): Complaint | undefined {
  const [arch = '', subarch, ...more] = value.split('/');
  if (subarch === undefined || subarch === '' || more.length > 0) {
    return {
      reason: `${code(key)} takes ARCH/SUBARCH, and ${code(value)} is not of that form.`,
      remedy: `Write one such as ${code(`${key}=amd64/generic`)}.`,
    };
  }
  return aboutArch(key, arch);
}

function aboutBaseImage(key: string, value: string): Complaint | undefined {
  const [, os = '', series = ''] = /^([^/]*)\/([^/]+)$/.exec(value) ?? [];
  if (series !== '' && baseOperatingSystems.some((name) => name === os)) return undefined;
  return {
    reason: `${code(key)} takes OS/SERIES, where OS is ${list(baseOperatingSystems, 'or')}; ${code(value)} is not of that form.`,
    remedy: `Write one such as ${code(`${key}=ubuntu/jammy`)}.`,
  };
}

function aboutImageName(value: string): Complaint | undefined {
  const remedy = `Write one such as ${code('name=custom/my-image')}.`;
  if (/\s/.test(value)) return { reason: 'The name of an image has no blanks.', remedy };
  const reserved = imageOperatingSystems.some((name) => name === value) || /^centos\d\d?$/.test(value);
  if (reserved) return { reason: `${code(value)} is a reserved name.`, remedy };
  const [, os] = /^([^/]*)\//.exec(value) ?? [];
  if (os === undefined || imageOperatingSystems.some((name) => name === os)) return undefined;
  return { reason: `MAAS has no operating system ${code(os)}; an image's name starts with ${list(imageOperatingSystems, 'or')}.`, remedy };
}
