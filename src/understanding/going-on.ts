/** How people go on with what was talked of: they name nothing, and ask the same of what follows or of others. */

const following = /\b(?:after (?:that|this|it)|then what|what then|and then|what next|what comes next)\W*$/i;
const others =
  /\b(?:same|likewise|ditto)\b|\b(?:what|anything|something|which) (?:else|others?)\b|\banything (?:outside|other|besides|apart)\b|\bwhat makes (?:the|that|a) difference\b/i;

/** "Ok, and after that?" */
export const asksWhatFollows = (text: string): boolean => following.test(text);

/** "What else?", "anything outside of streaming?", "the same for a nurse" */
export const asksForOthers = (text: string): boolean => others.test(text);
