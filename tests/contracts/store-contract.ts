import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimWish } from '../../src/state/inbox.js';
import { impersonalTables, type StoredCount, storedThings } from '../../src/state/privacy.js';
import type { Store } from '../../src/state/store.js';
import { personKey } from '../../src/state/token-bucket.js';
import { answered, NOON, received, rules, smallTalk } from '../support/questions.js';

/** A store under test, and ways to look behind it. */
export type StoreUnderTest = {
  store: Store;
  /** A second one on the same data, as another process would have. */
  another(): Promise<Store>;
  dump(): Promise<Record<string, unknown[]>>;
  empty(): Promise<void>;
  close(): Promise<void>;
};

const minute = 60_000;
const day = 24 * 60 * minute;
const LEASE = NOON + 15_000;
const wish = (count: number, now: number, until: number): ClaimWish => ({
  doors: ['stand-in'],
  except: [],
  count,
  now,
  until,
});

/** What every store must do, whatever it keeps its rows in. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the store on ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeAll(async () => {
      under = await open();
      store = under.store;
    });
    beforeEach(() => under.empty());
    afterAll(() => under?.close());

    const ids = async (worker: string, count = 10, now = NOON) =>
      (await store.inbox.claim(worker, wish(count, now, now + 15_000))).map(({ question }) => question.id);

    describe('accepting', () => {
      it('records a question whole, so that it can be answered after a restart', async () => {
        const asked = received('m1', {
          workspace: 'w1',
          route: { channel: 'ch9', thread: '17.5' },
          text: 'How long? 🐝',
        });
        expect(await store.inbox.accept(asked, rules())).toEqual({ kind: 'accepted', ahead: 0 });
        const elsewhere = await under.another();
        expect(await elsewhere.inbox.find('stand-in', 'm1')).toEqual({ ...asked, state: 'waiting' });
        await elsewhere.health.close();
      });

      it('knows a question by each of its keys, and takes it once', async () => {
        await store.inbox.accept(received('m1'), rules({ alsoKnownAs: ['event-1', 'ch1:17.5'] }));
        for (const key of ['m1', 'event-1', 'ch1:17.5']) {
          const again = await store.inbox.accept(received(`other-${key}`), rules({ alsoKnownAs: [key] }));
          expect(again).toEqual({ kind: 'duplicate' });
          expect((await store.inbox.find('stand-in', key))?.question.id).toBe('m1');
        }
        // The keys of a duplicate that were new are not taken: its sender may yet mean another message by them.
        expect(await store.inbox.accept(received('other-m1'), rules())).toMatchObject({ kind: 'accepted' });
      });

      it('takes it once when it arrives twenty times at the same moment', async () => {
        const elsewhere = await under.another();
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, n) =>
            (n % 2 === 0 ? store : elsewhere).inbox.accept(
              received('m1'),
              rules({ alsoKnownAs: ['event-1'] }),
            ),
          ),
        );
        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', ...Array(19).fill('duplicate')]);
        await elsewhere.health.close();
      });

      it('keeps the doors apart: two may use the same id', async () => {
        await store.inbox.accept(received('1', { door: 'north' }), rules());
        const other = await store.inbox.accept(received('1', { door: 'south', conversation: 'c2' }), rules());
        expect(other).toEqual({ kind: 'accepted', ahead: 1 });
        expect((await store.inbox.find('south', '1'))?.question.conversation).toBe('c2');
      });

      it('says how many are ahead, and refuses when too many wait', async () => {
        const places = [];
        for (const id of ['a', 'b', 'c'])
          places.push(await store.inbox.accept(received(id), rules({ capacity: 2 })));
        expect(places).toEqual([
          { kind: 'accepted', ahead: 0 },
          { kind: 'accepted', ahead: 1 },
          { kind: 'full', waiting: 2 },
        ]);
        // Sent again by the platform, the refused one is not refused aloud a second time.
        expect(await store.inbox.accept(received('c'), rules({ capacity: 2 }))).toEqual({
          kind: 'duplicate',
        });
      });

      it('keeps any text, the characters that databases dislike too', async () => {
        const text = `'; drop table questions; -- \0 \ud83d\ude00 ${'é'.repeat(3_900)}`;
        await store.inbox.accept(received('m1', { text }), rules());
        expect((await store.inbox.find('stand-in', 'm1'))?.question.text).toBe(text.replace('\0', ''));
      });

      it('refuses what is too long to be a question, once', async () => {
        const long = received('m1', { text: '🐝'.repeat(4_001) });
        expect(await store.inbox.accept(long, rules())).toEqual({ kind: 'too-long', length: 4_001 });
        expect(await store.inbox.accept(long, rules())).toEqual({ kind: 'duplicate' });
        expect((await store.inbox.accept(received('m2', { text: '🐝'.repeat(4_000) }), rules())).kind).toBe(
          'accepted',
        );
      });

      it('replaces the text of a question that nobody has begun to answer, and of no other', async () => {
        await store.inbox.accept(received('m1'), rules());
        expect(await store.inbox.amend('stand-in', 'm1', 'Better put?')).toBe(true);
        expect(await store.inbox.amend('stand-in', 'unheard-of', 'Better put?')).toBe(false);
        const [claimed] = await store.inbox.claim('w', wish(1, NOON, LEASE));
        expect(claimed?.question.text).toBe('Better put?');
        expect(await store.inbox.amend('stand-in', 'm1', 'Too late?')).toBe(false);
      });
    });

    describe('allowances', () => {
      const person = { key: personKey('u1'), whose: 'person' as const, burst: 3, perMinute: 60 };
      const workspace = { key: 'workspace:w1', whose: 'workspace' as const, burst: 4, perMinute: 60 };
      const ask = (id: string, now: number, allowances = [person, workspace]) =>
        store.inbox.accept(received(id), rules({ allowances, now }));

      it('lets a burst through, then as many as the minute has', async () => {
        const kinds = [];
        for (const id of ['a', 'b', 'c']) kinds.push((await ask(id, NOON)).kind);
        expect(kinds).toEqual(['accepted', 'accepted', 'accepted']);
        expect(await ask('d', NOON)).toEqual({ kind: 'limited', whose: 'person', comeBackAt: NOON + 1_000 });
        expect((await ask('d', NOON + 1_000)).kind).toBe('duplicate');
        expect((await ask('e', NOON + 1_000)).kind).toBe('accepted');
      });

      it("counts a workspace's people together, and takes no token from anyone who is refused", async () => {
        const other = { ...person, key: personKey('u2') };
        for (const id of ['a', 'b', 'c']) await ask(id, NOON);
        expect((await ask('d', NOON, [other, workspace])).kind).toBe('accepted');
        expect(await ask('e', NOON, [other, workspace])).toMatchObject({
          kind: 'limited',
          whose: 'workspace',
        });
        const { buckets } = await under.dump();
        expect(buckets).toContainEqual(expect.objectContaining({ key: 'person:u2', tokens: 2 }));
      });

      it('holds across processes, when questions come at the same moment', async () => {
        const elsewhere = await under.another();
        const outcomes = await Promise.all(
          Array.from({ length: 12 }, (_, n) =>
            (n % 2 === 0 ? store : elsewhere).inbox.accept(
              received(`m${n}`, { conversation: `c${n}` }),
              rules({ allowances: [person] }),
            ),
          ),
        );
        expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(3);
        await elsewhere.health.close();
      });

      it('takes no token for a message that is sent again', async () => {
        for (let n = 0; n < 5; n++) await ask('a', NOON);
        expect((await ask('b', NOON)).kind).toBe('accepted');
      });
    });

    describe('claiming', () => {
      it('hands out the oldest question of each conversation, and the next when that is done', async () => {
        for (const [id, conversation] of [
          ['a1', 'A'],
          ['a2', 'A'],
          ['b1', 'B'],
          ['b2', 'B'],
          ['c1', 'C'],
        ] as const)
          await store.inbox.accept(received(id, { conversation }), rules());
        const first = await store.inbox.claim('w', wish(2, NOON, LEASE));
        expect(first.map(({ question }) => question.id)).toEqual(['a1', 'b1']);
        expect(await ids('w')).toEqual(['c1']);
        expect(await ids('w')).toEqual([]);
        await store.inbox.done(first[0]?.seq ?? 0, { message: 'r1' }, NOON);
        expect(await ids('w')).toEqual(['a2']);
      });

      it('leaves questions of other doors to the workers that have them', async () => {
        await store.inbox.accept(received('m1', { door: 'north' }), rules());
        expect(await ids('w')).toEqual([]);
        expect(
          await store.inbox.claim('w', { ...wish(1, NOON, LEASE), doors: ['south', 'north'] }),
        ).toHaveLength(1);
      });

      it('gives each question to one worker, when many ask at the same moment', async () => {
        for (let n = 0; n < 40; n++)
          await store.inbox.accept(received(`m${n}`, { conversation: `c${n % 20}` }), rules());
        const elsewhere = await under.another();
        const claims = await Promise.all(
          Array.from({ length: 8 }, (_, n) =>
            (n % 2 === 0 ? store : elsewhere).inbox.claim(`w${n}`, wish(4, NOON, LEASE)),
          ),
        );
        const all = claims.flat();
        expect(new Set(all.map(({ seq }) => seq)).size).toBe(all.length);
        expect(new Set(all.map(({ question }) => question.conversation)).size).toBe(all.length);
        await elsewhere.health.close();
      });

      it('leaves a question alone while its lease is renewed, and hands it on when the lease has run out', async () => {
        await store.inbox.accept(received('m1'), rules());
        const [mine] = await store.inbox.claim('w1', wish(1, NOON, NOON + 10));
        await store.inbox.renew('w1', [mine?.seq ?? 0], NOON + 20);
        await store.inbox.renew('w2', [mine?.seq ?? 0], NOON + 99);
        expect(await ids('w2', 1, NOON + 15)).toEqual([]);
        // A worker that overslept does not claim its own question a second time.
        const again = { ...wish(1, NOON + 25, LEASE), except: [mine?.seq ?? 0] };
        expect(await store.inbox.claim('w1', again)).toEqual([]);
        const [theirs] = await store.inbox.claim('w2', wish(1, NOON + 25, NOON + 99));
        expect(theirs).toEqual({ ...mine, tries: 2 });
        // The first worker wakes up late: it may not answer what is another's now.
        expect(await store.inbox.answered('w1', mine?.seq ?? 0, { answer: answered() }, NOON + 99)).toBe(
          false,
        );
        await store.inbox.putBack('w1', mine?.seq ?? 0, NOON, true);
        await store.inbox.setAside('w1', mine?.seq ?? 0, 'late', NOON);
        expect(await store.inbox.answered('w2', mine?.seq ?? 0, { answer: answered() }, NOON + 99)).toBe(
          true,
        );
      });

      it('hands a stored reply to whoever takes over, so that it can be looked for before it is sent again', async () => {
        await store.inbox.accept(received('m1'), rules());
        const [mine] = await store.inbox.claim('w1', wish(1, NOON, LEASE));
        const reply = { answer: smallTalk('Sorry.'), notice: 'too-old' as const };
        await store.inbox.answered('w1', mine?.seq ?? 0, reply, NOON + 10);
        expect(await store.inbox.find('stand-in', 'm1')).toEqual({
          ...received('m1'),
          state: 'delivering',
          reply,
        });
        expect(await store.inbox.claim('w2', wish(1, NOON + 10, LEASE))).toEqual([
          { ...mine, tries: 2, reply },
        ]);
      });

      it('stores a reply and what came of the question together, or neither', async () => {
        await store.inbox.accept(received('m1'), rules());
        const [mine] = await store.inbox.claim('w1', wish(1, NOON, LEASE));
        const seq = mine?.seq ?? 0;
        const gap = { question: 'm1', door: 'stand-in', asker: 'u1', text: 'Owls?', near: [], at: NOON };
        const remembered = { conversation: 'c1', asker: 'u1', state: { turns: 1 }, at: NOON };
        expect(
          await store.inbox.answered('w2', seq, { answer: answered() }, LEASE, { remembered, gap }),
        ).toBe(false);
        expect(await store.notes.gaps(NOON)).toEqual([]);
        expect(await store.memory.recall('c1', 'u1')).toBeUndefined();
        for (const turns of [1, 2]) {
          const since = { remembered: { ...remembered, state: { turns } }, gap };
          expect(await store.inbox.answered('w1', seq, { answer: answered() }, LEASE, since)).toBe(true);
          expect(await store.memory.recall('c1', 'u1')).toEqual({ turns });
          expect(await store.notes.gaps(NOON)).toEqual([gap]);
        }
      });

      it('closes a question once it is delivered, and keeps the reply and where it went', async () => {
        await store.inbox.accept(received('m1'), rules());
        const [mine] = await store.inbox.claim('w1', wish(1, NOON, LEASE));
        await store.inbox.answered('w1', mine?.seq ?? 0, { answer: answered() }, LEASE);
        await store.inbox.done(mine?.seq ?? 0, { message: '17.9' }, NOON + 5);
        expect(await ids('w2', 1, LEASE + day)).toEqual([]);
        expect(await store.inbox.find('stand-in', 'm1')).toEqual({
          ...received('m1'),
          state: 'done',
          reply: { answer: answered() },
          receipt: { message: '17.9' },
        });
      });

      it('notes where a reply has begun, for whoever takes the question up, while it is the worker’s', async () => {
        await store.inbox.accept(received('m1'), rules());
        const [mine] = await store.inbox.claim('w1', wish(1, NOON, LEASE));
        const seq = mine?.seq ?? 0;
        expect(mine).not.toHaveProperty('begun');
        await store.inbox.begun('w2', seq, { message: 'not theirs' });
        await store.inbox.begun('w1', seq, { message: '17.9' });
        const [again] = await store.inbox.claim('w2', wish(1, LEASE + 1, LEASE + 2));
        expect(again).toMatchObject({ seq, begun: { message: '17.9' } });
        await store.inbox.done(seq, undefined, LEASE + 1);
        expect(await store.inbox.find('stand-in', 'm1')).toMatchObject({ receipt: { message: '17.9' } });
      });

      it('rests a question that failed, its conversation with it, and counts the try if told to', async () => {
        await store.inbox.accept(received('a1', { conversation: 'A' }), rules());
        await store.inbox.accept(received('a2', { conversation: 'A' }), rules());
        const [first] = await store.inbox.claim('w', wish(2, NOON, LEASE));
        await store.inbox.putBack('w', first?.seq ?? 0, NOON + 1_000, true);
        expect(await ids('w', 2, NOON + 999)).toEqual([]);
        const [second] = await store.inbox.claim('w', wish(2, NOON + 1_000, LEASE));
        expect(second).toMatchObject({ question: { id: 'a1' }, tries: 2 });
        await store.inbox.putBack('w', first?.seq ?? 0, NOON + 1_000, false);
        expect(await store.inbox.claim('w', wish(2, NOON + 1_000, LEASE))).toMatchObject([{ tries: 2 }]);
      });

      it('sets a question aside for the operator and lets its conversation go on', async () => {
        await store.inbox.accept(received('a1', { conversation: 'A' }), rules());
        await store.inbox.accept(received('a2', { conversation: 'A' }), rules());
        const [first] = await store.inbox.claim('w', wish(2, NOON, LEASE));
        await store.inbox.setAside('w', first?.seq ?? 0, 'storage', NOON + 7);
        expect(await ids('w')).toEqual(['a2']);
        expect(await store.notes.setAside(NOON)).toEqual([
          { question: 'a1', door: 'stand-in', failure: 'storage', tries: 1, at: NOON + 7 },
        ]);
        expect(await store.inbox.depth(NOON)).toEqual({ waiting: 0, working: 1, setAside: 1 });
        expect(await store.inbox.depth(NOON + minute)).toEqual({ waiting: 1, working: 0, setAside: 1 });
      });
    });

    describe('memory', () => {
      it('is one for each person and conversation, and outlives the process', async () => {
        await store.memory.remember('c1', 'u1', { roles: ['baker'], turns: [1] }, NOON);
        await store.memory.remember('c1', 'u2', { roles: ['pilot'] }, NOON);
        await store.memory.remember('c2', 'u1', { roles: ['nurse'] }, NOON);
        await store.memory.remember('c1', 'u1', { roles: ['baker', 'beekeeper'] }, NOON + 1);
        const elsewhere = await under.another();
        expect(await elsewhere.memory.recall('c1', 'u1')).toEqual({ roles: ['baker', 'beekeeper'] });
        expect(await elsewhere.memory.recall('c1', 'u2')).toEqual({ roles: ['pilot'] });
        expect(await elsewhere.memory.recall('c2', 'u2')).toBeUndefined();
        await elsewhere.health.close();
        expect(await store.memory.forget('u1')).toBe(2);
        expect(await store.memory.recall('c1', 'u2')).toEqual({ roles: ['pilot'] });
      });

      it('is bounded: a state may not be too long, and the conversations left alone longest go', async () => {
        await expect(store.memory.remember('c', 'u1', 'x'.repeat(300_000), NOON)).rejects.toThrow(
          /shorten it/,
        );
        for (let n = 0; n < 103; n++) await store.memory.remember(`c${n}`, 'u1', n, NOON + n);
        await store.memory.remember('c1', 'u2', 'kept', NOON);
        const kept = await Promise.all(['c0', 'c2', 'c3', 'c102'].map((c) => store.memory.recall(c, 'u1')));
        expect(kept).toEqual([undefined, undefined, 3, 102]);
        expect(await store.memory.recall('c1', 'u2')).toBe('kept');
      });
    });

    describe('notes for the operator', () => {
      const gap = {
        question: 'm1',
        door: 'd',
        asker: 'u1',
        text: 'Can I become an owl?',
        near: ['zoo-keeper'],
        at: NOON,
      };
      const word = {
        question: 'm1',
        door: 'd',
        asker: 'u1',
        verdict: 'unhelpful' as const,
        reason: 'Too vague',
        kind: 'answered' as const,
        guides: ['zoo-keeper'],
        sections: ['zoo-keeper › Salary'],
        at: NOON,
      };

      it('keeps gaps as they were asked, one for each question', async () => {
        const wanted = { ...gap, question: 'm2', wanted: { from: 'baker', to: 'owl' }, at: NOON + 1 };
        const someWhere = { ...gap, question: 'm3', wanted: { to: 'owl' }, at: NOON + 2 };
        for (const each of [{ ...gap, near: [] }, gap, wanted, someWhere]) await store.notes.noteGap(each);
        expect(await store.notes.gaps(NOON)).toEqual([gap, wanted, someWhere]);
        expect(await store.notes.gaps(NOON + 2)).toEqual([someWhere]);
      });

      it("keeps each person's last word on an answer", async () => {
        const { reason, ...thumb } = word;
        await store.notes.noteFeedback(word);
        await store.notes.noteFeedback({ ...thumb, asker: 'u2', verdict: 'helpful' });
        await store.notes.noteFeedback({ ...thumb, at: NOON + 5 });
        expect(await store.notes.feedback(NOON)).toEqual([
          { ...thumb, asker: 'u2', verdict: 'helpful' },
          { ...thumb, at: NOON + 5 },
        ]);
        expect(reason).toBe('Too vague');
      });
    });

    describe('privacy', () => {
      const fill = async (asker: string, text: string, at: number) => {
        const allowances = [{ key: personKey(asker), whose: 'person' as const, burst: 10, perMinute: 20 }];
        for (const part of ['open', 'done']) {
          const id = `${asker}-${part}`;
          await store.inbox.accept(
            received(id, { asker, text, conversation: `${id}-c`, route: { dm: asker }, askedAt: at }),
            rules({ allowances, now: at, alsoKnownAs: [`event-${id}`] }),
          );
        }
        const claimed = await store.inbox.claim(`w-${asker}`, wish(10, at, at + 1));
        const second = claimed.find(({ question }) => question.id === `${asker}-done`);
        await store.inbox.answered(`w-${asker}`, second?.seq ?? 0, { answer: answered(text) }, at + 1);
        await store.inbox.done(second?.seq ?? 0, { to: asker }, at);
        await store.memory.remember(`c-${asker}`, asker, { said: text }, at);
        const about = { question: `${asker}-done`, door: 'stand-in', asker, at };
        await store.notes.noteGap({ ...about, text, near: [] });
        await store.notes.noteFeedback({
          ...about,
          verdict: 'unhelpful',
          reason: text,
          kind: 'answered',
          guides: [],
          sections: [],
        });
        await store.spending.add(asker, '2026-11-25', 1_200, at);
      };

      it('names every table there is, so that none is left out of what people are told', async () => {
        const named = [...storedThings.map(({ table }) => table), ...impersonalTables].sort();
        expect(Object.keys(await under.dump()).sort()).toEqual(named);
      });

      it('forgets a person whole: no row and no text of theirs in any table, and nobody else loses anything', async () => {
        await fill('u-gone', 'a very private matter', NOON);
        await fill('u-stays', 'another matter', NOON);
        await store.notes.noteFeedback({
          question: 'u-gone-done',
          door: 'stand-in',
          asker: 'u-stays',
          verdict: 'helpful',
          kind: 'answered',
          guides: [],
          sections: [],
          at: NOON,
        });
        const counted: StoredCount = {
          questions: 2,
          memory: 1,
          gaps: 1,
          feedback: 1,
          buckets: 1,
          spending: 1,
        };
        expect(await store.privacy.count('u-gone')).toEqual(counted);
        expect(await store.privacy.forget('u-gone')).toEqual(counted);

        const left = JSON.stringify(await under.dump());
        expect(left).not.toContain('u-gone');
        expect(left).not.toContain('private matter');
        expect(await store.privacy.count('u-gone')).toEqual({
          questions: 0,
          memory: 0,
          gaps: 0,
          feedback: 0,
          buckets: 0,
          spending: 0,
        });
        expect(await store.privacy.count('u-stays')).toEqual({ ...counted, feedback: 2 });
        // Sent again by the platform after that, their message is still known, though nothing says whose it was.
        const again = await store.inbox.accept(
          received('new', { asker: 'u-gone' }),
          rules({ alsoKnownAs: ['event-u-gone-open'] }),
        );
        expect(again).toEqual({ kind: 'duplicate' });
      });

      it('drops a reply to a question that was forgotten while it was being answered', async () => {
        await store.inbox.accept(received('m1'), rules());
        const [mine] = await store.inbox.claim('w', wish(1, NOON, LEASE));
        await store.privacy.forget('u1');
        expect(await store.inbox.answered('w', mine?.seq ?? 0, { answer: answered() }, LEASE)).toBe(false);
        expect((await under.dump()).questions).toEqual([]);
      });

      it('deletes what is past retention, and gives up on a question that nobody took for a day', async () => {
        await fill('u-old', 'long ago', NOON - 31 * day);
        await fill('u-new', 'lately', NOON - 29 * day);
        // Old: memory, gap, feedback, the answered question, both buckets (idle), the tokens of both, two keys of the answered question;
        // of the newer person two keys are past their two days as well, but their question is still there.
        // Both open questions waited for more than a day.
        expect(await store.privacy.sweep(NOON - 30 * day, NOON)).toBe(10 + 2);
        expect(
          (await store.notes.setAside(NOON)).map(({ question, failure }) => [question, failure]),
        ).toEqual([
          ['u-old-open', 'nobody took it'],
          ['u-new-open', 'nobody took it'],
        ]);
        expect(await store.privacy.count('u-old')).toEqual({
          questions: 1,
          memory: 0,
          gaps: 0,
          feedback: 0,
          buckets: 0,
          spending: 0,
        });
        expect(await store.privacy.count('u-new')).toEqual({
          questions: 2,
          memory: 1,
          gaps: 1,
          feedback: 1,
          buckets: 0,
          spending: 0,
        });
        expect(await store.privacy.sweep(NOON - 30 * day, NOON)).toBe(0);
      });
    });

    describe('spending', () => {
      it('adds up by person and day', async () => {
        expect(await store.spending.spent('u1', '2026-11-25')).toBe(0);
        await Promise.all([1_000, 500].map((tokens) => store.spending.add('u1', '2026-11-25', tokens, NOON)));
        await store.spending.add('u1', '2026-11-26', 7, NOON + day);
        await store.spending.add('u2', '2026-11-25', 9, NOON);
        expect(await store.spending.spent('u1', '2026-11-25')).toBe(1_500);
        expect(await store.spending.spent('u1', '2026-11-26')).toBe(7);
      });
    });

    describe('secrets', () => {
      it('come back as they were, and stand in the table unreadable', async () => {
        await store.secrets.put('slack:T1', '{"bot":"xoxb-1"}', NOON);
        await store.secrets.put('slack:T2', 'old', NOON);
        await store.secrets.put('slack:T2', 'new', NOON);
        await store.secrets.put('other', 'x', NOON);
        expect(await store.secrets.get('slack:T1')).toBe('{"bot":"xoxb-1"}');
        expect(await store.secrets.get('slack:T2')).toBe('new');
        expect(await store.secrets.get('slack:T3')).toBeUndefined();
        expect(await store.secrets.names('slack:')).toEqual(['slack:T1', 'slack:T2']);
        expect(JSON.stringify(await under.dump())).not.toContain('xoxb-1');
        expect(await store.secrets.remove('slack:T1')).toBe(true);
        expect(await store.secrets.remove('slack:T1')).toBe(false);
      });
    });

    describe('opening', () => {
      it('makes its tables once, when several processes start at the same moment', async () => {
        const others = await Promise.all(Array.from({ length: 4 }, () => under.another()));
        const { migrations } = await under.dump();
        expect(migrations).toMatchObject([
          { number: 1, name: 'first tables' },
          { number: 2, name: 'tokens of a model' },
        ]);
        for (const other of others) {
          await other.health.check(NOON);
          await other.health.close();
        }
      });
    });
  });
}
