import { hkdfSync } from 'node:crypto';
import { createSeal } from '../../src/index.js';

/**
 * Interaction tokens as they lie in the inbox. For fifteen minutes a token lets anybody write in the bot's name, so it is
 * sealed at rest; by a key made from the bot's own token, so that there is nothing to set up, and a copy of the database
 * alone is of no use.
 */
export type TokenSeal = {
  close(interactionId: string, token: string): string;
  /** Absent when it cannot be opened: the bot's token was changed since. */
  open(interactionId: string, sealed: string): string | undefined;
};

export function createTokenSeal(botToken: string): TokenSeal {
  const key = Buffer.from(hkdfSync('sha256', botToken, '', 'segue: interaction tokens', 32));
  const seal = createSeal(key.toString('base64'));
  return {
    close: (interactionId, token) => seal.close(interactionId, token),
    open(interactionId, sealed) {
      try {
        return seal.open(interactionId, sealed);
      } catch {
        return undefined;
      }
    },
  };
}
