/** What tokens look like, for those that come in by another way than the settings (an OAuth reply, an error's text). */
const tokenShapes: readonly RegExp[] = [
  /\bx(?:ox[a-z]|app)-[\w-]{6,}/g,
  /\bsk-[\w-]{8,}/g,
  /\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g,
  /(?<=\bBearer )\S+/gi,
  /(?<=:\/\/)[^\s/@]+:[^\s/@]*(?=@)/g,
];

/** Secrets shorter than this are words that occur by chance. */
const SHORTEST_SECRET = 6;

/** @returns a function that replaces secrets in a text by `[secret]`: the given ones, and whatever looks like a token */
export function createScrub(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  return (text) => {
    let clean = text;
    for (const secret of known) clean = clean.replaceAll(secret, '[secret]');
    for (const shape of tokenShapes) clean = clean.replace(shape, '[secret]');
    return clean;
  };
}
