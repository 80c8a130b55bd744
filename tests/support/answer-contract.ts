/** An answer as `segue ask --json` prints it. */
export type AnswerJson = {
  conversation: string;
  question: string;
  kind: 'answered' | 'not-covered' | 'clarify' | 'small-talk';
  text: string;
  citations: { marker: number; guide: string; title: string; section: string; quote: string }[];
  guides: string[];
  by: 'extractive' | 'model';
  took_ms: number;
};

/** A guide as `segue show --json` prints it, as far as citations are held against it. */
export type ShownGuide = { id: string; title: string; passages: { section: string; text: string }[] };

/**
 * Where an answer breaks the contract: its fields, its kind, markers without citations and the other way round, quotes
 * that stand word for word in no passage of the section they cite. Empty when it keeps it.
 */
export function contractFaults(answer: AnswerJson, guides: ReadonlyMap<string, ShownGuide>): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${answer.question}: ${fault}`);
  };
  const keys = ['conversation', 'question', 'kind', 'text', 'citations', 'guides', 'by', 'took_ms'];
  expect(Object.keys(answer).join() === keys.join(), `fields are ${Object.keys(answer).join()}`);
  expect(['answered', 'not-covered', 'clarify', 'small-talk'].includes(answer.kind), `kind ${answer.kind}`);
  expect(answer.by === 'extractive', `by ${answer.by}`);
  expect(answer.text.trim() !== '', 'no text');
  expect(answer.took_ms >= 0, `took_ms ${answer.took_ms}`);
  expect(
    answer.guides.every((id) => guides.has(id)),
    `unknown guide in ${answer.guides.join()}`,
  );

  const markers = [...new Set([...answer.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
  const cited = answer.citations.map(({ marker }) => marker);
  expect(markers.join() === cited.join(), `markers ${markers.join()} but citations ${cited.join()}`);
  expect(
    markers.every((marker, at) => marker === at + 1),
    `markers are not numbered from 1: ${markers.join()}`,
  );
  expect(answer.kind !== 'answered' || cited.length > 0, 'answered without a citation');
  expect(
    answer.kind === 'answered' || answer.kind === 'not-covered' || cited.length === 0,
    `${answer.kind} with citations`,
  );
  for (const { guide, title, section, quote } of answer.citations) {
    const shown = guides.get(guide);
    expect(shown?.title === title, `cites the title ${title} for ${guide}`);
    const holds = shown?.passages.some(
      (passage) => passage.section === section && passage.text.includes(quote),
    );
    expect(quote !== '' && holds === true, `quote not in ${guide} › ${section}: ${quote}`);
  }
  return faults;
}
