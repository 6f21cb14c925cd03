// Names in Dutch: the words around them.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const dutchNames: NameLanguage = {
  code: 'nl',
  titles:
    set(`dhr mevr mw meneer mijnheer heer mevrouw juffrouw dr drs ir mr prof professor ing president presidente ex-president vicepresident minister premier
    ex-premier vicepremier minister-president staatssecretaris burgemeester wethouder schepen koning koningin prins prinses kroonprins kroonprinses hertog hertogin graaf gravin
    markies baron keizer keizerin tsaar sultan paus bisschop aartsbisschop kardinaal pastoor dominee pater broeder zuster sint rechter officier advocaat generaal
    kolonel kapitein majoor luitenant sergeant admiraal commandant inspecteur commissaris kamerlid senator gedeputeerde
    woordvoerder woordvoerster secretaris voorzitter voorzitster directeur directrice baas chef trainer coach bondscoach aanvaller doelman
    keeper verdediger middenvelder spits aanvoerder tennisser tennisster wielrenner renner voetballer schaatser schaatsster
    zwemmer zwemster atleet atlete coureur zanger zangeres acteur actrice schrijver schrijfster dichter schilder
    kunstschilder journalist presentator presentatrice componist regisseur kanselier gouverneur ambassadeur oom tante opa oma neef nicht leider lijsttrekker
    partijleider fractievoorzitter oud-minister bedrijfsleider bestuurder analist onderzoeker hoogleraar historicus filosoof`),
  organisations:
    set(`universiteit hogeschool ministerie bank gemeente raad partij instituut rechtbank gerechtshof hof federatie bond vereniging stichting
    commissie comité vakbond unie club kamer congres parlement senaat regering college school faculteit academie kerk orde compagnie
    maatschappij groep agentschap bureau dienst departement politie leger luchtmacht marine organisatie centrum kruis genootschap
    radio televisie krant orkest koor front beweging alliantie autoriteit korps ziekenhuis kliniek bibliotheek archief provincie
    koninklijke koninklijk royal fc sc vv kv rsc sv nv bv racing sporting sportclub museum theater omroep uitgeverij fonds nationale nationaal openbaar hoge`),
  places:
    set(`straat laan plein weg brug park stadion luchthaven kathedraal basiliek abdij klooster kasteel paleis toren theater museum hotel
    restaurant café huis berg gebergte dal rivier meer zee oceaan golf baai kaap eiland eilanden kust strand vulkaan woestijn bos
    stad dorp wijk station haven republiek koninkrijk keizerrijk rijk graafschap hertogdom staat staten regio kanton sint san santa los las
    nieuw nieuwe oude groot grote klein kleine hoog hoge laag lage noord zuid oost west noord- zuid- verenigde plateau kerk kanaal arena grand mount`),
  others:
    set(`oorlog slag verdrag vrede beker kampioenschap kampioenschappen toernooi prijs festival spelen wet plan dag grondwet revolutie wetboek concilie grand ronde
    wereldbeker open supercup trofee akkoord pact protocol verklaring project top eeuw wk ek tour liga league cup`),
  joiners: set("van de der den het 't ten ter te aan op in en von d' du la le di da del of"),
  ands: set('en'),
  tails: set(''),
  demonyms:
    set(`nederlands nederlandse belgisch belgische duits duitse frans franse engels engelse brits britse schots schotse iers ierse welsh spaans spaanse
    portugees portugese italiaans italiaanse zwitsers zwitserse oostenrijks oostenrijkse deens deense zweeds zweedse noors noorse fins finse
    ijslands ijslandse pools poolse tsjechisch tsjechische slowaaks slowaakse hongaars hongaarse roemeens roemeense bulgaars bulgaarse grieks
    griekse turks turkse russisch russische oekraïens oekraïense kroatisch kroatische servisch servische bosnisch bosnische sloveens sloveense
    albanees albanese chinees chinese japans japanse koreaans koreaanse zuid-koreaanse noord-koreaanse vietnamees vietnamese thais thaise indonesisch indonesische
    indiaas indiase indisch indische pakistaans pakistaanse afghaans afghaanse iraans iraanse iraaks iraakse syrisch syrische libanees
    libanese israëlisch israëlische palestijns palestijnse saoedisch saoedische egyptisch egyptische libisch libische tunesisch tunesische
    algerijns algerijnse marokkaans marokkaanse soedanees soedanese ethiopisch ethiopische somalisch somalische nigeriaans nigeriaanse
    congolees congolese zuid-afrikaans zuid-afrikaanse afrikaans afrikaanse europees europese aziatisch aziatische amerikaans amerikaanse
    noord-amerikaanse zuid-amerikaanse latijns-amerikaanse australisch australische nieuw-zeelandse canadees canadese mexicaans mexicaanse cubaans cubaanse braziliaans braziliaanse argentijns argentijnse
    chileens chileense colombiaans colombiaanse venezolaans venezolaanse peruaans peruaanse surinaams surinaamse antilliaans antilliaanse vlaams vlaamse
    waals waalse brabants brabantse hollands hollandse fries friese limburgs limburgse gronings groningse zeeuws zeeuwse gelders
    gelderse amsterdams amsterdamse rotterdams rotterdamse haags haagse utrechts utrechtse antwerps antwerpse gents gentse brussels brusselse leuvens leuvense luikse brugse mechelse
    catalaans catalaanse baskisch baskische beiers beierse pruisisch pruisische sovjet joegoslavisch joegoslavische arabisch
    arabische koerdisch koerdische tsjetsjeens tsjetsjeense romeins romeinse byzantijns byzantijnse ottomaans ottomaanse perzisch perzische
    joods joodse latijns latijnse luxemburgs luxemburgse parijse londense berlijnse nederlander nederlanders nederlandstalige franstalige duitstalige engelstalige belg belgen duitser duitsers
    fransman fransen engelsman engelsen brit britten spanjaard spanjaarden italiaan italianen portugezen zwitser zwitsers oostenrijker
    oostenrijkers deen denen zweed zweden noor noren fin finnen pool polen rus russen turk turken griek grieken chinees chinezen
    japanner japanners koreanen indiër indiërs amerikaan amerikanen canadees canadezen mexicaan mexicanen braziliaan brazilianen argentijn argentijnen australiër australiërs
    marokkaan marokkanen surinamer surinamers vlaming vlamingen waal walen fries friezen limburger limburgers brusselaar israëli
    israëli's palestijn palestijnen iraniër iraniërs irakees irakezen syriër syriërs europeaan europeanen afrikaan afrikanen romeinen joden
    serviër serviërs kroaat kroaten albanees albanezen schot schotten ier ieren koerden`),
  never:
    set(`redirect redirection doorverwijzing redirecionamento redirección rinvia mt  feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
    december rt ok tv dvd cd pc usb gps wifi bsn btw bbp enz vs hallo hoi hey dank bedankt god heer kerst kerstmis pasen pinksteren u uw internet ceo vip xd lol omg wtf
    haha hahaha hihi ii iii iv vi vii viii ix xi xii km kg fm am pm goedemorgen goedemiddag goedenavond goedeavond welterusten gefeliciteerd
    dhr mevr cao ov hbo vwo vmbo mbo gft apk zzp svp aub dwz m.b.t o.a`),
  alone: set(
    `staat kerk regering internet koning koningin prins rechten grondwet stad gemeente provincie universiteit school ministerie wet noord zuid oost west rijk`,
  ),
  common:
    set(`aan aangezien aanstaande achter actie afgelopen afspraak al aldus alle alleen alles allemaal als alsjeblieft alsof altijd ander andere anders arme artikel auto avond baby bal band bank bedankt bedrijf bedrijven
    beetje begin beide bekend bekende bel belachelijk ben benieuwd bent bestel besteld bestelling beste beter bezig bij bijna binnen binnenkort bizar blij blijf blijft blijven boek boeren boven brand brief buiten buurt collega concert
    daar daarbij daardoor daarmee daarna daarnaast daarom daarvoor dag dagen dan dank dankzij dat de deel deze denk denken derde dertig die diens dik dit doe doen doet dood door doorgaan douche drie druk dus durf duurt echt een eens eentje eerder eerlijk eerst eerste
    eerstvolgende eigenlijk eind eindelijk einde elk elke en enige enkel enkele er eraan erg ergens ermee ervaring ervan even eventueel ex fijn fijne film foto foto's gaan gaat gast gauw geboren gebouwd gebruik gedaan gedoe geef geen geld geldt geluk gelukkig gemaakt
    gemeente genoeg genomineerd gestart gewoon geweldig geweldige gister gisteren glas goed goede gooi graag gratis groep grote groot grootste haar haal had hadden half halve hand hang hard hartelijk hartstikke heb hebben hebt heeft heel heerlijk heerlijke helaas hele helemaal
    help helpt hen het hetzelfde hier hieronder hierop hij hoe hoeveel hoewel hoezo hoi hond honderd honderden hoofd hoogste hoop hopelijk hoor hou houd houdt huis hulp hun idee ieder iedere iedereen iemand iets ik in inclusief inderdaad info inmiddels ja jaar jammer jaren jarenlang je jeetje
    jij jong jonge jongen jongens jullie juist kaartje kaartjes kan kans kapot keer ken kent kerk kijk kijken kijkt kind kinderen klaar klacht klant klanten klantenservice klein kleine klopt kom komen komend komende komt kon koop kopen koud
    kreeg krijg krijgen krijgt kun kunnen kunt kut kwam laat laatst laatste lang langs laten later leer leeg lekker lekkere leuk leuke leven lief lieve liefst liever liggen ligt links los lukt maak maakt maand maanden maar mag maken makkelijk man mannen
    me medewerkers mede meer meerdere meest meestal meisje meisjes men mensen met meteen meter mij mijn miljoen min minder misschien mits moest moet moeten mogelijk moeder moeilijk mogen moment mooi mooie morgen muziek na naar naast nacht namelijk namens
    natuurlijk nee neem nergens net netjes niemand niet niets nieuw nieuwe nieuws niks nog nooit nou nu nul nummer och ochtend of ofwel om omdat omwonenden onder ondanks ondertussen ongeveer onlangs ons onze onwijs onzin ooit ook oorlog oorspronkelijk op open opeens opnieuw oproep
    oud oude ouder ouders over overal overigens overlijden overleden pak pakket pakketje pas per persoon personeel plan plek plots politie politiek prachtig prachtige precies prijs prijzen prima probeer probleem problemen rechts recent reactie regelmatig regen reis rond rot
    ruim ruzie s samen samenvatting scherm school service shit sinds slaap slecht slechte slechts slim snap sneeuw snel soms soort sorry sommige speelde spelers sport staan staat stad station start steeds sterk sterke
    stel stem stemmen stom stoppen straks straat super supporters tachtig te team tegen telefoon ten tenslotte tenzij terug terwijl tevens tevreden thuis tien tijd tijdelijk tijdens tip tips toch toe toegegeven toen top totaal tot treinen trein trots trouwens tsja tussen twee tweede twintig uit
    uiteindelijk uiteraard uitslag uitstekend uur vaak vader van vanaf vanavond vandaag vandaar vanmiddag vanmorgen vannacht vanochtend vanwege vast veel veertig ver verder vergeet verkeerde verkoop verkozen verloren verschillende verschrikkelijk vertraging vier vind vinden vindt vlak
    vlucht voetbal vol volgend volgende volgens voor vooral vooralsnog voorheen voorlopig vorig vorige vraag vragen vreemd vreselijk vriend vrienden vriendelijk vriendin vrij vrijwel vroeg vroeger vrouw vrouwen waar waarbij waardeloos waarom waarschijnlijk wacht wachten wanneer want waren warm was wat water we wedstrijd weer weet week weken weekend weekendje
    weg wegens weinig wel welk welke weleens wellicht wen wens wereld werd werden werk werken werkt west wie wil wilde winkel winkels winst winter wist woensdag wonen wordt woon woont worden zal zat ze zeer zeg zeggen zegt zeker zelf zelfs zes zet zeven zich zie ziek zien ziet zij zijn zin zit zitten zo zoals
    zodat zodra zoek zoekt zojuist zomaar zomer zon zonde zonder zoon zou zouden zowel zulke zus zwaar jongeman gebouw schrijfwijze soort geslacht lied nummer roman zanger gelegen gesticht opgericht
    medio circa totdat wijlen aanvankelijk tegenwoordig momenteel vervolgens desondanks echter bovendien tevens overigens`),
  endings:
    /(?:lijks?|lijke|heid|heden|ingen|teit|teiten|ische|schap|schappen|baar|loos|loze|achtige?|ende|eren|eerde|eerd|tie|ties|elde|igheid|atie|aties|ment|menten|isme|istisch|erij|aard)$/u,
  placeBefore: set('in te naar uit van bij vanuit rond tussen langs'),
  productBefore: set('mijn een nieuwe gekocht de met nieuw gebruik'),
  personAfter: set(
    'is was heeft had wordt werd zal kan wil ligt staat is was ligt zei zegt meldde verklaarde stelde aldus vertelde won werd schreef die',
  ),
};
