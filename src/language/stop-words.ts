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

const changeWords = `
guide guides according per based path way move moves moving moved switch switches switching switched change changes changing changed transition
transitions transitioning transitioned become becomes becoming became career careers job jobs role roles work works working worked someone people
person living come comes coming came currently today exactly type types good best better make makes making take takes taking use uses used using
start starts starting mean means help helps look looks looking find finds thing point part parts time years year months month weeks week days day
much many long one two first second new old big little great getting said mention mentions mentioned talk talks speak expect expected involve
involved include includes including need needed also besides beside apart instead however whether really sure able around else let try trying
think thinking thought feel seems seem currently worth aim aiming roughly approximately wonder regarding considering given having kind specific specifically mainly mostly usually normally typically
often generally basically ideally exact main particular interested tired love enjoy hear heard read seen saw told recently lately currently
background experience coach bot segue btw quick honest honestly realistically
`;

const toSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Function words only. */
export const stopWords = toSet(functionWords);
/** Function words and the words around a question. */
export const queryStopWords = toSet(functionWords + askingWords);
/** And the words that nearly every question about a change of career holds: what is left says what it is about. */
export const generalWords = toSet(functionWords + askingWords + changeWords);
