import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { until } from '../support/discord-double.js';
import { botMessages, botSays, startJourney } from '../support/discord-journey.js';
import { cardText, transcript } from '../support/discord-transcript.js';
import { type OpenAiDouble, startOpenAiDouble } from '../support/openai-double.js';
import { goodModel } from '../support/read-prompt.js';
import { type SlackDay, startSlackDay } from '../support/slack-day.js';
import { bySocket } from '../support/slack-serve.js';
import { transcriptOf } from '../support/slack-transcript.js';

vi.setConfig({ testTimeout: 60_000 });

/** The real program with a model behind it, as people meet it in Slack and in Discord. */

const key = 'sk-doors-0123456789abcdef';
const question = 'How long does it take to go from musician to audio AI engineer, and what will I earn?';
const STAND_IN = 'Composed from the guides without the language model';
let double: OpenAiDouble;
beforeAll(async () => {
  double = await startOpenAiDouble();
});
afterAll(() => double.close());
beforeEach(() => {
  double.chat = goodModel();
});
const model = () => ({ OPENAI_BASE_URL: double.url, OPENAI_API_KEY: key });

describe('in Slack', () => {
  let day: SlackDay | undefined;
  afterEach(() => day?.end());
  const startDay = async () => {
    day = await startSlackDay({
      settingsFor: (slack) => ({ ...bySocket(slack), ...model() }),
      channels: ['CMODEL'],
    });
    return day;
  };

  it('an answer streams, ends whole, and has its sources', async () => {
    const { people, slack, answered, workspace } = await startDay();
    await people.mention('CMODEL', 'UANNA', question);
    const answer = await answered('CMODEL', 1);
    expect(answer.streaming).toBe(false);
    await expect(transcriptOf(slack, 'CMODEL')).toMatchFileSnapshot('transcripts/slack-model.txt');
    expect(JSON.stringify(workspace.posts)).not.toContain(STAND_IN);
    expect(double.chats.length).toBeGreaterThan(0);
  });

  it('when the model is down, the composed answer comes and says so in small print', async () => {
    double.chat = () => ({ status: 500 });
    const { people, slack, answered } = await startDay();
    await people.mention('CMODEL', 'UANNA', question);
    await answered('CMODEL', 1);
    expect(transcriptOf(slack, 'CMODEL')).toMatch(/9-18 months[\s\S]*Composed from the guides without/);
  });
});

describe('in Discord', () => {
  it('an answer comes whole, with its sources', async () => {
    const journey = await startJourney({ settings: model() });
    const asked = journey.ada.calls(journey.careers, question);
    await botSays(journey, asked.id);
    // It grows first; the buttons come with the whole.
    const whole = await until(() =>
      botMessages(journey, asked.id).find(({ components = [] }) =>
        cardText(components).includes('[Sources]'),
      ),
    );
    expect(cardText(whole.components ?? [])).toContain('9-18 months');
    expect(cardText(whole.components ?? [])).not.toContain(STAND_IN);
    await expect(transcript(journey.world)).toMatchFileSnapshot('transcripts/discord-model.txt');
  });

  it('when the model is down, the composed answer comes and says so in small print', async () => {
    double.chat = () => ({ status: 500 });
    const journey = await startJourney({ settings: model() });
    const asked = journey.ada.calls(journey.careers, question);
    const answer = await botSays(journey, asked.id);
    expect(cardText(answer.components ?? [])).toMatch(
      /9-18 months[\s\S]*-# Composed from the guides without/,
    );
  });
});
