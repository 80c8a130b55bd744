import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type PlatformPost = { question: string; conversation: string; text: string; notice?: string };

/**
 * Where the stand-in door posts to: takes a moment for each post, as a platform does, so that a process may die before,
 * during and after it. What was posted twice stands here twice.
 */
export async function startStandInPlatform(): Promise<{
  url: string;
  posts: PlatformPost[];
  close(): void;
}> {
  const posts: PlatformPost[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of request) chunks.push(chunk as Buffer);
      } catch {
        return; // The sender died while it was sending: nothing was posted.
      }
      await sleep(Math.random() * 10);
      posts.push(JSON.parse(Buffer.concat(chunks).toString()) as PlatformPost);
      await sleep(Math.random() * 10);
      response.end(JSON.stringify({ place: posts.length }));
      return;
    }
    const question = request.url?.split('/').at(-1);
    const place = posts.findIndex((post) => post.question === question);
    response.end(JSON.stringify(place < 0 ? {} : { receipt: { place: place + 1 } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
