import { describe, expect, it } from 'vitest';
import { missingNames, readStarterGuide, weeks } from './read-starter-guide.js';

describe('AI 3D artist to speech AI engineer', async () => {
  const { guide } = await readStarterGuide('ai-3d-artist-to-speech-ai-engineer');

  it('has the facts of its header, both durations among them', () => {
    expect(guide).toMatchObject({
      kind: 'transition',
      from: 'AI 3D Artist',
      to: 'Speech AI Engineer',
      title: expect.stringContaining('9-Month'),
      difficulty: 'Challenging',
      timeline: { text: '8-12 months', months: { min: 8, max: 12 } },
      salary: { change: { text: '+60% to +100%', percent: { min: 60, max: 100 } } },
      demand: expect.stringContaining('Very high demand'),
    });
    expect(guide.salary).not.toHaveProperty('to');
    for (const industry of ['entertainment', 'healthcare', 'automotive', 'tech']) {
      expect(guide.demand).toContain(industry);
    }
  });

  it('has 5 transferable skills, each with its reason', () => {
    expect(guide.transferableSkills.map((skill) => skill.name)).toEqual([
      'AI Tool Proficiency',
      'Procedural Generation Thinking',
      'Spatial and Temporal Understanding',
      'Creative Problem-Solving',
      'Industry Domain Knowledge',
    ]);
    expect(guide.transferableSkills.filter((skill) => skill.detail === undefined)).toEqual([]);
  });

  it('has 6 skills to learn with priority and weeks, and how to learn each', () => {
    expect(guide.skillsToLearn.map(({ name, priority, weeks: range }) => [name, priority, range])).toEqual([
      ['Python Programming', 'critical', weeks(8, 12)],
      ['Deep Learning Fundamentals', 'critical', weeks(10, 14)],
      ['Digital Signal Processing (DSP)', 'important', weeks(6, 8)],
      ['Speech Recognition Systems', 'important', weeks(8, 10)],
      ['Text-to-Speech (TTS) Models', 'important', weeks(6, 8)],
      ['Cloud Speech APIs', 'nice-to-have', weeks(4, 6)],
    ]);
    const sources: Record<string, string[]> = {
      'Python Programming': [
        'Python for Everybody',
        'Coursera',
        'Automate the Boring Stuff with Python',
        'LeetCode',
        'librosa',
      ],
      'Deep Learning Fundamentals': [
        'Andrew Ng',
        'Deep Learning Specialization',
        'Coursera',
        'sequence models (Course 5)',
        'PyTorch',
      ],
      'Digital Signal Processing (DSP)': [
        '“Digital Signal Processing”',
        'Coursera',
        'edX',
        'scipy',
        'librosa',
        'filter',
        'features',
      ],
      'Speech Recognition Systems': [
        'OpenAI Whisper',
        'Kaldi',
        'Mozilla DeepSpeech',
        'GitHub',
        'Automatic Speech Recognition',
        'Udacity',
      ],
      'Text-to-Speech (TTS) Models': [
        'Tacotron 2',
        'WaveNet',
        'Coqui TTS',
        'Colab',
        'Speech Synthesis',
        'Speech Processing Certification',
        'University of Edinburgh',
        'Coursera',
      ],
      'Cloud Speech APIs': [
        'Google Cloud Speech-to-Text',
        'Amazon Transcribe',
        'Azure Speech Services',
        'free tiers',
        'certifications',
      ],
    };
    for (const { name, how } of guide.skillsToLearn) {
      for (const source of sources[name] ?? ['no such skill']) expect(how).toContain(source);
    }
  });

  it('has 4 phases with their weeks, 4 tasks each and 4 resources each', () => {
    expect(guide.roadmap.map(({ name, weeks: range, resources }) => [name, range, resources])).toEqual([
      [
        'Foundation Building',
        weeks(12),
        [
          'Coursera: Python for Everybody',
          'Khan Academy: Linear Algebra',
          'edX: Fundamentals of Digital Signal Processing',
          'PyTorch Official Tutorials',
        ],
      ],
      [
        'Speech AI Core Skills',
        weeks(14),
        [
          'Coursera: Deep Learning Specialization',
          'OpenAI Whisper GitHub',
          'Coqui TTS Tutorials',
          'librosa Documentation and Examples',
        ],
      ],
      [
        'Advanced Projects & Specialization',
        weeks(10),
        [
          'Hugging Face Speech Course',
          'NVIDIA Audio Deep Learning Examples',
          'GitHub: SpeechBrain',
          'Papers With Code: Speech Recognition',
        ],
      ],
      [
        'Portfolio & Job Search',
        weeks(8),
        [
          'University of Edinburgh Speech Processing Certification',
          'GitHub Pages for portfolio',
          'LinkedIn Learning: AI Interview Preparation',
          'LeetCode: Python coding practice',
        ],
      ],
    ]);
    const taskWords = [
      [
        'Python',
        'linear algebra, calculus and statistics',
        'digital signal processing',
        'PyTorch and Jupyter',
      ],
      ['RNNs and LSTMs', 'Whisper', 'TTS', 'librosa'],
      ['one specific domain', 'voice cloning', 'real time', 'open-source'],
      ['3-4', 'Speech Processing Certification', 'Interspeech and ICASSP', 'interviews'],
    ];
    for (const [at, phase] of guide.roadmap.entries()) {
      expect(phase.tasks).toEqual(taskWords[at]?.map((words) => expect.stringContaining(words)));
    }
  });

  it('has the reality check: 4 things to love, 4 to miss, 4 challenges', () => {
    expect(guide.realityCheck).toEqual({
      love: ['real world', 'job security', 'research', 'accessible'].map((word) =>
        expect.stringContaining(word),
      ),
      miss: ['3D art', 'artistic expression', 'spatial', 'studio'].map((word) =>
        expect.stringContaining(word),
      ),
      challenges: ['mathematics', 'abstract', 'CS background', 'concepts'].map((word) =>
        expect.stringContaining(word),
      ),
    });
  });

  it('has the action plan: 4 steps a week, a month and a quarter', () => {
    expect(guide.actionPlan).toEqual({
      week: ['Jupyter', 'Python for Everybody', 'r/MachineLearning', '3 companies'].map((word) =>
        expect.stringContaining(word),
      ),
      month: ['audio processing script', 'audio filter', 'Whisper API', 'LinkedIn headline'].map((word) =>
        expect.stringContaining(word),
      ),
      quarter: [
        'certificate',
        'web application',
        'one speech project on GitHub',
        '5+ Speech AI Engineers',
      ].map((word) => expect.stringContaining(word)),
    });
  });

  it('says whether a degree is needed, and names the certifications', () => {
    expect(guide.faq).toHaveLength(1);
    expect(guide.faq[0]?.question).toContain('degree');
    for (const words of [
      'screen for CS degrees',
      'portfolio',
      'open source',
      'certifications',
      'diverse',
      'VR',
    ]) {
      expect(guide.faq[0]?.answer).toContain(words);
    }
    expect(guide.certifications).toHaveLength(3);
    expect(guide.certifications[0]).toBe(
      'Speech Processing Certification, University of Edinburgh (on Coursera)',
    );
  });

  it('keeps the facts that stand in the running text', () => {
    const names = `
      AI art tools
      DALL-E
      procedural generation
      creative workflow
      same mindset
      spatial data
      streams of data
      virtual assistants
      accessibility tools
      voice interfaces for games
      VR/AR
      in high demand
      creative industries
      parameters
      time domain
      spectrogram
      algorithms
      unpredictable outputs
      gaming, film or VR
      Discord`;
    expect(missingNames(guide, names)).toEqual([]);
  });
});
