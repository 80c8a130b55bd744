import { createSpendingInProcess, type Spending } from '../answering/prompted/token-budget.js';
import type { Store } from '../state/store.js';
import type { Config } from './config.js';

/** The terminal's count of tokens, in the store, so that a script that asks again and again has one budget a day. */
export type StoredSpending = Spending & { close(): Promise<void> };

/** The store is opened with the first question to a model. Where that fails, this process counts for itself. */
export function createStoredSpending(config: Config): StoredSpending {
  let opening: Promise<Store> | undefined;
  const inProcess = createSpendingInProcess();
  const counting = async (): Promise<Spending> => {
    opening ??= import('../state/open-store.js').then(({ openStore }) => openStore(config));
    return opening.then(({ spending }) => spending).catch(() => inProcess);
  };
  return {
    spent: async (asker, day) => (await counting()).spent(asker, day),
    add: async (asker, day, tokens, now) => (await counting()).add(asker, day, tokens, now),
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.health.close();
    },
  };
}
