import { ruleFinding } from './rule.ts';
import type { BootSourceFinding } from './rule.ts';
import type { BootSource } from './source.ts';

const longestName = 255;

/** PostgreSQL's largest `integer`. */
const highestPriority = 2_147_483_647;

/** The fields that came with MAAS 3.8, by the names the API has for them. */
const newFields = [
  ['name', 'name'],
  ['priority', 'priority'],
  ['enabled', 'enabled'],
  ['skipKeyringVerification', 'skip_keyring_verification'],
] as const;

/** The fields that came with MAAS 3.8: unknown before, valid from then on. */
export function checkFields(source: BootSource, several: boolean): readonly BootSourceFinding[] {
  if (!several) {
    return newFields
      .filter(([key]) => source[key] !== undefined)
      .map(([, field]) => ruleFinding('field-unknown', { field, message: `MAAS before 3.8 has no ${field} and passes over it.` }));
  }
  const { name = '', priority = 0 } = source;
  const findings: BootSourceFinding[] = [];
  if (!Number.isInteger(priority) || priority < 0 || priority > highestPriority) {
    findings.push(ruleFinding('priority-invalid', { message: `${priority} is not a priority.` }));
  }
  if (name.length > longestName) {
    findings.push(ruleFinding('name-long', { message: `The name has ${name.length} characters.` }));
  }
  return findings;
}
