import { describe, expect, it } from 'vitest';
import { documentWords } from '../../../src/library/layouts/document-words.js';
import { splitGluedList } from '../../../src/library/layouts/split-glued-list.js';

const split = (glued: string, ...document: string[]): string[] =>
  splitGluedList(glued, documentWords(document)).items;

describe('splitGluedList', () => {
  it.each([
    // a provider that everybody knows
    [
      'Coursera: Sound for EverybodyKhan Academy: WavesUdemy: Mixing',
      ['Coursera: Sound for Everybody', 'Khan Academy: Waves', 'Udemy: Mixing'],
    ],
    // names with a small first letter
    ['Khan Academy: Linear AlgebraedX: Signals', ['Khan Academy: Linear Algebra', 'edX: Signals']],
    [
      'fast.ai Courseslibrosa Examplesscikit-learn User Guidepytest Docs',
      ['fast.ai Courses', 'librosa Examples', 'scikit-learn User Guide', 'pytest Docs'],
    ],
    [
      'Intro to DSPlibrosa DocsKaggle: First MLfast.ai Forums',
      ['Intro to DSP', 'librosa Docs', 'Kaggle: First ML', 'fast.ai Forums'],
    ],
    // names with capitals inside, at both ends and in the middle
    [
      'PyTorch TutorialsGitHub: SpeechBrainLinkedIn Learning: Talks',
      ['PyTorch Tutorials', 'GitHub: SpeechBrain', 'LinkedIn Learning: Talks'],
    ],
    [
      'OpenAI Whisper GitHubMorris TTS NotesLeetCode: Easy',
      ['OpenAI Whisper GitHub', 'Morris TTS Notes', 'LeetCode: Easy'],
    ],
    // a word that names end with
    ['Old Mill Beekeeping CourseTown Library Kit', ['Old Mill Beekeeping Course', 'Town Library Kit']],
    // a bracket or an address that closes
    ['The Art of Wax (2nd ed.)Udemy: Wax', ['The Art of Wax (2nd ed.)', 'Udemy: Wax']],
    ['honeyfolk.orgMorris Notes', ['honeyfolk.org', 'Morris Notes']],
    // two "Provider: title" in what would be one
    [
      'Wax School: Candles in NatureMill House: Hives',
      ['Wax School: Candles in Nature', 'Mill House: Hives'],
    ],
    // separators
    ['Old Mill • Wax School | Town Library', ['Old Mill', 'Wax School', 'Town Library']],
  ])('%s', (glued, items) => {
    expect(split(glued)).toEqual(items);
  });

  it.each([
    // two capitals may be one name: HiveWorks
    'Notes from HiveWorks about Bees',
    'VoxLab Sound Bank',
    // the words of a name that the page uses elsewhere
    'Guide by MillHouse about Bees',
    // no word: "Simulatoropen"
    'Training Centre SimulatoropenBVE Routes',
    'Introduction to MySQL',
    // a known name inside an unknown one: edX in MedX, Meta in VoxMeta
    'MedX Academy Basics',
    'VoxMeta Docs',
    'Learn digit sums',
  ])('keeps "%s" whole', (text) => {
    expect(split(text, 'Visit MillHouse on Mondays.')).toEqual([text]);
  });

  it('splits only at the side that it knows', () => {
    expect(splitGluedList('Intro by VoxLabKaggle Learn', documentWords([]))).toEqual({
      items: ['Intro by VoxLab', 'Kaggle Learn'],
      unsure: ['Intro by VoxLab'],
    });
  });

  it('learns from words that stand alone elsewhere in the document', () => {
    expect(split('Talks about WaxHarbour Walks')).toEqual(['Talks about WaxHarbour Walks']);
    expect(
      split('Talks about HoneyHarbour Walks', 'Taste honey first.', 'Ask at the Harbour office.'),
    ).toEqual(['Talks about Honey', 'Harbour Walks']);
    // … but not when they stand side by side there: then they may be one name here.
    expect(split('Talks about HoneyHarbour Walks', 'Honey Harbour is a town.')).toEqual([
      'Talks about HoneyHarbour Walks',
    ]);
  });

  it('loses no letter', () => {
    const glued =
      'Real Python: TestingedX: Software Constructionpytest DocumentationGeoJobs BoardVoxLabKaggle';
    expect(split(glued).join('')).toBe(glued);
  });
});
