/** An icon of the installed site: the drawing it is made of, its file, and how many pixels it is wide and high. */
export interface AppIcon {
  readonly drawing: string;
  readonly file: string;
  readonly size: number;
  /** A maskable one fills the square; what matters lies within the inner four fifths (Web Application Manifest, "Icon masks"). */
  readonly purpose: 'any' | 'maskable';
}

export const appIcons: readonly AppIcon[] = [
  { drawing: 'icon.svg', file: 'icon-192.png', size: 192, purpose: 'any' },
  { drawing: 'icon.svg', file: 'icon-512.png', size: 512, purpose: 'any' },
  { drawing: 'icon-maskable.svg', file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/**
 * The manifest that lets a browser install the site (w3.org/TR/appmanifest). Its addresses are relative to itself, so that the
 * site installs from any folder; without an `id` the address that it starts at tells two copies of the site apart.
 */
export function writeAppManifest(): string {
  const manifest = {
    name: 'MAAS image docs',
    short_name: 'MAAS images',
    description: 'Documentation of the machine images of MAAS: what they are, where they come from, how they reach a machine.',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: '#262626',
    background_color: '#ffffff',
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...appIcons.map(({ file, size, purpose }) => ({ src: file, type: 'image/png', sizes: `${size}x${size}`, purpose })),
    ],
    shortcuts: [
      { name: 'Topics from A to Z', url: 'topics/' },
      { name: 'Search', url: 'search/' },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
