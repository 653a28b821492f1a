import type { Parameter } from '../grammar/maas/types.ts';
import { own } from '../own.ts';
import { complainAboutPath } from '../path.ts';
import { problemAt } from '../problem.ts';
import type { Complaint, Problem } from '../problem.ts';
import { code, list, writeNearest } from '../wording.ts';
import { isLiteral } from '../words.ts';
import type { Setting } from './setting.ts';
import { complainAboutForm } from './value-form.ts';

/** What the value of a setting does wrong; a value with expansions is only checked where its start says enough. */
export function checkValue(setting: Setting, parameter: Parameter): Problem[] {
  const complaint = complain(setting, parameter);
  if (complaint === undefined) return [];
  const span = setting.value.start < setting.value.end ? setting.value : setting.word;
  return [problemAt(span, complaint.reason, complaint.remedy)];
}

function complain({ key, operator, value }: Setting, parameter: Parameter): Complaint | undefined {
  if (operator === '@=') return aboutFile(key, value);
  if (parameter.type === 'file') {
    return {
      reason: `${code(key)} takes a file, and ${code('=')} hands over the text after it.`,
      remedy: `Write ${code(`${key}@=`)} and the path of the file.`,
    };
  }
  if (parameter.form === 'path') return aboutPath(key, value);
  if (value.value === '' || !isLiteral(value)) return undefined;
  if (parameter.values !== undefined) return aboutChoice(key, value.value, Object.keys(parameter.values));
  if (parameter.form !== undefined) return complainAboutForm(key, value.value, parameter.form);
  return aboutType(key, value.value, parameter.type);
}

/** Rule: canonical/maas src/maascli opens the file as the shell hands its name over; a relative one has failed with `'NoneType' object has no attribute 'closed'`. */
function aboutFile(key: string, value: Setting['value']): Complaint | undefined {
  if (value.value === '') return { reason: `${code(`${key}@=`)} names no file.`, remedy: `Write ${code(`${key}@="$PWD/FILE"`)}.` };
  const complaint = complainAboutPath(value, `${key}@=`);
  return complaint && { ...complaint, remedy: `${complaint.remedy} The snap of MAAS reads only files below your home directory.` };
}

/** The path of a file on the region controller. */
function aboutPath(key: string, value: Setting['value']): Complaint | undefined {
  return value.value !== '' && complainAboutPath(value, `${key}=`)
    ? {
        reason: `${code(key)} is the path of a file on the region controller, and ${code(value.value)} is not absolute.`,
        remedy: 'Write it from the root.',
      }
    : undefined;
}

function aboutChoice(key: string, value: string, values: readonly string[]): Complaint | undefined {
  if (own(Object.fromEntries(values.map((each) => [each, each])), value) !== undefined) return undefined;
  return {
    reason: `${code(key)} takes ${list(values, 'or')}, not ${code(value)}.`,
    remedy: writeNearest(value, values, 'Write one of them.'),
  };
}

function aboutType(key: string, value: string, type: Parameter['type']): Complaint | undefined {
  if (type === 'boolean' && !/^(?:true|false|0|1)$/.test(value)) {
    return { reason: `${code(key)} takes ${code('true')} or ${code('false')}, not ${code(value)}.`, remedy: 'Write one of them.' };
  }
  if (type === 'integer' && !/^-?\d+$/.test(value)) {
    return { reason: `${code(key)} takes a whole number, not ${code(value)}.`, remedy: 'Write a number.' };
  }
  if (type === 'size' && !/^\d+(?:\.\d+)?(?:[kKMGTPE]i?B?|%)?$/.test(value)) {
    return { reason: `${code(key)} takes a size, not ${code(value)}.`, remedy: `Write one such as ${code('10G')}.` };
  }
  return undefined;
}
