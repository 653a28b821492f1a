import type { Handlers } from './types.ts';

/**
 * Boot resources: the images a MAAS has, and the import that fetches them.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/boot_resources.py.
 */
export const bootResources = {
  'boot-resources': {
    positionals: [],
    actions: {
      create: {
        since: '2.0',
        parameters: {
          name: { required: true, form: 'image name', about: 'NAME or `custom/NAME` for a custom image, OS/NAME for one of an operating system that MAAS has a driver for. Names of the stream are reserved.' },
          architecture: { required: true, form: 'architecture', about: 'ARCH/SUBARCH, such as `amd64/generic`.' },
          title: { about: 'Text the web UI shows.' },
          filetype: { values: { tgz: '2.0', tbz: '2.7', txz: '2.7', ddtgz: '2.0', ddtbz: '2.2', ddtxz: '2.2', ddtar: '2.2', ddbz2: '2.2', ddgz: '2.2', ddxz: '2.2', ddraw: '2.2' }, about: 'Form of the file; `tgz` unless you say otherwise.' },
          base_image: { since: '3.1', form: 'base image', about: 'OS/SERIES a custom image is built on. Without it: what the same name had before, else the series used for commissioning.' },
          content: { required: true, type: 'file', about: 'The file to upload.' },
          keep_old: { since: '2.5', type: 'boolean', about: 'Whether older versions of the same image stay.' },
        },
        about: 'Uploads an image. The CLI computes its size and SHA-256, and sends it in pieces of 4 MiB.',
      },
      import: { since: '2.0', parameters: 'none', about: 'Starts an import and returns at once.' },
      'is-importing': { since: '2.2', parameters: 'none', about: 'Prints true while an import runs, else false.' },
      read: {
        since: '2.0',
        parameters: {
          type: { values: { all: '2.0', synced: '2.0', uploaded: '2.0' }, about: 'Which images to list; all of them unless you say otherwise.' },
        },
        about: 'Lists the images.',
      },
      'stop-import': { since: '2.1', parameters: 'none', about: 'Stops the running import.' },
    },
  },
  'boot-resource': {
    positionals: ['id'],
    actions: {
      delete: { since: '2.0', parameters: 'none', about: 'Removes an image.' },
      read: { since: '2.0', parameters: 'none', about: 'Shows one image with its sets of files.' },
    },
  },
  'boot-resource-file-upload': {
    positionals: ['resource_id', 'id'],
    actions: {
      update: {
        since: '2.0', parameters: 'none',
        about: 'Sends one piece of a file; `boot-resources create` does so by itself.',
      },
    },
  },
} as const satisfies Handlers;
