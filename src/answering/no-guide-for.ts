import type { Guide } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import type { Answering, AskReply } from './answer-ask.js';
import { exampleNames } from './compose/discover.js';
import { guideName } from './guide-names.js';

/** No guide joins the roles named: says so first, then names the nearest guides and what differs, with no figure of theirs. */
export function noGuideFor(ask: Ask, { sources, all }: Pick<Answering, 'sources' | 'all'>): AskReply {
  const { from, to, near } = ask.scope;
  const pair =
    from && to ? `${from} → ${to}` : from ? `a change from ${from}` : to ? `becoming ${to}` : 'that';
  const lines = [`There is no guide for ${pair} in the library.`];
  const guides = near.slice(0, 3).flatMap((id) => sources.guide(id) ?? []);
  for (const guide of guides)
    lines.push(`- **${guideName(guide)}** is near: ${difference(guide, from, to)}.`);
  if (guides.length === 0) {
    const general = all.filter(
      (guide) => guide.kind === 'role' && guide.from === undefined && from !== undefined && to === undefined,
    );
    const examples = general.length > 0 && general.length <= 8 ? general : all;
    if (examples.length > 0)
      lines.push(
        general.length > 0 && general.length <= 8
          ? `${exampleNames(examples)} is written for any start.`
          : `What I have is, for example, ${exampleNames(examples)}.`,
      );
  }
  const first = guides[0];
  return {
    kind: 'not-covered',
    joinsNothing: true,
    lines,
    guides: guides.map((guide) => guide.id),
    facets: ask.facets,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    options: guides.map((guide) => guide.id),
    ...(from || to ? { wanted: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {}),
    ...(first
      ? {
          offer: {
            text: `Shall I tell you about ${guideName(first)}?`,
            question: `Tell me about the guide ${first.from ? `from ${first.from} to ${first.to}` : `to becoming ${first.to}`}`,
          },
        }
      : {}),
  };
}

function difference(guide: Guide, from: string | undefined, to: string | undefined): string {
  const sameEnd = to !== undefined && guide.to.toLowerCase() === to.toLowerCase();
  const sameStart = from !== undefined && guide.from?.toLowerCase() === from.toLowerCase();
  if (sameEnd && guide.from) return `the same goal, but it starts as ${guide.from}`;
  if (sameStart) return `the same start, but it leads to ${guide.to}`;
  return guide.from ? `it goes from ${guide.from} to ${guide.to}` : `it is about ${guide.to}`;
}
