import type { Ask } from '../understanding/intent.js';
import type { Answering, AskReply } from './answer-ask.js';
import { answerFromFaq } from './answer-from-faq.js';
import { guideName } from './guide-names.js';
import { aboutTheJob, rolesOf } from './guide-notes.js';
import { noGuideFor } from './no-guide-for.js';
import { tellFacets } from './tell-facets.js';

/** The roles named have no guide together. What is true of the job itself is still said, and said to be that. */
export async function answerMissing(ask: Ask, answering: Answering): Promise<AskReply> {
  const { from, to, near } = ask.scope;
  // "Must I be a licensed electrician?" names a role that a guide speaks of in its own questions.
  for (const guide of near.flatMap((id) => answering.sources.guide(id) ?? [])) {
    const faq = answerFromFaq(ask, guide, answering);
    if (faq)
      return {
        kind: 'answered',
        lines: faq.lines,
        guides: [guide.id],
        facets: ask.facets,
        ...(guide.from ? { from: guide.from } : {}),
        to: guide.to,
      };
  }
  const target = near
    .flatMap((id) => answering.sources.guide(id) ?? [])
    .find((guide) => guide.to.toLowerCase() === to?.toLowerCase());
  const jobOnly = ask.facets.length > 0 && ask.facets.every((facet) => aboutTheJob.includes(facet));
  if (target && jobOnly && from) {
    const reply = await tellFacets(ask, [target], answering);
    if (reply.kind === 'answered') {
      const note = `There is no guide for ${from} → ${to}; about the job itself, the guide for ${guideName(target)} says:`;
      return {
        ...reply,
        lines: [note, ...reply.lines],
        guides: [target.id],
        facets: ask.facets,
        ...rolesOf(ask, target),
      };
    }
  }
  return noGuideFor(ask, answering);
}
