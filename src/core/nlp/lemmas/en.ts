// English: irregular verbs and plurals, common verbs, and the endings -s, -ed, -ing.

import type { LemmaSource } from './table.ts';

export const englishLemmas: LemmaSource = {
  irregular: `be: am is are was were been being i'm you're we're they're isn't aren't wasn't weren't
have: has had having haven't hasn't hadn't
do: does did done doing don't doesn't didn't
go: goes went gone going
get: gets got gotten getting
make: makes made making
take: takes took taken taking
come: comes came coming
see: sees saw seen seeing
say: says said saying
tell: tells told telling
think: thinks thought thinking
buy: buys bought buying
bring: brings brought bringing
pay: pays paid paying
sell: sells sold selling
send: sends sent sending
spend: spends spent spending
lose: loses lost losing
find: finds found finding
keep: keeps kept keeping
leave: left leaving
feel: feels felt feeling
meet: meets met meeting
break: breaks broke broken breaking
write: writes wrote written writing
know: knows knew known knowing
give: gives gave given giving
fly: flies flew flown flying
eat: eats ate eaten eating
drive: drives drove driven driving
speak: speaks spoke spoken speaking
steal: steals stole stolen stealing
choose: chooses chose chosen choosing
hear: hears heard hearing
hold: holds held holding
sit: sits sat sitting
stand: stands stood standing
understand: understands understood understanding
run: runs ran running
begin: begins began begun beginning
drink: drinks drank drunk drinking
sing: sings sang sung singing
swim: swims swam swum swimming
ring: rang rung
win: wins won winning
wear: wears wore worn wearing
teach: teaches taught teaching
catch: catches caught catching
fight: fights fought fighting
sleep: sleeps slept sleeping
build: builds built building
lead: leads led leading
mean: means meant
read: reads reading
let: lets letting
put: puts putting
cut: cuts cutting
hit: hits hitting
hurt: hurts hurting
cost: costs costing
quit: quits quitting
shut: shuts shutting
set: sets setting
fall: falls fell fallen falling
forget: forgets forgot forgotten forgetting
forgive: forgives forgave forgiven forgiving
grow: grows grew grown growing
throw: throws threw thrown throwing
show: shows showed shown showing
draw: draws drew drawn drawing
blow: blows blew blown blowing
shake: shakes shook shaken
wake: wakes woke woken waking
become: becomes became becoming
ride: rides rode ridden riding
rise: rises rose risen rising
hide: hides hid hidden hiding
bite: bites bit bitten biting
freeze: freezes froze frozen freezing
swear: swears swore sworn swearing
tear: tore torn tearing
stick: sticks stuck sticking
strike: strikes struck striking
shoot: shoots shot shooting
seek: seeks sought seeking
lie: lies lied lying
die: dies died dying
tie: ties tied tying
deal: deals dealt dealing
lend: lends lent lending
can: can't cannot
will: won't
would: wouldn't
could: couldn't
should: shouldn't
good: better best
bad: worse worst
child: children
man: men
woman: women
foot: feet
tooth: teeth
mouse: mice
goose: geese
knife: knives
wife: wives
life: lives
shelf: shelves
half: halves
wolf: wolves
thief: thieves
potato: potatoes
tomato: tomatoes
hero: heroes
quiz: quizzes
analysis: analyses
crisis: crises
criterion: criteria
phenomenon: phenomena
hope: hopes hoped hoping
dine: dines dined dining
`,
  verbs: `delay wait work love like hate want need use try call ask book refund reply answer help stop start begin end open close change charge
    cancel travel arrive depart land board check deliver ship order receive return replace repair fix install update download upload
    connect log sign click search browse watch listen play enjoy recommend suggest complain report apologise apologize explain
    promise expect hope plan decide agree disagree accept refuse reject allow offer provide include require happen seem look appear
    turn move walk talk live stay visit clean wash cook taste smell touch cry laugh smile shout scream argue annoy disappoint
    frustrate surprise confuse worry care matter handle manage treat serve train hire fire vote elect support share post tweet
    follow block ignore delete add remove miss lack fail crash freeze load lag hack scam cheat rob save waste earn invest
    rent park crack leak burn stain damage ruin destroy improve reduce increase raise drop lower adjust measure weigh fit match
    suit wear wrap pack unpack carry lift push pull press fill empty pour mix bake fry boil chill relax rest sleep dream
    remember learn study practise practice review rate rank compare notice realise realize believe doubt guess wonder imagine
    thank appreciate praise blame accuse sue threaten warn attack kill die protest march celebrate invite join attend marry date
    kiss hug dance sing act perform record film print copy paste type text email phone ring dial contact respond solve resolve
    investigate confirm verify approve process track trace schedule reschedule postpone strand overbook downgrade upgrade
    promote advertise market launch release announce publish stream game score beat finish continue keep claim lose trust
    switch transfer credit debit owe tip split attach mention name label tag list count total test prove force push hop shop
    chat plug grab rip ban admit commit submit permit refer occur prefer equip regret beg hug jog nod rub skip slip snap
    trip whip wrap zip step strip clap flip blog vlog scan swap trim trap pop rock cover discover enter suffer gather wonder
    bother consider deliver discover encounter remember render alter filter order answer whisper gain obtain remain contain maintain
    complete operate create update locate donate translate communicate cooperate educate exaggerate motivate tolerate
    escape shape describe subscribe unsubscribe define decline combine examine determine price advise realise recognise
    recognize organise organize criticise criticize prioritise finalise serve observe deserve reserve preserve receive deceive
    believe achieve relieve arrive survive dislike bake bike hike joke smoke poke quote note vote promote delete compete
    charge change manage damage encourage engage arrange challenge judge merge bridge urge cause pause refuse excuse
    accuse confuse abuse amuse raise praise chase purchase increase decrease release lease please tease close suppose expose
    propose oppose compose impose advise revise surprise promise exercise`,
  conjugate,
  nouns: '',
  declineNoun: () => [],
  adjectives: `big fast happy cheap nice easy hot cold warm cool slow quick loud quiet clean dirty old young new long short tall high low deep
    wide thin thick fat heavy light dark bright strong weak rich poor busy lazy crazy angry funny silly ugly pretty lovely friendly
    healthy hungry thirsty tired sad mad kind rude polite smart clever dumb safe large small great fine fresh sweet sour dry wet
    soft hard smooth rough tight loose full cute weird strange simple noisy tasty early late close near`,
  declineAdjective: (word) => {
    const stem = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : doubled(word);
    return word.endsWith('e') ? [`${word}r`, `${word}st`] : [`${stem}er`, `${stem}est`];
  },
  keep: `news series species bus gas boss glass this less always yes us thus plus status virus campus bonus focus lens class pass process
    business address access success express press dress stress mess loss cross miss address princess wireless unless across basis
    crisis analysis tennis paris texas jesus christmas morning evening nothing something anything everything thing king spring during
    ring string wing bring sing ceiling feeling building wedding red bed hundred need speed feed seed breed indeed bleed
    exceed succeed proceed greed reed weed water number never ever order customer manager offer test west interest rest guest
    forest honest request latest most first last past cost post fast just must trust east its his as
    hers ours yours theirs politics economics physics maths athletics sports headquarters thanks congrats goods stairs clothes
    glasses jeans pants shorts trousers scissors netflix adidas starbucks mcdonalds sacred naked wicked beloved tired
    later other another either neither rather whether together however forever under over after water dinner winter summer paper
    letter matter bother brother mother father sister doctor computer server driver user player teacher leader number
    people hers perhaps sometimes besides towards afterwards nowadays overseas upstairs downstairs indoors outdoors
    sunglasses windows meeting training living marketing shopping parking booking lighting setting painting
    clothing housing pricing roaming streaming banking gaming gambling boarding landing wellbeing exciting interesting amazing
    boring annoying disappointing frustrating confusing disgusting shocking outstanding willing
    excited interested annoyed disappointed frustrated confused disgusted shocked pleased supposed limited united married scared
    worried concerned thurs tues wednes sat bit rose congratulations cheers rating saving gees wed ted fed led ned sped shed sled fred alfred wires news fares`,
  reduce,
};

