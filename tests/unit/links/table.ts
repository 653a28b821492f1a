import type { LinkTable } from '../../../src/links/table.ts';

/** A small site with a past: every kind of entry once. */
export const table: LinkTable = {
  pages: [
    { path: '', title: 'Choose images', sections: [] },
    { path: 'about-images/', title: 'About images', sections: [{ id: 'boot-sources', title: 'Boot sources and why they matter' }, { id: 'manifest', title: 'The manifest' }], fragments: ['manifest'] },
    { path: 'how-to/import-images/', title: 'Import images', sections: [{ id: 'add-a-boot-source', title: 'Add a boot source' }] },
    { path: 'how-to/create-custom-images/', title: 'Create custom images', sections: [{ id: 'how-to-install-packer', title: 'Install packer' }] },
    { path: 'how-to/use-maas-image-builder/', title: 'Use MAAS Image Builder', sections: [{ id: 'install-mib', title: 'Install it' }, { id: 'extra', title: 'Extra' }] },
  ],
  aliases: {
    'about-images/#package-list': 'about-images/#manifest',
    'import/': 'how-to/import-images/',
    'import/#new-source': 'how-to/import-images/#add-a-boot-source',
  },
  legacy: [
    { keys: ['t/5076', 't/6685', 'docs/images', 'docs/about-images', 'docs/manage-cli-images'], to: 'about-images/', pages: ['about-images/'], anchors: { 'maas-image-anatomy': 'about-images/#manifest' } },
    { keys: ['t/5124', 'docs/how-to-import-images', 'docs/installconfig-images-import', 'md/manage-cli-images'], to: 'how-to/import-images/', pages: ['how-to/import-images/'], anchors: {} },
    {
      keys: ['t/5104', 'docs/how-to-create-custom-images'],
      to: 'how-to/create-custom-images/',
      pages: ['how-to/create-custom-images/', 'how-to/use-maas-image-builder/'],
      anchors: { 'install-mib': 'how-to/use-maas-image-builder/#install-mib' },
    },
  ],
  short: { kx7tw: 'about-images/#boot-sources' },
};
