import { it } from 'vitest';
import { inventedGuides } from './support/invented-guides.js';
import { makeLibrary } from './support/make-library.js';
import { understand } from '../src/understanding/understand.js';
it('probe', async () => {
  const t0 = performance.now();
  const lib = await makeLibrary(inventedGuides);
  console.log('made in', performance.now() - t0);
  const say = async (t: string, c?: string) => { const a = await lib.ask(t, c ?? t); console.log(`>>> ${t}\n[${a.kind}] ${a.guides}\n${a.text}\nOFFER ${a.offer?.question}`); const i = understand(t, lib.view.understanding); console.log(JSON.stringify(i, (k, v) => k === 'conditions' || k==='background' ? v.map((x: {name: string}) => x.name) : v)); };
  for (const q of [
    'how long from lamplighter to glassblower?',
    'how long from lamplightr to glasblower',
    "I'm a lamplighter. I've done it for ten years. What would I earn as a glassblower?",
    'what does a glassblower earn if he was a falconer?',
    'which skills are critical for a lamplighter who becomes a glassblower?',
    'how long from falconer to kelp farmer?',
    'how long from falconer to peat surveyor?',
    'how long from plumber to glassblower?',
    'how much does a peat surveyor earn?',
    'compare lamplighter to glassblower with lamplighter to kelp farmer',
    'lamplighter to glassblower or lamplighter to kelp farmer: which pays more?',
    'lamplighter to glassblower vs falconer to glassblower: which takes longer?',
    'is it harder from lamplighter to glassblower or from falconer to glassblower?',
    'what can a lamplighter become?',
    'what leads to glassblower?',
    'which guides do you have?',
    'what is the second phase from lamplighter to glassblower?',
    'what are the certifications from falconer to glassblower?',
    'how long does annealing take from lamplighter to glassblower?',
    'what resources for the hot shop phase from lamplighter to glassblower?',
    'what does a ropemaker earn?',
    'how long does it take to become a ropemaker?',
    'do i need a degree for lamplighter to glassblower?',
    'lamplighter to glassblower salary',
    'tell me about glassblower',
    'What is the salary from falconer to glassblower in Portugal?',
    'how do I become a beekeeper?',
    'I am a chef',
    'is 45 too old to go from lamplighter to glassblower?',
    'what certifications and job titles and industries from lamplighter to glassblower?',
    'what will I miss and what will I love, lamplighter to glassblower',
    'plan for this week lamplighter to glassblower',
  ]) await say(q);
  lib.remove();
});
