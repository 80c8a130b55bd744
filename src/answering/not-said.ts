import type { Guide } from '../domain/guide.js';
import type { Answering, AskReply } from './answer-ask.js';
import { guideName } from './guide-names.js';
import { offerNext } from './offer-next.js';

/** Where there is no name for what is missing. */
export const NOTHING = 'anything about that';

/** Says what a guide does not say. @param what as in "does not say …" */
export function notSaid(
  main: Guide,
  what: string,
  { state }: Answering,
): Pick<AskReply, 'kind' | 'lines' | 'offer' | 'vague'> {
  const offer = what === NOTHING ? undefined : offerNext(main, [], state);
  return {
    kind: 'not-covered',
    vague: what === NOTHING,
    lines: [`The guide for ${guideName(main)} does not say ${what}.`],
    ...(offer ? { offer } : {}),
  };
}
