import { phraseList } from '../../language/phrase-list.js';

/** Messages that are about nothing but the talk itself. A phrase counts only where little else is said. */
export type SmallTalkTopic =
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'help'
  | 'identity'
  | 'how-are-you'
  | 'acknowledge'
  | 'decline'
  | 'compliment'
  | 'complaint'
  | 'privacy';

export const smallTalk: Readonly<Record<SmallTalkTopic, readonly string[]>> = {
  greeting: phraseList(`
    hello there, heyy, hii, helo, good evening to you, good morning to you, hiya coachie, coachie, hi, hello, hey,
    hiya, heya, yo, howdy, good morning, good afternoon, good evening, good day, greetings, sup, whats up, what s
    up, hallo, hola, bonjour, you there, hi there, morning, evening, hey coach, hi coach, gm, moin, servus, ciao,
    salut, anyone there, are you there, test, testing, ping
  `),
  thanks: phraseList(`
    all i wanted to know, thats all i wanted, that is all i wanted, all i needed, thankyou, thank you, thanx, tnx,
    thanks, thx, ty, tysm, cheers, much appreciated, appreciate it, thank u, many thanks, thanks a lot, that
    helped, that helps, very helpful, this helps, helpful, gracias, merci, danke, that was helpful, this was
    helpful, thank you so much
  `),
  bye: phraseList(`
    talk soon, train is here, speak soon, catch you later, off to bed, off to work, bye, goodbye, good bye, see
    you, see ya, cya, good night, later, take care, ttyl, have a good day, have a nice day, farewell, talk later,
    talk to you later, that is all, thats all, i m done, gtg, got to go, got to run, got run, must run, have to
    run, must go, have to go, need to go, need to run, off now, heading off, heading out, talk tomorrow, have a
    great day, bye bye, see you later, see you around, until next time, signing off, gotta go, gotta run
  `),
  help: phraseList(`
    what kind of things can i ask, what things can i ask, what kinds of questions, what may i ask, help, help me,
    what can you do, how does this work, how do you work, how do i use you, how do i use this, what can i ask,
    what do you do, what are you for, what can you help, commands, instructions for you, how to use, what should i
    ask, what kind of questions, what questions can, how can you help, can you help me, can you help, what do you
    know, what else can you do, how do i talk to you, what can i ask you
  `),
  identity: phraseList(`
    who am i talking to, who am i speaking to, who am i chatting with, person behind this, chatting with a human,
    chatting with a person, chatting with a bot, chatting to a human, chatting to a bot, speaking to a human,
    speaking with a human, speaking to a person, talking with a human, talking to a machine, are you a machine,
    somebody typing, someone typing, is somebody there, are you a program, are you software, are you a robot or,
    robot or, bot or human, are you like a human, is this a bot, is there a human, who are you, what are you, are
    you a bot, are you human, are you a human, are you a real person, are you real, are you an ai, are you a
    robot, are you chatgpt, what is your name, whats your name, what s your name, who made you, who built you, who
    created you, your name, are you a person, are you gpt, am i talking to a bot, am i talking to a human, am i
    talking to a real person, what is segue, who is segue, introduce yourself, tell me about yourself
  `),
  'how-are-you': phraseList(`
    how are you, how are you doing, how is it going, hows it going, how s it going, how do you do, how are things,
    how have you been, hows your day, how is your day, how are u, you ok, you good
  `),
  acknowledge: phraseList(`
    let me think, think about it, think it over, my bad, oops, hang on, one moment, one sec, just a second, just a
    moment, wait a moment, wait, sorry, well well, lovely, ok, okay, k, kk, cool, nice, great, good, perfect,
    awesome, got it, i see, understood, makes sense, alright, all right, sounds good, wow, interesting, hmm, hm,
    haha, lol, fine, excellent, amazing, good to know, fair enough, noted, oh, ah, right, sweet, brilliant, super,
    that makes sense, i understand, lmao, oh nice, oh wow
  `),
  decline: phraseList(`
    no, nope, no thanks, no thank you, not now, nah, maybe later, not really, never mind, nevermind, forget it,
    nothing else, no that is all, not yet, no need, i m good, stop
  `),
  compliment: phraseList(`
    you are brilliant, youre brilliant, youre amazing, youre awesome, youre so helpful, you are so helpful, good
    bot, you are great, youre great, you are awesome, well done, good job, great job, love you, i love this, i
    love you, you rock, best bot, nice work, great answer, good answer, you are the best, youre the best, nice
    one, you are amazing, great bot, love this bot
  `),
  complaint: phraseList(`
    that was wrong, bad bot, you are useless, youre useless, you suck, that is wrong, thats wrong, wrong answer,
    not helpful, stupid bot, useless, this is useless, you are wrong, youre wrong, bad answer, that did not help,
    not what i asked, you are stupid, you re dumb, that is not what i asked, dumb bot, that didnt help, thats not
    what i asked, this sucks
  `),
  privacy: phraseList(`
    what do you store, do you store, what do you save, do you save, privacy, my data, what do you remember, do you
    remember me, delete my data, do you keep, is this private, who can read this, is this confidential, do you
    log, is my data, are you recording, who sees my questions
  `),
};

/** Said back to an offer of the coach. */
export const yesPhrases: readonly string[] = phraseList(`
  yes, yes please, yeah, yep, yup, sure, please do, yes do, go ahead, ok, okay, of course, why not, absolutely,
  definitely, do it, sounds good, go on, please, y, ja, si, oui, sure thing, show me, tell me, yes i would, that
  would be great, i would like that, id like that, yes sure, yes show me, yes tell me, sure go ahead, continue
`);
