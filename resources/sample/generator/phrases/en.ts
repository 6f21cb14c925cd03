// English phrase material of the sample project.

import { lines, openers, type Phrases } from './types.ts';

export const english: Phrases = {
  slots: {
    place: lines(`
      Leeds
      Bristol
      Cork
      Galway
      Norwich
      Cardiff
      Dundee
      Dublin
      Sheffield
      Belfast
      Stockport
      Limerick
    `),
    weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    few: ['two', 'three', 'four'],
    price: ['379', '419', '449', '499', '529'],
    thing: ['the washing machine', 'the coffee maker', 'the dishwasher'],
    mine: ['my washing machine', 'my coffee maker', 'my dishwasher'],
    part: ['the door seal', 'the drain pump', 'the filter', 'the detergent drawer', 'the belt'],
  },
  groups: {
    praise: lines(`
      {Two|Three|Four} years in and the [marea] hasn't missed a beat. {Touch wood|Best money we've spent on the \
        house}.
      The [marea] is so quiet I {went to check it was on. It was|thought it had died mid-cycle. It hadn't}.
      Honestly? The Brisa makes better coffee than the place downstairs {and it doesn't judge my pyjamas|at about a \
        tenth of the price}.
      Dishwasher that dries plastic. Actually dries it. Hats off to [brand] for the Caleta.
      Fitted by two lovely lads in twenty minutes, old one taken away, no mess. Well done [brand].
      My mum is 79 and she set up the [marea] on her own. Big dials, plain words. {More of this please|Whoever \
        designed it, thank you}.
      I rang [brand] about [part] expecting the usual runaround. New part in the post the next day, free of charge. 👏🏾
      Got the Brisa in the sale for £{59|64|69} and I'd happily have paid full price.
      Football kits, muddy dog towels, the lot. The 60 minute wash on the Marea 9 just deals with it. ⚽️
      {Love|Absolutely love} my Caleta. Wine glasses come out without a mark.
      Been a [brand] household since 2014, {and we've replaced exactly one hose in all that time|and I've only needed \
        an engineer once}.
      Small thing, but the [marea] plays a tiny tune when it's done instead of screaming at you. Makes my day.
      Not one to write reviews. However: {eight months|a full year} of daily washing with twins, zero faults, and the \
        energy use matches the label. That is all I ever wanted from a machine. If they keep making them like this \
        I'll keep buying them.
      Plugged in a meter out of curiosity. 0.53 kWh for the eco wash on the [marea]. Bang on what [brand] claims.
      can confirm the brisa survives a toddler with a wooden spoon
    `),
    complaint: lines(`
      The [marea] leaks. {Five months old|Not even a year old} and it leaks. Third call to [brand], third promise \
        that "someone will be in touch".
      Error E18 again. Cleaned the filter, checked the hose, stood there swearing at it. Nothing.
      Brisa jug drips no matter how you pour it. {Who tested this|How did that get past anyone}?
      £{55|60|75} call-out charge for the engineer to tell me the smell is "normal". It smells like a canal.
      The bottom spray arm on my Caleta falls off mid-cycle. I have fixed it with a cable tie. A £[price] dishwasher, \
        with a cable tie.
      Spin cycle on the [marea] sounds like a helicopter landing in the utility room.
      The [brand] app wants my location, my contacts and a blood sample before it'll start a 30 degree wash.
      Oh brilliant, the door's locked itself with my work shirts inside. On a Sunday night. Cheers [brand].
      Forty minutes on hold with [brand], then cut off. {Twice|Three times this week}.
      No spare parts for a dishwasher I bought in 2021. "Discontinued". So much for the green adverts.
      DO NOT buy the Brisa if you value your fingers. The handle gets red hot.
      Whites come out grey since we switched to the [marea]. My fifteen-year-old machine did a better job.
      My Caleta leaves a film on every single glass. Salt topped up, rinse aid topped up, patience empty.
      second replacement [marea] and the drum is STILL knocking. at this point its a percussion instrument
      Warranty claim refused because of "limescale". In [place]. Where the water is famously soft.
      Disappointed with the build on the Brisa: {the lid hinge snapped in week two|the display faded within a \
        fortnight}. Expected better from [brand].
    `),
    delivery: lines(`
      Took the day off for a [brand] delivery. {Nobody came, nobody rang|8am to 6pm window, got an email at 6:05 \
        saying "sorry we missed you"}. I was sat by the door.
      Tracking says delivered. Reader, it was not delivered. Order [order].
      Box turned up looking like it had been kicked from [place]. Dent down the whole side of the dishwasher.
      Paid £{25|30} extra for them to carry it up to the flat. Left on the pavement. In the rain.
      Fourth new delivery date for order [order]. I'm starting a sweepstake.
      Ordered a Marea 9, got a Marea 7. Nobody at [brand] seems to find this as urgent as I do.
      Two-day delivery they said. Day [days] here. {Anyone else|Is this normal}?
      Courier left my coffee maker with the chip shop. I don't even go to that chip shop.
      Great machine, shame about the delivery: [few] weeks for something listed as in stock.
      @marazul where's my order please? [order], been stuck at the [place] depot since [weekday].
    `),
    strike: lines(`
      Day [days] without a washing machine because of the Transvela strike. {Launderette owner knows my name now|I've \
        spent £48 in the launderette}. Nothing from [brand].
      I don't blame the drivers one bit. I blame [brand] for taking my money and promising two-day delivery when \
        nothing was moving.
      Order [order] has been "out for delivery" for {nine|ten|eleven} days. It could have walked here.
      40 minutes in the queue so that [brand] could tell me to "check the news". Not a joke.
      So my [marea] is sitting in a depot in [place], my old one's gone to the tip and I've got a newborn. Perfect \
        timing. #MarAzul #strike
      Anyone in [place] actually had a delivery from [brand] this week? Trying to work out whether to wait or cancel.
      Tried to cancel. "We can't refund until the item returns to the warehouse." IT NEVER LEFT THE WAREHOUSE.
      The silence is worse than the strike. One email saying "we don't know yet" would've been fine.
      My parents are 80 and hand washing sheets because [brand] took the old machine and can't deliver the new one. \
        Ashamed of them.
      "Your delivery has been rescheduled." Again. {That's four|That's the fifth one}. I'm framing them.
      The unions said this was coming back in July. [brand] ran a September sale anyway. Draw your own conclusions.
      Plumber booked, plumber came, no dishwasher, plumber still wants paying. Who do I send the invoice to, Marazul?
      Brisa was meant to be a birthday present. Birthday was {Sunday|Tuesday}. Coffee maker still on strike ☕️✊🏼
      We run a small B&B near [place]. No washing machine for nearly two weeks, guests every night. This delivery \
        mess is costing us real money.
      Live chat: closed. Phone: engaged. Email: auto-reply in three languages. {Brilliant|Ten out of ten}, [brand], \
        no notes.
      Solidarity with the drivers, pay them properly. And @marazul, tell your customers the truth about their orders.
      just washed a duvet in the bath like it's 1926 thanks to mar azul
      Been told "tomorrow, definitely" every day since [weekday]. Tomorrow is a lovely place and I hope to live there \
        one day.
      Same here in [place], paid on the 9th, no delivery, no date, no reply. That makes five of us on this road.
      Filed a chargeback this morning. Order [order], two weeks late, not one human answer from @mar_azul_oficial
      Love how the [brand] homepage still says "delivered in 48 hours" 🙃
    `),
    aftermath: lines(`
      It's here! {Sixteen|Seventeen|Fifteen} days late, but it's here, and the two drivers apologised more than the \
        company ever did.
      Credit where due, [brand] refunded the delivery charge without me asking, and the voucher came through too.
      Good statement from [brand]. Would've been a better statement four days earlier.
      Still waiting on order [order]. The strike may be over in the papers, it isn't over in my kitchen.
      A £25 voucher for two weeks of launderette. {I've done the sums and I'm laughing, sort of|That covers about \
        three loads}.
      Someone from [brand] actually rang me, gave me a date and kept to it. Bare minimum, but after last week it felt \
        like luxury.
      Delivered and fitted in [place] this morning. All that fuss and I have to admit the Marea 9 is a cracking \
        machine.
      They owned up and paid up. More than most firms do. I'll give them one more go.
      Backlog's moving, order arrived today. Thanks to everyone here who shared the refund form.
    `),
    repair: lines(`
      Took my 2016 machine's dead pump to the [brand] free repair weekend in [place]. Fixed, no charge, cup of tea \
        thrown in. 🔧
      Repair, don't replace. {Every brand should do this|Take note, Nordwit}. Good work [brand].
      They even had a look at my gran's ancient mixer, which isn't a [brand] at all. Lovely people.
      Queue round the block in [place] for free repairs, and everybody in a good mood. When does that happen?
      Our eight-year-old learned to clear a filter today at the repair weekend 👨‍👧 Proud parent moment.
      After the September mess this was a smart and decent thing to do. Caleta's as good as new.
    `),
    question: lines(`
      Does the [marea] fit a 58cm deep gap with the hose behind it? The site only gives the cabinet depth.
      How often do you descale a Brisa in a hard water area? Orange light's been on since {Easter|June}.
      Can the Caleta take a door panel? Can't find it anywhere in the spec.
      Is the Marea 9 worth the extra over the 7 for {two adults and a cat|a family of five}?
      @marazul do you deliver to {the Isle of Man|Orkney|the Aran Islands}? Checkout rejects my postcode.
      Where can I get [part] for a [marea]? Out of stock in the official shop.
      Does the warranty run from the order date or the delivery date?
      How do you switch off the end-of-cycle beep? Asking for {my sanity|a sleeping baby}.
      Three lights flashing on the Caleta and it isn't in the manual. Anyone?
      anyone tried the brisa with decaf, does it come out weak or am I doing it wrong
      Can I change the address on an order already placed? Moving to [place] next week. It's [order].
      Is the old machine taken away for free or is that an extra? The [brand] page says both.
    `),
    suggestion: lines(`
      Please, [brand], one physical pause button. {That's the whole wish list|It's all the [marea] needs}.
      It'd help if the Brisa warned you about low water before it starts, not halfway through a cup.
      Sell the parts separately! I need a handle, not a whole new jug.
      A two-hour delivery window, like Casalume does, would fix half of the complaints I see here.
      Bigger cutlery basket on the Caleta and it's perfect. {That's it, that's the post|Free advice}.
      Could we have the manual on paper again? I don't want to scan a code with wet hands.
    `),
    comparison: lines(`
      Had a Nordwit before, [brand] now. Nordwit was quieter, the [marea] cleans better. Pick your poison.
      Brisa vs the Nordwit Kaffi: {Brisa is hotter and cheaper, Kaffi looks nicer|Kaffi wins on looks, Brisa wins on \
        everything else}.
      Casalume answered my email in an hour. [brand] took nine days. Machines are much the same, service isn't.
      Nordwit gives five years' warranty, [brand] gives three. On a £[price] machine that matters.
      Our Casalume dishwasher lasted three years. The Caleta's on year five. I rest my case.
      Comparing noise: Marea 9 at 71 dB on spin, Nordwit Fjell at 69. Can't hear the difference, frankly.
    `),
    rivals: lines(`
      Nordwit Fjell door is rusting after {four|five} months. Nearly seven hundred quid.
      Casalume put their prices up again. {Second time this year|Cheeky}.
      The Nordwit engineer in [place] was superb, same-day visit, explained everything.
      Anyone else's Nordwit coffee machine sound like it's grinding gravel?
      Say what you like about Casalume, they turn up when they say they will.
      My Nordwit vacuum is still going strong, {three years and not a wobble|best one I've owned}.
      Casalume email me three times a day. Unsubscribed twice. Still going.
      Can someone explain why a Nordwit air fryer costs £{179|199}?
      Queue outside the Casalume shop in [place] for the clearance, you'd think they were giving it away.
      That Nordwit penguin advert gets me every single time 🐧
    `),
    intent: lines(`
      Washing machine's finally died after {17|19} years. Torn between the [marea] and a Nordwit. Thoughts?
      Thinking of getting a Brisa {before Christmas|if it drops under £60}. Any codes about?
      New flat in [place], empty kitchen. [brand] is winning on price so far.
      Three kids, one broken washer. Marea 9 it is, I think. Talk me out of it.
      Putting the Caleta on the wedding list. Will we regret it?
    `),
    churn: lines(`
      That's me done with [brand]. {Casalume's coming on [weekday]|Ordered a Nordwit this morning}.
      Ten years a loyal customer and it ends over {a £12 part|one phone call}. Never again.
      Cancelled the order and the coffee subscription. Bye, [brand].
      Switching. A washing machine that spends more time with the engineer than with me is no good to anyone.
      My next dishwasher will be anything but a [brand]. Anything.
    `),
    news: lines(`
      [brand] to open a repair centre near [place] in November, {40|60} jobs, says the local paper.
      The Marea 9 makes OpinaCasa's list of the five most efficient washing machines of the year.
      [brand] extends its motor warranty to five years for anything bought from 1 October.
      Dishwasher prices fell 3% over the summer, with Nordwit and [brand] cutting most.
    `),
    thanks: lines(`
      Thanks @marazul, {sorted in a day|the new jug arrived this morning}. That's how it should be.
      Shout out to {Karen|Dev|Aoife} on the [brand] helpline who rang back on her break to check it was fixed.
      Fixed! It was the filter, as you all said. Thank you.
      I take it back. They swapped the whole machine, no argument. Ta.
    `),
    smalltalk: lines(`
      Rain on the window, the [marea] humming away, Brisa on. Evening sorted.
      Dog has been watching the drum go round for half an hour. Cheaper than telly 🐕
      Put a red sock in with the whites. I'm not blaming [thing]. Much.
      Is it only me who says thank you to [thing] when it finishes?
      That [brand] jingle has been in my head since breakfast. Send help.
      Four loads before noon. Living the dream. #laundryday
      btw whoever invented the quick wash deserves a statue
    `),
    noise: lines(`
      Swimming off {Kinsale|Whitby|Porthcurno} this morning, water like glass. No phones, no emails.
      Slow cooker lentils: onion, carrot, stock, six hours, done. You're welcome.
      Bike for sale in [place], child's size, barely used. Message me.
      Quiz night at the Crown, we need a fourth who knows geography.
      Our local band Mar Azul Trio is playing on [weekday]. Nothing to do with washing machines, sadly.
    `),
  },
  tails: {
    positive: ['👏🏻', '💙', 'Recommended.', '#MarAzul', '😊', '10/10', 'Chuffed.', '🙌🏿'],
    negative: [
      '😡',
      '#MarAzul',
      'Shambles.',
      '🤦🏼‍♀️',
      '#consumerrights',
      'Avoid.',
      'Not good enough.',
      '🙄',
      'Poor show.',
    ],
    neutral: ['Thanks in advance.', '🤔', '#MarAzul', 'Cheers.', 'TIA', '#appliances', 'Any help welcome.'],
  },
  titles: {
    positive: lines(`
      Very happy
      Would buy again
      Does what it says
      Brilliant little machine
      Quiet and solid
      Great value
      Surprisingly good
    `),
    negative: lines(`
      Avoid
      Shocking service
      Let down
      Not fit for purpose
      Expected better
      Never again
      Poor quality
    `),
    delivery: lines(`
      Two weeks and counting
      Where is my order?
      Delivery shambles
      Still waiting
      Delivered? No
    `),
    neutral: lines(`
      Mixed feelings
      It's fine
      Good machine, poor service
      Does the job
      Three stars is fair
    `),
  },
  echoes: {
    positive: ['Same here!', 'Totally agree', 'Jealous', 'Can vouch for that'],
    negative: ['Same here', 'Me too, sadly', 'Hang in there 💪🏾', 'Ours as well', 'Been there', 'Unbelievable'],
    neutral: ['Following', 'Would like to know too', 'No idea, sorry', 'Pretty sure, yes'],
  },
  turns: {
    worse: ['Now the bad news.', 'Not all roses, though.', 'Two stars off for this.'],
    better: ['On the plus side.', 'There is some good in it.'],
  },
  canned: lines(`
    Hi [name], {so sorry about this|sorry to hear that}. Could you send us your order number in a private message? \
      {We'll look into it today.|Thank you.}
    Hello [name], we're sorry for the wait. Deliveries will resume as soon as possible. {Thank you for your \
      patience.|We'll keep you posted.}
    Hi [name], we've passed this to our {delivery|aftercare} team, who will be in touch within {24|48} hours.
    Hi [name], we've found your order at the [place] depot. It's on the first van out and you'll get a call the \
      evening before. Nothing you need to do.
  `),
  posts: lines(`
      2026-08-19 10:00 | Washing at 30 instead of 60 uses less than half the energy. Your Marea 7 knows. So does your \
        bill. 💙 #MarAzul
      2026-09-26 13:05 | Statement: the strike at our delivery partner Transvela has left orders stuck. We're sorry, \
        and we should have told you sooner. From today we refund delivery charges, send a £25 voucher, and anyone who \
        prefers to cancel gets their money back within 72 hours. New dates by email before Wednesday. \
        marazul.example/strike
      2026-10-07 10:30 | Free repairs, 10 to 12 October. Any make, any age. Towns and times at marazul.example/repair \
        🔧
      2026-10-02 12:15 | Catching up: 7 in 10 delayed orders are now delivered. If yours isn't, reply here and a \
        person will look at it.
  `),
  shorthand: [
    ['because', 'bc'],
    ['please', 'pls'],
    ['Please', 'pls'],
    ['to be honest', 'tbh'],
    ["don't know", 'dunno'],
    [' you ', ' u '],
    ['tomorrow', 'tmrw'],
  ],
  openers: openers(`
    # 2026-08-05 08:10 | coffee | Six drip coffee makers under a hundred, and the one I kept
    My kitchen looked like a car boot sale for a fortnight. The Brisa from Mar Azul brewed hottest; the Nordwit Kaffi \
      was the quietest; the Casalume one had the only timer I could set without reading glasses.
    I kept the Brisa. Pour slowly and the jug behaves. Pour like a person who is late for work and it dribbles down \
      the side.

    # 2026-08-17 07:45 | washer | What a washing machine really costs over ten years
    Price, power, water, one repair. I did the sums on five machines. The Mar Azul Marea 7 comes out cheapest by a \
      whisker, the Nordwit Fjell dearest, and the difference over ten years is about one decent holiday.
    The repair is the wild card. A pump is thirty pounds, an evening and some swearing. An engineer is seventy-five \
      before he opens his bag.

    # 2026-08-28 18:20 | dishwasher | Small kitchens: living with a 45 cm dishwasher
    Six months with the Caleta under a worktop in a flat where you can touch both walls. It dries plastic, it is \
      quiet enough for a studio, and the cutlery basket is too small by exactly one ladle.
    Friends with the Casalume Linea envy the drying. I envy their basket.

    # 2026-09-10 08:05 | rivals | Warranties compared: Nordwit, Casalume, Mar Azul
    Five years, four years, three years, in that order, and the small print runs the other way. Nordwit wants the \
      machine registered within 28 days. Casalume excludes limescale. Mar Azul covers labour for the whole term but \
      not the call-out.
    Read the paragraph headed “normal wear”. All three of them hide something there.

    # 2026-09-22 17:30 | strike | The Transvela strike: what it means if you are waiting for a delivery
    Drivers at Transvela walked out this morning in Spain, Italy and the Low Countries, and the UK and Irish runs \
      that start there have stopped too. Mar Azul is the biggest name affected. Its shop still promises delivery in \
      48 hours.
    You are entitled to a new date, and to a refund if that is missed. Write, do not ring, and keep the launderette \
      receipts.

    # 2026-09-25 08:15 | strike | Your letters: two weeks, no washing machine, no answer
    I asked and you told me. A nurse in Leeds washing uniforms in the bath. A B&B in Galway driving sheets to the \
      next town. A man in Norwich who has been “out for delivery” longer than his cruise lasted.
    Not one of you has had a proper reply from Mar Azul. I have not either.

    # 2026-09-26 16:40 | strike | Mar Azul says sorry: refunds, vouchers and a date
    The statement went up at lunchtime. Delivery charges refunded, a £25 voucher, money back within 72 hours for \
      anyone who cancels, and new dates by Wednesday. “We should have told you sooner,” it says, and so they should.
    A preliminary deal with the drivers was signed last night. Reckon on ten days before things run normally.

    # 2026-10-07 08:00 | strike | After the strike: did they keep their word?
    Mostly. Of the 31 readers who wrote in, 26 have their machine, four have their money and one, in Dundee, has \
      neither. The vouchers arrived. The phone is being answered.
    Would you order from Mar Azul again? Eleven said yes, nine said no, and the rest said ask me when the drum stops.

    # 2026-10-09 17:15 | repair | Bring out your dead: the free repair weekend
    From Saturday to Monday Mar Azul technicians will look at any small appliance, whatever the badge, in eight towns \
      from Cork to Dundee. Big machines get a home visit if you were quick enough to book.
    Bring the model number. Bring cake, if you want to be remembered.

    # 2026-10-19 08:20 | general | Five things engineers wish you would stop doing
    Overfilling the drawer. Slamming the door. Ignoring the filter until it fights back. Using the eco wash and then \
      complaining that it is long. And washing coins, which are small, hard and always found by the pump.
  `),
};
