// Dutch and Flemish phrase material of the sample project.

import { lines, openers, type Phrases } from './types.ts';

export const dutch: Phrases = {
  slots: {
    place: lines(`
      Utrecht
      Gent
      Breda
      Antwerpen
      Zwolle
      Leuven
      Haarlem
      Groningen
      Mechelen
      Arnhem
      Hasselt
      Delft
    `),
    weekday: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    few: ['twee', 'drie', 'vier'],
    price: ['399', '439', '479', '519', '549'],
    thing: ['de wasmachine', 'het koffiezetapparaat', 'de vaatwasser'],
    mine: ['mijn wasmachine', 'mijn koffiezetapparaat', 'mijn vaatwasser'],
    part: ['het deurrubber', 'de afvoerpomp', 'het filter', 'het zeepbakje', 'de riem'],
  },
  groups: {
    praise: lines(`
      De [marea] is {echt fluisterstil|zo stil dat ik even ging kijken of hij wel draaide}. Aanrader.
      Al {drie|vier|vijf} jaar een wasmachine van [brand] en nog nooit een monteur gezien. {Even afkloppen|Zo hoort \
        het}.
      De koffie uit de Brisa is {heter en lekkerder dan op kantoor|gewoon goed, punt}. ☕️
      Netjes op tijd geleverd, twee trappen op gedragen, oude machine meteen mee. Toppers, die mannen.
      Eindelijk een vaatwasser die plastic droog krijgt! De Caleta is {een blijver|elke euro waard}.
      Brisa in de aanbieding gekocht voor {59|65|69} euro, weinig van verwacht, en nu wil {mijn zus|de buurvrouw|heel \
        het bureau} er ook een.
      Het korte programma van de [marea] is onze redding met {drie voetballende kinderen|twee kleuters en een hond}.
      Mijn moeder van 83 bedient de [marea] zonder bril. Grote knop, gewone woorden. Petje af.
      Gebeld over [part], meteen een mens aan de lijn en twee dagen later lag het onderdeel gratis op de mat. Mag ook \
        weleens gezegd worden.
      Glazen zonder strepen, pannen schoon, en je hoort er niks van. De Caleta krijgt van mij een {9|9,5}.
      Verbruik nagemeten: 0,52 kWh op eco. Precies wat [brand] belooft voor de Marea 9. 👌🏻
      Het dekbed past er in één keer in. {Dag wasserette|Nooit meer sleuren naar de wasserette}!
      Amai, wat een verschil met onze oude machine. De [marea] trilt ni meer door heel het kot.
      Ik schrijf nooit reviews, maar vooruit. Een jaar lang elke dag gedraaid met een tweeling in huis, nul \
        storingen, en de was komt er gewoon schoon uit. Meer vraag ik niet van een wasmachine.
      super content van mijn nieuwe caleta, stil en zuinig
    `),
    complaint: lines(`
      De [marea] lekt. {Vijf maanden oud|Nog geen jaar oud}. Drie keer gebeld met [brand], drie keer ‘we bellen u \
        terug’. Nooit meer iets gehoord.
      Weer fout E18. Filter schoon, slang nagekeken, gevloekt. Hij pompt niet af.
      De kan van de Brisa {druppelt altijd, hoe je ook schenkt|knoeit}. Elke ochtend een plas op het aanrecht 😤
      {59|65|75} euro voorrijkosten om te horen dat de stank ‘normaal’ is. Het ruikt hier naar riool.
      De onderste sproeiarm van mijn Caleta valt er tijdens het wassen af. Zit nu vast met een tie-wrap. Vaatwasser \
        van [price] euro hè.
      Centrifugeren met de [marea] klinkt alsof er een helikopter op het balkon landt.
      De app van [brand] wil mijn locatie weten om een wasje op 30 graden te draaien. {Knap bedacht|Nog iets? \
        Bloedgroep misschien?}
      Deur op slot met al mijn werkkleding erin, zondagavond half elf. Bedankt hoor.
      Klantenservice van [brand]: drie kwartier wachtmuziek en dan verbroken. {Tweede keer vandaag|Iedere dag \
        hetzelfde liedje}.
      Geen onderdelen meer voor mijn vaatwasser uit 2021. ‘Uit het assortiment.’ En dan reclame maken met duurzaam.
      KOOP DIE BRISA NIET, het handvat wordt gloeiend heet
      Witte was wordt grijs sinds we de [marea] hebben. Die van vijftien jaar oud deed het beter.
      Garantie afgewezen wegens ‘kalk’. In [place]. Waar het water zo zacht is als wat.
      Het schermpje van de Brisa is na {tien dagen|twee weken} al kapot. Mooi ding, dat wel.
      Teleurgesteld: [part] voor de tweede keer stuk en elke keer moet ik het hele verhaal opnieuw doen bij iemand \
        anders.
      Ik ben er ff klaar mee. Glazen dof, zout vol, glansmiddel vol, geduld op.
      't Is toch ni te geloven, derde technieker over de vloer en de [marea] bonkt nog altijd.
    `),
    delivery: lines(`
      Zouden tussen 8 en 13 uur leveren. {Vrije dag opgenomen voor niks|Niemand gezien, niemand gebeld}.
      ‘Bezorgd’, zegt de site. Nou, niet bij mij. Bestelling [order].
      Doos kapot en een flinke deuk in de zijkant van de vaatwasser. Geweigerd, en nu weer [days] dagen wachten.
      Besteld op marazul.example met levering binnen 48 uur. Het is nu dag [days].
      {25|30} euro betaald voor bezorging op de derde verdieping en hij staat beneden in de hal. In de hal!
      Vierde nieuwe bezorgdatum voor bestelling [order]. We houden thuis een poule bij.
      Pakket afgegeven bij de frituur op de hoek. {Lekkere frietjes, dat wel|Ik kom daar nooit}.
      Marea 9 besteld, Marea 7 gekregen. En nu mag ik zelf een doos zoeken om hem terug te sturen.
      Track & trace staat al sinds [weekday] op ‘[place]’. Weet iemand meer? [order]
      Goede machine, waardeloze levering: drie weken voor iets dat ‘op voorraad’ was.
    `),
    strike: lines(`
      Al [days] dagen staat mijn wasmachine in een loods in [place] door de staking. {Met een baby in huis|Twee \
        kinderen op voetbal, je snapt het wel}. Van [brand] hoor ik niks.
      Alle begrip voor de chauffeurs. Geen begrip voor [brand], dat vrolijk ‘binnen 48 uur in huis’ blijft verkopen.
      Bestelling [order] is al {negen|tien|elf} dagen ‘onderweg’. Komt zeker te voet.
      Geld direct afgeschreven, levering ergens volgend jaar. #MarAzul #staking
      Veertig minuten in de wacht en dan zeggen ze: ‘volg het nieuws’. Ik verzin dit niet.
      Geprobeerd te annuleren. Terugbetaling kan pas als het toestel terug in het magazijn is. Het is NOOIT UIT HET \
        MAGAZIJN GEWEEST.
      Iemand in [place] deze week wél iets gekregen van [brand]? Wil weten of ik moet wachten of annuleren.
      De stilte is erger dan de staking. Eén mailtje met ‘we weten het ook niet’ was genoeg geweest.
      Mijn ouders zijn tachtig en wassen de lakens in bad, want de oude machine is al opgehaald en de nieuwe zit \
        vast. Schandalig, [brand].
      Loodgieter geregeld, loodgieter gekomen, geen vaatwasser. Rekening wel. Wie gaat die betalen, Marazul?
      De Brisa was een cadeau voor {mijn vader|mijn schoonzus}. De verjaardag was {zondag|dinsdag}. Cadeau is aan het \
        staken ☕️
      ‘Uw levering is opnieuw ingepland.’ {Voor de vierde keer|Mail nummer vijf}. Ik print ze en behang de wc ermee.
      Wij hebben een B&B bij [place] en rijden al tien dagen met lakens naar de wasserette. Dit kost ons echt geld, \
        [brand].
      Chat dicht, telefoon in gesprek, automatische mail terug. Great service, really. Ga zo door 👏🏽
      De bonden waarschuwden in juli al. En toch in september een actie houden, @marazul? Really?
      Morgen. Altijd morgen. Dat zeggen ze al sinds [weekday].
      Hier in [place] ook niks. Betaald op de 9e, geen datum, geen antwoord. Wij zijn al met vier in de straat.
      ik was mn sokken in de gootsteen as if it's 1950, bedankt mar azul
      Respect voor de bezorgers, veertien uur per dag met wasmachines sjouwen. Betaal ze gewoon fatsoenlijk ✊🏿
      Geld teruggevraagd via de bank. Twee weken te laat en geen enkel antwoord van @mar_azul_oficial
      Zeg gewoon waar die loods staat, dan kom ik hem zelf halen met de bakfiets. Ik meen het.
      Zonder wasmachine door die staking, {allee, plezant|tof is anders}. Ons ma doet nu de was voor heel de familie.
    `),
    aftermath: lines(`
      Hij is er! {Zestien|Zeventien|Vijftien} dagen te laat, maar hij draait. De bezorgers boden meer excuses aan dan \
        [brand] zelf.
      Verzendkosten terug en een bon van 30 euro, zonder dat ik erom moest vragen. Laat, maar netjes.
      Goede verklaring van [brand]. Vier dagen eerder was ze beter geweest.
      Ik wacht nog altijd op bestelling [order]. Volgens de krant is het opgelost. In mijn keuken niet.
      Dertig euro bon voor twee weken wasserette. {Leuk gebaar, dekt de lading niet|Daar doe ik drie wasjes van}.
      Werd gebeld door iemand van [brand], kreeg een datum en die klopte ook nog. Meer had ik niet nodig.
      Vanochtend geleverd in [place]. Na al dat gedoe moet ik toegeven: de Marea 9 is een topmachine.
      Ze geven hun fout toe en betalen. Dat doen er niet veel. Nog één kans dan.
      Het komt op gang, vandaag bestelling binnen. Sterkte aan iedereen die nog wacht 🙏🏽
    `),
    repair: lines(`
      Gratis repareren bij [brand] in [place]: pomp van mijn machine uit 2016 vervangen, geen cent betaald. 🔧
      Repareren in plaats van weggooien. {Zouden ze allemaal moeten doen|Kijk en leer, Nordwit}.
      Zelfs de oude mixer van ons bomma hebben ze nagekeken, en da's niet eens een [brand]. Merci!
      Rij tot om de hoek en toch iedereen goedgezind. Brisa werkt weer als nieuw.
      Na dat gedoe in september een slimme zet. Caleta gemaakt in een kwartiertje, onderdeel gratis.
      Mijn dochter kan nu een filter schoonmaken dankzij het reparatieweekend. Ik ook trouwens 👩‍👧
    `),
    question: lines(`
      Past de [marea] in een nis van 58 cm diep, mét slang? Op de site staat alleen de kastmaat.
      Hoe vaak ontkalken jullie de Brisa? {Het oranje lampje blijft maar branden|Het water in [place] is hard}.
      Kan er op de Caleta een {deurpaneel|warmwateraansluiting}? Ik vind het nergens.
      Is de Marea 9 het verschil waard voor {twee mensen en een kat|een gezin van vijf}?
      @marazul leveren jullie ook op {Texel|Terschelling|Schiermonnikoog}? De site weigert mijn postcode.
      Waar koop ik [part] voor een [marea]? In de webshop uitverkocht.
      Gaat de garantie in bij bestelling of bij levering?
      Hoe zet je dat gepiep aan het eind van het programma uit? {De baby wordt er wakker van|Ik word gek}.
      Drie lampjes knipperen op de Caleta en het staat niet in het boekje. Herkent iemand dit?
      iemand de brisa al geprobeerd met deca? bij mij is het slappe thee
      Kan ik het adres van een bestelling nog wijzigen? Verhuis naar [place]. Nummer [order], graag snel antwoord aub.
      Nemen ze de oude machine gratis mee of betaal je daarvoor? Ik lees overal iets anders.
    `),
    suggestion: lines(`
      Tip voor [brand]: een echte pauzeknop. {Meer mist de [marea] niet|Eén knop, da's alles}.
      De Brisa zou moeten waarschuwen vóór het water op is, niet halverwege een kop koffie.
      Verkoop losse onderdelen! Ik heb een handvat nodig, geen hele kan.
      Een tijdvak van twee uur, zoals bij Casalume, en de helft van de klachten is weg.
      Grotere bestekmand in de Caleta en hij is perfect. {Gratis advies|Schrijf maar op}.
      Doe die papieren handleiding terug, met zo’n QR-code kan mijn vader niks.
    `),
    comparison: lines(`
      Eerst Nordwit, nu [brand]. Nordwit was stiller, de [marea] wast schoner. {Kies maar|Ik ga niet terug}.
      Brisa of Nordwit Kaffi? Allebei gehad: {de Brisa is heter en goedkoper|de Kaffi oogt mooier, de Brisa zet \
        betere koffie}.
      Casalume antwoordde binnen een uur, [brand] na negen dagen. Machines lijken op elkaar, service niet.
      Nordwit geeft vijf jaar garantie, [brand] drie. Bij [price] euro telt dat wel.
      Onze vaatwasser van Casalume ging drie jaar mee, de Caleta zit op vijf. Klaar.
      Goedkoop: Casalume. Degelijk: [brand]. Om mee te pronken: Nordwit 😄
    `),
    rivals: lines(`
      Nordwit Fjell van {mei|juni} roest al bij de deur. Bijna zevenhonderd euro.
      Casalume is weer duurder geworden. {Tweede keer dit jaar|Het kan niet op}.
      Monteur van Nordwit in [place] was geweldig, dezelfde dag nog langs.
      Maakt jullie Nordwit ook zo'n herrie bij het malen? Net grind.
      Je kunt veel zeggen van Casalume, maar ze komen wel als ze zeggen dat ze komen.
      De stofzuiger van Nordwit is top, {drie jaar zonder problemen|de beste die ik ooit had}.
      Casalume stuurt drie mails per dag. Al twee keer afgemeld, helpt niks.
      Kan iemand uitleggen waarom een friteuse van Nordwit {189|219} euro kost?
      Rij voor de winkel van Casalume in [place], uitverkoop. Alsof het gratis was.
      Dat spotje van Nordwit met de pinguïn, ik hou het weer niet droog 🐧
    `),
    intent: lines(`
      Wasmachine overleden na {17|19} jaar 🪦 Twijfel tussen de [marea] en een Nordwit. Tips?
      Denk erover een Brisa te kopen {voor de feestdagen|als hij onder de 60 euro zakt}. Iemand een kortingscode?
      Nieuw huis in [place], lege keuken. [brand] wint voorlopig op prijs.
      Drie kinderen en een kapotte wasmachine. Het wordt de Marea 9, denk ik. Praat het me maar uit het hoofd.
      De Caleta staat op onze huwelijkslijst. Krijgen we spijt?
    `),
    churn: lines(`
      Klaar met [brand]. {[weekday] komt de Casalume|Vanochtend een Nordwit besteld}.
      Tien jaar trouwe klant en dan stuklopen op {een onderdeel van 12 euro|één telefoontje}. Nooit meer.
      Bestelling geannuleerd, koffieabonnement ook. Doei [brand].
      Ik stap over. Een wasmachine die vaker bij de monteur staat dan bij mij, daar heb ik niks aan.
      Mijn volgende vaatwasser wordt van eender welk ander merk. Eender welk.
    `),
    news: lines(`
      [brand] opent in november een reparatiecentrum bij [place], goed voor {40|60} banen volgens de regionale krant.
      De Marea 9 staat in de top vijf van zuinigste wasmachines van OpinaCasa.
      [brand] verlengt de motorgarantie naar vijf jaar voor aankopen vanaf 1 oktober.
      Vaatwassers werden deze zomer 3 procent goedkoper, vooral bij Nordwit en [brand].
    `),
    thanks: lines(`
      Dank @marazul, {binnen een dag opgelost|nieuwe kan vanochtend binnen}. Zo kan het dus ook.
      Even een bedankje voor {Sofie|Jeroen|Fatima} van de klantendienst van [brand], die 's avonds nog terugbelde.
      Opgelost! Het was het filter, zoals jullie al zeiden. Bedankt allemaal.
      Ik neem het terug: nieuwe machine gekregen zonder discussie. Merci!
    `),
    smalltalk: lines(`
      Regen op het raam, de [marea] draait en er is koffie uit de Brisa. Meer moet dat niet zijn.
      De kat zit al een half uur naar de trommel te kijken. Beter dan tv 🐈
      Rode sok bij de witte was. Ik geef [thing] niet de schuld. Bijna niet.
      Ben ik de enige die dankjewel zegt tegen [thing]?
      Dat deuntje van [brand] zit al heel de dag in mijn hoofd. Help.
      Vier wasjes voor de middag, let's go #wasdag
    `),
    noise: lines(`
      Gezwommen bij {Zoutelande|Oostende|Bergen aan Zee}, zee zo blauw als in Spanje 🌊
      Recept van de dag: prei, aardappel, beetje nootmuskaat. Klaar.
      Kinderfiets te koop in [place], weinig gebruikt. Stuur maar een berichtje.
      Wie gaat er mee naar de rommelmarkt [weekday]?
      Gegeten bij restaurant Mar Azul in [place], heerlijke inktvis. Geen wasmachine te bekennen.
    `),
  },
  tails: {
    positive: ['👏🏻', '💙', '#MarAzul', 'Aanrader!', '😊', 'Top.', '#wasmachine', 'Zeer tevreden.'],
    negative: [
      '😡',
      '#MarAzul',
      '🤦🏼‍♂️',
      'Schandalig.',
      'Triest.',
      '#klantenservice',
      '🙄',
      'Nou ja.',
      'Echt niet oké.',
    ],
    neutral: ['Alvast bedankt.', '🤔', '#MarAzul', 'Groetjes uit [place].', '#huishouden', 'Hoor het graag.'],
  },
  titles: {
    positive: lines(`
      Zeer tevreden
      Stil en degelijk
      Zou hem weer kopen
      Fijne machine
      Prijs-kwaliteit top
      Verrassend goed
      Aanrader
    `),
    negative: lines(`
      Niet doen
      Slechte service
      Teleurstellend
      Nooit meer
      Geld weggegooid
      Steeds weer stuk
      Had meer verwacht
    `),
    delivery: lines(`
      Nog steeds niks ontvangen
      Levering drama
      Wachten, wachten, wachten
      Waar blijft mijn bestelling?
      Twee weken te laat
    `),
    neutral: lines(`
      Kan ermee door
      Goed toestel, matige service
      Gemengde gevoelens
      Doet wat het moet doen
      Niet slecht, niet super
    `),
  },
  echoes: {
    positive: ['Helemaal mee eens', 'Hier ook!', 'Jaloers', 'Kan ik beamen'],
    negative: ['Hier hetzelfde', 'Idem dito', 'Sterkte 💪🏼', 'Ken het gevoel', 'Ongelooflijk hè', 'Same here, helaas'],
    neutral: ['Volg', 'Wil ik ook weten', 'Geen idee, sorry', 'Volgens mij wel'],
  },
  turns: {
    worse: ['Nu het minpunt.', 'Niet alles is goud.', 'Twee sterren eraf, en wel hierom.'],
    better: ['Nu het pluspunt.', 'Er is ook goed nieuws.'],
  },
  canned: lines(`
    Hoi [name], {wat vervelend|excuses voor het ongemak}. Stuur je ons je bestelnummer in een privébericht? {Dan \
      kijken we er vandaag naar.|Bedankt.}
    Dag [name], sorry voor het wachten. We hervatten de leveringen zo snel mogelijk. {Bedankt voor je geduld.|We \
      houden je op de hoogte.}
    Hoi [name], we hebben dit doorgegeven aan de collega's van {bezorging|de servicedienst}. Je hoort binnen {24|48} \
      uur iets.
    Dag [name], je bestelling staat in [place]. Ze gaat mee met de eerste wagen en we bellen je de avond ervoor. Je \
      hoeft zelf niets te doen.
  `),
  posts: lines(`
      2026-08-19 10:00 | Wassen op 30 in plaats van 60 graden kost minder dan de helft aan stroom. Je Marea 7 weet \
        dat, je rekening ook. 💙 #MarAzul
      2026-09-26 13:05 | Verklaring: door de staking bij onze bezorgpartner Transvela staan bestellingen stil. Sorry, \
        we hadden jullie eerder moeten inlichten. Vanaf vandaag betalen we de verzendkosten terug, krijgt iedereen \
        een bon van 30 euro en wie annuleert heeft het geld binnen 72 uur terug. Nieuwe datum per mail vóór woensdag. \
        marazul.example/staking
      2026-10-07 10:30 | Van 10 tot 12 oktober repareren we gratis. Elk merk, elk jaar. Plaatsen en uren op \
        marazul.example/repareren 🔧
      2026-10-02 12:15 | We halen in: 7 op de 10 vertraagde bestellingen zijn geleverd. De jouwe niet? Antwoord hier \
        en een mens kijkt ernaar.
  `),
  shorthand: [
    ['even ', 'ff '],
    ['alsjeblieft', 'aub'],
    ['niet ', 'nie '],
    ['mijn ', 'mn '],
    ['het ', 't '],
    ['een ', "'n "],
    ['natuurlijk', 'tuurlijk'],
  ],
  openers: openers(`
    # 2026-08-04 09:00 | washer | Wasmachine stinkt? Zo krijg je hem weer fris
    Rubber droog, zeepbakje onder de kraan, één keer per maand leeg op 60 graden. Meer is het niet. Azijn met bleek \
      doe je nóóit samen.
    Blijft de geur, kijk dan naar de hoogte van de afvoerslang. Bij de Marea van Mar Azul hoort die boven de 60 \
      centimeter te hangen.

    # 2026-08-13 09:30 | coffee | Zes koffiezetapparaten onder de honderd euro getest
    Twee weken lang te veel koffie. De Brisa van Mar Azul zet de heetste kop, de Nordwit Kaffi is de stilste, \
      Casalume de goedkoopste met een timer die je zonder handleiding begrijpt.
    De kan van de Brisa druppelt als je haast hebt. En wie heeft dat ’s ochtends niet.

    # 2026-08-25 08:45 | dishwasher | Smalle vaatwassers: Caleta tegen Linea
    In 45 centimeter moet veel gebeuren. De Caleta van Mar Azul droogt plastic beter, de Linea van Casalume heeft een \
      fijnere bestekmand. Negen liter water gebruiken ze allebei.

    # 2026-09-07 10:10 | rivals | Garantie vergeleken: Nordwit, Casalume en Mar Azul
    Vijf, vier en drie jaar. Maar Nordwit wil registratie binnen 28 dagen, Casalume sluit kalk uit en Mar Azul rekent \
      voorrijkosten. Lees vooral het stukje over ‘normale slijtage’.

    # 2026-09-22 09:20 | strike | Staking bij Transvela: je wasmachine komt niet vandaag
    Sinds vanochtend zes uur rijdt er geen wagen van Transvela meer, ook niet vanuit de loodsen in Breda en Mechelen. \
      Mar Azul is de grootste klant en neemt intussen gewoon bestellingen aan met levering binnen 48 uur.
    Wacht je al langer dan beloofd? Vraag schriftelijk een nieuwe datum. Wordt die niet gehaald, dan mag je ontbinden \
      en krijg je je geld terug.

    # 2026-09-24 19:15 | strike | Jullie reacties: ‘Ik was de lakens in bad’
    Ruim honderd reacties in twee dagen. De rode draad is niet de staking maar de stilte. Bijna iedereen snapt de \
      chauffeurs, bijna niemand snapt waarom Mar Azul niets laat weten.
    Wij belden ook. Na 38 minuten werd de verbinding verbroken.

    # 2026-09-26 15:05 | strike | Mar Azul biedt excuses aan: verzendkosten terug en een bon
    Vanmiddag kwam de verklaring. Verzendkosten terug, een bon van 30 euro, geld terug binnen 72 uur voor wie \
      annuleert. ‘We hadden jullie eerder moeten inlichten.’
    Er ligt een voorakkoord met de chauffeurs. Reken op tien dagen voordat alles weer loopt.

    # 2026-10-05 09:10 | strike | Na de staking: wie heeft zijn machine en wie niet?
    Van de 42 lezers die zich meldden hebben er 35 hun machine, vijf hun geld en twee nog niets. De bon is bij bijna \
      iedereen binnen. Zou je opnieuw bestellen bij Mar Azul? De helft zegt ja, met een zucht.

    # 2026-10-08 09:25 | repair | Gratis laten repareren: zo werkt het weekend van Mar Azul
    Van zaterdag tot maandag in tien steden, van Groningen tot Hasselt. Elk merk mag mee, als je het kunt dragen. \
      Schrijf thuis het modelnummer op en kom vroeg.

    # 2026-10-21 09:40 | general | Vijf dingen die je monteur nooit meer wil zien
    Een halve fles wasverzachter. Muntjes in de pomp. Een filter dat sinds de aankoop dichtzit. Een machine op een \
      wiebelend pallet. En de zin: ‘Ik heb niks gedaan.’
  `),
};
