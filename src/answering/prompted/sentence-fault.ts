/**
 * What is wrong with a sentence of a model. `claim` is the piece of it that does not hold, for the model that is asked to
 * mend it; no log shows it.
 */
export type SentenceFault = { kind: FaultKind; claim: string };

export const faultKinds = {
  'no-such-passage': 'cites a passage that was not given',
  uncited: 'states something without citing a passage',
  'idle-mark': 'cites a passage that has nothing to do with it',
  figure: 'states a figure that no passage cited in the sentence has',
  range: 'takes a range apart or joins two',
  name: 'names something that no passage cited in the sentence names',
  'other-guide': 'gives what one guide says to another',
  'other-subject': 'gives the figure of one role, skill or phase to another',
  unsupported: 'says what the cited passages do not speak of',
  negation: 'denies something, and the cited passages deny nothing',
  link: 'holds a link or an address that no cited passage has',
  ping: 'could notify people',
  form: 'is not plain text with bold and list items',
  echo: 'repeats its instructions',
  lost: 'leaves out a figure of the answer',
  empty: 'says nothing',
} as const;
export type FaultKind = keyof typeof faultKinds;
