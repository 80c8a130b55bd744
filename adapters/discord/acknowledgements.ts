import { createBoundedMap } from './bounded-map.js';

/** Which interactions this process has acknowledged, or is about to: an answer must not overtake its "thinking". */
export type Acknowledgements = {
  add(interaction: string, acknowledged: Promise<boolean>): void;
  /** Undefined where it is not known: another process's, or one before a restart. */
  of(interaction: string): Promise<boolean> | undefined;
};

/** More than can be waiting for an answer at once. */
const KEPT = 2_000;

export function createAcknowledgements(): Acknowledgements {
  const known = createBoundedMap<Promise<boolean>>(KEPT);
  return {
    add: (interaction, acknowledged) => known.set(interaction, acknowledged),
    of: (interaction) => known.get(interaction),
  };
}
