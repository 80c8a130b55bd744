import type { Migration } from '../migrate.js';

export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'first tables',
    sql: `
      -- done_at is null while a question is open; free_at is when it may next be claimed: the end of its lease, or of a pause.
      create table questions (
        seq integer primary key autoincrement,
        id text not null, door text not null, workspace text,
        conversation text not null, asker text not null, text text not null, route text not null,
        asked_at integer not null, received_at integer not null,
        state text not null default 'waiting', tries integer not null default 0,
        worker text, free_at integer not null default 0,
        answer text, notice text, receipt text, failure text, done_at integer
      ) strict;
      create index questions_open on questions (seq) where done_at is null;
      create index questions_open_by_conversation on questions (conversation, seq) where done_at is null;
      create index questions_by_asker on questions (asker);
      create index questions_done on questions (done_at) where done_at is not null;

      create table claims (key text primary key, question integer, at integer not null) strict, without rowid;
      create index claims_by_question on claims (question);
      create index claims_by_age on claims (at);

      create table memory (
        conversation text not null, asker text not null, state text not null, at integer not null,
        primary key (asker, conversation)
      ) strict, without rowid;
      create index memory_by_age on memory (at);

      create table gaps (
        question text not null, door text not null, asker text not null, text text not null, near text not null,
        wanted_from text, wanted_to text, at integer not null,
        primary key (door, question)
      ) strict;
      create index gaps_by_asker on gaps (asker);
      create index gaps_by_age on gaps (at);

      create table feedback (
        id integer primary key autoincrement,
        question text, door text not null, asker text not null, verdict text not null, reason text,
        kind text not null, guides text not null, sections text not null, at integer not null,
        unique (question, door, asker)
      ) strict;
      create index feedback_by_asker on feedback (asker);
      create index feedback_by_age on feedback (at);

      create table buckets (key text primary key, tokens real not null, at integer not null) strict, without rowid;
      create index buckets_by_age on buckets (at);
      create table secrets (name text primary key, sealed text not null, at integer not null) strict, without rowid;
      create table pulse (one integer primary key check (one = 1), at integer not null) strict;
    `,
  },
  {
    number: 2,
    name: 'tokens of a model',
    sql: `
      create table spending (
        asker text not null, day text not null, tokens integer not null, at integer not null,
        primary key (asker, day)
      ) strict, without rowid;
      create index spending_by_age on spending (at);
    `,
  },
];
