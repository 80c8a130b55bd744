import type { Sources } from '../answering/sources.js';
import type { GuideId, GuideSummary } from '../domain/guide.js';
import type { Hit } from '../domain/passage.js';
import { editDistance } from '../language/edit-distance.js';
import { generalWords } from '../language/stop-words.js';
import { conceptsOf } from '../language/synonyms.js';
import { stemWord, tokenize } from '../language/tokens.js';
import type { Library } from '../library/library-file.js';
import { everydayWords } from '../understanding/classifier/read-weights.js';
import { buildLexicon } from '../understanding/correct-typos.js';
import { cueWords } from '../understanding/find-facets.js';
import { buildRoleCatalogue } from '../understanding/role-catalogue.js';
import type { UnderstandingLibrary } from '../understanding/understand.js';
import { occupationHeads } from '../understanding/vocabulary/occupations.js';

/** The library as understanding and answering see it, for one question. */
export type LibraryView = { understanding: UnderstandingLibrary; sources: Sources };

type Search = (
  query: string,
  options: { guides?: readonly GuideId[]; limit: number },
) => Promise<readonly Hit[]>;

/**
 * Keeps a view of a library: role names and spellings are collected once for each generation of it.
 * @returns a function that moves on to the latest generation and gives its view
 */
export function createLibraryView(library: Library, search: Search): () => LibraryView {
  let view: LibraryView | undefined;
  return () => {
    if (library.refresh() || !view) view = buildView(library, search);
    return view;
  };
}

/** Of the words that share a spelling variant, those one slip away (two in a long word). */
function closestSpellings(word: string, similar: readonly { word: string }[]): string[] {
  const slips = word.length >= 8 ? 2 : 1;
  return word.length < 4
    ? []
    : similar
        .map((each) => each.word)
        .filter((each) => each.length > 3 && editDistance(word, each, slips) <= slips);
}

/** Libraries up to this size lend the words of their skills and phases to spelling; a larger one would take a second to read. */
const FEW_GUIDES = 50;

function itemWords(library: Library, all: readonly GuideSummary[]): string[] {
  if (all.length > FEW_GUIDES) return [];
  const guides = all.flatMap(({ id }) => library.guide(id) ?? []);
  const names = guides.flatMap((guide) => [...guide.skillsToLearn, ...guide.roadmap].map(({ name }) => name));
  return names.flatMap((name) => tokenize(name).map((token) => token.word)).filter((word) => word.length > 3);
}

function buildView(library: Library, search: Search): LibraryView {
  const all: readonly GuideSummary[] = library.guides();
  const byId = new Map(all.map((guide) => [guide.id, guide]));
  const catalogue = buildRoleCatalogue(all);
  const { passages: total } = library.index.totals();
  const holdsStem = (stem: string): boolean => library.index.term(stem) !== undefined;
  const isKnown = (word: string): boolean =>
    holdsStem(stemWord(word)) && library.index.similarWords(word).some((similar) => similar.word === word);
  return {
    understanding: {
      all,
      catalogue,
      summary: (id) => byId.get(id),
      guide: (id) => library.guide(id),
      lexicon: buildLexicon(
        [
          // First, so that of two words as near the everyday one is meant: "liek" is "like", not "link".
          ...generalWords,
          ...catalogue.words,
          ...cueWords,
          ...itemWords(library, all),
          ...everydayWords(),
          ...occupationHeads,
        ],
        catalogue.words,
      ),
      isKnown,
    },
    sources: {
      guide: (id) => library.guide(id),
      passages: (id) => library.passages(id),
      search,
      // BM25's inverse document frequency, never negative; a word that nothing holds is the rarest of all.
      weight: (stem) => {
        const held = library.index.term(stem)?.passages ?? 0;
        return Math.log(1 + (total - held + 0.5) / (held + 0.5));
      },
      isForeign: (stem) => !holdsStem(stem),
      synonyms: conceptsOf,
      spellings: (word) => closestSpellings(word, library.index.similarWords(word)),
    },
  };
}
