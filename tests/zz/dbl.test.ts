import { it } from 'vitest';
import { startOpenAiDouble } from '/work/wt/model/tests/support/openai-double.js';
import { goodModel } from '/work/wt/model/tests/support/read-prompt.js';
import { runSegue } from '/work/wt/model/tests/support/run-segue.js';

it('x', async () => {
  const d = await startOpenAiDouble(goodModel({ more: false }));
  const r = await runSegue(['eval', '--mode', 'model', '--verbose'], {
    settings: { OPENAI_BASE_URL: d.url },
  });
  require('fs').writeFileSync('/tmp/eval.txt', r.code + r.out + r.err);
  await d.close();
}, 600000);
