/** Words around the name of a role that tell on which side of a change it stands; lower case, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a role that is wanted. */
export const towards = words(`2 to into toward towards become becoming becomes be reach`);
/** Before a role that is left. */
export const away = words(
  `from am im was being been currently quit quitting leave leaving former ex were ive play left`,
);
/** May stand between such a word and the role. */
export const between = words(
  `a an the my this that job career work working role roles position life current professional junior senior freelance trained classical jazz full time part qualified experienced self taught real good of being just basically mostly successful certified old year proper kind former retired hobby amateur struggling in field world like not now really also still some`,
);
/** Before "as": a role that is wanted ("a job as"). */
export const wishes = words(
  `retrain restart want job jobs career position hired apply interview future end role earn succeed salary transition`,
);

/** Before "as", and leaving no doubt: "retrain as a nurse"; "earn as a nurse" may be said of today. */
export const retraining = words(`retrain retrained restart want apply hired`);

/** After "to": no role follows. */
export const verbs = words(
  `have know learn do be get make use work go start see take need want help understand bring build find think look study earn expect try begin pay keep`,
);
/** Before "to": nothing changes ("compared to"). */
export const comparing = words(`back compared next relative similar close comparable`);
/** What someone does who leaves a role: "can a florist become …", "how would a nurse get into …". */
export const leavings = words(`become becomes becoming retrain retrains`);
/** Before "I am": a state that is looked forward to. */
export const ahead = words(`once when wen until till after before`);
/** Before "to be": a requirement, no wish. */
export const obliging = words(`have need has had needs`);
/** Before "of" or "with": a role that is left. */
export const weary = words(`tired sick out bored fed done finished`);
/** Before "for": whoever is offered something stands there now. */
export const offers = words(`guide guides something anything options paths careers ideas jobs transitions`);

/** After "to": who is spoken to ("describe the job to me"). */
export const listeners = words(`me us him her them somebody someone people others you`);
/** Before "from": two are told apart, and nobody leaves ("different from a researcher"). */
export const setting = words(
  `different differ differs apart distinguishes distinguish separates separate distinct`,
);

/** Words between somebody and what they become: "does a nurse *need to* become …". */
export const onTheWay = words(
  `to needs has wants must should who able in order before looking hoping trying planning wanting aiming`,
);
