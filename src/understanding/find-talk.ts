import { classify } from './classifier/classify.js';
import { clauseStems, cueFeatures } from './classifier/features.js';
import { isAboutTheCoach, lastTopic } from './edges.js';
import { type ReadingLibrary, readClause } from './read-clause.js';
import type { SmallTalkTopic } from './vocabulary/small-talk.js';

/** How much a message that asks nothing must look like talk to be taken for it. */
const LIKE_TALK = 0.25;

/** Somewhere in it something is asked, with or without a question mark. */
const asking =
  /\b(?:can|could|do|does|did|should|would|will|what|how|which|where|who|when|why|whose|one more|another question)\b/i;

/** "Hm, longer than I thought": says what somebody makes of a reply. */
const isReaction = (message: string): boolean =>
  /\bthan (?:i|we|she|he|they) (?:had |would have )?(?:thought|hoped|expected|feared|imagined|figured|guessed)\b/i.test(
    message,
  ) && !asking.test(message);

/** Words in which a greeting is said. */
const GREETING = 2;

/** "Hang on, is there a person behind this or are you a bot?": asks who is talking, and for nothing else. */
function asksWho(message: string, library: ReadingLibrary): boolean {
  if (!isAboutTheCoach(message, library.isKnown)) return false;
  const { mentions, findings } = readClause(message, library);
  return mentions.every(({ kind }) => kind === 'unknown') && (findings.facets.length === 0 || findings.weak);
}

/** "Ok gotta go, my bus is here. Bye!!": asks nothing, names no role, and looks like talk as a whole. */
export function findTalk(message: string, library: ReadingLibrary): SmallTalkTopic | undefined {
  const asks = message.includes('?');
  const topic = asks ? undefined : lastTopic(message, library.isKnown);
  if (asks && asksWho(message, library)) return 'identity';
  if (!asks && isReaction(message)) return 'acknowledge';
  if (!topic) return undefined;
  const { tokens, mentions, findings } = readClause(message, library);
  if (mentions.length > 0 || (findings.facets.length > 0 && !findings.weak)) return undefined;
  const [best] = classify(clauseStems(tokens, []), cueFeatures(findings));
  // Who says goodbye is leaving, and who thanks is done, whatever else is told; a greeting opens a message.
  const cues =
    (findings.weak ? 0 : findings.facets.length) + findings.conditions.length + findings.tasks.size;
  const plain = cues === 0;
  const opens =
    plain &&
    lastTopic(
      tokens
        .slice(0, GREETING)
        .map(({ word }) => word)
        .join(' '),
      library.isKnown,
    ) === 'greeting';
  return topic === 'bye' ||
    (plain && topic === 'thanks' && !asking.test(message)) ||
    opens ||
    (best?.label === 'talk' && best.chance >= LIKE_TALK)
    ? topic
    : undefined;
}
