/** A products file with one product, one version and one item, whose fields a test may change. */
export function productsText(
  change: { readonly item?: object; readonly version?: object; readonly product?: object; readonly file?: object } = {},
): string {
  const item = {
    ftype: 'squashfs',
    path: 'jammy/amd64/20250718/squashfs',
    size: 455462912,
    sha256: 'e'.repeat(64),
    ...change.item,
  };
  const version = { items: { squashfs: item }, ...change.version };
  const product = { arch: 'amd64', versions: { '20250718': version }, ...change.product };
  return JSON.stringify(
    {
      format: 'products:1.0',
      content_id: 'com.example:download',
      products: { 'com.example:jammy': product },
      ...change.file,
    },
    null,
    1,
  );
}
