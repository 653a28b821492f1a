import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const modules = import.meta.glob<{ default: AstroComponentFactory }>('./content/*.astro', { eager: true });

/** The components that every page may use by name, without an import: `Note` for `content/Note.astro`. */
export const contentComponents: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.entries(modules).map(([file, { default: component }]) => [file.slice('./content/'.length, -'.astro'.length), component]),
);
