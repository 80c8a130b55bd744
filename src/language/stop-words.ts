/**
 * Words that say nothing about what a text is about: English function words, and the words that people wrap a
 * question in ("please", "could you tell me"). Folded as `foldWord` folds, so `don't` stands as `dont`.
 */
const functionWords = `
a an the this that these those some any each every no nor not only own same so than too very just also even still yet
i me my mine myself we us our ours you your yours yourself he him his she her hers it its they them their theirs one ones
am is are was were be been being do does did doing done have has had having will would shall should can could may might must
im ive id ill youre youve youd youll hes shes its were weve theyre theyve isnt arent wasnt werent dont doesnt didnt
cant couldnt wont wouldnt shouldnt havent hasnt hadnt lets thats whats heres theres
and or but if then else because as until while of at by for with about against between into through during before
after above below to from up down in out on off over under again further once here there when where why how what which
who whom whose all both few more most other such
`;

const askingWords = `
please pls plz thanks thank hi hello hey tell know say want wanna wants need needs like would wondering wonder ask asking question questions
get got getting give gives go going gonna thing things something anything someone anyone actually really basically
kind sort lot lots bit way ok okay well now
`;

const toSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Function words only. */
export const stopWords = toSet(functionWords);
/** Function words and the words around a question. */
export const queryStopWords = toSet(functionWords + askingWords);
