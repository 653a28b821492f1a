import { packerTemplates } from './grammar/packer-maas/templates.ts';
import type { PackerTemplate } from './grammar/packer-maas/types.ts';
import { readInvocation } from './invocation.ts';
import { own } from './own.ts';
import { problemAt } from './problem.ts';
import type { Problem, Span } from './problem.ts';
import type { SimpleCommand } from './shell/types.ts';
import { enter } from './working-directory.ts';
import { code, list, writeNearest } from './wording.ts';

/** What a folder is in a clone of packer-maas. */
export type PackerFolder =
  | { readonly kind: 'root' }
  | { readonly kind: 'template'; readonly name: string; readonly template: PackerTemplate }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'elsewhere' };

/** What the folder `path` is: `packer-maas/ubuntu`, `$HOME/packer-maas/ubuntu`. */
export function packerFolder(path: string | undefined): PackerFolder {
  const [whole, name = ''] = /(?:^|\/)packer-maas(?:\/([^/]+))?\/?$/.exec(path ?? '') ?? [];
  if (whole === undefined) return { kind: 'elsewhere' };
  if (name === '') return { kind: 'root' };
  if (name.startsWith('$')) return { kind: 'placeholder' };
  const template = own(packerTemplates, name);
  return template === undefined ? { kind: 'unknown', name } : { kind: 'template', name, template };
}

/** Says where a `cd` enters a folder that packer-maas does not have. */
export function checkPackerFolder(command: SimpleCommand, folder: string | undefined): Problem[] {
  const invocation = readInvocation(command);
  const target = invocation?.name === 'cd' ? invocation.words[0] : undefined;
  if (target === undefined) return [];
  const entered = packerFolder(enter(folder, target));
  if (entered.kind !== 'unknown') return [];
  return [unknownFolder(target, entered.name)];
}

/** The folders of packer-maas that hold a template. */
export const templateNames: readonly string[] = Object.keys(packerTemplates);

/** Says that packer-maas has no template `name`. */
export function unknownFolder(span: Span, name: string): Problem {
  return problemAt(
    span,
    `packer-maas has no template ${code(name)}.`,
    writeNearest(name, templateNames, `Its templates are ${list(templateNames)}.`),
  );
}
