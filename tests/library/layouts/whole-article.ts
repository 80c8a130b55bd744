/** What the fixtures `article.layout.txt` and `article.main.txt` say, field by field. */
export const whole = {
  layout: 'article',
  guide: {
    title: 'How to Become a Bicycle Frame Builder',
    kind: 'role',
    layout: 'article',
    to: 'Bicycle Frame Builder',
    overview:
      'A frame is eight tubes and a few hundred small decisions. Builders who switch from other metal trades usually need ten to fourteen months before strangers pay for their work.\n' +
      'This page follows the way from the first joint to the first order.',
    timeline: { text: 'ten to fourteen months', months: { min: 10, max: 14 } },
    salary: { to: { text: '€36,000 per year', currency: 'EUR', min: 36000, max: 36000, period: 'year' } },
    transferableSkills: [],
    skillsToLearn: [
      {
        name: 'Metal Work',
        how: 'You file, mitre and braze every day.\n- Silver brazing\n- TIG welding',
      },
      { name: 'Drawing', how: 'Builders draw each frame before they cut it.' },
      { name: 'Patience with indecisive riders' },
      { name: 'Honest delivery dates' },
    ],
    certifications: ['European Welder Certificate – EN ISO 9606', 'First Aid at Work'],
    firstSteps: ['Visit a builder on a quiet day', 'Buy a good file'],
    roadmap: [
      {
        name: 'Join Scrap Tubes',
        tasks: [
          "Begin with offcuts; the course of a builders' school takes 2 weeks.",
          'Braze twenty test joints',
          'Saw them open again',
        ],
        resources: [],
      },
      { name: 'Build One Frame for Yourself', tasks: ['Ride it for a winter.'], resources: [] },
      { name: 'Sell Three Frames at Cost', tasks: ['Ask for feedback in writing.'], resources: [] },
    ],
    realityCheck: { love: [], miss: [], challenges: ['Cheap Imports', 'Dust and Fumes'] },
    faq: [
      { question: 'Do I need a degree?', answer: 'No. Buyers look at the joints.' },
      { question: 'Can I start in a shed?', answer: 'Yes, if the neighbours accept the noise.' },
    ],
    related: [],
    jobTitles: ['Frame Builder', 'Bicycle Welder', 'Fitting Specialist'],
    industries: [
      { name: 'Racing', examples: 'prototypes, repairs' },
      { name: 'Rehabilitation', examples: 'adapted trikes' },
    ],
    sections: [
      {
        heading: 'Introduction',
        text:
          'A frame is eight tubes and a few hundred small decisions. Builders who switch from other metal trades usually need ten to fourteen months before strangers pay for their work.\n' +
          'This page follows the way from the first joint to the first order.',
      },
      {
        heading: 'What Is a Frame Builder?',
        text: 'A frame builder cuts, mitres and joins tubes into frames for one rider at a time.',
      },
      {
        heading: 'What Does a Frame Builder Do Day to Day? › Measuring Riders',
        text: 'Customers bring habits and injuries, and both decide the angles. Plan on 10-15 hours a week for fittings.',
      },
      {
        heading: 'What Does a Frame Builder Do Day to Day? › Joining Tubes',
        text: 'Brazing needs calm hands.',
      },
      {
        heading: 'Skills Required for Frame Building › Metal Work',
        text: 'Metal Work\nYou file, mitre and braze every day.\n- Silver brazing\n- TIG welding',
      },
      {
        heading: 'Skills Required for Frame Building › Drawing',
        text: 'Drawing\nBuilders draw each frame before they cut it.',
      },
      {
        heading: 'Skills Required for Frame Building › Soft Skills That Matter',
        text: '- Patience with indecisive riders\n- Honest delivery dates',
      },
      {
        heading: 'Steps to Become a Frame Builder › Step 1: Join Scrap Tubes',
        text:
          'Step 1: Join Scrap Tubes\n' +
          "Begin with offcuts; the course of a builders' school takes 2 weeks.\n" +
          '- Braze twenty test joints\n' +
          '- Saw them open again',
      },
      {
        heading: 'Steps to Become a Frame Builder › Step 2: Build One Frame for Yourself',
        text: 'Step 2: Build One Frame for Yourself\nRide it for a winter.',
      },
      {
        heading: 'Steps to Become a Frame Builder › Step 3: Sell Three Frames at Cost',
        text: 'Step 3: Sell Three Frames at Cost\nAsk for feedback in writing.',
      },
      {
        heading: 'Career Opportunities for Frame Builders › Common Job Titles',
        text: '- Frame Builder\n- Bicycle Welder – mostly in factories\n- Fitting Specialist',
      },
      {
        heading: 'Industries Hiring Frame Builders',
        text: 'Work is offered by:\n- Racing – prototypes, repairs\n- Rehabilitation – adapted trikes',
      },
      {
        heading: 'Salary',
        text:
          'Orders arrive in spring.\n' +
          '- Entry-level builders: €24,000–€28,000 per year\n' +
          '- Average pay: €36,000 per year\n' +
          '- Masters with a waiting list: €60,000+',
      },
      {
        heading: 'Useful Certifications',
        text: '- European Welder Certificate – EN ISO 9606\n- First Aid at Work',
      },
      {
        heading: 'Challenges Frame Builders Face › Cheap Imports',
        text: 'Cheap Imports\nA factory frame costs less than your tubes.',
      },
      {
        heading: 'Challenges Frame Builders Face › Dust and Fumes',
        text: 'Dust and Fumes\nFilters are dear, lungs are dearer.',
      },
      { heading: 'First Steps', text: '- Visit a builder on a quiet day\n- Buy a good file' },
      {
        heading: 'Frequently Asked Questions › Q: Do I need a degree?',
        text: 'Q: Do I need a degree?\nA: No. Buyers look at the joints.',
      },
      {
        heading: 'Frequently Asked Questions › Can I start in a shed?',
        text: 'Can I start in a shed?\nYes, if the neighbours accept the noise.',
      },
      { heading: 'Conclusion: Is It for You?', text: 'If you like metal more than money, yes.' },
    ],
  },
  found: [
    'overview',
    'timeline',
    'salary',
    'skillsToLearn',
    'certifications',
    'firstSteps',
    'roadmap',
    'realityCheck',
    'faq',
    'jobTitles',
    'industries',
  ],
  missing: ['difficulty', 'demand', 'transferableSkills', 'actionPlan', 'related'],
  warnings: [],
};
