import type { Topic } from '../domain/conversation.js';
import type { GuideId, SkillPriority } from '../domain/guide.js';
import type { Condition } from './vocabulary/conditions.js';
import type { FacetName } from './vocabulary/facets.js';
import type { SmallTalkTopic } from './vocabulary/small-talk.js';

/** Which guides a question means, and how well they fit it. */
export type Scope = {
  /** The guides to answer from, best first; empty: the whole library, or none. */
  guides: GuideId[];
  /** The roles asked about, as named by a guide where one knows them, else by the person. */
  from?: string;
  to?: string;
  /**
   * `exact`: guides for just what was asked; `general`: a guide to the wished role from any start;
   * `missing`: roles were named and no guide joins them; `none`: no role named, here or before.
   */
  fit: 'exact' | 'general' | 'missing' | 'none';
  /** For `missing`: guides that share a role with what was asked. */
  near: GuideId[];
  /** Whether the guides come from the conversation and not from this message. */
  inherited: boolean;
  /** Whether the role left was said earlier in the conversation, and not in this message. */
  fromBefore?: boolean;
};

/** One thing asked. */
export type Ask = {
  task: 'facts' | 'compare' | 'list-guides' | 'by-interest' | 'discover' | 'advise';
  /** The part of the message that asks it. */
  text: string;
  facets: FacetName[];
  scope: Scope;
  /** The words of the part, folded, misspelt ones mended. */
  words: string[];
  /** Whether the facets rest on weak cues only: text that answers the words themselves goes first. */
  weak?: boolean;
  /** The facet that it looks most like, with its chance, 0 to 1: tried before saying that the guide does not say. */
  likely?: { facet: FacetName; chance: number };
  /** What the part says beside roles, cues and function words: folded words, in order. */
  rest: string[];
  /** Telling words of the story, where the question itself has hardly any. */
  storyWords?: string[];
  /** Nothing that a guide about a change of career could be about: told by how it is asked, and by words that no passage holds. */
  offTopic?: boolean;
  /** A phase asked for by a number that the guide does not have. */
  noSuchPhase?: boolean;
  /** Only skills of these priorities. */
  priorities?: SkillPriority[];
  /** The phase or skill meant. */
  topic?: Topic;
  /** Skills or phases last listed, when the question is about each of them ("how long do those take?"). */
  each?: readonly Topic[];
  /** Circumstances that the question itself turns on. */
  conditions: Condition[];
  /** Which end of the compared facet is asked for. */
  extreme?: { facet: 'timeline' | 'salary' | 'difficulty'; end: 'least' | 'most' };
};

export type Intent =
  | { kind: 'small-talk'; topic: SmallTalkTopic }
  | { kind: 'distress'; grave: boolean }
  | { kind: 'empty' }
  /** A slip of the hand: no word in it is one. */
  | { kind: 'gibberish' }
  | {
      kind: 'asks';
      asks: Ask[];
      /** Circumstances told in the story. */
      background: Condition[];
      /** The guides of all changes that the message names, where they are several: two people, or two plans of one. */
      named: GuideId[];
    };
