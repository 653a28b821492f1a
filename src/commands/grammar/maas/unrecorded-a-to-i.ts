import type { Handlers } from './types.ts';
import { keys, plain } from './unrecorded.ts';

/**
 * Handlers whose keys are not recorded, account to interfaces: they have little to do with images.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21), every handler and action the CLI shows.
 */
export const unrecordedAToI = {
  account: {
    positionals: [],
    actions: {
      'create-authorisation-token': keys, 'delete-authorisation-token': keys, 'list-authorisation-tokens': plain,
      'update-token-name': keys,
    },
  },
  bcache: {
    positionals: ['system_id', 'id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'bcache-cache-set': {
    positionals: ['system_id', 'id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'bcache-cache-sets': {
    positionals: ['system_id'],
    actions: { create: keys, read: plain },
  },
  bcaches: {
    positionals: ['system_id'],
    actions: { create: keys, read: plain },
  },
  'block-device': {
    positionals: ['system_id', 'id'],
    actions: {
      'add-tag': keys, delete: plain, format: keys, mount: keys, read: plain, 'remove-tag': keys, 'set-boot-disk': plain,
      unformat: plain, unmount: plain, update: keys,
    },
  },
  'block-devices': {
    positionals: ['system_id'],
    actions: { create: keys, read: plain },
  },
  'commissioning-script': {
    positionals: ['name'],
    actions: { delete: plain, read: plain, update: plain },
  },
  'commissioning-scripts': {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  device: {
    positionals: ['system_id'],
    actions: {
      delete: plain, details: plain, 'power-parameters': plain, read: plain, 'restore-default-configuration': plain,
      'restore-networking-configuration': plain, 'set-owner-data': plain, 'set-workload-annotations': keys, update: keys,
    },
  },
  devices: {
    positionals: [],
    actions: { create: keys, 'is-registered': keys, read: keys, 'set-zone': keys },
  },
  dhcpsnippet: {
    positionals: ['id'],
    actions: { delete: plain, read: plain, revert: keys, update: keys },
  },
  dhcpsnippets: {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  discoveries: {
    positionals: [],
    actions: {
      'by-unknown-ip': plain, 'by-unknown-ip-and-mac': plain, 'by-unknown-mac': plain, clear: keys,
      'clear-by-mac-and-ip': keys, read: plain, scan: keys,
    },
  },
  discovery: {
    positionals: ['discovery_id'],
    actions: { read: plain },
  },
  dnsresource: {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'dnsresource-record': {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'dnsresource-records': {
    positionals: [],
    actions: { create: keys, read: keys },
  },
  dnsresources: {
    positionals: [],
    actions: { create: keys, read: keys },
  },
  domain: {
    positionals: ['id'],
    actions: { delete: plain, read: plain, 'set-default': plain, update: keys },
  },
  domains: {
    positionals: [],
    actions: { create: keys, read: plain, 'set-serial': keys },
  },
  fabric: {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  fabrics: {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  file: {
    positionals: ['filename'],
    actions: { delete: plain, read: plain },
  },
  files: {
    positionals: [],
    actions: { create: keys, delete: keys, read: keys },
  },
  interface: {
    positionals: ['system_id', 'id'],
    actions: {
      'add-tag': keys, delete: plain, disconnect: plain, 'link-subnet': keys, read: plain, 'remove-tag': keys,
      'set-default-gateway': keys, 'unlink-subnet': keys, update: keys,
    },
  },
  interfaces: {
    positionals: ['system_id'],
    actions: { 'create-bond': keys, 'create-bridge': keys, 'create-physical': keys, 'create-vlan': keys, read: plain },
  },
} as const satisfies Handlers;
