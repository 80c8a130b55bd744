import { stopWords } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokens.js';

export type ReplyLanguage = 'english' | 'german' | 'other';

/** Function words that only German has, among the languages that replies are written in. */
const german = new Set(
  'der die das den dem des ein eine einen und oder nicht mit für von zu zum zur im ist sind wird werden sie ihr ihre ihnen als auch auf nach bei wie was wer'.split(
    ' ',
  ),
);
/** And French, Spanish and others of their kin. */
const romance = new Set(
  `le la les un une des du de et ou pas avec pour dans en sur est sont vous votre vos que qui comment combien ce cette au aux
  el los las una del y o no con para por es son tu tus su sus que como cuanto cuánto cómo qué puedo quiero soy
  il lo gli di e per con del della come quanto sono um uma do da dos para com como não`.split(/\s+/),
);

/** Which language a text is in, as far as the check has to know; a text without function words counts as English. */
export function languageOf(text: string): ReplyLanguage {
  const words = tokenize(text).map(({ word }) => word);
  const raw = (text.toLowerCase().match(/\p{L}+/gu) ?? []) as string[];
  const english = words.filter((word) => stopWords.has(word)).length;
  const germanCount = raw.filter((word) => german.has(word)).length;
  const other = raw.filter((word) => romance.has(word)).length;
  if (germanCount > english && germanCount >= other) return 'german';
  if (other > english) return 'other';
  return 'english';
}

/** Whether a text is written in Latin letters, up to a word or two of another script. */
export function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters > 0.9;
}
