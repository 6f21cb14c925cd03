// English: stop words, a hand-made sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { englishFeelings } from '../lexicons/en.ts';

export const english: Language = {
  code: 'en',
  abbreviations: words(`
    mr mrs ms dr prof st sr jr inc ltd co corp vs etc approx dept fig vol gen sen rep gov sgt capt lt rev hon ave
    blvd jan feb apr aug sept oct nov dec tel ph.d e.g i.e a.m p.m`),
  stopWords: words(`
    one two three four five six seven eight nine ten
    a about above after again against ago ain't all almost already also although always am an and another any anyone
    anything anyway are aren't aren as at away b/c be bc became because become been before being below between both but by
    can cannot can't cant come could couldn't couldnt cuz did didn't didnt do does doesn't doesnt doing don't dont done
    down due during each either else even ever every everyone everything few first for from further gave get gets getting
    give given go goes going gone gonna got gotta had hadn't hadnt has hasn't hasnt have haven't havent having he hello he'd
    he'll he's hence her here here's hers herself hey hi him himself his how how's however i i'd i'll i'm i've id if ill im
    in into is isn't isnt it it'd it'll it's its itself ive just keep kept know last later least less let let's lets like
    lol lot lots made make makes making many may maybe me might mine more most much must mustn't my myself n need neither
    never new no nobody none nor not nothing now of off often oh ok okay on once one ones only onto or other others our
    ours ourselves out over own people per perhaps please pls plz put quite r rather rd re really rt said same saw say says
    see seem seems seen set several shall shan't she she'd she'll she's should shouldn't shouldnt show since so some
    somebody someone something sometimes soon st still such sure take taken takes taking tell than that that'd that'll
    that's thats the their theirs them themselves then there there's theres these they they'd they'll they're they've
    theyre thing things think this those though through thru thus til till time times to today together told tomorrow
    tonight too took toward towards tried try trying two u um under until up upon ur us use used using very via w w/ w/o
    wanna want wants was wasn't wasnt way we we'd we'll we're we've well went were weren't werent what what's whatever
    whats when when's whenever where where's whether which while who who'd who's whoever whole whom whose why why's will
    with within without won't wont would wouldn't wouldnt y'all ya yeah yes yesterday yet you you'd you'll you're you've
    youre your yours yourself yourselves amp via vs th nd etc eg ie
    haha hehe lmao lmfao omg wtf actually probably around come comes coming came half instead simply 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th
    15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st`),
  sentiment: englishFeelings,
  negations:
    words(`no not never none nobody nothing neither nor nowhere without hardly barely scarcely cannot can't cant don't
    dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt
    shouldn't shouldnt couldn't couldnt haven't havent hasn't hasnt hadn't hadnt ain't aint zero lacks lacking nope
    lack stopped`),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'extremely absolutely incredibly insanely totally completely utterly fucking freaking damn bloody ridiculously super so exceptionally unbelievably outrageously thoroughly hella',
    1.3: 'very really truly most quite too highly such especially particularly seriously soo sooo much pretty deeply definitely genuinely simply',
    0.6: 'slightly somewhat fairly kinda sorta little bit barely almost relatively reasonably partly mildly less',
  }),
  breaks: words('but however although though yet except unless while whereas because since until'),
};
