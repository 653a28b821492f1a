import type { Handlers } from './types.ts';

/**
 * One machine: commission, deploy, release, change.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/machines.py.
 */
export const machine = {
  machine: {
    positionals: ['system_id'],
    actions: {
      abort: { since: '2.0', parameters: { comment: {} } },
      'clear-default-gateways': { since: '2.0', parameters: 'none' },
      commission: {
        since: '2.0',
        parameters: {
          enable_ssh: { type: 'boolean' }, skip_bmc_config: { since: '2.4', type: 'boolean' },
          skip_networking: { type: 'boolean' }, skip_storage: { type: 'boolean' }, commissioning_scripts: { since: '2.2' },
          testing_scripts: { since: '2.2' },
        },
        otherKeys: 'parameters of the scripts it runs, as PARAMETER=VALUE or SCRIPT_PARAMETER=VALUE',
      },
      delete: { since: '2.0', parameters: 'none' },
      deploy: {
        since: '2.0',
        parameters: {
          user_data: { form: 'base64', about: 'Script or cloud-config for cloud-init, in Base64.' },
          distro_series: { about: 'RELEASE, OS/RELEASE, or `custom/NAME`. Without it the setting `default_distro_series` decides.' },
          hwe_kernel: { form: 'kernel', about: 'Kernel to install, such as `hwe-24.04`.' },
          agent_name: { since: '2.2' },
          bridge_all: { since: '2.2', type: 'boolean' },
          bridge_type: { since: '2.7', values: { standard: '2.7', ovs: '2.7' } },
          bridge_stp: { since: '2.2', type: 'boolean' },
          bridge_fd: { since: '2.2', type: 'integer' },
          comment: {},
          install_rackd: { since: '2.3', until: '3.7', type: 'boolean' },
          install_kvm: { since: '2.5', until: '3.8', type: 'boolean' },
          register_vmhost: { since: '3.0', until: '3.8', type: 'boolean' },
          ephemeral_deploy: { since: '2.6', type: 'boolean', about: 'Whether to run from memory, without touching a disk.' },
          enable_kernel_crash_dump: { since: '3.6', type: 'boolean' },
          vcenter_registration: { since: '2.6', type: 'boolean', about: 'Whether to register an ESXi host with vCenter; true unless you say otherwise.' },
          enable_hw_sync: { since: '3.2', type: 'boolean' },
          license_key: { about: 'Key for Windows images that need one.' },
        },
        about: 'Installs an operating system. The machine must be Ready (it is then allocated to you) or Allocated.',
      },
      details: { since: '2.0', parameters: 'none' },
      'exit-rescue-mode': { since: '2.1', parameters: 'none' },
      'get-curtin-config': { since: '2.0', parameters: 'none' },
      'get-token': { since: '3.1', parameters: 'none' },
      lock: { since: '2.4', parameters: { comment: {} } },
      'mark-broken': { since: '2.0', parameters: { comment: {}, error_description: {} } },
      'mark-fixed': { since: '2.0', parameters: { comment: {} } },
      'mount-special': {
        since: '2.0',
        parameters: {
          fstype: { required: true }, mount_point: { required: true }, mount_option: {},
        },
      },
      'override-failed-testing': { since: '2.3', parameters: { comment: {} } },
      'power-off': { since: '2.0', parameters: { stop_mode: { values: { soft: '2.0', hard: '2.0' } }, comment: {} } },
      'power-on': { since: '2.0', parameters: { user_data: { form: 'base64' }, comment: {} } },
      'power-parameters': { since: '2.0', parameters: 'none' },
      'query-power-state': { since: '2.0', parameters: {} },
      read: { since: '2.0', parameters: 'none' },
      release: {
        since: '2.0',
        parameters: {
          comment: {}, erase: { since: '2.1', type: 'boolean' }, secure_erase: { since: '2.1', type: 'boolean' },
          quick_erase: { since: '2.1', type: 'boolean' }, force: { since: '2.6', type: 'boolean' }, scripts: { since: '3.5' },
        },
      },
      'rescue-mode': { since: '2.1', parameters: 'none' },
      'restore-default-configuration': { since: '2.0', parameters: 'none' },
      'restore-networking-configuration': { since: '2.0', parameters: 'none' },
      'restore-storage-configuration': { since: '2.0', parameters: 'none' },
      'set-owner-data': {
        since: '2.0', until: '2.9', parameters: 'unrecorded',
        ended: 'From MAAS 3.0 it takes no keys and so sets nothing; use `set-workload-annotations`.',
      },
      'set-storage-layout': {
        since: '2.0',
        parameters: {
          storage_layout: { required: true, values: { bcache: '2.0', blank: '2.6', custom: '3.1', flat: '2.0', lvm: '2.0', vmfs6: '2.6', vmfs7: '3.1' } },
          boot_size: { type: 'size' },
          root_size: { type: 'size' },
          root_device: {},
          vg_name: {},
          lv_name: {},
          lv_size: { type: 'size' },
          cache_device: {},
          cache_mode: { values: { writeback: '2.0', writethrough: '2.0', writearound: '2.0' } },
          cache_size: { type: 'size' },
          cache_no_part: { type: 'boolean' },
        },
      },
      'set-workload-annotations': { since: '3.0', parameters: {}, otherKeys: 'annotations of your own; an empty value removes one' },
      test: {
        since: '2.2',
        parameters: {
          enable_ssh: { type: 'boolean' }, testing_scripts: {},
        },
        otherKeys: 'parameters of the scripts it runs, as PARAMETER=VALUE or SCRIPT_PARAMETER=VALUE',
      },
      unlock: { since: '2.4', parameters: { comment: {} } },
      'unmount-special': { since: '2.0', parameters: { mount_point: { required: true } } },
      update: {
        since: '2.0',
        parameters: {
          hostname: {}, description: { since: '2.6' }, domain: {}, architecture: {}, min_hwe_kernel: { form: 'kernel' },
          power_type: {}, power_parameters_skip_check: { type: 'boolean' }, pool: { since: '2.6' }, zone: {}, swap_size: {},
          disable_ipv4: { type: 'boolean' }, cpu_count: { type: 'integer' }, memory: {}, is_dpu: { type: 'boolean' },
        },
        keyPrefixes: ['power_parameters_'],
      },
    },
  },
} as const satisfies Handlers;
