import { debianTemplates } from './template-debian.ts';
import { otherTemplates } from './template-other.ts';
import { redHatTemplates } from './template-red-hat.ts';
import { suseTemplates } from './template-suse.ts';

/** How far a template is trusted, in the words of packer-maas. */
export const maturities = ['Stable', 'Beta', 'Alpha', 'EOL'] as const;

export type Maturity = (typeof maturities)[number];

/** The upload that a template's readme shows for what it builds. */
export interface TemplateUpload {
  readonly name: string;
  readonly title: string;
  readonly filetype: 'tgz' | 'ddgz';
  /** The file that the build leaves. */
  readonly content: string;
  readonly baseImage?: string;
}

/** A template of packer-maas: what it builds, what that needs, how it is uploaded. What is not known is absent. */
export interface PackerTemplate {
  /** Folder in the repository. */
  readonly dir: string;
  /** What it builds, for people. */
  readonly os: string;
  /** By version of the operating system where they differ. */
  readonly maturity: readonly { readonly of?: string; readonly level: Maturity }[];
  /** Debian's names of the architectures it builds for. */
  readonly architectures: readonly ('amd64' | 'arm64')[];
  /** How it is built, in its folder; `$ISO` is the path of an installation medium that has to be fetched by hand. */
  readonly make: string;
  /** On amd64; elsewhere the architecture changes and the rest stays. */
  readonly uploads: readonly TemplateUpload[];
  /** Who to log in as, with the keys of the MAAS user who deploys. */
  readonly user?: string;
  readonly password?: string;
  /** Least versions that the readme asks for. */
  readonly maas: string;
  readonly maasRecommended?: string;
  readonly curtin?: string;
  readonly packer: string;
  /** Least version of Packer that the template file itself insists on, where it is newer than the readme says. */
  readonly packerRequired?: string;
  /** What else to know, in a sentence. */
  readonly remark?: string;
}

/**
 * The templates of packer-maas.
 *
 * Source: canonical/packer-maas at 73dd146 (2026-06-16): README.md, the readme, Makefile and template of each folder.
 */
export const packerTemplates: readonly PackerTemplate[] = [
  ...debianTemplates,
  ...redHatTemplates,
  ...suseTemplates,
  ...otherTemplates,
];

/** The template of a folder; undefined where there is none. */
export function findPackerTemplate(dir: string): PackerTemplate | undefined {
  return packerTemplates.find((template) => template.dir === dir);
}
