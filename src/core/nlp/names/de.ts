// Names in German: the words around them. The nouns that are no names are in german-nouns.ts.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const germanNames: NameLanguage = {
  code: 'de',
  titles:
    set(`herr herrn frau fräulein hr fr dr prof professor professorin doktor ing dipl mag präsident präsidentin bundespräsident us-präsident kanzler kanzlerin bundeskanzler
    bundeskanzlerin altkanzler minister ministerin außenminister außenministerin finanzminister innenminister verteidigungsminister ministerpräsident ministerpräsidentin premier premierminister premierministerin
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat senator senatorin könig königin prinz prinzessin kronprinz herzog herzogs herzogin
    kurfürst fürst fürstin graf gräfin freiherr baron kaiser kaiserin zar zarin sultan papst bischof erzbischof kardinal pfarrer pater bruder schwester
    richter richterin staatsanwalt anwalt general oberst hauptmann kapitän major leutnant feldwebel admiral kommandant kommissar
    sprecher sprecherin pressesprecher vorsitzender vorsitzende parteichef parteichefin fraktionschef sekretär generalsekretär direktor direktorin chef chefin trainer
    bundestrainer stürmer torhüter torwart verteidiger mittelfeldspieler tennisspieler radprofi fußballer spieler sänger sängerin schauspieler schauspielerin autor autorin
    schriftsteller schriftstellerin dichter maler malerin bildhauer journalist journalistin moderator moderatorin komponist regisseur architekt philosoph physiker
    botschafter onkel tante opa oma st sankt abgeordneter abgeordnete experte manager geschäftsführer unternehmer präsidenten ministers königs kaisers papstes
    bürgermeisters sohn tochter ehefrau ehemann vater mutter regisseurs komponisten malers dichters kollege kollegin`),
  organisations:
    set(`universität hochschule fachhochschule ministerium bundesministerium sparkasse kreissparkasse stadtsparkasse volksbank raiffeisenbank stadtwerke institut landgericht amtsgericht oberlandesgericht
    verwaltungsgericht verfassungsgericht arbeitsgericht sozialgericht bundesamt landesamt stiftung
    gymnasium akademie polizeipräsidium orchester klinikum fc sc sv tsv vfb vfl tsg ssv msv fsv spvgg tus tv ev ac borussia eintracht
    hertha fortuna arminia alemannia dynamo hansa energie bayer werder kickers wacker rot-weiss union lok lokomotive viktoria germania
    gmbh ag kg se co verlag bistum erzbistum observatorium sternwarte philharmoniker symphoniker symphonieorchester staatsoper diakonie caritas technische freie deutsche deutscher deutschen deutsches europäische europäischer europäischen allgemeine vereinigte vereinigten nationale
    internationale internationaler königlich königliche royal real racing sporting olympique ac as`),
  places: set(`flughafen schloss kloster stift hotel gasthof
    kap cap insel mount lake río rio monte mont san santa santo saint sankt st los las la le el puerto port fort bad alt neu neue neuen groß klein ober unter
    königreich herzogtum fürstentum grafschaft republik`),
  others: set(`cup open grand tour league
    champions weltcup europapokal vierschanzentournee operation`),
  joiners: set(
    'von van der den de del della di da zu zum zur vom und am an im of ob bei la le les du dos y al bin ibn für',
  ),
  ands: set('und'),
  tails: set(''),
  demonyms: set(''),
  never:
    set(`eur chf usd ag sms kw hpa led lcd gpu lte hz ps mb gb ph ex gr my mr mrs day birthday happy if all when sometimes ik ey oo back best the weiterleitung  feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags montagabend
    dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend januar jänner februar märz april mai juni juli august
    september oktober november dezember rt ok tv dvd cd pc usb gps wlan ec-karte mwst kfz lkw pkw usw bzw hallo moin servus danke bitte gott weihnachten ostern pfingsten silvester
    sie ihr ihre ihnen du internet ceo vip xd lol omg wtf haha hahaha ii iii iv vi vii viii ix xi xii km kg fm am pm uhr abi azubi wm em ob op ot gmbh& dr u-bahn s-bahn
    deutsch deutsche deutscher deutschen deutsches englisch französisch spanisch italienisch russisch türkisch polnisch latein griechisch arabisch chinesisch niederländisch
    franzosen franzose engländer briten brite italiener spanier amerikaner us-amerikaner russen russe türken türke polen griechen schweizer österreicher niederländer holländer belgier
    dänen schweden norweger finnen chinesen japaner inder araber juden christen muslime europäer afrikaner ukrainer syrer israelis palästinenser
    berliner hamburger münchner kölner frankfurter stuttgarter wiener dresdner leipziger bremer hannoveraner nürnberger düsseldorfer dortmunder essener zürcher
    berner basler grazer salzburger tiroler bayern-fans pariser londoner römer römern kelten germanen slawen wikinger sachse franken-
    lg mfg vlg hdl vllt evtl zb ca nr tel plz abs bspw inkl mio mrd prof
    herr frau herren damen`),
  alone: set(``),
  common:
    set(`ab abends aber ach achtung ähnlich alle allerdings alles als also am an anders anfangs anscheinend auch auf aufgrund aus ausgerechnet außerdem bald beide beim bei bekannt bereits besonders besser bester beste bestes bevor bis bisher bitte bleibt bleib
    brauche braucht bringt bzgl da dabei dadurch dafür daher dahinter damals damit danach daneben dank danke dann daran darauf daraufhin daraus darum darunter das dass daumen davon davor dazu dein deine dem den denen denn dennoch der deren derzeit des deshalb dessen deswegen die dies
    diese diesem diesen dieser dieses direkt doch dort dritte drei du durch ebenfalls ebenso echt eher ehemalige ehrlich eigentlich ein eine einem einen einer eines einfach einige einmal einst elf endlich entlang entweder er erneut erst erste erster erstes es
    etwa etwas euch euer eure fahre falls fand fast fehlt feiert finde findet folglich freue freut früher frohe frohes für fünf funktioniert gab ganz ganze gar geboren gefällt gefunden gegen geh gehe gehen geht gehört gemeinsam genau gerade gerne gern gestern gestartet gewann gibt
    ging glaube gleich gleichzeitig glücklich groß große großer großes grüße gute guten guter gutes gut hab habe haben habt hallo halt hast hat hatte hätte hatten hauptsächlich her herzlichen herzlich heute heutzutage hier hierbei hierfür hiermit hierzu hin hinter hinzu historisch hoffe hoffentlich hoffnungslos
    höre hört ich ihm ihn ihnen ihr ihre im immer immerhin in indem infolge infos inklusive inmitten innerhalb inzwischen irgendwann irgendwas irgendwie ist ja jahrelang je jede jeden jeder jedes jedoch jemand jene jetzt jung junge kam kann kannst kauf kaufe kaum kein keine keinen keiner kennt kleine kleiner komm komme
    kommen kommt können könnte könnten krass kurz lange langsam lass lasst laut lecker leider leute letzte letzten letzter letztes letztlich lieber liebe lieben liebes liebste liegt los lust mach mache machen macht mag mal man manche manchmal meine meinen mein meiner meist meistens
    mehr mehrere mensch mindestens mit mittags mittlerweile möchte möglich möglicherweise morgen morgens muss müssen musste nach nachdem nachdenklich nachts nachmittags nahe natürlich neben nee nein nett netter neu neue neuen neuer neues neun nicht nichts nie niemals niemand nirgends noch normal normalerweise nun nur ob oben obwohl oder offenbar offensichtlich offiziell oft
    ohne okay per perfekt persönlich plötzlich positiv prima pro rund sag sage sagt sagte samt schade schau schaue schaut scheint schlecht schlechte schlechter schließlich schnell schon schön schöne schönen schöner schönes sechs sehe sehen sehr sei seid sein seine seinen seiner seit seitdem selber selbst selten seltsam sich sicher sie sieben siehe sieht sind
    so sobald sogar solange solche soll sollen sollte sollten somit sonst später speziell spielt spiele statt stimmt steht stets suche sucht super tatsächlich teils teilweise teure teuer toll tolle toller tolles total tot traurig trotz trotzdem tut tust über überall überhaupt übrigens um umso unbedingt und unfassbar ungefähr unglaublich uns unser unsere unseren unten unter ursprünglich
    vermutlich verschiedene viel viele vielen vieler vielleicht vier völlig vom von vor vorbei vorher vorhin vorsichtig vorwiegend wahnsinn wahrscheinlich während wann war waren warte warum was weder wegen weil weit weitere weiterer weiterhin weiteres weiter welch welche welcher welches wem wen wenig wenige wenigstens wenn wer werde werden weshalb wichtig wie wieder
    wieso wieviel will willkommen willst wir wird wirklich wissen wisst wo wobei wodurch woher wohin wohl wolle wollen wollte womit wünsche wurde wurden würde würden zehn zeig zeigt ziemlich zu zudem zuerst zuletzt zuletzt zum zunächst zur zurzeit zusammen zusätzlich zuvor zwar zwei zweite zweiter zwischen zwölf zwanzig hundert tausend tausende
    schlägt stirbt lebt trinkt isst esse fährt fliegt ruft schreibt liest kostet bekommt bekomme nimmt nehme trifft verliert verlor bestellt bestelle gekauft geliefert verkaufe verkauft empfehle empfehlenswert absolut null zero nix nö jo jup yeah hey na naja tja puh boah krasser geil geile geiler mega megageil hammer
    alt alte alter altes arme armer böse dicke dumm dumme falsch falsche freche fremde frei freie frisch gesamte gewisse häufig heiß heiße hohe jüngst kalt katholisch königlich lang lauter lieb männlich meinem modern nackt reich reine ruhig schwach schwarz schwer schwere starke süß süße süßer tief treue typisch voll volle wahr wahre warm weiblich weiß wilde wunderbar wunderschön zahlreich zahlreiche ausgebildet gegründet erbaut errichtet benannt
    anlässlich angesichts aufseiten bezüglich dementsprechend demnach demzufolge desto diesmal diesmal daraufhin einerseits andererseits erstmals ferner freilich gegebenenfalls gegenüber gemäß gleichwohl halb hingegen hinsichtlich insbesondere insgesamt insofern jährlich jeweils kürzlich lediglich mithilfe nebenbei nunmehr oberhalb unterhalb seinerzeit seither sodann sofern sofort soweit sowohl stattdessen südlich nördlich östlich westlich unweit vergeblich vorerst weitgehend wiederum zeitgleich zeitweise zufolge zugleich zugunsten zumal zumindest`),
  endings:
    /(?:lich|liche[rnsm]?|isch|ische[rnsm]?|ig|ige[rnsm]?|bar|bare[rnsm]?|los|lose[rnsm]?|sam|same[rnsm]?|weise|wärts|haft|hafte[rnsm]?|end|ende[rnsm]?|ierte?[rnsm]?|erte?[rnsm]?|elte?[rnsm]?)$/u,
  placeBefore: set('in aus nach bei von über bis um durch gegen richtung nahe'),
  productBefore: set('mein meine meinem meinen neues neue neuen neuer gekauft'),
  personAfter: set(
    'hat hatte war wurde wird kann soll will muss ließ kam ging ist war wurde liegt sagte sagt erklärte kündigte betonte forderte warnte wurde gewann starb lebte studierte schrieb',
  ),
};
