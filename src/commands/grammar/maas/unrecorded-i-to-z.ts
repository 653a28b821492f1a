import type { Handlers } from './types.ts';
import { keys, plain } from './unrecorded.ts';

/**
 * Handlers whose keys are not recorded, ipaddresses to zones: they have little to do with images.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21), every handler and action the CLI shows.
 */
export const unrecordedIToZ = {
  ipaddresses: {
    positionals: [],
    actions: { read: keys, release: keys, reserve: keys },
  },
  'license-key': {
    positionals: ['osystem', 'distro_series'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'license-keys': {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  network: {
    positionals: ['name'],
    actions: {
      'connect-macs': plain, delete: plain, 'disconnect-macs': plain, 'list-connected-macs': plain, read: plain, update: keys,
    },
  },
  networks: {
    positionals: [],
    actions: { create: plain, read: keys },
  },
  node: {
    positionals: ['system_id'],
    actions: { delete: plain, details: plain, 'power-parameters': plain, read: plain },
  },
  'node-device': {
    positionals: ['system_id', 'id'],
    actions: { delete: plain, read: plain },
  },
  'node-devices': {
    positionals: ['system_id'],
    actions: { read: keys },
  },
  nodes: {
    positionals: [],
    actions: { 'is-registered': keys, read: keys, 'set-zone': keys },
  },
  'oidc-provider': {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'oidc-providers': {
    positionals: [],
    actions: { create: keys, 'get-active': plain, read: plain },
  },
  partition: {
    positionals: ['system_id', 'device_id', 'id'],
    actions: {
      'add-tag': keys, delete: plain, format: keys, mount: keys, read: plain, 'remove-tag': keys, unformat: plain,
      unmount: plain,
    },
  },
  partitions: {
    positionals: ['system_id', 'device_id'],
    actions: { create: keys, read: plain },
  },
  raid: {
    positionals: ['system_id', 'id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  raids: {
    positionals: ['system_id'],
    actions: { create: keys, read: plain },
  },
  'region-controller': {
    positionals: ['system_id'],
    actions: { delete: keys, details: plain, 'power-parameters': plain, read: plain, update: keys },
  },
  'region-controllers': {
    positionals: [],
    actions: { 'is-registered': keys, read: keys, 'set-zone': keys },
  },
  'reserved-ip': {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'reserved-ips': {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  'resource-pool': {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'resource-pools': {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  space: {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  spaces: {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  sshkey: {
    positionals: ['id'],
    actions: { delete: keys, read: keys },
  },
  sshkeys: {
    positionals: [],
    actions: { create: keys, import: keys, read: plain },
  },
  sslkey: {
    positionals: ['id'],
    actions: { delete: keys, read: keys },
  },
  sslkeys: {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  'static-route': {
    positionals: ['id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'static-routes': {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  subnet: {
    positionals: ['id'],
    actions: {
      delete: keys, 'ip-addresses': keys, read: plain, 'reserved-ip-ranges': plain, statistics: keys,
      'unreserved-ip-ranges': plain, update: keys,
    },
  },
  subnets: {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  user: {
    positionals: ['username'],
    actions: { delete: keys, read: plain },
  },
  'user-group': {
    positionals: ['id'],
    actions: {
      'add-entitlement': keys, 'add-member': keys, delete: plain, 'list-entitlements': plain, 'list-members': plain,
      read: plain, 'remove-entitlement': keys, 'remove-member': keys, update: keys,
    },
  },
  'user-groups': {
    positionals: [],
    actions: { create: keys, read: plain },
  },
  users: {
    positionals: [],
    actions: { create: keys, read: plain, whoami: plain },
  },
  'vmfs-datastore': {
    positionals: ['system_id', 'id'],
    actions: { delete: plain, read: plain, update: keys },
  },
  'vmfs-datastores': {
    positionals: ['system_id'],
    actions: { create: keys, read: plain },
  },
  'volume-group': {
    positionals: ['system_id', 'id'],
    actions: { 'create-logical-volume': keys, delete: plain, 'delete-logical-volume': keys, read: plain, update: keys },
  },
  'volume-groups': {
    positionals: ['system_id'],
    actions: { create: keys, read: plain },
  },
  zone: {
    positionals: ['name'],
    actions: { delete: plain, read: plain, update: keys },
  },
  zones: {
    positionals: [],
    actions: { create: keys, read: plain },
  },
} as const satisfies Handlers;
