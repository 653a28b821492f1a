import { formatKernelName, parseKernelName } from './kernel-name.ts';
import type { KernelName } from './kernel-name.ts';

/** `com.ubuntu.maas.<label>:v3:boot:<version>:<arch>:<kernel>`. */
export interface UbuntuProductName {
  readonly kind: 'ubuntu';
  readonly label: string | undefined;
  /** Release number: `22.04`. */
  readonly version: string;
  readonly arch: string;
  readonly kernel: KernelName;
}

/** `com.ubuntu.maas.<label>:centos-bases:<version>:<arch>`. */
export interface CentosProductName {
  readonly kind: 'centos';
  readonly label: string | undefined;
  /** `7.0`, `8`. */
  readonly version: string;
  readonly arch: string;
}

/** `com.ubuntu.maas.<label>:1:<os>:<firmware>:<arch>`. */
export interface BootloaderProductName {
  readonly kind: 'bootloader';
  readonly label: string | undefined;
  /** `grub-efi-signed`, `grub-efi`, `grub-ieee1275`, `pxelinux`. */
  readonly os: string;
  /** `uefi`, `pxe`, `open-firmware`. */
  readonly firmware: string;
  readonly arch: string;
}

/**
 * The name of a product of MAAS's streams, taken apart. `label` is `stable` or `candidate`; it is undefined where the
 * name leaves it out, as canonical/maas-images conf/cpc-patch.yaml does.
 */
export type ProductName = UbuntuProductName | CentosProductName | BootloaderProductName;

const prefix = 'com.ubuntu.maas';

const word = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

const ubuntuVersion = /^\d\d\.\d\d$/;

/**
 * Takes the name of a product apart; undefined for a product of another stream or of an unknown kind.
 *
 * Source: `product_id` and `product_id_pre` in canonical/maas-images conf/meph-v3.yaml, centos.yaml, bootloaders.yaml.
 */
export function parseProductName(text: string): ProductName | undefined {
  const [origin = '', ...parts] = text.split(':');
  const label = origin === prefix ? undefined : origin.slice(prefix.length + 1);
  if (!origin.startsWith(prefix) || ![...parts, ...(label === undefined ? [] : [label])].every((part) => word.test(part))) {
    return undefined;
  }
  if (origin !== prefix && origin[prefix.length] !== '.') return undefined;
  return ubuntuName(parts, label) ?? centosName(parts, label) ?? bootloaderName(parts, label);
}

/** Writes the name of a product. */
export function formatProductName(name: ProductName): string {
  const origin = name.label === undefined ? prefix : `${prefix}.${name.label}`;
  return [origin, ...partsOf(name)].join(':');
}

function partsOf(name: ProductName): readonly string[] {
  switch (name.kind) {
    case 'ubuntu':
      return ['v3', 'boot', name.version, name.arch, formatKernelName(name.kernel)];
    case 'centos':
      return ['centos-bases', name.version, name.arch];
    case 'bootloader':
      return ['1', name.os, name.firmware, name.arch];
  }
}

function ubuntuName(parts: readonly string[], label: string | undefined): UbuntuProductName | undefined {
  const [format, boot, version = '', arch, last = '', ...more] = parts;
  const kernel = parseKernelName(last);
  if (format !== 'v3' || boot !== 'boot' || arch === undefined || kernel === undefined || more.length > 0) return undefined;
  return ubuntuVersion.test(version) ? { kind: 'ubuntu', label, version, arch, kernel } : undefined;
}

function centosName(parts: readonly string[], label: string | undefined): CentosProductName | undefined {
  const [format, version, arch, ...more] = parts;
  if (format !== 'centos-bases' || version === undefined || arch === undefined || more.length > 0) return undefined;
  return { kind: 'centos', label, version, arch };
}

function bootloaderName(parts: readonly string[], label: string | undefined): BootloaderProductName | undefined {
  const [format, os, firmware, arch, ...more] = parts;
  if (format !== '1' || os === undefined || firmware === undefined || arch === undefined || more.length > 0) return undefined;
  return { kind: 'bootloader', label, os, firmware, arch };
}
