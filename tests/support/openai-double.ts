import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request for a chat completion, as far as the double looks at it. */
export type ChatRequest = {
  model: string;
  messages: { role: string; content: string }[];
  stream?: boolean;
  max_tokens?: number;
};

/** What the double does with a request: a text, or one of the ways in which a server fails. */
export type ChatReply =
  | {
      text: string /** Milliseconds before the first piece and between pieces. */;
      firstMs?: number;
      pieceMs?: number;
      pieces?: readonly string[];
      usage?: boolean;
    }
  | { status: number; code?: string; retryAfter?: string }
  /** Takes the request and never answers. */
  | 'hang'
  /** Half of a text, then the connection is gone. */
  | { cut: string }
  /** Half of a text, then silence. */
  | { stall: string }
  /** Half of a text, then the stream ends without its end. */
  | { unfinished: string }
  | 'malformed'
  /** Held back by the provider, after this much. */
  | { filtered: string };

export type EmbedReply =
  | { dimensions: number; mixed?: boolean; missing?: boolean }
  | { status: number; retryAfter?: string }
  | 'hang'
  | 'malformed';

export type OpenAiDouble = {
  /** For `OPENAI_BASE_URL`. */
  url: string;
  chats: ChatRequest[];
  /** The texts of each embedding request. */
  embeddings: string[][];
  /** The `Authorization` headers that came. */
  keys: (string | undefined)[];
  /** What the next requests get. */
  chat: (request: ChatRequest, count: number) => ChatReply | Promise<ChatReply>;
  embed: (texts: readonly string[], count: number) => EmbedReply;
  models: readonly string[];
  close(): Promise<void>;
};

/** OpenAI's HTTP API on loopback: chat completions (streamed and whole), embeddings and the list of models. */
export async function startOpenAiDouble(
  chat: OpenAiDouble['chat'] = () => ({ text: 'Nothing was set.' }),
): Promise<OpenAiDouble> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const double: OpenAiDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    chats: [],
    embeddings: [],
    keys: [],
    chat,
    embed: () => ({ dimensions: 32 }),
    models: ['gpt-4.1-mini', 'text-embedding-3-small'],
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    double.keys.push(request.headers.authorization);
    if (request.url === '/v1/models') {
      const data = double.models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'double' }));
      return sendJson(response, 200, { object: 'list', data });
    }
    const body = JSON.parse(await readBody(request)) as ChatRequest & {
      input: string | string[];
      encoding_format?: string;
    };
    if (request.url === '/v1/chat/completions') {
      double.chats.push(body);
      return sendChat(response, body, await double.chat(body, double.chats.length));
    }
    if (request.url === '/v1/embeddings') {
      const texts = [body.input].flat();
      double.embeddings.push(texts);
      return sendEmbeddings(
        response,
        texts,
        double.embed(texts, double.embeddings.length),
        body.encoding_format,
      );
    }
    sendError(response, { status: 404, code: 'unknown_url' });
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** As OpenAI words it: with the key that was wrong, and a piece of the request, in its message. */
function sendError(
  response: ServerResponse,
  { status, code = 'error', retryAfter }: { status: number; code?: string; retryAfter?: string },
): void {
  const message = `Incorrect API key provided: sk-double-secret-key. Your request was: what people wrote.`;
  sendJson(
    response,
    status,
    { error: { message, type: code, code } },
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );
}

async function sendChat(response: ServerResponse, request: ChatRequest, reply: ChatReply): Promise<void> {
  if (reply === 'hang') return;
  if (typeof reply === 'object' && 'status' in reply) return sendError(response, reply);
  if (!request.stream) return sendWhole(response, request, reply);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (data: unknown): void =>
    void response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
  const piece = (content: string): void => send(chunkOf(request, { content }, null));
  send(chunkOf(request, { role: 'assistant', content: '' }, null));
  if (reply === 'malformed') {
    piece('Plan on ');
    send('{"id": "chatcmpl-1", "choices": [{"del');
    response.end();
    return;
  }
  if ('text' in reply) {
    await sleep(reply.firstMs ?? 0);
    for (const [at, content] of (reply.pieces ?? tokensOf(reply.text)).entries()) {
      if (at > 0 && reply.pieceMs) await sleep(reply.pieceMs);
      if (response.destroyed) return;
      piece(content);
    }
    send(chunkOf(request, {}, 'stop'));
    if (reply.usage !== false)
      send({ ...chunkOf(request, {}, null), choices: [], usage: usageOf(request, reply.text) });
    send('[DONE]');
    response.end();
    return;
  }
  const begun =
    'cut' in reply
      ? reply.cut
      : 'stall' in reply
        ? reply.stall
        : 'unfinished' in reply
          ? reply.unfinished
          : reply.filtered;
  for (const content of tokensOf(begun)) piece(content);
  if ('filtered' in reply) send(chunkOf(request, {}, 'content_filter'));
  if ('stall' in reply) return;
  if ('cut' in reply) {
    await sleep(20);
    response.destroy();
    return;
  }
  if ('filtered' in reply) send('[DONE]');
  response.end();
}

function sendWhole(
  response: ServerResponse,
  request: ChatRequest,
  reply: Exclude<ChatReply, 'hang' | { status: number }>,
): void {
  if (reply === 'malformed')
    return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [');
  if (!('text' in reply) && !('filtered' in reply)) return void response.destroy();
  const content = 'text' in reply ? reply.text : reply.filtered;
  sendJson(response, 200, {
    ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 0, model: request.model },
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content },
        finish_reason: 'text' in reply ? 'stop' : 'content_filter',
      },
    ],
    usage: usageOf(request, content),
  });
}

const chunkOf = (request: ChatRequest, delta: object, finish: string | null) => ({
  ...{ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: request.model },
  choices: [{ index: 0, delta, finish_reason: finish }],
});

/** Pieces of the size that models send. */
const tokensOf = (text: string): string[] => text.match(/\s*\S{1,6}|\s+$/g) ?? [];

const usageOf = ({ messages }: ChatRequest, text: string) => {
  const input = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  const output = Math.ceil(text.length / 4);
  return {
    ...{ prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    prompt_tokens_details: { cached_tokens: Math.floor(input / 3) },
  };
};

function sendEmbeddings(
  response: ServerResponse,
  texts: readonly string[],
  reply: EmbedReply,
  format: string | undefined,
): void {
  if (reply === 'hang') return;
  if (reply === 'malformed') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": [');
    return;
  }
  if ('status' in reply) {
    sendError(response, reply);
    return;
  }
  const data = texts.map((text, index) => {
    const vector = vectorOf(text, reply.dimensions - (reply.mixed && index % 2 === 1 ? 1 : 0));
    const embedding =
      format === 'base64' ? Buffer.from(new Float32Array(vector).buffer).toString('base64') : vector;
    return { object: 'embedding', index, embedding };
  });
  sendJson(response, 200, {
    ...{ object: 'list', model: 'double', usage: { prompt_tokens: 1, total_tokens: 1 } },
    data: reply.missing ? data.slice(1) : data,
  });
}

/** Words in common make vectors alike. */
function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let hash = 7;
    for (const sign of word) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  return vector.some((value) => value !== 0) ? vector : vector.fill(1);
}
