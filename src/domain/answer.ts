import type { GuideId } from './guide.js';
import type { PassageId } from './passage.js';

/** `quote` stands word for word in the passage's text. */
export type Citation = {
  marker: number;
  passage: PassageId;
  guide: GuideId;
  title: string;
  section: string;
  quote: string;
};

export type NonEmpty<T> = readonly [T, ...T[]];

/** What a person may say "yes" to next: a question that the coach would understand on its own. */
export type Offer = { question: string };

type Reply = {
  /** Markdown; each fact followed by its `[n]`. */
  text: string;
  /** The guides that the reply is about, the main one first. */
  guides: readonly GuideId[];
  by: 'extractive' | 'model';
  /** The model's name, where a model wrote the text. */
  model?: string;
  /** Composed in the place of a model that was down, slow or wrong: adapters say so in the footer, with `STAND_IN_NOTE`. */
  standIn?: true;
  offer?: Offer;
};

/** A reply that states facts cannot be built without a citation. */
export type Answered = Reply & { kind: 'answered'; citations: NonEmpty<Citation> };
/** The guides do not say. What little it states (of near guides, say) is cited like anything else. */
export type NotCovered = Reply & {
  kind: 'not-covered';
  citations: readonly Citation[];
  /** The transition that was asked for and that no guide has, in the asker's words. */
  wanted?: Wanted;
};
export type Wanted = { from?: string; to?: string };
/** One short question back. */
export type Clarify = Reply & { kind: 'clarify'; citations: readonly [] };
/** Greeting, thanks, help, a kind word. */
export type SmallTalk = Reply & { kind: 'small-talk'; citations: readonly [] };

export type Answer = Answered | NotCovered | Clarify | SmallTalk;
export type AnswerKind = Answer['kind'];

/** What a footer says of an answer that stood in for a model's; discreet, because nothing in the answer is worse for it. */
export const STAND_IN_NOTE = 'Composed from the guides without the language model';
