import { generalWords } from '../../language/stop-words.js';
import { foldText } from '../../language/tokens.js';

/**
 * Words that sentences of a reply begin with and that name nothing, beyond the general words: capitals of any other word
 * are a claim that somebody or something is called so.
 */
const openers = new Set(
  `rated expect budget count focus build begin aim beginners master study practise practice apply create join contribute explore
  develop continue spend gain earn pay salary salaries demand difficulty skills certifications certificates resources phase phases roadmap
  reality challenges love miss careers learning transferable important critical nice optional along alongside together meanwhile
  afterwards finally eventually initially typically usually next then once while since because though although despite
  employers companies industries titles tools courses books projects people musicians artists engineers developers
  yes no both each every most many several some these those there here your you that this it its they their
  as for from with within without to in on at by of if when where what which how after before during until
  comptez prévoyez le la les un une des ce cette il elle vous votre vos pour avec dans en sur au aux après avant ensuite enfin
  apprenez commencez selon parmi
  planen rechnen lernen beginnen starten der die das ein eine einen es sie ihr ihre ihren für mit in im am auf nach vor dann danach
  zuerst außerdem insgesamt dabei dazu als wer wenn
  cuenta calcula el los las una este esta tu tus su sus para con sin entre según primero después luego además aprende empieza`.split(
    /\s+/,
  ),
);

/**
 * German writes every noun with a capital, so these nouns name nothing. Any other noun counts as a name and must stand
 * in a passage: a German reply fails the check rather than let an invented name through.
 */
const germanNouns = new Set(
  `monat monate monaten woche wochen jahr jahre jahren tag tage tagen stunde stunden gehalt weg wechsel dauer zeit grundlagen
  kenntnisse fähigkeiten musiker musikerin kurs kurse kursen zertifikat zertifikate phase phasen schritt schritte beruf stelle
  stellen arbeit aufgabe aufgaben thema themen projekt projekte projekten ihnen ihrer ihrem sie programmierung erfahrung wissen
  musik ton klang signal sprache künstler künstlerin ingenieur ingenieurin einstieg anfang ende ziel reihenfolge woche teil rolle`.split(
    /\s+/,
  ),
);

/** A name, or several words with capitals that stand together as one. */
export type NameClaim = { said: string };

/**
 * Reads what a sentence calls by name: words with a capital that no sentence start explains, in runs ("DeepLearning.AI
 * Machine Learning Specialization"), and what stands in quotes.
 * @param known names that need no source, longest first: of the guides and roles that the reply is about
 */
export function readNames(sentence: string, known: readonly string[], german = false): NameClaim[] {
  const quoted = [...sentence.matchAll(/["“„«]([^"“”„«»]{2,}?)["”“»]/g)].map(([, inner = '']) => ({
    said: inner.trim(),
  }));
  const bare = withoutKnown(
    sentence
      .replace(/\s?\[\d+\]/g, ' · ')
      .replace(/\*\*|[*_]/g, '')
      .replace(/^\s*(?:[-•]|\d{1,2}[.)])\s+/, ''),
    known,
  );
  const runs: string[] = [];
  let open: { words: string[]; end: number } | undefined;
  for (const match of bare.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.+#&/]*/gu)) {
    const word = match[0].replace(/[.'’/&]+$/, '');
    const joins = open !== undefined && /^[ -]$/.test(bare.slice(open.end, match.index));
    // "Web Audio 2": a number right behind a name belongs to it.
    const hasCapital = /\p{Lu}/u.test(word) || (joins && /^\d{1,2}$/.test(word));
    const isName = hasCapital && word !== 'I' && !explained(bare, match.index, word, german);
    if (!isName) {
      open = undefined;
      continue;
    }
    if (open && joins) open.words.push(word);
    else {
      open = { words: [word], end: 0 };
      runs.push('');
    }
    open.end = match.index + word.length;
    runs[runs.length - 1] = open.words.join(' ');
  }
  return [...quoted, ...runs.map((said) => ({ said }))];
}

/** Whether a capital says nothing: the first word of a sentence or of what a colon opens, where it is an everyday word. */
function explained(text: string, at: number, word: string, german: boolean): boolean {
  const folded = foldText(word);
  if (german && germanNouns.has(word.toLowerCase())) return true;
  const before = text.slice(0, at).replace(/[("'“‘„«¿¡[]+$/g, '');
  const opens = /^\s*$|[.!?:…·]\s*$/.test(before);
  const plain = /^\p{Lu}[\p{Ll}'’]*$/u.test(word);
  return (
    opens && plain && (generalWords.has(folded) || openers.has(word.toLowerCase()) || openers.has(folded))
  );
}

/** The known names taken out, whole words only, whatever their capitals; a plural or possessive goes with them. */
function withoutKnown(text: string, known: readonly string[]): string {
  let bare = text;
  for (const name of known) {
    const pattern = name
      .trim()
      .split(/[\s-]+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s-]+');
    if (pattern !== '')
      bare = bare.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu'),
        ' · ',
      );
  }
  return bare;
}
