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
and or but if then else because without within among despite though although unless as until till while of at by for with about against between into through during before
after above below to from up down in out on off over under again further once here there when where why how what which
who whom whose all both few more most other such
`;

const askingWords = `
please pls plz thanks thank hi hello hey tell know say want wanna wants need needs like would wondering wonder ask asking question questions
useful handy get got getting give gives go going gonna stuff thing things something anything someone anyone actually really basically
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

const commonWords = `
turn turns turned turning bring brings keep keeps kept put puts set sets run runs show shows showing call calls called give given write tell told telling
explain describe list name names pick choose choosing decide deciding plan planning prepare preparing consider considered leave leaving left stay
staying add adding follow following happen happens happened seem come hope hoping wish believe guess suppose figure realize realise understand
understanding remember forget care worry worried afraid scared excited happy sad curious serious seriously sure certain clear possible impossible
necessary nice cool fine great awesome amazing perfect right wrong true false free busy ready easy quickly slowly soon later early late ago yet already
almost nearly maybe perhaps probably possibly definitely certainly absolutely totally completely fully quite pretty rather fairly enough
man woman men women guy guys girl boy friend friends family wife husband son daughter brother sister mother father mom dad kid kids child children
boss colleague colleagues everybody everyone anybody nobody life home house money place places world country city today tomorrow yesterday tonight
morning evening night next last previous past future final half third couple few several number numbers total whole entire half double
three four five six seven eight nine ten hundred thousand million once twice another others else different same similar such own talking reckon reckons alone
straight away side hand head eye line word words page text message link links note chat answer answers reply option options case example examples idea ideas
reason reasons fact facts detail details info information advice tip tips question problem issue matter matters topic situation story
stop stops stopped stopping shop buy bought sell hold catch drop grip stick push pull carry wait watch play open close sit stand walk drive eat sleep fall rise pass break throw alright send sends sending visit zoom abilities acquire wanted spend spends spending hold holds start started gain gains reach reached belong end ends ended begin begins began won win wins lose actual actually breaks called call named sorry meant mean instead rather correction actually thing buzzword supposed dead whizz genius normal honestly lol haha omg tbh yeah yep nope hmm um uh wow oh ah ok please sorry thanks dear sir madam hi hello hey greetings cheers
`;

const toSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Function words only. */
export const stopWords = toSet(functionWords);
/** Function words and the words around a question. */
export const queryStopWords = toSet(functionWords + askingWords);
/** And the words that nearly every question about a change of career holds: what is left says what it is about. */
export const generalWords = toSet(functionWords + askingWords + changeWords + commonWords);
