// English: stop words, a hand-made sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, lexicon, words } from '../lexicon.ts';

export const english: Language = {
  code: 'en',
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
    youre your yours yourself yourselves amp via vs th nd etc eg ie`),
  sentiment: lexicon([
    [
      4,
      `amazing, awesome, excellent, outstanding, superb, phenomenal, flawless, perfection, best ever, best [customer|] service,
      exceeded [my|our|all] expectations, above and beyond, second to none, blown away, absolutely love, 10/10, life saver, lifesaver`,
    ],
    [
      3,
      `adore[|d|s], beautiful[|ly], best, brilliant[|ly], congrat[s|z], congratulation[|s], delight[ed|ful], excited, exciting,
      exceptional, fabulous, fantastic[|ally], gorgeous, greatest, incredible, incredibly good, love[|s|d|ing], loving,
      magnificent, marvel[lous|ous], perfect[|ly], remarkable, sensational, spectacular, splendid, stunning, terrific,
      thrilled, wonderful[|ly], top notch, world class, must have, highly recommend[|ed], would recommend, totally recommend,
      can['t|t|not] wait, can['t|t] recommend enough, five stars, 5 stars, game changer, worth every [penny|cent],
      thank you so much, thanks so much, thank you very much, thanks a million, never disappoint[s|ed|], never let[s|] me down, hats off, well done,
      good job, great job, great service, great customer service, keep up the good work, works like a charm, like a dream, so happy,
      happy birthday, lovin, luv, woohoo, woo hoo, yay, yayy, epic, hell yeah, fuck yeah, fucking awesome, bomb af, the bomb,
      the shit, badass, kick ass, over the moon, made my day, best day, best night`,
    ],
    [
      2,
      `admir[e|ed|able|ation], affordable, amused, amusing, appreciat[e|es|ed|ing|ion], attentive, bargain, bless[|ed|ing|ings],
      bravo, breathtaking, bright, celebrat[e|es|ed|ing|ion], champion[|s], charming, cheer[ful|s], classy, clever, comfortable, comfy,
      compliment[|s], cool, courteous, cute, cutest, dazzling, delicious, delight[|s], divine, dope, durable, eager, efficient[|ly], elegant,
      encouraging, enjoy[|s|ed|able|ing|ment], enthusiastic, fab, fair price, faithful, fascinating, fast delivery, fave, favorite[|s],
      favourite[|s], fav, fine, flattered, fresh, friendl[y|ier|iest], friendliness, fun, funny, funniest, generous, genius, glad, glorious, good,
      grateful, gratitude, great, handy, happ[y|ier|iest|iness|ily], helpful, hero[|es], hilarious, honest, honored, honoured, hooray, hurray,
      ideal, impeccable, impress[ed|es|ive], innovative, inspir[ed|ing|ation|ational], intuitive, joy[|ful], kind, kindness, kudos,
      legend[|ary], lively, lovely, luxurious, magic, magical, masterpiece, memorable, nice[|ly|r|st], nailed it, neat, outgoing, on point,
      passionate, peaceful, pleas[ant|antly|ed|ing|ure], polite, positive, precious, premium, pretty good, profession[al|alism], prompt[|ly],
      proud[|ly], pumped, quick response, rave[|s], recommend[|s|ed|ing], refreshing, reliable, relieved, resolved, respectful,
      responsive, reward[ed|ing], rock[s|ed|in], satisf[ied|ying|action], seamless[|ly], sexy, smart, smile[|s|d], smiling, smooth[|ly],
      speedy, sturdy, stylish, success[|es|ful|fully], super, superior, support[ive], swift[|ly], sweet[|est], talented, tasty, thank[|s|ed|ful],
      thankfully, thank you, thx, thnx, tysm, ty, top quality, treasure, trustworthy, valuable, vibrant, victor[y|ious], warm welcome,
      well made, well worth, win, wins, winner[|s], winning, won, wow, worth it, worth the [money|price|wait], yum, yummy, hype[|d],
      lit, amaz, amazin, beaut, sweetest, stoked, psyched, look[ing|] forward, looks forward, don['t|t] miss, good luck, best wishes, no complaints, problem solved, sorted it out,
      quick to respond, on time, ahead of schedule, arrived early, easy to use, so easy, super easy, user friendly, good value,
      value for money, money well spent, can['t|t] complain, can['t|t] fault, no regrets, thumbs up, big fan, five star, fixed it, happy with, happy to help,
      went smoothly, great day, good day, fell in love, in love, holy shit, so good, too good, feel[s|ing|] good, looks good, looking good, sounds good, goat`,
    ],
    [
      1,
      `accurate, accomplish[ed|ment], agree[|d|s], alive, appealing, benefi[t|ts|cial], better, big thanks, bonus, calm, care[s|d], caring, clean, clear, confident, convenient, correct,
      creative, decent, easi[er|ly], easy, effective, eco friendly, fair, famous, fans, fast, faster, finally, fit[s], fixed, free, fresh, gain[|s],
      gift[|s], genuine, haha, hahaha, hahahaha, hehe, helped, helping, help[s], hope[|fully|s], hoping, hot, improv[e|ed|es|ement|ements|ing], inexpensive, interest[ed|ing], keen, laugh[|ed|ing|s],
      liked, likes, lmao, loyal, luck[|y|ily], modern, ok, okay, party, popular, progress, promising, proper, quick[|ly|er], ready, reasonable,
      refund[ed] quickly, relax[|ed|ing], respect, safe[|ly|r], secure, simple, soft, solid, spacious, special, spotless, stable, strong[|er], surprised, toast, trust[|ed],
      useful, warm, welcome, works, working [again|now], worthy, xoxo, xx, xxx, joined, join us, blast, anniversary, birthday, concert, fantasy, finals, check out, meet, party time,
      weekend, friday, vacation, holiday[|s], beach, sunshine, sunny, hug[|s], kiss[|es], wish, can['t|t] stop, see you, no problem, no worries, no issue[|s], no doubt, not bad, not too bad`,
    ],
    [
      -1,
      `alas, alone, argu[e|ed|ing|ment], avoid[ed|ing], barely, bland, blam[e|ed|ing], blocked, blurry, bored, bug[|s], bunch of, cheap looking, closed, cold, complicated, concern[|s|ed],
      confus[ed|ing|ion], crash[|ed|es|ing], cries, cry, crying, damn, danger[|ous], debt, delay, denied, deni[es|al], deny, desperate, difficult[|y], dirt[|y], dismiss[ed|ive],
      doubt[|s|ful], dull, dumped, emergency, excuse[|s], expensive, fake, fear[|s], fee[s], fired, forgot[|ten], freez[e|es|ing], fuss, glitch[|es|y], guilty, hard to, hassle, hidden [fees|costs|charges], hurt[|s|ing],
      ignore[|s], inconsistent, injur[y|ed|ies], issue[|s], jail, lack[|s|ing|ed], lag[|gy|s|ging], late, leak[|s|ing|ed], limited, lonel[y|iness], losing, lose[|s|r|rs], loss[|es], lost,
      mess[|y|ed], miss[ing], mistake[|s], moan, nervous, noisy, odd, old, outdated, overpriced, overrated, pathetic, poorly, pressure, queue[|s], refus[e|ed|es|ing], reject[|ed], risk[|y],
      rough, sad[|ly|der|ness], scared, scary, shame, shortage, shut down, sick, slow[|er|ly], smell[|s|y], sold out, sorry, stain[|s|ed], strange, stress[|ed|ful], stuck, struggl[e|ed|es|ing], suspicious, tear[s],
      threat[|s|en|ened], tire[d|some], trouble[|s], typo, unclear, unlucky, unsure, waiting, warn[|ed|ing|ings], weak, weird, worn, worr[y|ied|ies|ying], wrong, ugh, hmm, meh, smh, fml, stop, arrested, attack[|s|ed], charged with, victim[|s], war, protest[|s|ers],
      still waiting, still no, supposed to, no longer, never again, so called, at all, why [is|are|do|does|did|can|the], how come, wait times, on hold, not sure, at least, too much, too many, too long, too expensive, long wait, ruined, rip, dies, died, dead, death[|s], miss you, falling apart`,
    ],
    [
      -2,
      `abandon[|ed], absurd, abus[e|ed|ive], afraid, aggressive, anger, angry, annoy[s|ed|ing], anxious, appall[ed], arrogant, asham[ed], ass, awkward, bad, badly, ban, banned, beware, bitter, boring, bother[|ed|ing|s],
      broke, broken, bullshit, bully[|ing], busted, cancel[ed|led|lation|lations], careless, cheat[|ed|er|ers|ing], clueless, complain[|ed|ing|s|t|ts], condescending, corrupt[|ion], counterfeit, crap[|py], crazy, crime, criminal[|s], crisis, cruel, damage[|d|s], damaged, dated,
      deceiv[e|ed|ing], deceptive, defect[|s|ive|ed], defraud[ed], delay[ed|s], depress[ed|ing|ion], dirty, dirtiest, disagree[|s], disappear[|ed], disappoint[ed|ing|ment|s|], disconnect[s|ed|ing], discriminat[ion|ed], dishonest, dislike[|d|s],
      dismal, disrespect[|ful], dissatisf[ied|action], distress[|ed], dumb, dump, embarrass[ed|ing|ment], enraged, error[|s], fail[|s|ed|ing|ure|ures], false, falsely, faulty, faults, filthy, flaw[|s|ed], flop, fool[|ed|s|ish], fraudulent, freak[ing|in], frustrat[ed|es|ing|ion], fucked, furious,
      gross, gutted, harass[ed|ment], heartbr[oken|eaking], heartless, hell, hostile, hypocri[te|tes|sy], idiot[|s|ic], ignor[ant|ance|ed|ing], illegal, impolite, inaccurate, inadequate, incompeten[t|ce], inconvenien[t|ce], inferior, insult[|ed|ing|s], irresponsible, irritat[ed|ing], jerk[|s],
      joke of a, kill[|s|ed|ing|er], lame, lawsuit, lazy, liar[|s], lie[d], lies, loser, loud, lying, mad, malfunction[|s|ed|ing], manipulat[e|ed|ive], mediocre, mislead[|ing], misled, miserable, misery, moron[|s], murder[|ed|s], nasty, neglect[|ed], nerve racking, nonsense, no good, no help, no use, no response, no reply, no answer,
      nobody answers, obnoxious, offended, offensive, outage[|s], outrage[|d], pain, painful, panic, piss[ed|es], pissed off, poison[|ed|ing], poor, poor quality, poor service, problem[|s|atic], racis[t|ts|m], refuse to, regret[|s|ted], remove the, resent, ridiculous[|ly], rip off, ripped off, ripoff, rubbish, rude[|ly|ness], ruin[|s|ed|ing], rust[|y],
      scandal, scratch[ed|es], screwed, selfish, shady, shambles, shameful, shattered, shock[ed|ing], shoddy, sketchy, sloppy, stole[|n], steal[|ing|s], stink[|s|y], stop working, stopped working, stupid[|ity], suck, suffer[|s|ed|ing], swindle, tacky, terrified, terrorist[|s], terrorism, torn, trash[|y], tragic, tragedy, ugly, unable, unacceptable, unappealing, uncomfortable, unfair, unfortunate[|ly],
      unfriendly, unhappy, unhelpful, unhygienic, unimpressed, unjust, unpleasant, unprofessional, unreliable, unresolved, unresponsive, unsafe, unsatisf[ied|actory], unstable, unusable, upset[|ting], useless, vile, violen[t|ce], waste[|d|s], wasting, worse, worsen, wtf, disgrace,
      doesn['t|t] work, does not work, didn['t|t] work, don['t|t] work, not working, isn['t|t] working, not as described, not worth, never arrived, never received, never came, not received, haven['t|t] received, didn['t|t] arrive, hasn['t|t] arrived, has not arrived, not arrived, not delivered, fell apart, ran out of, let down, letdown, fed up, sick of, tired of, had enough, shut up, bloody hell, what the hell, the hell, so bad, my ass, screw you, sucks to, can['t|t] believe, avoid, bs, a joke, such a joke, not happy, poor customer service, bad service, bad customer service, no refund, refused to refund, hung up on me, hang up on me, wrong [item|size|order|address|product], arrived late, arrived damaged, arrived broken, need a refund, want a refund, want my money back, money back, do better, get your act together, not impressed, not good enough, not acceptable, not cool, nobody cares, don['t|t] care`,
    ],
    [
      -3,
      `abysmal, appalling, asshole[|s], atrocious, awful[|ly], bastard[|s], bitch[|es|y], crook[|s], despise[|d], devastat[ed|ing], disaster[|s], disastrous, disgrace[ful], disgust[ed|ing], dreadful, evil, fiasco, fraud[|s|ster|sters], fuck[|er|ers|s], fuckin, fucking,
      garbage, ghastly, hate[|s|d|rs|ful], hating, hideous, horrendous, horrible, horribly, horrific, infuriat[ed|ing], junk, livid, loath[e|ed|ing], nightmare, piece of [shit|crap|junk|garbage|trash], repulsive, revolting, robbed, scam[|s|med|mer|mers|ming], shit[|ty|s|e], sickening, sucks, sucked, terribl[e|y], toxic, trainwreck, vomit, wank[er|ers], worthless, zero stars, one star, 1 star,
      avoid at all costs, avoid like the plague, stay away, steer clear, never again, never buy[ing|], do not buy, don['t|t] buy, don['t|t] bother, waste of [money|time|space], want my money back, worst, thieves, thief, fuck you, fuck off, fuck this, go to hell, last time i, will not be back, won['t|t] be back, lost a customer, switching to, closing my account, no stars, laughing stock, the worst, so disappointed, very disappointed, complete joke, absolute joke, daylight robbery`,
    ],
    [
      -4,
      'worst ever, absolute[ly|] worst, absolutely terrible, worst customer service, worst service, worst experience, worst airline, worst company',
    ],
    [
      0,
      `not only, no doubt, pretty much, kind of, thank god it, like this, like that, like a, like the, looks like, look like, looked like, feel[s|] like, felt like, feeling like, seem[s|] like, sound[s|] like, just like, is like, was like, be like, would like, i'd like, id like, like to, people like, something like, things like, stuff like, well known, free throw, super bowl, no more than, fine print, hot dog, good friday, best buy, new york, white house,
      no problem finding, may not, free agent, hard work, kill it, killing it, killed it, killer, dying to, to die for, problem solved, hot dog day, cold war, star wars, war machine, red sox, black friday, crazy good, insanely good, sick beat, bad boy[|s], bad blood, breaking bad, death note, walking dead, dead serious, grateful dead, sorry not sorry, not gonna lie, no lie, no kidding, what the, like i, like you, like he, like we, like it's, as well as, wait for it, tear up, won['t|t]`,
    ],
    [1.5, 'i like, we like, really like, like it, like them, my kind of'],
    [-1.5, "do not like, don['t|t] like, did not like, didn['t|t] like, dont really like, don't really like"],
    [
      2,
      "problem solved, killing it, killed it, crazy good, insanely good, to die for, no problem at all, no complaints, nothing but good, grateful, can't go wrong, cant go wrong, no issues at all, could not be happier, couldn't be happier, couldn't be better, could not be better, nothing but praise",
    ],
    [
      -1.5,
      'could be better, could have been better, could do better, should be better, used to be good, used to love, used to be great, was better, wish i could, if only, would be nice if, would be great if, good luck getting, thanks for nothing, yeah right, no thanks, nice try',
    ],
    [-1.5, "not the best, not the greatest, not great, cannot reach, can['t|t] reach"],
    [
      -2,
      "can['t|t] get through, took forever, takes forever, taking forever, took ages, takes ages, lost my [order|parcel|package|luggage|bag|bags]",
    ],
    [
      3,
      'never been [so|more|this] happy, never been happier, never been better, never looked better, never had a better',
    ],
    [1.5, 'not bad at all, not at all bad, not half bad'],
    [-2, 'dies fast, dies quickly, drains fast, drains quickly'],
    [-0.5, 'where the hell, where on earth'],
    [2, 'good morning'],
  ]),
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
