// Lets the scripts of the site load scripts of the site, where the headers of a host require Trusted Types: any other address of a
// script, and every text that would become markup or code, is refused by the browser.

/** What a browser with Trusted Types has (W3C, Trusted Types), as far as it is used here. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string | undefined }) => object;
  /** The page for missing addresses makes it earlier than this. */
  readonly defaultPolicy: object | null;
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

const types = globalThis.trustedTypes;
if (!types?.defaultPolicy) types?.createPolicy('default', { createScriptURL: (address) => (new URL(address, location.href).origin === origin ? address : undefined) });

export {};
