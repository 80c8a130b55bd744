import { describe, expect, it } from 'vitest';
import { missingNames, readStarterGuide, section } from './read-starter-guide.js';

describe('musician to audio AI engineer', async () => {
  const { guide } = await readStarterGuide('musician-to-audio-ai-engineer');

  it('says how long it takes and what it pays', () => {
    expect(guide).toMatchObject({
      kind: 'transition',
      from: 'Musician',
      to: 'Audio AI Engineer',
      source: 'Career Change: Musician to Audio AI Engineer',
      timeline: { text: '9-18 months', months: { min: 9, max: 18 } },
      salary: {
        from: { text: '$40,000', currency: 'USD', min: 40_000, max: 40_000 },
        to: { text: '$110,000', currency: 'USD', min: 110_000, max: 110_000 },
      },
    });
  });

  it('leaves out what its source does not give', () => {
    for (const field of ['difficulty', 'demand', 'realityCheck', 'actionPlan'])
      expect(guide).not.toHaveProperty(field);
    expect([guide.roadmap, guide.faq, guide.related]).toEqual([[], [], []]);
  });

  it('has 5 skills to bring, 5 to learn, 3 certifications and 7 first steps', () => {
    expect(guide.transferableSkills.map((skill) => skill.name).sort()).toEqual([
      'Audio production experience',
      'Critical listening skills',
      'Digital audio workstation proficiency',
      'Music theory and composition',
      'Sound design sensibility',
    ]);
    expect(guide.skillsToLearn.map((skill) => skill.name).sort()).toEqual([
      'Audio signal processing',
      'Deep learning for audio',
      'Machine learning fundamentals',
      'Python programming',
      'Software engineering practices',
    ]);
    expect([...guide.certifications].sort()).toEqual([
      'Coursera Audio Signal Processing Certificate',
      'DeepLearning.AI Machine Learning Specialization',
      'Python for Data Science Certificate',
    ]);
    expect(guide.firstSteps).toHaveLength(7);
  });

  it.each([
    ['Python', 'scientific computing'],
    ['digital signal processing', 'audio analysis'],
    ['machine learning', 'audio and music applications'],
    ['music generation', 'audio classification', 'sound synthesis'],
    ['LANDR', 'Amper Music', 'OpenAI Jukebox'],
    ['GitHub', 'open source'],
    ['audio ML engineer', 'music technology researcher', 'music tech companies'],
  ])('has a first step about %s', (...words) => {
    const steps = guide.firstSteps.filter((step) => words.every((word) => step.includes(word)));
    expect(steps).toHaveLength(1);
  });

  it('names the companies, the tools, the jobs and the fields of work', () => {
    expect(section(guide, 'Companies')).toMatch(/Spotify, Apple Music and YouTube .* startups/);
    expect(section(guide, 'Tools to study')).toContain('LANDR, Amper Music and OpenAI Jukebox');
    expect(guide.jobTitles).toEqual([
      'Audio AI Engineer',
      'Audio ML Engineer',
      'Music Technology Researcher',
    ]);
    expect(guide.industries).toEqual([
      {
        name: 'Music platforms and music technology',
        examples: 'recommendation, generation, mastering and analysis of music',
      },
      { name: 'Speech technology', examples: 'speech synthesis' },
      { name: 'Gaming and film', examples: 'sound design' },
      { name: 'Hearing aids', examples: 'hearing aid optimization' },
    ]);
  });

  it('says what the work is and why musicians have the ear for it', () => {
    const names = `
      music generation
      audio processing
      sound recognition
      speech synthesis
      music recommendation
      harmonic progression
      rhythmic feel
      timbral quality
      musical expression
      emotionally flat
      subjective qualities
      arrangement
      irreplaceable
      extremely rare
      highly sought after
      serious investment`;
    expect(missingNames(guide, names)).toEqual([]);
  });
});
