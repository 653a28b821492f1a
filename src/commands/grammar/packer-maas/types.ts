/** One folder of packer-maas: what `make` builds in it, and what Packer can be told. */
export interface PackerTemplate {
  /** The rules of its Makefile. `all`, the default, builds the first image. */
  readonly targets: readonly string[];
  /** Those targets that build an image. */
  readonly images: readonly string[];
  /** The files that the image targets leave behind. */
  readonly outputs: readonly string[];
  /** Variables of the Makefile that the command line and the environment can set. */
  readonly makeVariables: readonly string[];
  /** Variables that the Makefile computes from others. */
  readonly derivedVariables?: readonly string[];
  /** The template files. */
  readonly templates: readonly string[];
  /** What `packer build -only=` can name, where the folder has more than one build. */
  readonly builds?: readonly string[];
  /** Names that `packer build -var NAME=VALUE` accepts. */
  readonly packerVariables: readonly string[];
  /** Variables of the environment that the template reads. */
  readonly environment?: readonly string[];
  /** Oldest version of Packer that it accepts. */
  readonly packer?: string;
}

export type PackerTemplates = Readonly<Record<string, PackerTemplate>>;

/** Make variables that every folder has. */
export const everyTemplate = ['PACKER', 'PACKER_LOG', 'TIMEOUT'] as const;
