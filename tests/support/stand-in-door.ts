import type { Delivery, Door } from '../../src/state/door.js';
import type { Received, Reply } from '../../src/state/inbox.js';

export type Post = { question: string; conversation: string; text: string; notice?: string };

/** A door whose platform is a list: what arrived there, in order, and what to do wrong on the way. */
export function createStandInDoor(
  options: {
    name?: string;
    fault?: (received: Received, attempt: number) => Promise<'lost' | undefined>;
  } = {},
): Door & { posts: Post[]; looks: string[] } {
  const posts: Post[] = [];
  const looks: string[] = [];
  const attempts = new Map<string, number>();
  return {
    name: options.name ?? 'stand-in',
    posts,
    looks,
    async deliver(received: Received, { answer, notice }: Reply): Promise<Delivery> {
      const { id, conversation } = received.question;
      const attempt = (attempts.get(id) ?? 0) + 1;
      attempts.set(id, attempt);
      const fault = await options.fault?.(received, attempt);
      posts.push({ question: id, conversation, text: answer.text, ...(notice ? { notice } : {}) });
      if (fault === 'lost') throw new Error('socket hang up');
      return { receipt: { place: posts.length } };
    },
    async alreadyDelivered({ question }) {
      looks.push(question.id);
      const place = posts.findIndex((post) => post.question === question.id);
      return place < 0 ? undefined : { receipt: { place: place + 1 } };
    },
  };
}
