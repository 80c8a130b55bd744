/** The phrases of a text that separates them by commas: vocabularies stay readable and short. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
