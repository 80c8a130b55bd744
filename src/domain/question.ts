/** One message of one person, as an adapter hands it over. */
export type Question = {
  /** The platform's own id of the message, so that it can be claimed once. */
  id: string;
  /** A thread, a direct message, a terminal session: what remembers. */
  conversation: string;
  /** Who asks; memory and limits are per person. */
  asker: string;
  text: string;
  /** The id of the question that this one rewords: what was said after it begins anew from there. */
  rewords?: string;
  /** Milliseconds since 1970. */
  askedAt: number;
};
