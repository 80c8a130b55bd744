import { offTopicRequests } from './off-topic-requests.js';
import { offTopicWorld } from './off-topic-world.js';

/** What a coach is asked that no guide is about, and talk that asks nothing, one utterance a line. */
export const edgeExamples = {
  'off-topic': `${offTopicWorld}\n${offTopicRequests}`,
  talk: `
hello
hi there
hey
good morning
hello how are you
thanks a lot
thank you very much
thanks that was useful
great thanks
ok cool
ok got it
cool
nice one
interesting
I see
alright then
perfect
wow that is a lot
hmm
let me think about it
I'll think it over
good to know
bye
see you later
have a nice day
talk to you later
yes
yes please
no
no thanks
maybe later
not now
never mind
lol
haha
you are great
you're no help
that was wrong
that's not what I asked
you are useless
who are you
what are you
are you a bot
are you human
what can you do
how does this work
what can I ask you
help
can you help me
sorry
oops
my bad
wait
hang on
one moment
okay thanks for that
sure go on
great stuff
sounds good to me
that's all for today
nothing else
you there
good evening
how's it going
well well
ah ok
fair enough
understood thanks
thx mate
`,
} as const;
