/**
 * The last part of the name of an Ubuntu product: which kernel its boot files carry. MAAS takes the same names as
 * `subarches=` of a selection and `hwe_kernel=` of a deployment.
 */
export interface KernelName {
  /** `ga-22.04`, `hwe-22.04`, `hwe-t`, `xgene-uboot`, `generic-lpae`. */
  readonly subarch: string;
  /** `generic` where the name gives none; else `lowlatency`, `generic-lpae` and others. */
  readonly kflavor: string;
  /** A kernel of the next hardware enablement, before its release. */
  readonly edge: boolean;
}

const word = /^[a-z0-9][a-z0-9.]*(?:-[a-z0-9.]+)*$/;

const versioned = /^((?:ga|hwe)-(?:\d+\.\d+|[a-z]))(?:-([a-z0-9.-]+?))??(-edge)?$/;

/**
 * Takes the name of a kernel apart, `<subarch>[-<kflavor>][-edge]`; undefined where it is not one.
 *
 * A name that begins with neither `ga-` nor `hwe-` is the subarch itself (`xgene-uboot-mustang`), unless it repeats
 * itself (`generic-lpae-generic-lpae`): then subarch and flavour are alike.
 *
 * Source: `kernels` in canonical/maas-images conf/meph-v3.yaml.
 */
export function parseKernelName(text: string): KernelName | undefined {
  if (!word.test(text)) return undefined;
  const [, subarch, kflavor = 'generic', edge] = versioned.exec(text) ?? [];
  if (subarch !== undefined && !text.startsWith(`${subarch}-generic`)) {
    return { subarch, kflavor, edge: edge !== undefined };
  }
  const half = text.slice(0, (text.length - 1) / 2);
  return text === `${half}-${half}` && half !== 'generic'
    ? { subarch: half, kflavor: half, edge: false }
    : { subarch: text, kflavor: 'generic', edge: false };
}

/** Writes the name of a kernel. */
export function formatKernelName({ subarch, kflavor, edge }: KernelName): string {
  return `${subarch}${kflavor === 'generic' ? '' : `-${kflavor}`}${edge ? '-edge' : ''}`;
}
