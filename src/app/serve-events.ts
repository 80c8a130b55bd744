import type { ModelEvent } from '../answering/prompted/model-event.js';
import type { WorkEvent } from '../state/work-event.js';
import { type Log, requestId } from './logger.js';

/** Writes what a worker tells into the log: ids and durations, never what people wrote. */
export function logWork(log: Log, event: WorkEvent): void {
  const { level, says, fields } = toLine(event);
  const about = 'received' in event ? { request: requestId(event.received), door: event.received.door } : {};
  log[level]({ ...about, ...fields }, says);
}

type Line = { level: 'info' | 'warn' | 'error'; says: string; fields: Record<string, unknown> };

function toLine(event: WorkEvent): Line {
  switch (event.kind) {
    case 'replied': {
      const { answer, notice, tookMs, askMs, found } = event;
      return { level: 'info', says: 'replied', fields: { kind: notice ?? answer, tookMs, askMs, found } };
    }
    case 'retry': {
      const { stage, tries, afterMs, error } = event;
      return { level: 'warn', says: 'failed, will try again', fields: { stage, tries, afterMs, error } };
    }
    case 'set-aside':
      return { level: 'error', says: 'gave up', fields: { stage: event.stage, error: event.error } };
    case 'dropped':
      return { level: 'info', says: 'dropped: forgotten, or taken over by another worker', fields: {} };
    case 'lost':
      return {
        level: 'error',
        says: 'could not go on; its lease hands it on',
        fields: { error: event.error },
      };
    case 'store-failing':
      return { level: 'error', says: 'the store fails', fields: { error: event.error } };
    case 'store-back':
      return { level: 'info', says: 'the store is back', fields: {} };
  }
}

/** The same of a model: what failed and what was caught, never what it wrote. */
export function logModel(log: Log, event: ModelEvent): void {
  if (event.kind === 'called' && event.failure) {
    const { purpose, failure, tookMs } = event;
    log.warn({ purpose, failure, tookMs: Math.round(tookMs) }, 'a call of the model failed');
  } else if (event.kind === 'replied' && event.by === 'extractive')
    log.info({ why: event.why }, 'a composed answer stood in for the model’s');
  else if (event.kind === 'caught')
    log.info({ fault: event.fault, mended: event.mended }, 'a sentence of the model did not pass');
}
