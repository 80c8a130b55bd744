/** Names with signs in them, as people say or type them without, and the way in which guides write them. */
const spokenNames: readonly (readonly [RegExp, string])[] = [
  [/\bc[ -]?plus[ -]?plus\b|\bcpp\b/giu, 'c++'],
  [/\bc[ -]?sharp\b/giu, 'c#'],
  [/\bf[ -]?sharp\b/giu, 'f#'],
  [/\bdot[ -]?net\b/giu, '.net'],
  [/\bnode[ -]?js\b/giu, 'node.js'],
  [/\bcicd\b/giu, 'ci/cd'],
  [/\btwo[ -]?d\b/giu, '2d'],
  [/\bthree[ -]?d\b/giu, '3d'],
];

/** A query with such names as guides write them. */
export const writtenNames = (query: string): string =>
  spokenNames.reduce((text, [spoken, written]) => text.replace(spoken, written), query);
