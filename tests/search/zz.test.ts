import { it } from 'vitest';
import { smallLibrary } from '../support/small-library.js';
import { readFileSync } from 'node:fs';
it('prints', async () => {
  const src = readFileSync('tests/search/search-library.test.ts', 'utf8');
  const m = /const library: Record<string, Partial<ParsedGuide>> = (\{[\s\S]*?\n\});/.exec(src)!;
  const lib = new Function(`return ${m[1]}`)();
  const l = smallLibrary(lib); await l.ingest(); const s = l.search();
  for (const q of ['how long does it take from falconer to drone pilot?','what does an ornithologist earn','which certificate do I need to fly drones','hater wages','flihgt regulatons','what could a falconer become','first steps','statistics course','where is a lot of demand for drone pilots','drones over roofs'])
   console.log(q+'\n'+(await s(q,{limit:8})).map(h=>`   ${h.passage.guide} › ${h.passage.section} ${h.score.toFixed(3)}`).join('\n'));
});
