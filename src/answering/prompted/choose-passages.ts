import type { Answer } from '../../domain/answer.js';
import type { GuideId } from '../../domain/guide.js';
import type { Passage, PassageId } from '../../domain/passage.js';
import type { Sources } from '../sources.js';

/** A passage as the model is given it: under a number that it cites, with the names of its guide. */
export type NumberedPassage = { number: number; passage: Passage; title: string };

/** Passages beyond those that the composed answer cites: what helps is nearly always among the first few. */
const MOST_FOUND = 6;
/** Characters of all passages: some 2,500 tokens, so that a reply stays within its budget even when it is mended. */
const MOST_CHARACTERS = 9_000;

/**
 * The passages that a reply may be written from: those that the composed answer cites, in its order, then what search
 * finds for the question, in the guides that the answer is about and in no other.
 */
export async function choosePassages(
  { citations, guides }: Pick<Answer, 'citations' | 'guides'>,
  question: string,
  sources: Pick<Sources, 'guide' | 'passages' | 'search'>,
): Promise<NumberedPassage[]> {
  const about: GuideId[] = [...new Set([...guides, ...citations.map(({ guide }) => guide)])];
  const byId = new Map<PassageId, Passage>(
    about.flatMap((id) => sources.passages(id).map((passage) => [passage.id, passage] as const)),
  );
  const cited = citations.flatMap(({ passage }) => byId.get(passage) ?? []);
  const hits = await sources.search(question, { guides: about, limit: MOST_FOUND + cited.length });
  // What a guide is called and where it comes from answers nothing.
  const found = hits
    .map(({ passage }) => passage)
    .filter(({ field }) => field !== 'title' && field !== 'source' && field !== 'related');
  const citedSet = new Set(cited);
  const chosen = [...citedSet, ...found.filter((passage) => !citedSet.has(passage)).slice(0, MOST_FOUND)];
  const unique = [...new Map(chosen.map((passage) => [passage.id, passage])).values()];

  let characters = 0;
  return unique
    .filter((passage, at) => {
      characters += passage.text.length;
      return at === 0 || characters <= MOST_CHARACTERS;
    })
    .map((passage, at) => ({
      number: at + 1,
      passage,
      title: sources.guide(passage.guide)?.title ?? passage.guide,
    }));
}
