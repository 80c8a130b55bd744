import { describe, expect, it } from 'vitest';
import { missingNames, readStarterGuide, section } from './read-starter-guide.js';

describe('AI engineer', async () => {
  const { guide } = await readStarterGuide('ai-engineer');

  it('is about a role, with its pay in the United States and no timeline', () => {
    expect(guide).toMatchObject({
      kind: 'role',
      to: 'AI Engineer',
      source: 'Career Path: Becoming an AI Engineer',
      difficulty: expect.stringContaining('Challenging'),
      demand: expect.stringContaining('Strong'),
      salary: {
        to: {
          text: '$100,000–$150,000 per year (average in the United States)',
          currency: 'USD',
          min: 100_000,
          max: 150_000,
          period: 'year',
        },
      },
    });
    expect(guide).not.toHaveProperty('from');
    expect(guide).not.toHaveProperty('timeline');
    expect(section(guide, 'Salary')).toMatch(/best-paid[\s\S]+\$100,000–\$150,000[\s\S]+significantly more/);
    expect(section(guide, 'Salary › What the salary depends on')?.split('\n')).toEqual(
      ['Location', 'Industry', 'experience', 'NLP, computer vision or large models'].map((word) =>
        expect.stringContaining(word),
      ),
    );
  });

  it('says what the systems do and where they run', () => {
    const names = `
      natural language
      recognize images and patterns
      predictions and decisions
      learn from data
      search engines
      medical tools
      recommendation systems
      fraud detection
      autonomous vehicles
      technology, healthcare, finance, automotive, retail and manufacturing
      efficiency, accuracy and automation
      pure research`;
    expect(missingNames(guide, names)).toEqual([]);
  });

  it('has four parts of day-to-day work', () => {
    const part = (name: string) => section(guide, `Day-to-day work › ${name}`);
    expect(part('Designing and building models')).toMatch(/customers[\s\S]+anomalies[\s\S]+fine-tunes/);
    expect(part('Creating data pipelines')).toMatch(
      /collect, clean and transform[\s\S]+scalable, efficient and reliable/,
    );
    expect(part('Deploying and optimizing models')).toMatch(
      /application, an API or a cloud[\s\S]+speed, cost and accuracy/,
    );
    expect(part('Working with other teams')).toMatch(
      /Data scientists[\s\S]+Software engineers[\s\S]+Product and business/,
    );
  });

  it('names languages, libraries, frameworks and the mathematics', () => {
    const how = Object.fromEntries(guide.skillsToLearn.map((skill) => [skill.name, skill.how]));
    expect(how).toEqual({
      Python: expect.stringContaining('NumPy, Pandas and Scikit-learn'),
      'Other programming languages': expect.stringMatching(
        /\bR\b.*statistics.*Java.*enterprise.*C\+\+.*performance/,
      ),
      'Machine learning and deep learning': expect.stringMatching(
        /supervised, unsupervised and reinforcement[\s\S]+CNNs and RNNs[\s\S]+evaluate, tune and validate/,
      ),
      Frameworks: expect.stringContaining('TensorFlow, PyTorch and Keras'),
      'Mathematics and computer science': expect.stringMatching(
        /algorithms and data structures, linear algebra, probability and statistics[\s\S]+mathematician/,
      ),
    });
  });

  it('has 4 soft skills and 4 ways to keep learning', () => {
    expect(section(guide, 'Soft skills')?.split('\n')).toHaveLength(4);
    const learning = section(guide, 'Continuous learning') ?? '';
    expect(learning.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(4);
    expect(learning).toMatch(
      /every year[\s\S]+conferences, workshops, open-source contributions and certifications/,
    );
  });

  it('has the five steps, as first steps and as phases with tasks', () => {
    expect(guide.firstSteps).toHaveLength(5);
    expect(guide.roadmap.map(({ name, tasks, resources }) => [name, tasks.length, resources])).toEqual([
      ['Build a strong educational foundation', 2, ['Coursera', 'edX', 'Udacity']],
      ['Gain practical experience early', 3, []],
      ['Master machine learning and deep learning', 3, []],
      ['Strengthen your programming skills', 4, []],
      ['Build a strong project portfolio', 4, []],
    ]);
    const names = `
      internship
      co-op
      entry-level
      hackathons and coding competitions
      notebooks
      which learning approach
      how neural networks process data
      debug
      clean code
      Git
      testing
      APIs and cloud platforms
      hobbyist
      from end to end
      real-world datasets
      proper documentation`;
    expect(missingNames(guide, names)).toEqual([]);
  });

  it('names 5 job titles and 5 industries with examples', () => {
    expect([...guide.jobTitles].sort()).toEqual([
      'AI Engineer',
      'AI Specialist',
      'Applied AI Engineer',
      'Data Scientist (with engineering focus)',
      'Machine Learning Engineer',
    ]);
    expect(guide.industries).toEqual([
      { name: 'Technology', examples: 'search, personalization, automation' },
      { name: 'Healthcare', examples: 'medical imaging, diagnostics, personalized treatment' },
      { name: 'Retail', examples: 'demand forecasting, recommendation engines' },
      { name: 'Finance', examples: 'fraud detection, risk modeling, trading systems' },
      { name: 'Automotive', examples: 'smart navigation, autonomous driving' },
    ]);
  });

  it('has 4 trends, 3 challenges and 3 questions', () => {
    const trends = section(guide, 'Trends')?.split('\n') ?? [];
    expect(trends.filter((line) => line.startsWith('- '))).toEqual([
      '- Large language models and agents',
      '- Explainable AI',
      '- AI ethics and governance',
      '- Edge and on-device AI',
    ]);
    expect(guide.realityCheck?.challenges).toEqual([
      expect.stringMatching(/^Rapid technological change: .*innovation/),
      expect.stringMatching(/^Ethical and privacy concerns: fairness, transparency, bias and data privacy/),
      expect.stringMatching(/^Balancing theory and practice: .*messy/),
    ]);
    expect(guide.realityCheck?.love).toHaveLength(3);
    expect(guide.faq.map((entry) => entry.question)).toEqual([
      expect.stringContaining('degree'),
      expect.stringContaining('mathematician'),
      expect.stringContaining('right career'),
    ]);
    expect(guide.faq[0]?.answer).toMatch(/computer science.*Coursera, edX or Udacity/);
  });
});
