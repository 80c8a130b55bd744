/** Questions about the world that no guide is about, one utterance a line. */
export const offTopicWorld = `
what's the weather like
what is the weather in {thing} tomorrow
will it rain today
how warm is it outside
tell me a joke
say something funny
sing me a song
write me a poem
write a poem about {thing}
tell me a story
write a haiku
what's the capital of {thing}
who is the president of {thing}
who won the {thing} match
who won the world cup
what was the score last night
who is the best football player
how tall is {thing}
how old is the {thing}
how far is the moon
how many people live in {thing}
how many planets are there
when did {thing} die
when was {thing} born
when did the war end
who invented the {thing}
who wrote {thing}
who painted the {thing}
what year was {thing} founded
what time is it
what time is it in {thing}
what day is today
what is 17 times 23
what is 2 plus 2
calculate {thing}
solve this equation
what is the square root of 144
convert 5 miles to kilometres
how many ounces in a pound
translate {thing} into french
translate this sentence to german
how do you say hello in spanish
what does {thing} mean
define {thing}
spell {thing}
how do I cook {thing}
recipe for {thing}
how long do I boil an egg
what should I eat tonight
what should I have for dinner
best pizza in town
good restaurants near me
where can I get a coffee
how do I bake bread
what wine goes with fish
write a python function that sorts a list
write code for {thing}
write me a script
debug my code
fix this bug
what's wrong with my code
why does my program crash
how do I reverse a string in {skill}
how do I install {thing}
how do I reset my password
my laptop is broken
my phone does not turn on
how do I fix my {thing}
the printer is jammed
how do I change a tyre
which car should I buy
which phone is best
what laptop should I buy
how much is a ticket to {thing}
book me a flight
book a table for two
find me a hotel in {thing}
where should I go on holiday
what can I see in {thing}
order me a pizza
buy me {thing}
set an alarm
remind me to call mum
remind me tomorrow
play some music
turn on the light
what is the price of bitcoin
should I buy stocks
what stock should I buy
how do I invest my money
where should I invest
how do I pay less taxes
how do I file my taxes
do I have to pay tax on {thing}
which bank is best
can I get a loan
how do I get a mortgage
is {thing} a scam
what's the exchange rate
who should I vote for
what do you think about politics
what do you think of the {thing}
what is your opinion on religion
do you believe in god
is there life after death
what is the meaning of life
are aliens real
do you love me
will you marry me
are you single
do you have feelings
what's your favourite colour
what's your favourite movie
what is your favourite food
do you dream
how old are you
where do you live
who is your mother
recommend me a film
what should I watch on tv
good series on netflix
what happened in the news
what's the latest news
who is {thing}
what is {thing}
where is {thing}
why is the sky blue
why do cats purr
how do birds fly
how does a car engine work
what is photosynthesis
explain {thing} theory
explain quantum physics
what is the speed of light
how does gravity work
my dog is sick
my cat won't eat
what breed of dog should I get
how do I lose weight
how do I get fit
how many calories are in {thing}
I have a headache
my back hurts
which medicine helps against {thing}
is {thing} dangerous
am I pregnant
should I see a doctor
how do I sleep better
how do I get a girlfriend
my boyfriend left me
should I break up with him
how do I talk to girls
what should I give my wife for her birthday
what do I wear to a wedding
how do I remove a wine stain
how do I water my plants
how do I plant tomatoes
when do tomatoes ripen
`;
