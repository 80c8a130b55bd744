import type { Guide, RoadmapPhase } from '../../domain/guide.js';
import { phaseLine, weeksText } from '../../domain/guide-lines.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';

/** How long a phase takes, as it can be cited: "12 weeks", or as the document puts it behind the name ("nine weeks"). */
export type PhaseTime = { text: string; marker: string };

/** @returns nothing for a phase without a time of its own, and for one whose time no passage holds beside its name */
export function phaseTime(
  phase: RoadmapPhase,
  guide: Guide,
  draft: Draft,
  sources: Pick<Sources, 'passages'>,
): PhaseTime | undefined {
  if (!phase.weeks) return undefined;
  const marker = draft.cite(guide, phaseLine(phase), ['roadmap']);
  if (marker) return { text: weeksText(phase.weeks), marker };
  for (const { text } of sources.passages(guide.id)) {
    const at = text.indexOf(`${phase.name} (`);
    const told = at < 0 ? undefined : /^\(([^()]+)\)/.exec(text.slice(at + phase.name.length + 1));
    const cited = told && draft.cite(guide, `${phase.name} ${told[0]}`);
    if (told?.[1] && cited) return { text: told[1], marker: cited };
  }
  return undefined;
}
