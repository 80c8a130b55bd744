import type { GuideSummary } from '../domain/guide.js';
import type { SmallTalkTopic } from '../understanding/vocabulary/small-talk.js';
import { exampleNames } from './compose/discover.js';

/** Replies to talk that asks for no fact. They state nothing of any guide but its name. */
export function smallTalkReply(topic: SmallTalkTopic, all: readonly GuideSummary[]): string {
  const examples = all.length > 0 ? exampleNames(all) : undefined;
  const tryThis = examples
    ? `Ask me about a change of career, for example ${examples}.`
    : 'There are no guides in the library yet.';
  switch (topic) {
    case 'greeting':
      return `Hello! ${tryThis}`;
    case 'how-are-you':
      return `All in tune, thank you. ${tryThis}`;
    case 'thanks':
      return 'You are welcome. Ask on whenever you like.';
    case 'compliment':
      return 'Thank you, that is kind. Ask on whenever you like.';
    case 'bye':
      return 'Goodbye, and good luck with the change.';
    case 'acknowledge':
      return 'All right. Ask on whenever you like.';
    case 'decline':
      return 'All right. I am here when you want to know more.';
    case 'complaint':
      return 'I am sorry that missed. Name the two jobs and what you want to know, and I will look in the guides again.';
    case 'identity':
      return `I am Segue, a program that answers questions about changing career from a library of guides, with the source of each fact. ${tryThis}`;
    case 'privacy':
      return 'I remember what was said in this conversation so that follow-ups work, and nothing of other people’s. `/forget` deletes it.';
    case 'help':
      return `I answer from career guides, with the source of each fact: how long a change takes, what it pays, which skills you bring and which to learn, first steps, roadmap, resources, challenges. ${tryThis}`;
  }
}

/** For someone who needs a person more than a plan. No figures, no advice on careers. */
export function kindWord(grave: boolean): string {
  return grave
    ? 'I am really sorry that it is this hard right now. I am only a program, and you deserve a person: please talk to someone you trust, or call your local emergency number or a crisis line now; they are there for exactly this, at any hour. The career questions can wait.'
    : 'I am sorry, that sounds heavy. Please do not carry it alone: talk to someone you trust, or to a doctor or counsellor; if it gets too much, a crisis line is there at any hour. When you feel like it, I am here for the career questions.';
}
