import { type BotScope, botScopes, withoutScope } from './surface.js';

/**
 * What an installation was not granted, in one line, with what people miss without it.
 * @param granted as Slack lists them
 * @returns nothing when all is granted; more than that is no fault
 */
export function describeMissingScopes(
  granted: readonly string[],
): { text: string; mend: string } | undefined {
  const missing = botScopes.filter((scope: BotScope) => !granted.includes(scope));
  if (missing.length === 0) return undefined;
  return {
    text: `The bot lacks ${missing.map((scope) => `${scope} (${withoutScope[scope]})`).join(', ')}.`,
    mend: 'Paste adapters/slack/manifest.json under App Manifest once more, then reinstall the app (OAuth & Permissions).',
  };
}
