// Words at which a key phrase ends, by language: common finite verbs, adverbs and prepositions that are no stop words.

import { words } from '../lexicon.ts';

/** No nouns among them: what is both (`order`, `compra`) is left to where it stands. */
const LISTS: Readonly<Record<string, string>> = {
  en: `works worked working smells smelled smelt tastes tasted keeps stays stayed lasts lasted looks looked feels felt
    sounds sounded arrives arrived arrive appears appeared appear disappears disappeared fails failed breaks broke broken crashes crashed crash freezes froze frozen leaks leaked leaking ruins ruined ruin kills killed charges charged
    costs cost sends sent send says told tells knew knows know thinks thought think asks asked ask gave gives leaves
    leave lost loses lose lets bought buys buy sold sells sell paid pays pay brought brings bring held holds hold stood
    stands sat sits ran runs fell falls grew grows flew flies drove drives wrote writes spoke speaks spent spends read
    won wins met meets built builds began begins begin started starts stopped stops stop ended ends opens opened closes
    closed changes changed changing includes included include offers offered refuses refused refuse ignores ignored ignore
    complain complains complained happens happened happen waits waited waiting wait needs needed need loves loved hates
    hated likes liked enjoys enjoyed recommends recommended recommend expects expected expect wonders wondered wonder
    hopes hoped hope believes believed believe remembers remember forgot forgets forget understands understood understand
    becomes became remains remained remain belongs drains drained drops dropped dropping sticks stuck resets reset loads
    loaded loading saves saved kept removes removed remove adds added updated updating requires required improved improves
    deserves deserved deserve explains explained shows showed shown answers answered replied replies handles handled solves
    solved fixes fixed fits fitted covers covered helps helped moved moves tries expired pending corrupted ordered ordering
    cancelled canceled cancels returned refunded returning reads goes rings rang hung hangs disconnects disconnected insist
    insists insisted promised promises claims claimed admitted admits mentioned noticed realised realized received receives
    vanished vanishes survived survives offered behaves depends exists annoys annoyed confuses helped blames blamed lied
    lies cheated wanted wants smashed shattered
    behind inside beside along across toward among despite per near outside beyond onto within upon regarding
    maybe perhaps twice once hardly barely nearly instead finally again anymore somewhere somehow everywhere anywhere soon
    later ago early late still yet ever rather else otherwise apart absolutely real total complete absolute whatsoever
    unfortunately sadly thankfully pretty super extremely wrong`,
  es: `llegó llega llegan llegaron sigue siguen siguió siguieron dejó deja dejan dejaron cierra cierran abre abro abren
    cuesta cuestan funciona funcionan funcionaba falla fallan falló fallaron tarda tardan tardó tardaron arruina arruinan
    encanta encantan gusta gustan gustó gustaron huele huelen sabe saben suena suenan pesa pesan dura duran duró merece
    merecen vale valen carga cargan tiene tienen viene vienen sale salen salió parece parecen resulta resultan resultó
    responde responden respondió contesta contestan contestó atiende atienden atendió cobra cobran cobró cobraron cambia
    cambian cambió incluye incluyen ofrece ofrecen ofreció permite permiten promete prometen prometió pide piden pidió
    pierde pierden perdió perdieron gotea rompe rompen rompió rompieron obliga obligan devuelve devuelven devolvió sube
    suben subió subieron baja bajan bajó bajaron quita quitan quitó quitaron queda quedan quedó quedaba aparece aparecen
    apareció existe existen necesita necesitan necesito espero esperan compré pedí pagué recibí recibió reservé devolví
    llamé escribí llevé encuentro encontré encontramos probé recomiendo recomiendan entiendo entiende conozco conoce
    imagino pienso piensa odio adoro quedé tardé voló miente mienten ignora ignoran pusieron puso ponen trajeron trajo
    vendieron vendió vende venden sirve sirven sirvió cancelaron canceló avisaron avisó
    bajo aún casi apenas medio desgraciadamente junto dentro fuera cerca lejos arriba abajo anoche mañana pronto tarde
    temprano frente según excepto durante rápido despacio gratis solo sola solos encima debajo detrás delante nunca jamás`,
  it: `arriva arrivano arrivò perde perdono funziona funzionano funzionava chiude chiudono apre aprono costa costano parte
    partono risponde rispondono rispose gocciola rovina rovinano continua continuano serve servono manca mancano sembra
    sembrano piace piacciono piaceva puzza puzzano profuma sa sanno resta restano rimane rimangono dura durano vale
    valgono merita meritano cambia cambiano include includono offre offrono permette promette promettono chiede chiedono
    chiesto rompe rompono dice dicono fatto messo preso lasciato lascia lasciano blocca bloccano carica scarica ignora
    ignorano consiglio consiglia consigliano sconsiglio adoro amo odio trovo trova trovano compro comprato ordinato pagato
    ricevuto chiamato aspetto aspetta aspettano aspettiamo aspettato capisco capisce conosco conosce penso pensa pensano
    spero riesco riesce riescono mangia mangiano mangiato cade cadono torna tornano entra entrano esce escono passa passano
    preoccupa preoccupano alzato addebitato promesso disdetto provato rimasto finito sparito
    davanti dietro sopra dentro fuori vicino lontano subito tardi presto purtroppo davvero veramente quasi appena ormai
    intanto comunque insomma senza durante secondo verso presso circa già assai troppo domani ieri stamattina stasera`,
  nl: `loopt liep liepen maakt maakten geldt gold komt kwam kwamen werkt werkte werkten blijkt bleek bleken neemt namen
    nam valt viel vielen rijdt reed reden verwees verwijst verhogen verhoogt raakte raakt beloofde belooft geeft gaf gaven
    gekregen kreeg kregen gekocht kocht kopen koopt betaalde betaalt betaal betaald wacht wachten wachtte gewacht belt
    belde bellen gebeld stuurt stuurde sturen gestuurd lag lagen ligt liggen lekt lekte stinkt stonk stonken ruikt rook
    smaakt smaakte voelt voelde klinkt klonk hoort hoorde mist miste ontbreekt ontbrak kost kostte kostten duurt duurde
    duurden reageert reageerde reageren antwoordt antwoordde helpt hielp hielpen geholpen weigert weigerde weigeren
    bestelt bestelde besteld geleverd levert leverde verloor verliest verliezen breekt brak braken gebroken sluit sloot
    sluiten opent opende start startte stopt stopte begint begon begonnen eindigt eindigde vraagt vroeg vroegen gevraagd
    vertelt vertelde verteld verdient verdienen betekent hoop hoopt hopen denk denkt dacht dachten weigerden verwacht
    verwachtte verdween verdwenen verdwijnt crasht crashte hapert haperde werkend blokkeert blokkeerde kloppen klopt
    klopte past paste passen draait draaide snapt snapte leest las lezen gelezen speelt speelde kijk geniet genoten genoot
    adviseer aanrader bedankt gebracht brengt bracht brachten bezorgd bezorgt verkoopt verkocht verkopen verandert
    veranderde vergeet vergat vergeten gebruik gebruikt vergoed vergoedt staan wist weten afgekrabd kapotgegaan
    amper echt vast volgende vanochtend vanmiddag vanavond vannacht onlangs helaas gelukkig direct meteen plots opeens bijna
    nauwelijks voorbij langs achter achterin voorin beneden ergens overal nergens dichtbij zomaar blijkbaar namelijk vroeger
    opnieuw nogmaals enorm tien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend beide eindelijk
    vreselijk ontzettend super erg best heel absoluut totaal volledig compleet`,
  pt: `chegou chega chegam chegaram mudou muda mudam mudaram funciona funcionam funcionava passou passa passam cai caem
    caiu caíram fechou fecha fecham abre abrem abriu ignora ignoram dá dão deu deram perde perdem perdeu cheira cheiram
    cheirava desligou desliga continua continuam subiu sobe sobem custa custam custou demora demoram demorou quebrou quebra
    quebrado trava travam travou vale valem parece parecem responde respondem respondeu atende atendem atendeu cobra cobram
    cobrou resolve resolvem resolveu ficou fica ficam vem vêm veio vieram sai saem saiu adoro amo odeio gostei gosto
    recomendo comprei compro paguei recebi esperei espero pedi liguei usei trocaram trocou conseguiu consegui conhece conheço
    sabe sabem acho achei entendo assisti reclamei reservei cancelaram cancelou mente mentem promete prometem prometeram
    prometeu oferece oferecem merece merecem mostra mostram traz trouxe trouxeram vende vendem venderam serve servem serviu
    entrega entregam entregou entregaram apareceu aparece existe precisa precisam preciso vaza vazou pinga sumiu somem
    ontem amanhã cedo tarde dentro fora perto longe junto embaixo acima atrás diante durante quase apenas logo ainda já
    infelizmente finalmente novamente sobre sob desde exceto tipo bastante super rápido depressa grátis`,
  fr: `fuit fuient plante plantent redémarre redémarrent raccroche raccrochent refuse refusent mérite méritent sauve
    sauvent sonne sonnent sent sentent goûte marche marchent fonctionne fonctionnent fonctionnait arrive arrivent arrivait
    coûte coûtent manque manquent tombe tombent dure durent reste restent semble semblent devient deviennent répond répondent
    répondait casse cassent bloque bloquent charge chargent change changent propose proposent offre offrent permet promet
    promettent demande demandent ignore ignorent aime adore déteste recommande conseille déconseille trouve trouvent attend
    attends attendent attendre comprend comprends comprennent connaît connais connaissent pense pensent pense espère espérais
    paie paye paient payent achète achètent vend vendent vaut valent perd perdent ment mentent envoie envoient livre livrent
    commence commencent finit finissent tourne tournent laisse laissent gâche gâchent apparaît apparaissent existe existent
    regarde regardent plaît plaisent passe passent vole volent reçu couvrir changé doublé acheté payé envoyé commandé attendu
    appelé cassé arrivé perdu réservé annulé demandé contacté résilié
    vraiment franchement malheureusement complètement totalement toujours encore déjà jamais souvent parfois trop presque
    surtout plutôt enfin ensuite hier demain dehors dedans dessus dessous devant derrière près loin depuis durant pendant
    selon malgré sauf entre correct correcte tard tôt ensemble ailleurs partout injoignable`,
  de: `legt stimmt tropft fehlt läuft liefen stürzt blickt fällt fiel holpert überrascht funktioniert funktionierte kostet
    kostete dauert dauerte kommt kam kamen geht ging gingen liegt lag steht stand bleibt blieb riecht roch stinkt schmeckt
    schmeckte klingt klang klemmt hält hielt bricht brach hängt hing lädt reagiert reagierte antwortet antwortete hilft half
    sagt sagte meint meinte verweigert weigert ignoriert ignorierte schickt schickte gekauft bestellt bestellte bezahlt
    bezahlte geliefert lieferte erhalten bekommen bekam warten wartet warte gewartet angerufen gefällt gefiel lohnt passt
    verspricht versprach verlangt verlor verliert öffnet schließt startet beginnt endet endete verschwindet verschwand
    einlösen zuckt abholen abgebucht aufzunehmen enttäuscht begeistert nervt ärgert liebe hasse suche empfehle empfehlen
    leider dauernd ständig endlich plötzlich gestern morgen heute vielleicht manchmal bereits kaum fast wohl ziemlich völlig
    total komplett trotzdem hinten vorne oben unten draußen drinnen daneben nebenan nochmal wieder besser kaputt besetzt
    super echt wirklich absolut`,
};

