import { templatesAToF } from './templates-a-to-f.ts';
import { templatesOToX } from './templates-o-to-x.ts';
import type { PackerTemplates } from './types.ts';

/**
 * Every template of packer-maas, by its folder.
 *
 * Source: canonical/packer-maas 73dd146 (2026-06-16).
 */
export const packerTemplates: PackerTemplates = { ...templatesAToF, ...templatesOToX };

/** Targets that every folder takes over from scripts/check.mk. */
export const commonTargets = ['check-deps', 'print-deps'] as const;

/** Targets of the Makefile at the root of packer-maas; its default target only prints an error. */
export const rootTargets = ['lint', 'format', 'tar'] as const;
