// The most frequent words of English, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const english: FrequentWords = {
  code: 'en',
  small: `the to and of a in is it you that he was for on are with as his they be at one have this from or had by not but
    what all were we when your can said there an each which she do how their if will up about out them then these so
    some her would him has my me i'm it's don't didn't can't won't isn't doesn't i've you're that's who could did
    been more than no i into its our us why where am should does any because too those very just only also after
    before over here off now never always again against through while being both same until under between during
    most such own himself`,
  other: `get got like time know people year good think see look want day come back well work first even new way make go
    going really thing things still last today tomorrow yesterday life man men women child world need feel try ask
    tell told call say says take took give use find every much many lot love great hope happy thanks thank please
    old big little long next other another right left home house school city country state nothing something
    everything anything someone everyone let let's gonna wanna ain't u ur im dont lol omg tho yeah yes guys game
    play show watch ready tonight best better bad free already since almost maybe around away actually without
    government president company police season team market million percent report according news open start down
    follow having done theirs ours mine may might must shall upon within whether although though unless despite
    however therefore instead rather quite perhaps street table chair window head eyes hands hand heart body fire
    earth air sky sun moon snow summer winter white black red yellow green blue short high low young tired sick sad
    train plane boat village law judge election elections council speak speaks understand believe seem seems begin
    began stop help close sell pay cost knows live lives die died dead born write wrote written read listen heard
    lose lost win won player players number file word words question answer problem example story wait looking looks
    found called came change monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december book friend friends mother father brother sister`,
};
