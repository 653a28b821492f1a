import type { CloudInitKind, PreseedKind, TargetKind } from './scenario-input.ts';

/** The values of a scenario's inputs in words, to choose from and to tell. */
export const targetNames: Readonly<Record<TargetKind, string>> = {
  ubuntu: 'Ubuntu from the stream',
  centos: 'CentOS from the stream',
  'custom-tgz': 'Custom image, archive (tgz)',
  'custom-raw': 'Custom image, disk (ddgz, ddraw)',
  esxi: 'VMware ESXi',
  windows: 'Windows',
};

export const preseedNames: Readonly<Record<PreseedKind, string>> = {
  default: 'the one that came with MAAS',
  custom: 'my own, and it renders',
  broken: 'my own, and it does not render',
};

export const cloudInitNames: Readonly<Record<CloudInitKind, string>> = {
  'metadata-server': 'the metadata server of MAAS',
  packed: 'the metadata server, and files packed in the image',
  'packed-only': 'only the image: its data source hides MAAS',
};
