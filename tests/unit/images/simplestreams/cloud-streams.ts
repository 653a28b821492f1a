/**
 * Streams in the shapes of Ubuntu's cloud images, as `com.ubuntu.cloud:released:download` and
 * `com.ubuntu.cloud:released:aws` have them, with values of their own: fields that lists share, items of many ftypes,
 * several digests, items without a path, aliases of regions.
 */
export const downloadStream = {
  content_id: 'com.ubuntu.cloud:released:download',
  creator: 'sstream-mirror',
  datatype: 'image-downloads',
  format: 'products:1.0',
  license: 'http://www.canonical.com/intellectual-property-policy',
  products: {
    'com.ubuntu.cloud:server:22.04:amd64': {
      aliases: '22.04,default,j,jammy,lts',
      arch: 'amd64',
      os: 'ubuntu',
      release: 'jammy',
      release_codename: 'Jammy Jellyfish',
      release_title: '22.04 LTS',
      support_eol: '2027-06-01',
      supported: true,
      version: '22.04',
      versions: {
        '20250712': {
          items: {
            'disk1.img': {
              ftype: 'disk1.img',
              md5: '0123456789abcdef0123456789abcdef',
              path: 'server/releases/jammy/release-20250712/ubuntu-22.04-server-cloudimg-amd64.img',
              sha256: '1'.repeat(64),
              size: 695533568,
            },
            'lxd.tar.xz': {
              combined_rootxz_sha256: '2'.repeat(64),
              'combined_disk-kvm-img_sha256': '3'.repeat(64),
              ftype: 'lxd.tar.xz',
              path: 'server/releases/jammy/release-20250712/ubuntu-22.04-server-cloudimg-amd64-lxd.tar.xz',
              sha256: '4'.repeat(64),
              size: 440,
            },
            manifest: {
              ftype: 'manifest',
              path: 'server/releases/jammy/release-20250712/ubuntu-22.04-server-cloudimg-amd64.manifest',
              size: 22116,
            },
            'root.manifest': {
              ftype: 'manifest',
              path: 'server/releases/jammy/release-20250712/ubuntu-22.04-server-cloudimg-amd64-root.manifest',
              size: 13900,
            },
          },
          label: 'release',
          pubname: 'ubuntu-jammy-22.04-amd64-server-20250712',
        },
      },
    },
  },
  updated: 'Wed, 16 Jul 2025 10:31:21 +0000',
};

export const awsStream = {
  _aliases: {
    crsn: {
      cnn1: { endpoint: 'https://ec2.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
      euw1: { endpoint: 'https://ec2.eu-west-1.amazonaws.com', region: 'eu-west-1' },
    },
  },
  content_id: 'com.ubuntu.cloud:released:aws',
  datatype: 'image-ids',
  format: 'products:1.0',
  products: {
    'com.ubuntu.cloud:server:24.04:amd64': {
      arch: 'amd64',
      os: 'ubuntu',
      release: 'noble',
      version: '24.04',
      versions: {
        '20250701': {
          items: {
            cnn1he: { crsn: 'cnn1', id: 'ami-0000000000000001', root_store: 'ssd', virt: 'hvm' },
            euw1he: { crsn: 'euw1', id: 'ami-0000000000000002', root_store: 'ssd', virt: 'hvm' },
          },
          label: 'release',
          pubname: 'ubuntu-noble-24.04-amd64-server-20250701',
        },
      },
    },
  },
  updated: 'Tue, 01 Jul 2025 12:00:00 +0000',
};

export const cloudIndex = {
  format: 'index:1.0',
  index: {
    'com.ubuntu.cloud:released:aws': {
      clouds: [{ endpoint: 'https://ec2.eu-west-1.amazonaws.com', region: 'eu-west-1' }],
      cloudname: 'aws',
      datatype: 'image-ids',
      format: 'products:1.0',
      path: 'streams/v1/com.ubuntu.cloud:released:aws.json',
      products: ['com.ubuntu.cloud:server:24.04:amd64'],
      updated: 'Tue, 01 Jul 2025 12:00:00 +0000',
    },
    'com.ubuntu.cloud:released:download': {
      datatype: 'image-downloads',
      format: 'products:1.0',
      path: 'streams/v1/com.ubuntu.cloud:released:download.json',
      products: ['com.ubuntu.cloud:server:22.04:amd64'],
      updated: 'Wed, 16 Jul 2025 10:31:21 +0000',
    },
  },
  updated: 'Wed, 16 Jul 2025 10:31:21 +0000',
};
