import type { Guide } from '../domain/guide.js';
import { stemWord } from '../language/tokens.js';
import { opensYesOrNo } from '../language/yes-or-no.js';
import type { Ask } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import { answerAnywhere } from './answer-anywhere.js';
import type { Answering, AskReply } from './answer-ask.js';
import { answerFromFaq } from './answer-from-faq.js';
import { answerMissing } from './answer-missing.js';
import { asksForForeignKind, asksForForeignThing, vagueWhenWeak } from './asks-for-foreign.js';
import { sayCircumstance, speaksOf, turnsOn } from './circumstances.js';
import { COVERED, composeOpen, topicOf } from './compose/open.js';
import { nameStems, toTerms } from './evidence.js';
import { generalNote, otherStarts, phaseNote, rolesOf } from './guide-notes.js';
import { NOTHING, notSaid } from './not-said.js';
import { offerNext } from './offer-next.js';
import { tellFacets } from './tell-facets.js';
import { sayCount, sayThing } from './thing-asked.js';

/** Facts in a line or two: told of several guides at once. */
const shortFacets: readonly FacetName[] = ['timeline', 'salary', 'difficulty', 'demand'];
const GUIDES_AT_ONCE = 3;
/** "Do they get paid overtime?" does not. */
const asksAmount = /\b(?:what|how much|rate|amount|figure)\b|\bwhats\b/i;
const money = /[$€£₹¥]\s?\d|\d[\d,.]*\s?(?:dollars|euros|pounds|[€£])/i;

/** Answers a question for facts from the guides that it means. */
export async function answerFacts(ask: Ask, answering: Answering): Promise<AskReply> {
  if (ask.offTopic && ask.scope.guides.length === 0)
    return (await answerTalkedOf(ask, answering)) ?? offTopic();
  if (ask.scope.fit === 'missing') return answerMissing(ask, answering);
  const guides = ask.scope.guides.flatMap((id) => answering.sources.guide(id) ?? []);
  const main = guides[0];
  return main ? answerFrom(ask, [main, ...guides.slice(1)], answering) : answerAnywhere(ask, answering);
}

/** Share of a question's words that a guide must hold in one place for it to be no matter of something else. */
const WHOLE = 0.99;

/** What looks like nothing of ours may be a question that the guide talked of asks itself. */
async function answerTalkedOf(ask: Ask, answering: Answering): Promise<AskReply | undefined> {
  const [id] = answering.state?.guides ?? [];
  const guide = id && answering.sources.guide(id);
  if (!guide) return undefined;
  // "And once you're senior at an airport?": every word of it stands in one place of the guide.
  const { draft, sources } = answering;
  const whole =
    ask.rest.length > 1
      ? await composeOpen(
          { question: ask.words.join(' '), about: ask.rest, guides: [guide.id], enough: WHOLE },
          draft,
          sources,
        )
      : undefined;
  const said = answerFromFaq(ask, guide, answering) ?? whole?.part;
  return said
    ? { kind: 'answered', lines: said.lines, guides: [guide.id], facets: [], ...rolesOf(ask, guide) }
    : undefined;
}

/** Names no guide: nothing of it is near, and what was talked of stays in play. */
const offTopic = (): AskReply => ({
  kind: 'not-covered',
  vague: true,
  lines: [
    'That is outside what my guides are about. They are about changing career: how long it takes, what to learn, what it pays, where to start.',
  ],
  guides: [],
  facets: [],
});

/** Answers from guides, the main one first. */
export async function answerFrom(
  ask: Ask,
  guides: readonly [Guide, ...Guide[]],
  answering: Answering,
): Promise<AskReply> {
  const [main] = guides;
  const topic = topicAfter(ask, main);
  const base = { guides: [main.id], facets: ask.facets, ...(topic ? { topic } : {}), ...rolesOf(ask, main) };
  const faq = answerFromFaq(ask, main, answering);
  if (faq) return { ...base, kind: 'answered', lines: faq.lines };
  const unspoken = ask.conditions.filter((condition) => !speaksOf(main, condition, ask, answering));
  const blocking = unspoken.filter((condition) => turnsOn(ask, condition));
  if (blocking.length > 0) {
    return {
      ...notSaid(main, `anything about ${blocking.map(({ label }) => label).join(' and ')}`, answering),
      ...base,
    };
  }
  if (!topic && asksForForeignThing(ask, answering)) return { ...notSaid(main, NOTHING, answering), ...base };
  if (ask.weak && !topic && ask.rest.length > 0) {
    const open = await answerWords(ask, main, base, answering);
    if (open) return open;
  }
  // "Before I sink evenings into it: what does it pay?" asks for no hours.
  const spoken = ask.conditions.filter(
    (condition) => !unspoken.includes(condition) && (turnsOn(ask, condition) || opensYesOrNo(ask.text)),
  );
  const onConditions = spoken.flatMap(
    // "What's the hourly rate for freelancers?" asks for an amount.
    (condition) =>
      sayCircumstance(
        ask.facets.includes('salary') && !condition.figure && asksAmount.test(ask.text)
          ? { ...condition, figure: money }
          : condition,
        main,
        ask,
        answering,
      )?.lines ?? [],
  );
  if (onConditions.length > 0) return { ...base, kind: 'answered', lines: onConditions };
  if (ask.facets.length === 0) return answerOpen(ask, main, base, answering);

  const isShort = ask.facets.every((facet) => shortFacets.includes(facet));
  const told = isShort && !ask.scope.inherited ? guides.slice(0, GUIDES_AT_ONCE) : [main];
  const { told: beside = [], ...reply } = await tellFacets(ask, told, answering);
  const thing = reply.kind === 'not-covered' ? sayThing(ask, main, answering) : undefined;
  if (thing) return { ...base, kind: 'answered', lines: thing.lines };
  const offer = offerNext(main, [...ask.facets, ...beside], answering.state);
  return {
    ...base,
    ...reply,
    guides: told.map((guide) => guide.id),
    ...listedIn(ask, main),
    lines: [
      ...(ask.scope.fromBefore ? [] : generalNote(ask, main)),
      ...phaseNote(ask, main),
      ...reply.lines,
      ...otherStarts(guides, told, ask),
      ...(ask.scope.fromBefore ? generalNote(ask, main) : []),
      ...unspoken.map(({ label }) => `The guide does not say anything about ${label}.`),
    ],
    ...(offer ? { offer } : {}),
  };
}

