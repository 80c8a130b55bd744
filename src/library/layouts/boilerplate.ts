/** Lines that stand in every guide of a site and say nothing of this one. Patterns are our own short ones. */

const fillers: readonly RegExp[] = [
  /^great news\b/i,
  /^here(?:['’]s| is| are) (?:what|everything|all|the skills)\b.{0,60}\b(?:learn|need|skills|know)\b/i,
  /^follow (?:this|these|our|the)\b.{0,60}\b(?:roadmap|plan|path|steps|guide)\b/i,
  /^before (?:you )?mak(?:e|ing)\b.{0,60}\b(?:look|expect|honest)\b/i,
  /^don['’]?t wait\b/i,
  /^(?:here are |find |get )?(?:the )?(?:answers|common questions|questions)\b.{0,60}\b(?:transition|career|people|ask)\b.{0,30}$/i,
];

/** Whether a line is one that the sites put into each of their guides. */
export const isFiller = (text: string): boolean =>
  text.length <= 200 && fillers.some((pattern) => pattern.test(text));

/** A lead line directly under a heading of a guide that only announces what follows: short, speaking to the reader, without a figure. */
export function isLeadFiller(text: string): boolean {
  if (isFiller(text)) return true;
  if (text.length > 160 || /[\d$€£₹%]/.test(text) || !/[.!:]$/.test(text)) return false;
  return /\b(?:you|your|here|this transition|these|this roadmap|this plan)\b/i.test(text);
}

/** A line of a call to action ("Get personalized recommendations …", "Sign Up Free"). */
export function isCallToAction(text: string): boolean {
  if (
    /\b(?:personali[sz]ed|tailored|sign up|log ?in|get started|for free|your (?:career )?journey|your background|our (?:advisers|advisors|experts|coaches|team|app|newsletter))\b/i.test(
      text,
    )
  )
    return true;
  return /^(?:take|get|start|explore|sign|join|create|browse|discover|find|view|see|try|book|unlock|talk|schedule|subscribe|download|learn more|let us|contact)\b/i.test(
    text,
  );
}
