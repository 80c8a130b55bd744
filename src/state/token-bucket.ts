/** A bucket holds up to `burst` tokens and gains `perMinute` a minute; a question takes one. */
export type Allowance = { key: string; whose: 'person' | 'workspace'; burst: number; perMinute: number };

export type Bucket = { tokens: number; at: number };

/**
 * Takes one token. A bucket that does not exist yet is full. Time that runs backwards adds nothing.
 * @returns the bucket afterwards, or when the next token will be there (milliseconds since 1970)
 */
export function takeToken(
  bucket: Bucket | undefined,
  { burst, perMinute }: Pick<Allowance, 'burst' | 'perMinute'>,
  now: number,
): { bucket: Bucket } | { comeBackAt: number } {
  const gained = bucket ? (Math.max(0, now - bucket.at) / 60_000) * perMinute : 0;
  const tokens = Math.min(burst, (bucket?.tokens ?? burst) + gained);
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, at: Math.max(now, bucket?.at ?? now) } };
  return { comeBackAt: Math.ceil(now + ((1 - tokens) / perMinute) * 60_000) };
}

/** Asked for in the product's rules: ten at once, then twenty a minute. */
export const PERSON_ALLOWANCE = { burst: 10, perMinute: 20 };
/** A workspace is many people: a class of fifty may begin at once, each with a few questions; in the long run, six at full speed. */
export const WORKSPACE_ALLOWANCE = { burst: 250, perMinute: 120 };

export const personKey = (asker: string): string => `person:${asker}`;
export const workspaceKey = (door: string, workspace: string): string => `workspace:${door}:${workspace}`;

/** A bucket left alone this long is full again under any sensible allowance, and need not be kept. */
export const BUCKET_KEPT_MS = 3_600_000;
