import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Makes the connection a WebSocket (RFC 6455, 4.2.2), sends one text message, and answers a close with a close. */
export const sayOverSocket =
  (message: object) =>
  (request: IncomingMessage, socket: Socket): void => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const text = Buffer.from(JSON.stringify(message));
    socket.write(Buffer.concat([Buffer.from([0x81, text.length]), text]));
    socket.on('data', (frame) => {
      const isClose = ((frame[0] ?? 0) & 0x0f) === 8;
      if (isClose) socket.end(Buffer.from([0x88, 0x02, 0x03, 0xe8]));
    });
  };

export const sayHello = sayOverSocket({ type: 'hello', num_connections: 1 });
