/** Questions that are answered with yes or no, by the verb that opens them; "and", "but", "so" and "also" may lead in. */

const verbs = 'do|does|did|is|are|am|can|could|may|must|should|will|would|has|have';
const opening = new RegExp(`^\\W*(?:(?:and|but|so|also) )?(?:${verbs})\\b`, 'i');
const ofOneself = /^\W*(?:(?:and|but|so|also) )?(?:can|could|may|must|should|will|would) (?:i|we|my|our)\b/i;
const anywhere = new RegExp(`(?:^|[,;:]\\s*|\\b(?:and|but|so|also)\\s+)(?:${verbs})\\b`, 'i');

/** "Is it hard?", "and could I?" */
export const opensYesOrNo = (text: string): boolean => opening.test(text);

/** "Must I buy …?", "can my dog come?": asked of somebody's own case. */
export const asksOfOwnCase = (text: string): boolean => ofOneself.test(text);

/** Such a question, be it behind what leads in to it ("as a nurse, can I …?"). */
export const holdsYesOrNo = (text: string): boolean => anywhere.test(text);
