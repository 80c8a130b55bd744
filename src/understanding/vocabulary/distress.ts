import { phraseList } from '../../language/phrase-list.js';

/** Words of someone who needs a person more than a roadmap. `grave` always counts; `heavy` only where no clear question about a career is asked. */
export const distress: Readonly<{ grave: readonly string[]; heavy: readonly string[] }> = {
  grave: phraseList(`
    why i should get up, why should i get up, why i get up, reason to get up, reason to get out of bed, why i
    should go on, why should i go on, why go on, why i am still here, why im still here, why i should wake up, no
    one would miss me, nobody would miss me, point of going on, point in going on, point of carrying on, point in
    carrying on, point of living, point in living, point of being here, point in being here, point of being alive,
    dont want to go on, don t want to go on, do not want to go on, no reason to go on, no reason to carry on,
    reason to keep going, reason to stay alive, cant keep going, cannot keep going, cant carry on, cannot carry
    on, want it all to stop, want it all to end, want everything to stop, want everything to end, not be around
    anymore, dont want to be around, dont wanna live, dont wanna be here, dont wanna be alive, dont wanna exist,
    thoughts of dying, thinking about dying, thinking of dying, think about dying, think of dying, wish i could
    die, want to be dead, world without me, sleep forever, never wake up, fall asleep and not, ready to die, end
    my own life, harming myself, ending it, think about ending, thinking about ending, no point in any of this, no
    point in any, no point anymore, dont see the point of living, end everything, not wake up, hurting myself, no
    point in waking, waking up anymore, wake up anymore, nobody would notice, no one would notice, if i was gone,
    if i were gone, when i am gone, im going to end it, i m going to end it, going to end it, gonna end it, want
    to end it, end it tonight, if i was dead, if i were dead, were dead, be dead, rather be dead, better off if i,
    see no way forward, nothing matters anymore, want to disappear, dont see a reason, no will to live, cant live
    like this, cannot live like this, cant bear it, cannot bear it, not make it through the night, say goodbye to
    everyone, kill myself, killing myself, end my life, ending my life, take my life, taking my life, end it all,
    suicide, suicidal, want to die, wanna die, wish i was dead, wish i were dead, better off dead, better off
    without me, no reason to live, nothing to live for, not worth living, dont want to live, don t want to live,
    do not want to live, dont want to be alive, do not want to be alive, dont want to be here anymore, dont want
    to exist, hurt myself, harm myself, self harm, cut myself, cant go on, can t go on, can not go on, cannot go
    on, no point in living, no point in going on, no way out, disappear forever, done with life, tired of living,
    tired of life, dont want to wake up, give up on life, giving up on life, overdose, jump off, cant do this
    anymore, cannot do this anymore, life is over, life is pointless, life has no meaning, i cant take it anymore,
    i can t take it anymore, i cannot take it anymore, i can not take it anymore, just cant take it anymore, just
    can t take it anymore, just cannot take it anymore, not be here anymore
  `),
  heavy: phraseList(`
    cant take it anymore, can t take it anymore, cannot take it anymore, can not take it anymore, lost my wife,
    lost my husband, lost my partner, lost my child, lost my mother, lost my father, lost everyone, at the end of
    my tether, dont know how to go on, do not know how to go on, dont know what to live for, see the point, see
    any point, see no point, no point in trying, cant go on like this, everything hurts, hate everything, giving
    up on myself, feel so lost, feel like giving up, nothing makes sense anymore, cant breathe, at rock bottom,
    hit rock bottom, hopeless, hate my life, hate myself, worthless, desperate, falling apart, breaking down, i
    broke down, ive broken down, breakdown, cry every, crying every, crying all, cry all, cant stop crying, keep
    crying, panic attack, panic attacks, depressed, depression, so alone, all alone, nobody cares, no one cares,
    everything is pointless, pointless, whats the point, what is the point, i m a failure, im a failure, complete
    failure, such a failure, total failure, i am a failure, feel like a failure, ruined my life, lost everything,
    cant cope, cannot cope, can not cope, cant sleep, overwhelmed, at my limit, end of my rope, burned out, burnt
    out, burnout, abusive, feel empty, feel numb, drowning, scared all the time, useless human, i am useless, im
    useless, no future, nobody wants me, no one wants me, miserable, anxiety is, so anxious
  `),
};
