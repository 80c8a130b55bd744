import type { Wanted } from '../domain/answer.js';
import type { Gap } from './notes.js';

/** Questions that mean the same. */
export type GapGroup = {
  /** The question that stands nearest to all of them. */
  question: string;
  /** How often it was asked, and by how many people. */
  asked: number;
  people: number;
  /** Ids of guides that came near, most often first. */
  near: string[];
  /** When it was asked last, in milliseconds since 1970. */
  last: number;
};
export type WantedGroup = Wanted & Omit<GapGroup, 'question'>;
export type GroupedGaps = { transitions: WantedGroup[]; questions: GapGroup[] };

/** Texts in, one vector each out, in order. */
export type Embed = (texts: string[]) => Promise<number[][]>;

/**
 * Groups gaps by what they ask for, most asked first: transitions without a guide by their two ends, other questions by
 * meaning. A question joins the nearest group whose middle is at least `alike` near (cosine, -1 to 1).
 */
export async function groupGaps(gaps: readonly Gap[], embed: Embed, alike: number): Promise<GroupedGaps> {
  const transitions = new Map<string, { wanted: Wanted; gaps: Gap[] }>();
  const open: Gap[] = [];
  for (const gap of gaps) {
    if (!gap.wanted) {
      open.push(gap);
      continue;
    }
    const { from, to } = gap.wanted;
    const key = JSON.stringify([plain(from), plain(to)]);
    const group = transitions.get(key);
    if (group) group.gaps.push(gap);
    else transitions.set(key, { wanted: gap.wanted, gaps: [gap] });
  }
  return {
    transitions: [...transitions.values()]
      .map((group) => ({ ...group.wanted, ...tally(group.gaps) }))
      .sort(mostAskedFirst),
    questions: (await byMeaning(open, embed, alike)).sort(mostAskedFirst),
  };
}

const plain = (role: string | undefined): string => (role ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

type Cluster = { sum: number[]; members: { gap: Gap; vector: number[] }[] };

async function byMeaning(gaps: readonly Gap[], embed: Embed, alike: number): Promise<GapGroup[]> {
  const texts = [...new Set(gaps.map(({ text }) => text))];
  const embedded = texts.length > 0 ? await embed(texts) : [];
  const vectors = new Map(texts.map((text, place) => [text, toUnit(embedded[place] ?? [])]));
  const clusters: Cluster[] = [];
  for (const gap of gaps) {
    const vector = vectors.get(gap.text) ?? [];
    const nearest = best(clusters, ({ sum }) => dot(toUnit(sum), vector));
    if (nearest && nearest.score >= alike) {
      nearest.item.members.push({ gap, vector });
      nearest.item.sum = nearest.item.sum.map((value, place) => value + (vector[place] ?? 0));
    } else clusters.push({ sum: vector, members: [{ gap, vector }] });
  }
  return clusters.map(({ sum, members }) => ({
    question: best(members, ({ vector }) => dot(sum, vector))?.item.gap.text ?? '',
    ...tally(members.map(({ gap }) => gap)),
  }));
}

function tally(gaps: readonly Gap[]): Omit<GapGroup, 'question'> {
  const near = new Map<string, number>();
  for (const id of gaps.flatMap((gap) => gap.near)) near.set(id, (near.get(id) ?? 0) + 1);
  return {
    asked: gaps.length,
    people: new Set(gaps.map(({ asker }) => asker)).size,
    near: [...near].sort(([, a], [, b]) => b - a).map(([id]) => id),
    last: Math.max(...gaps.map(({ at }) => at)),
  };
}

const mostAskedFirst = (a: Omit<GapGroup, 'question'>, b: Omit<GapGroup, 'question'>): number =>
  b.asked - a.asked || b.people - a.people || b.last - a.last;

/** The first of those with the highest score. */
function best<T>(items: readonly T[], score: (item: T) => number): { item: T; score: number } | undefined {
  let top: { item: T; score: number } | undefined;
  for (const item of items) {
    const found = score(item);
    if (!top || found > top.score) top = { item, score: found };
  }
  return top;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);

function toUnit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
