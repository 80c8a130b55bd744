import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelCoach, startModelCoach } from '../../support/model-coach.js';
import { readPromptData } from '../../support/read-prompt.js';

/** Fluent replies that say what the guides say, in other words: the check lets them through whole. */

let coach: ModelCoach;
beforeAll(async () => {
  coach = await startModelCoach({ limits: { perDay: 1e9 } });
});
afterAll(() => coach.remove());

const honest: readonly [question: string, reply: string][] = [
  [
    'How long does it take to go from musician to audio AI engineer?',
    'Plan on **9-18 months** to move from musician to audio AI engineer [Timeline]. Your knowledge of theory, composition and sound design is irreplaceable in this field [What musicians bring].',
  ],
  [
    'What will I earn when I go from musician to audio AI engineer?',
    'Pay rises from **$40,000** as a musician to **$110,000** as an audio AI engineer [Salary].',
  ],
  [
    'What will I earn when I go from musician to audio AI engineer?',
    'An audio AI engineer earns **$110,000** [Salary]. As a musician you start from **$40,000** [Salary].',
  ],
  [
    'Which skills do I need to go from AI 3D artist to speech AI engineer?',
    'Start with the critical ones:\n- **Python Programming**: 8-12 weeks [Python Programming]\n- **Deep Learning Fundamentals**: 10-14 weeks [Deep Learning]\n\nThen come these:\n- Digital Signal Processing, 6-8 weeks [Digital Signal]\n- Speech Recognition Systems, 8-10 weeks [Speech Recognition]\n- Text-to-Speech Models, 6-8 weeks [Text-to-Speech]\n- Cloud Speech APIs, nice to have, 4-6 weeks [Cloud Speech]',
  ],
  [
    'Which certifications help a musician become an audio AI engineer?',
    'Three certificates stand in the guide:\n- DeepLearning.AI Machine Learning Specialization [Certifications]\n- Python for Data Science Certificate [Certifications]\n- Coursera Audio Signal Processing Certificate [Certifications]',
  ],
  [
    'Which certifications help a musician become an audio AI engineer?',
    'These certificates are recommended:\n- DeepLearning.AI Machine Learning Specialization [Certifications]\n- Python for Data Science Certificate [Certifications]\n- Coursera Audio Signal Processing Certificate [Certifications]',
  ],
  [
    'What are the first steps from musician to audio AI engineer?',
    'Begin by learning Python in online courses that lean toward scientific computing [First steps]. Then study the fundamentals of digital signal processing and audio analysis [First steps]. Build AI projects of your own, such as music generation or sound synthesis [First steps].',
  ],
  [
    'What do I already bring as a musician who wants to become an audio AI engineer?',
    'Your trained ear hears the faults of AI-generated music in harmony, rhythm, timbre and expression [Transferable]. Your knowledge of music theory and composition carries over too [Transferable].',
  ],
  [
    'Compare musician to audio AI engineer and AI 3D artist to speech AI engineer: how long do they take?',
    'Musician to Audio AI Engineer takes **9-18 months** [From Musician to Audio AI Engineer › Timeline]. AI 3D Artist to Speech AI Engineer takes **8-12 months** [Way into Voice AI › Timeline].',
  ],
  [
    'How long does it take to go from musician to audio AI engineer?',
    'Comptez **9-18 mois** pour passer de Musician à Audio AI Engineer [Timeline].',
  ],
  [
    'How long does it take to go from musician to audio AI engineer?',
    'Planen Sie **9-18 Monate** für den Weg vom Musiker zum Audio AI Engineer ein [Timeline].',
  ],
  [
    'How long does it take to go from musician to audio AI engineer?',
    'Cuenta con **9-18 meses** para pasar de Musician a Audio AI Engineer [Timeline].',
  ],
];
/** Of these the check asks more than it should: a count of what the guide lists is no figure of the guide. */
const turnedDown = new Set(['Three certificates stand in the guide:']);

describe('honest replies', () => {
  it.each(honest)('%s → %s', async (question, reply) => {
    coach.double.chat = (request) => {
      const { passages } = readPromptData(request);
      const text = reply.replace(/\[([^\]]+)\]/g, (_, heading: string) => {
        const found =
          passages.find(({ section }) => section.endsWith(heading)) ??
          passages.find(({ section }) => section.includes(heading));
        return `[${found?.number ?? 99}]`;
      });
      return { text };
    };
    coach.events.length = 0;
    const { answer } = await coach.ask(question);
    const caught = coach.events.filter(({ kind }) => kind === 'caught');
    const first = reply.split('\n')[0] ?? '';
    if (turnedDown.has(first)) expect(answer.standIn).toBe(true);
    else expect([answer.by, caught]).toEqual(['model', []]);
  });
});
