import type { Migration } from '../migrate.js';

/** Names begin with `segue_`, so that the tables may stand in a database with others. */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'first tables',
    sql: `
      -- done_at is null while a question is open; free_at is when it may next be claimed: the end of its lease, or of a pause.
      create table segue_questions (
        seq bigint generated always as identity primary key,
        id text not null, door text not null, workspace text,
        conversation text not null, asker text not null, text text not null, route text not null,
        asked_at bigint not null, received_at bigint not null,
        state text not null default 'waiting', tries integer not null default 0,
        worker text, free_at bigint not null default 0,
        answer text, notice text, receipt text, failure text, done_at bigint
      );
      create index segue_questions_open on segue_questions (seq) where done_at is null;
      create index segue_questions_open_by_conversation on segue_questions (conversation, seq) where done_at is null;
      create index segue_questions_by_asker on segue_questions (asker);
      create index segue_questions_done on segue_questions (done_at) where done_at is not null;

      create table segue_claims (key text primary key, question bigint, at bigint not null);
      create index segue_claims_by_question on segue_claims (question);
      create index segue_claims_by_age on segue_claims (at);

      create table segue_memory (
        conversation text not null, asker text not null, state text not null, at bigint not null,
        primary key (asker, conversation)
      );
      create index segue_memory_by_age on segue_memory (at);

      create table segue_gaps (
        question text not null, door text not null, asker text not null, text text not null, near text not null,
        wanted_from text, wanted_to text, at bigint not null,
        primary key (door, question)
      );
      create index segue_gaps_by_asker on segue_gaps (asker);
      create index segue_gaps_by_age on segue_gaps (at);

      create table segue_feedback (
        id bigint generated always as identity primary key,
        question text, door text not null, asker text not null, verdict text not null, reason text,
        kind text not null, guides text not null, sections text not null, at bigint not null,
        unique (question, door, asker)
      );
      create index segue_feedback_by_asker on segue_feedback (asker);
      create index segue_feedback_by_age on segue_feedback (at);

      create table segue_buckets (key text primary key, tokens double precision not null, at bigint not null);
      create index segue_buckets_by_age on segue_buckets (at);
      create table segue_secrets (name text primary key, sealed text not null, at bigint not null);
      create table segue_pulse (one integer primary key check (one = 1), at bigint not null);
    `,
  },
  {
    number: 2,
    name: 'tokens of a model',
    sql: `
      create table segue_spending (
        asker text not null, day text not null, tokens bigint not null, at bigint not null,
        primary key (asker, day)
      );
      create index segue_spending_by_age on segue_spending (at);
    `,
  },
];
