import type { ModelFailure, TokenUse } from './chat-model.js';
import type { FaultKind } from './sentence-fault.js';

/** What model mode tells whoever counts: no text of people, of guides or of a model. */
export type ModelEvent =
  /** A call ended; `failure` absent where it went well. */
  | {
      kind: 'called';
      purpose: 'answer' | 'mend' | 'stand-alone';
      use: TokenUse;
      tookMs: number;
      failure?: ModelFailure;
    }
  /** A sentence did not pass. */
  | { kind: 'caught'; fault: FaultKind; mended: boolean }
  /** A reply went out: written by the model, or composed in its place and why. */
  | { kind: 'replied'; by: 'model'; use: TokenUse }
  | { kind: 'replied'; by: 'extractive'; why: StandInReason; use: TokenUse };

/** `resting`: the model failed a moment ago and is left alone. `budget`: this answer's or the person's tokens of the day are used up. */
export type StandInReason = ModelFailure | 'resting' | 'budget' | 'unfit' | 'filtered';

export type ObserveModel = (event: ModelEvent) => void;
