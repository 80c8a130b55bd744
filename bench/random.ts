/** A random number generator with a seed (mulberry32, T. Ettinger): the same seed gives the same guides everywhere. */
export type Random = {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** `count` different items in a random order. */
  some<T>(items: readonly T[], count: number): T[];
  chance(share: number): boolean;
  unit(): number;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(unit() * below);
  const pick = <T>(items: readonly T[]): T => items[whole(items.length)] as T;
  return {
    unit,
    whole,
    pick,
    chance: (share) => unit() < share,
    some(items, count) {
      const left = [...items];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(whole(left.length), 1)[0] as (typeof items)[number],
      );
    },
  };
}