/** Days, months and stretches of time: seldom what a text is about. */
const TIMES: Readonly<Record<string, string>> = {
  en: `mondays fridays sundays saturdays mornings evenings nights monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week weeks weekend month
    months year years hour hours minute minutes day days second seconds january february march april june july august
    september october november december christmas`,
  es: `lunes martes miércoles jueves viernes sábado domingo mañana tarde noche semana semanas mes meses año años hora horas
    minuto minutos media enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre culpa`,
  it: `lunedì martedì mercoledì giovedì venerdì sabato domenica mattina pomeriggio sera notte settimana settimane mese mesi
    anno anni ora ore minuto minuti gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre giorni giorno`,
  nl: `maandagen zondagen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag nacht maand maanden jaar jaren uur uren
    minuut minuten januari februari maart april mei juni juli augustus september oktober november december`,
  pt: `segundas-feiras segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo manhã tarde noite semana semanas mês meses ano anos hora horas minuto
    minutos janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
  fr: `lundis dimanches matins lundi mardi mercredi jeudi vendredi samedi dimanche matin soir soirée nuit semaine semaines mois an ans année années
    heure heures minute minutes janvier février mars avril mai juin juillet août septembre octobre novembre décembre bout`,
  de: `montage montags sonntage montag dienstag mittwoch donnerstag freitag samstag sonntag morgen abend nacht woche wochen monat monate monaten jahr
    jahre jahren stunde stunden minute minuten januar februar märz april mai juni juli august september oktober november
    dezember tag tage tagen`,
};

/** Endings, as spelt, that only verbs and adverbs have; with their exceptions. */
const ENDINGS: Readonly<Record<string, readonly [ending: RegExp, except: string]>> = {
  en: [
    /.{3}ly$/,
    'friendly family monthly weekly daily assembly supply italy jelly belly lovely lonely ugly silly deadly july early reply butterfly elderly costly family-friendly',
  ],
  es: [
    /.{3}(?:mente|aron|ieron|aba|aban|ábamos|íamos|amos|iendo|yendo)$|..ó$|.{4}ando$/,
    'tramos préstamos reclamos gramos kilogramos programas baba clima contrabando mando bando comando',
  ],
  it: [
    /.{3}(?:mente|arono|irono|avano|evano|ivano|avamo|iamo|endo|rà|ranno|rebbe|rebbero)$|.{4}ando$/,
    'stupendo orrendo tremendo dividendo comando contrabbando richiamo',
  ],
  pt: [
    /.{3}(?:mente|aram|eram|iram|avam|ávamos|ando|endo|indo)$|..ou$/,
    'comando lindo dividendo bando contrabando remendo gerúndio bem-vindo',
  ],
  fr: [
    /.{3}(?:aient|èrent|emment|amment|issent|erons|erez|eront)$|.{3}ait$/,
    'portrait extrait retrait forfait parfait souhait imparfait',
  ],
};

const lists = {
  breaks: new Map<string, ReadonlySet<string>>(),
  times: new Map<string, ReadonlySet<string>>(),
  exceptions: new Map<string, ReadonlySet<string>>(),
};

/** Whether a word, folded and as spelt in lower case, is a verb or adverb by list or ending. */
export function breaksByForm(folded: string, lower: string, language: string): boolean {
  if (known(lists.breaks, LISTS, language).has(folded)) return true;
  const endings = ENDINGS[language];
  if (!endings?.[0].test(lower)) return false;
  let except = lists.exceptions.get(language);
  if (!except) {
    except = words(endings[1]);
    lists.exceptions.set(language, except);
  }
  return !except.has(folded);
}

export function isTime(folded: string, language: string): boolean {
  return known(lists.times, TIMES, language).has(folded);
}

function known(read: Map<string, ReadonlySet<string>>, table: Readonly<Record<string, string>>, language: string) {
  let list = read.get(language);
  if (!list) {
    list = words(table[language] ?? '');
    read.set(language, list);
  }
  return list;
}
