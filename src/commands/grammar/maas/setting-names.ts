import type { Parameter } from './types.ts';

/**
 * The settings that `maas set-config` and `maas get-config` accept, each described like a parameter: first release,
 * type of its value, allowed values. Those at the end take any value as far as is recorded here.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/maas.py and the settings form behind it.
 */
export const settingNames: Readonly<Record<string, Parameter>> = {
  boot_images_auto_import: { since: '2.0', type: 'boolean' },
  boot_images_no_proxy: { since: '2.5', type: 'boolean' },
  commissioning_distro_series: { since: '2.0' },
  curtin_verbose: { since: '2.0', type: 'boolean' },
  default_distro_series: { since: '2.0' },
  default_min_hwe_kernel: { since: '2.0' },
  default_osystem: { since: '2.0' },
  default_storage_layout: { since: '2.0', values: { bcache: '2.0', blank: '2.6', custom: '3.1', flat: '2.0', lvm: '2.0', vmfs6: '2.6', vmfs7: '3.1' } },
  disk_erase_with_quick_erase: { since: '2.1', type: 'boolean' },
  disk_erase_with_secure_erase: { since: '2.1', type: 'boolean' },
  enable_disk_erasing_on_release: { since: '2.0', type: 'boolean' },
  enable_http_proxy: { since: '2.0', type: 'boolean' },
  enable_kernel_crash_dump: { since: '3.6', type: 'boolean' },
  enable_third_party_drivers: { since: '2.0', type: 'boolean' },
  enlist_commissioning: { since: '2.6', type: 'boolean' },
  force_v1_network_yaml: { since: '2.6', type: 'boolean' },
  hardware_sync_interval: { since: '3.2' },
  http_proxy: { since: '2.0' },
  kernel_opts: { since: '2.0' },
  maas_proxy_port: { since: '2.5', type: 'integer' },
  max_node_installation_results: { since: '2.2', type: 'integer' },
  node_timeout: { since: '2.5', type: 'integer' },
  prefer_v4_proxy: { since: '2.4', type: 'boolean' },
  use_peer_proxy: { since: '2.3', type: 'boolean' },
  use_rack_proxy: { since: '2.5', type: 'boolean' },
  vcenter_datacenter: { since: '2.6' },
  vcenter_password: { since: '2.6' },
  vcenter_server: { since: '2.6' },
  vcenter_username: { since: '2.6' },
  windows_kms_host: { since: '2.0' },
  main_archive: { since: '2.0' },
  ports_archive: { since: '2.0' },
  active_discovery_interval: {}, allow_only_trusted_transfers: {}, auto_vlan_creation: {}, completed_intro: {},
  default_boot_interface_link_type: {}, default_dns_ttl: {}, dns_trusted_acl: {}, dnssec_validation: {}, enable_analytics: {},
  experimental_switch_provisioning: {}, maas_auto_ipmi_cipher_suite_id: {}, maas_auto_ipmi_k_g_bmc_key: {},
  maas_auto_ipmi_user: {}, maas_auto_ipmi_user_privilege_level: {}, maas_auto_ipmi_workaround_flags: {},
  maas_internal_domain: {}, maas_name: {}, maas_syslog_port: {}, max_node_commissioning_results: {},
  max_node_release_results: {}, max_node_testing_results: {}, network_discovery: {}, ntp_external_only: {}, ntp_servers: {},
  prometheus_enabled: {}, prometheus_push_gateway: {}, prometheus_push_interval: {}, promtail_enabled: {}, promtail_port: {},
  refresh_token_duration: {}, release_notifications: {}, remote_syslog: {}, session_length: {},
  subnet_ip_exhaustion_threshold_count: {}, theme: {}, tls_cert_expiration_notification_enabled: {},
  tls_cert_expiration_notification_interval: {}, upstream_dns: {},
};

/** Names that people try although `maas set-config` knows no such setting, and what to use instead. */
export const noSettings: Readonly<Record<string, string>> = {
  boot_images_import_interval_minutes: 'The interval of the import cannot be set this way.',
  commissioning_osystem: 'It is internal; set `commissioning_distro_series`.',
  enable_proxy: 'The setting is `enable_http_proxy`.',
  ntp_server: 'The setting is `ntp_servers`.',
};