/** A list that came down to one skill is about that skill: "how many weeks is that one?". */
function topicAfter(ask: Ask, guide: Guide): Ask['topic'] {
  if (ask.topic) return ask.topic;
  const { priorities } = ask;
  const chosen =
    priorities && ask.facets.includes('skills')
      ? guide.skillsToLearn.filter((skill) => skill.priority && priorities.includes(skill.priority))
      : [];
  return chosen.length === 1 && chosen[0] ? { kind: 'skill', name: chosen[0].name } : undefined;
}

/** What "the second one" may mean after this reply. */
function listedIn({ facets, topic, priorities }: Ask, guide: Guide): Pick<AskReply, 'listed'> {
  if (topic) return {};
  if (facets.includes('roadmap') || facets.includes('phase'))
    return { listed: guide.roadmap.map(({ name }) => ({ kind: 'phase', name })) };
  if (!facets.includes('skills')) return {};
  const skills = guide.skillsToLearn.filter(
    (skill) => !priorities || (skill.priority && priorities.includes(skill.priority)),
  );
  return { listed: skills.map(({ name }) => ({ kind: 'skill', name })) };
}

/**
 * Where only weak cues say what is asked, its own words go first: the text that holds them, or, where they are foreign
 * to the library, that the guide does not say ("is there a dress code?").
 */
async function answerWords(
  ask: Ask,
  main: Guide,
  base: Omit<AskReply, 'kind' | 'lines'>,
  answering: Answering,
): Promise<AskReply | undefined> {
  const { draft, sources } = answering;
  const open = await composeOpen(
    { question: ask.words.join(' '), about: ask.rest, guides: ask.scope.guides, enough: COVERED },
    draft,
    sources,
  );
  const part = open && topicOf(open);
  if (open && part)
    return answerFrom(
      { ...ask, weak: false, topic: part, facets: [part.kind === 'phase' ? 'phase' : 'skills'] },
      [open.guide],
      answering,
    );
  if (open) return { ...base, kind: 'answered', lines: open.part.lines, guides: [open.guide.id] };
  const terms = toTerms(ask.rest.join(' '), sources, nameStems([main]));
  const foreign = terms.filter((term) => term.foreign && term.alternatives.length === 0).length;
  const vague = ask.facets.every((facet) => vagueWhenWeak.includes(facet));
  const plain =
    ask.likely !== undefined && ask.facets.includes(ask.likely.facet) && ask.likely.chance >= PLAIN;
  return vague && !plain && foreign > 0 && foreign >= terms.length * MOSTLY
    ? { ...notSaid(main, NOTHING, answering), ...base }
    : undefined;
}

/** Where no text holds the words of a question, what it looks like is answered from this chance on. */
const LIKELY = 0.3;
/** A question that looks this much like one for its facet asks for it, in whatever words. */
const PLAIN = 0.6;
/** Share of a question's telling words that are foreign to the library for it to be about something else. */
const MOSTLY = 0.67;
async function answerOpen(
  ask: Ask,
  main: Guide,
  base: Omit<AskReply, 'kind' | 'lines'>,
  answering: Answering,
): Promise<AskReply> {
  const { draft, sources } = answering;
  // "Could I work on those?" is about what the story before it named.
  const told = /\b(?:that|this|those|these|them|it|there)\b/i.test(ask.text) ? (ask.storyWords ?? []) : [];
  const about = [
    ...(ask.rest.length + told.length > 0 ? [...ask.rest, ...told] : ask.words),
    ...ask.conditions.flatMap(({ evidence }) => evidence.slice(0, 1)),
  ];
  const open = asksForForeignKind(ask, answering)
    ? undefined
    : await composeOpen({ question: ask.words.join(' '), about, guides: ask.scope.guides }, draft, sources);
  const topic = open && topicOf(open);
  if (open && topic)
    return answerFrom(
      { ...ask, topic, facets: [topic.kind === 'phase' ? 'phase' : 'skills'] },
      [open.guide],
      answering,
    );
  if (open) return { ...base, kind: 'answered', lines: open.part.lines, guides: [open.guide.id] };
  const { likely, ...without } = ask;
  // In a talk about a guide a question with a word that no guide holds may well be about something else.
  const strange =
    ask.scope.inherited &&
    ask.rest.some((word) => sources.isForeign(stemWord(word)) && sources.spellings(word).length === 0);
  const guessed =
    likely && likely.chance >= LIKELY && !strange
      ? await answerFrom({ ...without, facets: [likely.facet] }, [main], answering)
      : undefined;
  // What was guessed at and not said was hardly asked for.
  if (guessed?.kind === 'answered') return guessed;
  const count = sayCount(ask, main, answering);
  return count
    ? { ...base, kind: 'answered', lines: count.lines }
    : { ...notSaid(main, NOTHING, answering), ...base };
}
