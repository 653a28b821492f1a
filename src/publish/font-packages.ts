/** The packages that the fonts of the site are from. */
export const fontPackages: readonly string[] = ['@fontsource-variable/ubuntu-sans', '@fontsource-variable/ubuntu-sans-mono'];