function conjugate(verb: string): string[] {
  const stem = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const third = /(?:s|x|z|ch|sh|o)$|i$/.test(stem) ? `${stem}es` : `${verb}s`;
  if (/ee$|ye$|oe$/.test(verb)) return [third, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [third, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const twice = doubled(verb);
  // Travelled and traveled, cancelled and canceled.
  const both = /el$/.test(verb) ? [`${verb}led`, `${verb}ling`, `${verb}ed`, `${verb}ing`] : [];
  return [third, `${stem === verb ? twice : stem}ed`, `${twice}ing`, ...both];
}

const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtvz]|admit|commit|submit|permit|refer|occur|prefer|equip|regret|begin|forget|upset|unplug|overlap|handicap)$/;

/** stop -> stopp-, plan -> plann-; visit stays. */
function doubled(word: string): string {
  return DOUBLES.test(word) && !/[aeiou]{2}.$|[wxy]$/.test(word) ? word + word.slice(-1) : word;
}

/** Words in -s that are no plurals. */
const NO_PLURAL =
  /(?:ss|us|is|'s|ous)$|^(?:has|gas|was|yas|xmas|atlas|canvas|bias|pyjamas|pajamas|alas|whereas|chaos|cosmos|las|los|das|dos)$/;
const SHORT_IES = /^(?:movies|cookies|selfies|zombies|calories|rookies|hippies|hoodies|smoothies|brownies|pixies)$/;
const ES_AFTER_S = /^(?:buses|gases|viruses|bonuses|campuses|statuses|choruses|walruses)$/;

function reduce(word: string, knows: (word: string) => boolean): string | null {
  const bare = word.replace(/'s$/, '');
  if (bare !== word) return bare;
  if (word.length < 4) return null;
  if (word.endsWith('ied')) return knows(`${word.slice(0, -3)}y`) ? `${word.slice(0, -3)}y` : null;
  if (word.endsWith('ed') || word.endsWith('ing')) return fromVerb(word.replace(/(?:ed|ing)$/, ''), knows);
  if (!word.endsWith('s') || NO_PLURAL.test(word)) return null;
  if (word.endsWith('ies') && word.length > 5 && !SHORT_IES.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word) && !/(?:ache|axe|niche|cache)s$/.test(word)) return word.slice(0, -2);
  return word.slice(0, ES_AFTER_S.test(word) ? -2 : -1);
}

/** The verb behind `cancell-`, `hop-`, `book-`: only one we know. */
function fromVerb(stem: string, knows: (word: string) => boolean): string | null {
  if (stem.length < 2) return null;
  if (knows(`${stem}e`)) return `${stem}e`;
  if (knows(stem)) return stem;
  const single = /([bdfgklmnprtz])\1$/.test(stem) ? stem.slice(0, -1) : '';
  return single !== '' && knows(single) ? single : null;
}
