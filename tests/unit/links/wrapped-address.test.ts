import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unwrapAddress } from '../../../src/links/wrapped-address.ts';

const address = 'https://maas.io/docs/images#heading--boot-sources';
const encoded = encodeURIComponent(address);
const base64 = btoa(address);

it.each([
  ['an archive', `https://web.archive.org/web/20220718123456/${address}`],
  ['an archive that lost a slash', `https://web.archive.org/web/20220718id_/${address.replace('//', '/')}`],
  ['an archive without a date', `https://archive.md/${address}`],
  ['an archive without a scheme before it', `web.archive.org/web/2022/${address}`],
  ['a parameter of a search engine, in any country', `https://www.google.de/url?sa=t&url=${encoded}&usg=x`],
  ['another one', `https://duckduckgo.com/l/?uddg=${encoded}&rut=x`],
  ['Base64, as Bing writes it', `https://www.bing.com/ck/a?!&&p=x&u=a1${base64}&ntb=1`],
  ['Base64, as Sophos writes it', `https://eu-west-1.protection.sophos.com/?d=maas.io&u=${base64}&i=x`],
  ['Safe Links of Outlook', `https://eur02.safelinks.protection.outlook.com/?url=${encoded}&data=05`],
  ['Safe Links of Teams', `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=en`],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1`],
  ['Cisco, in the path', `https://secure-web.cisco.com/1aB-c/${encoded}`],
  ['Proofpoint, first version', `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=x`],
  ['Proofpoint, second version', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__maas.io_docs_images-23heading-2D-2Dboot-2Dsources&d=DwM'],
  ['Proofpoint, third version', 'https://urldefense.com/v3/__https://maas.io/docs/images*heading--boot-sources__;Iw!!AbC!x-y_z$'],
  ['Facebook', `https://l.facebook.com/l.php?u=${encoded}&h=x`],
  ['Slack', `https://slack-redir.net/link?url=${encoded}`],
  ['any other service that says that it sends on', `https://forum.example/redirect?to=${encoded}`],
  ['a fragment outside', `https://www.google.com/url?q=${encodeURIComponent('https://maas.io/docs/images')}#heading--boot-sources`],
  ['a translator', 'https://maas-io.translate.goog/docs/images?_x_tr_sl=en#heading--boot-sources'],
])('takes the address out of %s', (_, wrapped) => expect(unwrapAddress(wrapped)).toBe(address));

it.each([
  ['https://web.archive.org/web/2022*/maas.io/docs/images', 'maas.io/docs/images'],
  ['https://webcache.googleusercontent.com/search?q=cache:aBc123:https://maas.io/docs/images+maas&hl=en', 'https://maas.io/docs/images'],
  ['https://translate.google.com/translate?sl=en&u=https://maas.io/docs/images', 'https://maas.io/docs/images'],
  ['https://my--docs-example.translate.goog/x', 'https://my-docs.example/x'],
])('reads %s', (wrapped, inner) => expect(unwrapAddress(wrapped)).toBe(inner));

it.each([
  'https://maas.io/docs/images',
  `https://forum.example/?url=${encoded}`,
  `https://forum.example/login?return_to=${encoded}`,
  `https://twitter.com/intent/tweet?url=${encoded}`,
  `https://www.google.com/search?q=${encoded}`,
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://www.google.com/url?u=aHR0c%%%',
  '5124',
  'docs/link/images',
  '',
])('leaves alone what no such service wrote: %s', (other) => expect(unwrapAddress(other)).toBeUndefined());

it('never throws, and gives an address of the web or nothing', () => {
  const pieces = fc.constantFrom('https://', 'urldefense.com/v3/__', '__;', '!!', '*', 'web.archive.org/web/', 'l.facebook.com/l.php?u=', '%', 'a1aHR0c', '?q=', '#', '.translate.goog', '-', '/', 'javascript:', '\ud800', 'cache:');
  fc.assert(fc.property(fc.oneof(fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' })), (text) => {
    const inner = unwrapAddress(text);
    return inner === undefined || !/^\s*(?:javascript|data|vbscript):/i.test(inner);
  }), { numRuns: 3000 });
});
