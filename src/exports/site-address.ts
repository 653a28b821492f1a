import { z } from 'zod';
import { BuildFailure } from '../publish/build-failure.ts';

const schema = z.url({ protocol: /^https?$/ });

/**
 * Where the site will be, `https://docs.example.com/maas/`, as the environment variable SITE_URL says, with a slash at its end.
 * Without it nothing of the site names an absolute address.
 *
 * @throws {BuildFailure} where it is no address, or one that no path can be put behind
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  return readAddress('SITE_URL', env);
}

/**
 * What a source's path is put behind for its "Edit this page" (`https://github.com/you/docs/edit/main/`), as the environment
 * variable EDIT_URL says. Without it no page has that link.
 *
 * @throws {BuildFailure} where it is no address, or one that no path can be put behind
 */
export function readEditAddress(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  return readAddress('EDIT_URL', env);
}

function readAddress(name: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const { success, data } = schema.safeParse(text);
  if (!success) throw new BuildFailure(`${name} is \`${text}\`, which is no address. Write one that starts with https://, or leave ${name} out.`);
  // As every program writes it: blanks, capitals and letters beyond ASCII encoded, the default port left out.
  const address = new URL(data);
  if (address.username !== '' || address.password !== '') throw new BuildFailure(`${name} holds a user name or a password, which every page would publish. Write it without.`);
  if (/[?#]/.test(address.href)) throw new BuildFailure(`${name} is \`${text}\`; paths are put behind it, so it has no ? and no #. Write it without.`);
  return address.href.replace(/\/*$/, '/');
}
