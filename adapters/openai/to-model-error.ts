import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from 'openai';
import { ModelError } from '../../src/index.js';

/**
 * What an error of the `openai` package means to Segue, by its class and status and never by its words. The words of a
 * server may repeat a key or a prompt, so they are left out; the cause is left out for the same reason.
 */
export function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError)
    return new ModelError('refused', `The model's server does not accept the key (${error.status}).`);
  if (error instanceof NotFoundError)
    return new ModelError('refused', 'The model’s server knows no such model or address (404).');
  if (error instanceof RateLimitError) {
    const afterMs = retryAfterMs(error.headers);
    return new ModelError(
      'limited',
      'The model’s server is over a limit or the account over its quota (429).',
      {
        ...(afterMs === undefined ? {} : { afterMs }),
      },
    );
  }
  if (error instanceof BadRequestError || error instanceof UnprocessableEntityError)
    return new ModelError('rejected', `The model's server does not take the request (${error.status}).`);
  if (error instanceof APIConnectionTimeoutError)
    return new ModelError('slow', 'The model’s server did not answer in time.');
  if (error instanceof APIConnectionError)
    return new ModelError('down', 'The model’s server cannot be reached.');
  if (error instanceof InternalServerError || (error instanceof APIError && (error.status ?? 0) >= 500)) {
    const afterMs = retryAfterMs(error.headers);
    return new ModelError('down', `The model's server failed (${error.status}).`, {
      ...(afterMs === undefined ? {} : { afterMs }),
    });
  }
  // LangChain makes errors of its own of these two, with these names.
  if (error instanceof Error && error.name === 'TimeoutError')
    return new ModelError('slow', 'The model’s server did not answer in time.');
  if (error instanceof Error && error.name === 'ContextOverflowError')
    return new ModelError('rejected', 'The request is longer than the model can read.');
  if (error instanceof SyntaxError)
    return new ModelError('malformed', 'The model’s server sent what is no JSON.');
  // `fetch` breaks a body off with a TypeError.
  if (error instanceof TypeError)
    return new ModelError('cut', 'The connection to the model ended in the middle.');
  if (error instanceof APIError)
    return new ModelError('malformed', 'The model’s server sent an error in its stream.');
  return new ModelError('malformed', 'The model’s server sent what the protocol does not know.');
}

/** `Retry-After` in seconds or as a date, and OpenAI's own `retry-after-ms`. */
function retryAfterMs(headers: Headers | undefined): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact)) return Math.max(0, exact);
  const given = headers?.get('retry-after');
  if (!given) return undefined;
  const seconds = Number(given);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(given) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
