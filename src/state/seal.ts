import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { SegueError } from '../domain/errors.js';

/** Encrypts and opens secrets; `name` is bound to the text, so that one secret cannot be put in another's place. */
export type Seal = { close(name: string, text: string): string; open(name: string, sealed: string): string };

/** AES-256-GCM with a random 96-bit nonce for each sealing, as NIST SP 800-38D (8.2.2) asks. */
const CIPHER = 'aes-256-gcm';
const VERSION = 'v1';
const SETTING = 'SEGUE_SECRET_KEY';
const HOW = 'make one with: openssl rand -base64 32';

/**
 * @param key 32 bytes as base64 or as 64 hex digits; absent when nothing has to be sealed
 * @throws SegueError `config` when the key has another length, or on first use when there is none
 */
export function createSeal(key: string | undefined): Seal {
  const bytes = key === undefined || key === '' ? undefined : readKey(key);
  const need = (): Buffer => {
    if (bytes) return bytes;
    throw new SegueError('config', `Tokens are stored encrypted only: set ${SETTING} (${HOW}).`);
  };
  return {
    close(name, text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv(CIPHER, need(), nonce).setAAD(Buffer.from(name));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [VERSION, nonce, sealed, cipher.getAuthTag()]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64')))
        .join('.');
    },
    open(name, sealedText) {
      const [version, nonce, sealed, tag] = sealedText.split('.');
      const secret = need();
      try {
        if (version !== VERSION || nonce === undefined || sealed === undefined || tag === undefined)
          throw new Error('not in a form that this program writes');
        const decipher = createDecipheriv(CIPHER, secret, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
          .setAAD(Buffer.from(name))
          .setAuthTag(Buffer.from(tag, 'base64'));
        return decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8');
      } catch (cause) {
        throw new SegueError(
          'config',
          `The stored secret "${name}" does not open with ${SETTING}: set the key it was stored with, or install again.`,
          { cause },
        );
      }
    },
  };
}

function readKey(key: string): Buffer {
  const bytes = /^[0-9a-f]{64}$/i.test(key) ? Buffer.from(key, 'hex') : Buffer.from(key, 'base64');
  if (bytes.length === 32) return bytes;
  throw new SegueError('config', `${SETTING} must be 32 bytes as base64 or 64 hex digits: ${HOW}.`);
}

/** Keys of messages are kept as hashes: they must be recognised again, never read. */
export const hashKey = (door: string, key: string): string =>
  createHash('sha256').update(`${door}\0${key}`).digest('base64url');
