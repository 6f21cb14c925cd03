// English words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const english: KinWords = {
  code: 'en',
  alike: `
    package parcel packet
    order orders ordered ordering purchase
    delivery deliver shipping shipment ship shipped dispatch courier
    arrive arrival came receive received get_here turn_up show_up
    refund money_back reimburse reimbursement
    return returns send_back sent_back give_back take_back bring_back exchange swap
    cancel cancellation unsubscribe terminate
    subscription membership plan
    price cost costs priced fee charge how_much
    cheap inexpensive affordable
    expensive pricey costly dear
    stock available availability sold_out restock
    warranty guarantee
    password passcode login log_in sign_in signin log_on
    app application
    update new_version
    open opens opening opening_hours hours opening_times business_hours closing_time what_time
    shop store outlet branch
    staff employee employees personnel team_members assistants
    phone telephone cellphone mobile smartphone handset
    call ring phoned
    buy bought purchase purchased acquire
    car automobile auto vehicle
    film movie
    start begin began begun beginning commence
    end finish finished ending conclude
    dull boring tedious
    job work employment position
    quit resign resigned
    salary pay wage wages paid
    help assist assistance support
    find found locate located look_for search
    live reside dwell
    big large huge
    small little tiny
    fast quick quickly rapid rapidly speedy
    friendly kind nice
    bad awful terrible horrible dreadful
    great excellent fantastic brilliant superb wonderful amazing
    rude impolite
    broken broke break defective faulty damaged
    repair fix fixed mend
    child kid kids children
    father dad
    mother mum mom
    doctor physician
    house home
    ill sick
    mistake error
    answer reply respond response
    ask request asked
    say said tell told state stated
    think thought believe
    speak spoke talk talking
    happy glad pleased
    sad unhappy
    angry mad furious
    wait waiting hold
    damage harm
    about approximately around roughly
    also too
    famous well-known
    die died death passed_away
    kill murder
    street road
    city town
    picture photo photograph image
    luggage baggage suitcase suitcases
    flight plane flights
    ticket tickets
    invoice bill receipt
    discount coupon voucher promo promotion
    customer_service customer_support helpdesk support_team
    contact reach
    address addresses
    size sizes sizing
    color colour colours
    account accounts profile
    pay payment card
    track tracking trace
    release released publish published
    contain consist consists comprise include
    occur occurs found_in
    build built construct constructed erected
    design designed
    succeed replaced replace succeeded
    locate situated lies
    inhabitants residents population people
    win won defeat beat
    show display
    annual yearly
    monthly each_month
    children kids
    clever smart intelligent
    difficult hard
    easy simple
    beautiful pretty lovely
    smell smells stink
    choose chose pick
    allow permit
    try attempt
    leave left
    several some
    whole entire
    fall drop
    area region
    gluten gluten-free
    vegan plant-based
    park parking
    dog dogs pets pet`,
  apart: `
    monday | tuesday | wednesday | thursday | friday | saturday | sunday
    january | february | march | april | may | june | july | august | september | october | november | december
    north northern | south southern | east eastern | west western
    open opens opened | close closes closed shut
    up increase increased raise raised rise rose higher | down decrease decreased lower fell fall drop dropped
    buy bought | sell sold
    win won | lose lost
    always | never
    everyone everybody anyone | nobody
    before | after
    left | right
    first | last
    good great nice kind friendly | bad awful rude terrible
    hot | cold
    old | new
    big large | small
    male man men | female woman women
    morning | evening
    yesterday | tomorrow | today
    black | white | red | green | blue | yellow
    love like | hate
    early | late
    arrive arrived | leave departed
    fast quick | slow
    cheap | expensive
    more | less fewer
    alive | dead
    husband | wife
    brother | sister
    father dad | mother mum mom
    son | daughter
    summer | winter
    with | without
    possible | impossible
    upstairs | downstairs
    start begin began | stop
    accept accepted | refuse refused reject rejected`,
  numbers: `2 two second
    3 three third
    4 four fourth
    5 five fifth
    6 six sixth
    7 seven seventh
    8 eight eighth
    9 nine ninth
    10 ten tenth
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    100 hundred
    1000 thousand`,
  asking: `hi hello hey please pls plz thanks thank thx cheers know tell anyone anybody someone somebody wonder
    wondering want need like would could can will help question ask asking idea any still also just quick guys
    team dear morning afternoon evening tho anyway let possible able sure advise info information regarding
    sorry excuse`,
  joining: 'and or nor &',
  articles: 'the a an',
};
