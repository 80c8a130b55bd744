import { guideName, withArticle } from '../guide-names.js';
import { type ComposeField, cited, endSentence, listPart, toPart } from './part.js';

/** What to expect, from the guide's reality check: one list, or the first of each. */
export function composeReality(part: 'love' | 'miss' | 'challenges'): ComposeField {
  const fields = { love: 'reality-love', miss: 'reality-miss', challenges: 'reality-challenges' } as const;
  const leads = {
    love: ['What people love after the move', 'What people love about being'],
    miss: ['What you might miss after the move', 'What you might miss as'],
    challenges: ['The challenges of the move', 'The challenges of becoming'],
  } as const;
  return ({ guide, draft }) =>
    listPart(
      guide.from === undefined
        ? `${leads[part][1]} ${withArticle(guide.to)}:`
        : `${leads[part][0]} ${guideName(guide)}:`,
      (guide.realityCheck?.[part] ?? []).map((item) => cited(draft, guide, item, [fields[part]])),
    );
}

export const composeWholeReality: ComposeField = ({ guide, draft }) => {
  const { love = [], miss = [], challenges = [] } = guide.realityCheck ?? {};
  const some = (name: string, items: readonly string[]): (string | undefined)[] =>
    items.slice(0, 2).map((item) => {
      const said = cited(draft, guide, item);
      return said && `**${name}**: ${said}`;
    });
  return listPart(`What to expect of ${guideName(guide)}:`, [
    ...some('To love', love),
    ...some('To miss', miss),
    ...some('Hard', challenges),
  ]);
};

export const composeJobTitles: ComposeField = ({ guide, draft }) =>
  listPart(
    `Job titles for ${withArticle(guide.to)}:`,
    guide.jobTitles.map((title) => cited(draft, guide, title, ['job-titles'])),
  );

export const composeIndustries: ComposeField = ({ guide, draft }) =>
  listPart(
    `Industries that hire ${withArticle(guide.to)}:`,
    guide.industries.map(({ name, examples }) => {
      const marker =
        (examples && draft.cite(guide, `${name}: ${examples}`, ['industries'])) ??
        (examples && draft.cite(guide, examples, ['industries'])) ??
        draft.cite(guide, name);
      return marker && `**${name}**${examples ? `: ${examples}` : ''}${marker}`;
    }),
  );

/** Every question and answer that the guide has, short. */
export const composeFaq: ComposeField = ({ guide, draft }) => {
  if (guide.faq.length === 1 && guide.faq[0]) {
    const { question, answer } = guide.faq[0];
    const said = cited(draft, guide, firstSentence(answer), ['faq']);
    return toPart([said && `${question ? `**${question}** ` : ''}${endSentence(said)}`]);
  }
  return listPart(
    `Questions the guide for ${guideName(guide)} answers:`,
    guide.faq.map(({ question, answer }) =>
      question ? cited(draft, guide, question, ['faq']) : cited(draft, guide, firstSentence(answer), ['faq']),
    ),
  );
};

const firstSentence = (text: string): string =>
  /^[^\n]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text.split('\n')[0] ?? '';

export const composeSource: ComposeField = ({ guide, draft }) => {
  const said = guide.source && cited(draft, guide, guide.source, ['source']);
  return said ? toPart([`The guide for ${guideName(guide)} takes its facts from ${said}.`]) : undefined;
};
