import type { Range, RoadmapPhase } from '../../domain/guide.js';
import type { DocumentLine } from './document-lines.js';
import type { DocumentWords } from './document-words.js';
import { isNameLike, type Leftover } from './named-details.js';
import { readDuration } from './read-duration.js';
import { splitGluedList } from './split-glued-list.js';

export type Roadmap = { phases: RoadmapPhase[]; rest: Leftover[]; warnings: string[] };

const LONGEST_QUOTE = 120;
const loneNumber = /^(?:(?:phase|step|stage)\s*)?\d{1,2}[.)]?$/i;
const numbered = /^(?:(?:phase|step|stage)\s*)?(?:\d{1,2}|[IVX]+)\s*[.:)–—-]\s*(?<name>\p{L}.*)$/iu;
const gluedPhase =
  /^(?<number>\d{1,2})?\s?(?<name>\p{Lu}.*?)\s*(?:[(–—:]\s*)?(?<weeks>\d{1,3}(?:\s?[-–]\s?\d{1,3})? weeks?)\)?$/u;
const tasksLabel = /^(?:(?:key )?tasks|to[- ]dos?|what to do|action items|milestones)\s*:?$/i;
const resourcesLabel = /^(?:(?:recommended |helpful |learning )?resources|materials)\s*:?$/i;
const inlineLabel = /^(?<label>tasks|resources)\s*:\s+(?<rest>\S.*)$/i;

/**
 * Reads the phases of a learning roadmap: a name (above it a number, in some forms), its weeks, tasks and resources.
 * Resources that the page glued into one line are split where that is sure; `warnings` names the phases where it was not.
 */
export function readRoadmap(lines: readonly DocumentLine[], words: DocumentWords): Roadmap {
  const roadmap: Roadmap = { phases: [], rest: [], warnings: [] };
  const resources: DocumentLine[] = [];
  let phase: RoadmapPhase | undefined;
  let isTimed = false;
  let list: 'tasks' | 'resources' | 'other' | undefined;

  const closeResources = (): void => {
    if (phase) addResources(phase, resources, words, roadmap.warnings);
    resources.length = 0;
  };
  const openPhase = (name: string, weeks?: Range): void => {
    closeResources();
    phase = { name, ...(weeks && { weeks }), tasks: [], resources: [] };
    roadmap.phases.push(phase);
    isTimed = weeks !== undefined;
    list = undefined;
  };
  const keep = (line: DocumentLine, heading?: string): void => {
    if (heading !== undefined || roadmap.rest.length === 0) roadmap.rest.push({ heading, lines: [] });
    if (heading === undefined) roadmap.rest.at(-1)?.lines.push(line);
  };

  for (const [at, line] of lines.entries()) {
    const time = timeOf(line.text);
    const inline = inlineLabel.exec(line.text)?.groups;
    if (loneNumber.test(line.text) && line.kind !== 'item') {
      closeResources();
      list = undefined;
    } else if (tasksLabel.test(line.text)) list = 'tasks';
    else if (resourcesLabel.test(line.text)) list = 'resources';
    else if (time && phase && !isTimed && phase.tasks.length === 0) {
      if (time.weeks) phase.weeks = time.weeks;
      else phase.name = `${phase.name} (${time.text})`;
      isTimed = true;
    } else if (opensPhase(lines, at)) openPhase(...phaseName(line.text));
    else if (phase && inline?.label && inline.rest) {
      if (/^tasks$/i.test(inline.label)) phase.tasks.push(...inline.rest.split(/\s*;\s*/));
      else resources.push({ ...line, text: inline.rest });
    } else if (list === 'resources' && !standsApart(line, resources)) resources.push(line);
    else if (phase && list === 'tasks' && (line.kind === 'item' || !isOtherHeading(lines, at)))
      phase.tasks.push(line.text);
    else if (phase && list === undefined && line.kind === 'item') phase.tasks.push(line.text);
    else if (list !== 'other' && isOtherHeading(lines, at)) {
      keep(line, line.text);
      list = 'other';
    } else keep(line);
  }
  closeResources();
  roadmap.phases = roadmap.phases.map(({ name, weeks, ...lists }) => ({
    name,
    ...(weeks && { weeks }),
    ...lists,
  }));
  return roadmap;
}

/**
 * `12 weeks`, `Duration: 8-10 weeks`, `2 months`, `Ongoing`: a line that says nothing else. Months are not turned into weeks, that
 * would be a figure of ours: the phase is called by them.
 */
function timeOf(text: string): { text: string; weeks?: Range } | undefined {
  const value = text.replace(/^(?:duration|time|timeline|length)\s*:\s*/i, '');
  if (/^(?:ongoing|continuous|self-paced)$/i.test(value)) return { text: value };
  const duration = readDuration(value);
  if (!duration || value.replace(duration.text, '').replace(/[\s()~≈·+]/g, '') !== '') return undefined;
  return duration.weeks ? { text: value, weeks: duration.weeks } : { text: value };
}

const isListLabel = (line: DocumentLine | undefined): boolean =>
  line !== undefined && (tasksLabel.test(line.text) || resourcesLabel.test(line.text));

/** Where a page keeps its gaps, a line behind one is no longer of the list above. */
const standsApart = (line: DocumentLine, list: readonly DocumentLine[]): boolean =>
  line.kind === 'text' && line.gapBefore && list[0]?.gapBefore === false && list[0].kind === 'text';

/** A phase's name stands under a lone number, above its weeks, above "Tasks", or says itself that it is a phase. */
function opensPhase(lines: readonly DocumentLine[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || line.cells) return false;
  if (line.kind === 'item')
    return (
      line.label !== undefined &&
      below !== undefined &&
      (timeOf(below.text) !== undefined || isListLabel(below))
    );
  if (!isNameLike(line)) return false;
  if (below && (timeOf(below.text) !== undefined || tasksLabel.test(below.text))) return true;
  if (above && loneNumber.test(above.text) && above.kind !== 'item') return true;
  if (/^(?:phase|step|stage)\s*\d/i.test(line.text) && numbered.test(line.text)) return true;
  return gluedPhase.test(line.text) && (isListLabel(below) || below?.kind === 'item');
}

/** A name as its phase is called, without the number, and the weeks that were glued to it. */
function phaseName(text: string): [string, Range?] {
  const bare = numbered.exec(text)?.groups?.name ?? text;
  const glued = gluedPhase.exec(bare)?.groups;
  const weeks = glued?.weeks === undefined ? undefined : readDuration(glued.weeks)?.weeks;
  return weeks && glued?.name ? [glued.name.trim(), weeks] : [bare];
}

/** A heading in the middle of a roadmap that opens no phase but has text or a list below it. */
function isOtherHeading(lines: readonly DocumentLine[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  return (
    isNameLike(line) &&
    line?.gapBefore === true &&
    below !== undefined &&
    (below.kind === 'item' || !isNameLike(below))
  );
}

function addResources(
  phase: RoadmapPhase,
  lines: readonly DocumentLine[],
  words: DocumentWords,
  warnings: string[],
): void {
  const [only] = lines;
  // Several lines or bullets are apart already; one line may hold a whole list.
  if (!only || lines.length > 1 || only.kind === 'item') {
    phase.resources.push(...lines.map((line) => line.text));
    return;
  }
  const { items, unsure } = splitGluedList(only.text, words);
  phase.resources.push(...items);
  for (const item of unsure) {
    warnings.push(
      `Resources of "${phase.name}": "${item.slice(0, LONGEST_QUOTE)}" may be more than one name stuck together; it was kept whole.`,
    );
  }
}
