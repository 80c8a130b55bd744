import type { Topic } from '../domain/conversation.js';
import type { Guide } from '../domain/guide.js';
import { foldText, stemWord } from '../language/tokens.js';
import type { Ask } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { Answering, AskReply } from './answer-ask.js';
import { answerFrom } from './answer-facts.js';
import { speaksOf, turnsOn } from './circumstances.js';
import { exampleNames } from './compose/discover.js';
import { composeOpen, type OpenAnswer, topicOf } from './compose/open.js';
import { guideByWords } from './guide-by-words.js';
import { rolesOf } from './guide-notes.js';
import { tellFacet } from './tell-facets.js';

/** Asked in general, of whatever guide speaks of it ("do I need a degree?"). */
const anyGuide: readonly FacetName[] = ['degree'];
/** Small libraries are looked through guide by guide. */
const FEW_GUIDES = 50;

/** No role named and none in play: the whole library is asked, or the person is asked back. */
export async function answerAnywhere(ask: Ask, answering: Answering): Promise<AskReply> {
  const named = namedAnywhere(ask, answering);
  if (named) return named;
  const found = await openAnywhere(ask, answering);
  // "What does the certificate cost?": a guide that names it and no price does not say.
  const blocked =
    found &&
    ask.conditions.some(
      (condition) => turnsOn(ask, condition) && !speaksOf(found.guide, condition, ask, answering),
    );
  const open = blocked ? undefined : found;
  if (open) {
    const topic = topicOf(open) ?? ask.topic;
    const scoped: Ask = {
      ...ask,
      ...(topic ? { topic } : {}),
      rest: [],
      scope: { ...ask.scope, fit: 'exact', guides: [open.guide.id] },
    };
    const told =
      ask.facets.length > 0 && (topic || !ask.weak)
        ? await answerFrom(scoped, [open.guide], answering)
        : undefined;
    if (told?.kind === 'answered') return told;
    return {
      kind: 'answered',
      lines: open.part.lines,
      guides: [open.guide.id],
      facets: ask.facets,
      ...rolesOf(ask, open.guide),
    };
  }
  return (
    (await answerByWords(ask, answering)) ??
    (await firstGuideThatSays(ask, answering)) ??
    askBack(ask, answering)
  );
}

/** "Pros and cons of event production?", of a library in which one guide speaks of events. */
async function answerByWords(ask: Ask, answering: Answering): Promise<AskReply | undefined> {
  if (ask.facets.length === 0 || ask.weak) return undefined;
  const id = guideByWords(ask, answering.sources, answering.all);
  const guide = id && answering.sources.guide(id);
  if (!guide) return undefined;
  const scope = { ...ask.scope, fit: 'exact' as const, guides: [guide.id] };
  const told = await answerFrom({ ...ask, scope }, [guide], answering);
  return told.kind === 'answered' ? told : undefined;
}

/** A phase or skill named in full that only one guide has ("the foundation building phase"). */
function namedAnywhere(ask: Ask, answering: Answering): Promise<AskReply> | undefined {
  if (answering.all.length > FEW_GUIDES) return undefined;
  const words = ` ${foldText(ask.text)} `;
  const holders = answering.all.flatMap(({ id }) => {
    const guide = answering.sources.guide(id);
    const topic = guide && namedIn(guide, words);
    return guide && topic ? [{ guide, topic }] : [];
  });
  const [only] = holders;
  if (!only || holders.length > 1) return undefined;
  // "Write a Python function that …" names a skill and asks for something else.
  const name = foldText(only.topic.name);
  if (ask.rest.filter((word) => !name.includes(word)).length > 1) return undefined;
  const facets: FacetName[] =
    ask.facets.length > 0 ? ask.facets : [only.topic.kind === 'phase' ? 'phase' : 'skills'];
  return answerFrom(
    { ...ask, facets, topic: only.topic, scope: { ...ask.scope, fit: 'exact', guides: [only.guide.id] } },
    [only.guide],
    answering,
  );
}

function namedIn(guide: Guide, words: string): Topic | undefined {
  const phase = guide.roadmap.find(({ name }) => words.includes(` ${foldText(name)} `));
  if (phase) return { kind: 'phase', name: phase.name };
  const skill = guide.skillsToLearn.find(({ name }) => words.includes(` ${foldText(name)} `));
  return skill && { kind: 'skill', name: skill.name };
}

async function openAnywhere(ask: Ask, { draft, sources }: Answering): Promise<OpenAnswer | undefined> {
  const generally = ask.facets.some((facet) => anyGuide.includes(facet));
  if (ask.rest.length === 0 && ask.facets.length > 0 && !generally) return undefined;
  if (ask.conditions.length > 0 && ask.rest.length === 0) return undefined;
  const about = ask.rest.length > 0 && !generally ? [...ask.rest, ...(ask.storyWords ?? [])] : ask.words;
  return composeOpen({ question: ask.words.join(' '), about, guides: [] }, draft, sources);
}

async function firstGuideThatSays(ask: Ask, answering: Answering): Promise<AskReply | undefined> {
  if (answering.all.length > FEW_GUIDES) return undefined;
  for (const facet of ask.facets.filter((each) => anyGuide.includes(each))) {
    for (const { id } of answering.all) {
      const guide = answering.sources.guide(id);
      const part = guide && (await tellFacet(facet, guide, ask, answering));
      if (guide && part)
        return {
          kind: 'answered',
          lines: part.lines,
          guides: [id],
          facets: ask.facets,
          ...rolesOf(ask, guide),
        };
    }
  }
  return undefined;
}

/** A bare "how long does it take?" is asked back; what no guide speaks of is said to be that. */
function askBack(ask: Ask, { sources, all }: Answering): AskReply {
  const none = { guides: [], facets: ask.facets };
  const words = ask.weak ? [...ask.rest, ...(ask.storyWords ?? [])] : ask.rest;
  const foreign = words.some(
    (word) =>
      (word.length > 2 || /\d/.test(word)) &&
      sources.isForeign(stemWord(word)) &&
      sources.spellings(word).length === 0,
  );
  if (ask.facets.length > 0 && ask.conditions.length === 0 && !foreign) {
    return {
      ...none,
      kind: 'clarify',
      lines: [`Which change do you mean? I have guides such as ${exampleNames(all)}.`],
    };
  }
  const about = ask.conditions.length > 0 ? ask.conditions.map(({ label }) => label).join(' and ') : 'that';
  return {
    ...none,
    kind: 'not-covered',
    lines: [
      `The guides do not say anything about ${about}.`,
      `They are about changes such as ${exampleNames(all)}.`,
    ],
  };
}
