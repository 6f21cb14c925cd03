// Names in English: the words around them.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const englishNames: NameLanguage = {
  code: 'en',
  titles:
    set(`mr mrs ms miss mister dr prof professor sir lady lord dame madam president vice-president ex-president chancellor minister
    senator sen rep congressman congresswoman governor gov mayor judge justice king queen prince princess duke duchess earl baron
    count countess emperor empress tsar sultan sheikh pope archbishop bishop cardinal rev reverend father fr brother sister rabbi imam
    captain capt major maj colonel col general gen lieutenant lt sergeant sgt corporal private admiral commander marshal chief officer
    detective inspector constable agent secretary secretary-general spokesman spokeswoman spokesperson chairman chairwoman chair ceo cfo cto founder
    director manager coach trainer captain referee striker midfielder defender goalkeeper quarterback pitcher
    actor actress singer rapper author writer poet painter director composer comedian journalist presenter ambassador envoy
    uncle aunt auntie grandma grandpa granny nana saint hon honorable ayatollah mullah ex-wife boss commissioner deputy premier
    pm mp mep attorney lawyer sheriff superintendent dj mc prime foreign finance defence defense interior chief executive first ex former late acting`),
  organisations:
    set(`university college school academy institute ministry department bank church house court council committee commission
    agency association federation organization organisation society foundation union league party congress parliament senate assembly
    office bureau board army navy force forces corps police club team company corporation group airlines airways inc ltd llc plc corp
    co fc afc cf records pictures studios industries systems technologies motors orchestra choir band times post news magazine
    gazette herald tribune journal press radio television tv network channel hospital clinic center centre museum library brothers
    bros sons partners holdings insurance energy electric telecom mobile software games entertainment media publishing
    united rovers wanderers athletic albion rangers front movement alliance authority service services administration guard
    chamber exchange fund trust international worldwide global labs laboratory laboratories solutions pharma pharmaceuticals foods
    stores supermarkets express railways railroad rail lines shipping cruises resorts hotels democrats republicans conservatives socialists communists`),
  places:
    set(`street st road rd avenue ave boulevard blvd lane drive square plaza park gardens bridge river lake sea ocean bay gulf island
    islands isle isles mount mountain mountains hill hills valley desert forest woods beach coast cape peninsula canyon falls creek
    springs county city town village borough district province region state territory republic kingdom empire north south east west
    northern southern eastern western upper lower central airport station stadium arena theater theatre cathedral abbey castle palace
    tower hall cemetery mall market harbor harbour port fort point canal highway route interstate exit tunnel strait channel glacier
    volcano crater hotel inn restaurant cafe bar pub diner grill heights ranch mission monument memorial saint san santa los las el new hospital
    field ground grounds speedway raceway zoo pier wharf`),
  others:
    set(`war battle siege treaty act cup open championship championships tournament trophy award awards prize games olympics festival
    parade show series season prix marathon derby classic bowl masters revolution rebellion uprising crisis agreement accord
    protocol convention declaration conference summit day week age era dynasty project operation plan program programme
    constitution amendment code album song book chronicles symphony sonata concerto tour`),
  joiners: set('of de del della di da do dos das van von der den du la le bin ibn al el y ben the and for'),
  ands: set('and'),
  tails: set(''),
  demonyms:
    set(`american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
    danish swedish norwegian finnish icelandic polish czech slovak slovakian hungarian romanian bulgarian greek turkish russian ukrainian
    belarusian latvian lithuanian estonian croatian serbian bosnian slovenian slovene albanian macedonian montenegrin kosovan maltese cypriot
    chinese japanese korean vietnamese thai indonesian malaysian filipino philippine indian pakistani bangladeshi nepalese
    afghan iranian iraqi syrian lebanese israeli palestinian jordanian saudi kuwaiti qatari yemeni egyptian libyan tunisian algerian
    moroccan sudanese ethiopian somali kenyan ugandan tanzanian rwandan nigerian ghanaian senegalese ivorian cameroonian congolese angolan
    zimbabwean zambian african european asian australian canadian mexican cuban jamaican haitian brazilian argentine argentinian
    chilean peruvian colombian venezuelan ecuadorian bolivian paraguayan uruguayan guatemalan honduran salvadoran nicaraguan
    panamanian dominican puerto-rican hispanic latino arab arabic arabian kurdish chechen georgian armenian azerbaijani azeri kazakh uzbek tajik turkmen
    mongolian tibetan taiwanese singaporean burmese cambodian laotian sri-lankan islamic islamist muslim christian jewish catholic
    protestant orthodox hindu buddhist sikh anglican methodist baptist lutheran sunni shiite bavarian catalan basque flemish
    soviet yugoslav roman byzantine ottoman persian celtic norman viking victorian edwardian elizabethan sicilian tuscan venetian
    scottish cornish caribbean californian texan americans germans italians spaniards russians indians africans europeans asians
    australians canadians mexicans cubans brazilians argentines israelis palestinians arabs muslims christians jews catholics
    protestants hindus buddhists sikhs serbs croats bosnians kurds turks greeks romans poles swedes danes finns norwegians
    scots americans iraqis iranians afghans syrians egyptians kenyans nigerians koreans ukrainians chechens albanians hungarians
    anglo-american african-american african-americans afro-american indo-european republican republicans democrat democrats democratic tamil zulu sioux cherokee apache navajo
    latin`),
  never:
    set(`c'mon cmon annual redirect redirection doorverwijzing redirecionamento redirección rinvia mt monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december mon tue tues wed thu thur thurs fri
    sat sun jan feb mar apr jun jul aug sept sep oct nov dec rt i i'm i'll i've i'd ok okay lol omg wtf lmao lmfao rofl smh tbh idk btw imo imho fyi
    asap ceo cfo tv dvd cd pc usb gps wifi wi-fi diy faq id atm am pm ad bc bce ce vs etc mr mrs ft feat yolo ikr jk irl nsfw tldr
    ps pps rip bff bday xoxo xx xxx dm dms pm omfg ffs af bruh bro dude god lord mom mum dad mommy daddy mama papa
    grandma grandpa hi hey hello yes no oh ah wow yay yeah christmas xmas easter halloween thanksgiving hanukkah valentine's valentines
    monday's today tomorrow tonight internet web email app apps gmt est pst edt utc cet iq ac dc vip qr pdf html css http www ui ux api sql
    ii iii iv vi vii viii ix xi xii part chapter section page vol no nr ep sr jr p.m a.m p.s a.k.a aka mph kmh ny's
    breaking update news alert live new free win exclusive video photo photos pic watch via check read more follow retweet please pls thanks thank happy
    good great best love birthday morning night afternoon evening day week weekend congrats congratulations welcome nullpointerexception
    ipo gdp hr pr it's cc bcc eta hq rsvp tba tbd aka lgbt lgbtq dna rna hd uhd 4k led lcd ssd ram rom cpu gpu usd eur gbp kg km cm mm mg ml hiv
    cnt ct vs. q&a`),
  alone: set(
    `state states church government internet bible gospel web sun moon earth north south east west northern southern eastern western centre spring summer autumn fall winter president prime minister board court street road hall act article figure table university college school bank council county city king queen prince princess navy army police company group party club team league cup district department ministry society river lake island republic kingdom empire house man woman day night year time life love people world country family business music work art history science english language truth way thing things men women boy girl kids baby home class guy guys`,
  ),
  common:
    set(`will mark hope grace bill bills rose roses may june april faith joy frank jack rob sue pat drew chase hunter summer dawn art guy gene cliff
    sandy penny ruby pearl amber crystal daisy lily violet ivy angel chance dean earl duke king prince major miles rich max ray van wade ward
    wood page star storm sky rusty dusty misty bunny candy cherry cookie honey kitty brandy sherry ginger heather holly olive basil reed forest
    glen dale lane brook brooks carol eve christian merry sunny charity destiny trinity harmony melody genesis justice journey young
    long bay cash rain winter autumn sunshine princess queen royal sage saint robin jay case gray grey green ash stone rock rocky hank cam tad
    dick peter's nick tom's jimmy's ace baby bear blue bo buck bud buddy chip cole colt dash dice dot fox gay ham hazel ike jade jet jewel joker jolly journey
    june lark lee lex link love lucky lynx mace melon memory mercy merit mink moss nova oak ocean opal pace peace pepper pip poet poppy precious
    promise rebel reign remedy rip river rod ryder shade shine sky sloan spike spring stormy sugar tiger tiny true ty victor wolf worth zen zion
    selfie selfies tweet tweets hashtag followers unfollow retweets lmk gonna wanna gotta tryna ima imma finna bae fam squad lowkey highkey
    ain't y'all yall dunno kinda sorta coz cuz bc tho tbh ugh meh nah yep yup nope haha hahaha hehe lmaooo soooo omg dang damn daaaamn
    crap shit fuck fucking wtf wth idc idgaf smfh stfu gtfo ily ilysm bestie besties mornin goodmorning goodnight g'night
    ppl thx tnx ty yw np plz txt msg pics vid vids app apps podcast blog vlog livestream wifi smartphone laptop
    youtuber youtubers influencer crypto nft emoji gif meme memes dm dms fanfic fandom shipping ship ships stan stans
    newcomer prime minister vice foreign secretary affairs results leading scores standings soccer tennis golf basketball baseball
    cricket rugby cycling hockey football skiing boxing athletics swimming summary division round final finals semifinal
    quarterfinal men women men's women's singles doubles traffic accident shoutout praying traffic newcomer covers trailer`),
  endings: /(?:ing|tion|tions|ment|ness|ously|fully|edly|ingly|ally|able|ible|ful|less)$/u,
  placeBefore: set(
    'in at near from to across around outside inside via towards toward into through visiting leaving between',
  ),
  productBefore: set(
    'my new bought buy using use with a an old download downloaded on via install installed broken selling sell',
  ),
  personAfter: set(
    'is was said says told tells added adds announced asked wrote writes tweeted argued claimed claims denied married died born who whose',
  ),
};
