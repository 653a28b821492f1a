import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A GnuPG home of its own, with what the tests need of the real gpg. */
export interface Gpg {
  /** Makes a key that signs; `expires` as gpg takes it (`1d`, `never`). Returns its fingerprint. */
  makeKey(
    userId: string,
    options?: { readonly expires?: string; readonly algorithm?: string; readonly usage?: string },
  ): string;
  /** Adds a subkey that signs; returns its fingerprint. */
  addSigningSubkey(fingerprint: string, expires?: string): string;
  /** Lets a key live longer, as its owner does before it ends. */
  extend(fingerprint: string, expires: string): void;
  /** Revokes the first subkey of a key. */
  revokeSubkey(fingerprint: string): void;
  /** The day on which a key expires, in UTC: `2027-11-26`. */
  expiryOf(fingerprint: string): string;
  revoke(fingerprint: string): void;
  /** Public keys in binary form; all of them without a name. */
  exportKeys(...names: readonly string[]): Uint8Array;
  exportArmoured(...names: readonly string[]): Uint8Array;
  exportSecret(name: string): Uint8Array;
  /** @param options further options of gpg */
  clearSign(text: string, signers?: readonly string[], options?: readonly string[]): string;
  detachSign(content: string | Uint8Array, options: { readonly armour: boolean; readonly signer?: string }): Uint8Array;
  close(): void;
}

/** Starts in an empty home; its path is short, since the agent's socket lies in it and a socket's path is. */
export function openGpg(): Gpg {
  const home = mkdtempSync('/tmp/g');
  const env = { ...process.env, GNUPGHOME: home, LC_ALL: 'C' };
  const gpg = (...args: readonly string[]): Buffer =>
    execFileSync('gpg', ['--batch', '--yes', '--pinentry-mode', 'loopback', '--passphrase', '', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    });
  const fingerprints = (name: string): string[] =>
    [
      ...gpg('--list-keys', '--with-colons', name)
        .toString()
        .matchAll(/^fpr:+([0-9A-F]+):/gm),
    ].map(([, found]) => found ?? '');
  const sign = (content: string | Uint8Array, args: readonly string[], signers: readonly string[]): Buffer => {
    const [input, output] = [join(home, 'in'), join(home, 'out')];
    writeFileSync(input, content);
    gpg(...signers.flatMap((signer) => ['--local-user', signer]), ...args, '--output', output, input);
    return execFileSync('cat', [output], { maxBuffer: 2 ** 28 });
  };
  return {
    makeKey(userId, { expires = 'never', algorithm = 'rsa2048', usage = 'sign,cert' } = {}) {
      gpg('--quick-gen-key', userId, algorithm, usage, expires);
      return fingerprints(userId)[0] ?? '';
    },
    addSigningSubkey(fingerprint, expires = 'never') {
      gpg('--quick-add-key', fingerprint, 'ed25519', 'sign', expires);
      return fingerprints(fingerprint).at(-1) ?? '';
    },
    extend(fingerprint, expires) {
      gpg('--quick-set-expire', fingerprint, expires);
    },
    revokeSubkey(fingerprint) {
      const args = ['--no-tty', '--pinentry-mode', 'loopback', '--passphrase', '', '--command-fd', '0', '--edit-key', fingerprint];
      const input = 'key 1\nrevkey\ny\n0\n\ny\nsave\n';
      execFileSync('gpg', args, { env, input, stdio: ['pipe', 'pipe', 'pipe'] });
    },
    expiryOf(fingerprint) {
      const [, seconds] = /^pub:(?:[^:]*:){5}(\d+):/m.exec(gpg('--list-keys', '--with-colons', fingerprint).toString()) ?? [];
      return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    },
    revoke(fingerprint) {
      const certificate = execFileSync('cat', [join(home, 'openpgp-revocs.d', `${fingerprint}.rev`)], {
        encoding: 'utf8',
      });
      writeFileSync(join(home, 'revocation'), certificate.replace(/^:-----BEGIN/m, '-----BEGIN'));
      gpg('--import', join(home, 'revocation'));
    },
    exportKeys: (...names) => gpg('--export', ...names),
    exportArmoured: (...names) => gpg('--armor', '--export', ...names),
    exportSecret: (name) => gpg('--export-secret-keys', name),
    clearSign: (text, signers = [], options = []) => sign(text, [...options, '--clearsign'], signers).toString(),
    detachSign: (content, { armour, signer }) =>
      sign(content, [...(armour ? ['--armor'] : []), '--detach-sign'], signer === undefined ? [] : [signer]),
    close() {
      execFileSync('gpgconf', ['--kill', 'all'], { env });
      // The agent removes its sockets while it ends.
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Why tests with gpg are left out; false where gpg is there. */
export function gpgMissing(): boolean {
  try {
    execFileSync('gpg', ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}
