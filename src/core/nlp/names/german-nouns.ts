// German writes every noun with a capital: the everyday nouns, so that what is left may be a name. From general knowledge.
// Lower case with umlauts, singular; endings, umlaut plurals and compounds are undone by entities/german.ts.

export const GERMAN_NOUNS = `
abbau abbruch abend abendessen abenteuer abfahrt abfall abflug abfluss abgabe abgang abgas abgeltung abgeordnete abgeordneter abgrund abhandlung abhängigkeit
abi abitur abkommen ablauf ablehnung ablenkung abmahnung abnahme abneigung abo abonnement abrechnung abreise abriss absage absatz abschaffung abscheu
abschiebung abschied abschlag abschluss abschnitt abschreckung abseits absender absicht absolvent absperrung absprache abstand abstieg abstimmung absturz abt
abteil abteilung abtreibung abwasser abwechslung abwehr abweichung abwesenheit abwägung abzocke abzug achse achsel achtelfinale acker acryl adel ader adler
adresse affe affäre agenda agent agentur agrar ahnung ahorn akademie akkord akku akrobat akt akte akteur aktie aktion aktionär aktivierung aktivist aktivität
akw akzent akzeptanz alarm albtraum album algorithmus alibi alimente alkohol alkoholiker allee allergie allgemeinheit alliierte alltag alm almosen alphabet
alptraum altar alte altenheim alter alternative altersgruppe altlast altstadt aluminium amateur ambition ameise amnestie ampel amsel amt amtszeit amulett
analyse ananas anatomie anbau anbieter andacht andenken andrang anekdote anerkennung anfall anfang anfechtung anforderung anfrage anfänger angabe angebot
angehörige angeklagte angeklagter angelegenheit angeln angestellte angestelltenverhältnis angina angler angreifer angriff angst anhalter anhang anhänger anime
anker anklage anklang ankläger ankunft ankündigung anlage anlass anlauf anleger anleihe anleitung anliegen anmeldung anmut annahme annäherung anomalie anordnung
anreise anreiz anrichte anruf ansage ansammlung ansatz anschaffung anschein anschlag anschluss anschrift ansehen ansicht ansprache anspruch anstalt anstieg
anstoß anstrengung anteil anteilnahme antenne antike antiquität antisemitismus antrag antrieb antwort anwalt anwendung anwesen anwesenheit anwohner anwältin
anzahl anzahlung anzeige anziehung anzug anzünder apartheid apfel apokalypse apostel apotheke app apparat appell appetit aprikose aquarell aquarium arbeit
arbeiter arbeitgeber arbeitnehmer arbeitskraft arbeitslose arbeitslosigkeit arbeitsplatz architekt architektin architektur archiv arena argument aristokrat arm
armband armbanduhr armee armut aroma arrangement arrest arroganz arsenal art arterie artikel arznei arzneimittel arzt asche aspekt asphalt assistent assistenz
ast asteroid asthma astronom asyl asylant atelier atem athlet atlas atmosphäre atmung atom atomkraft attacke attentat attentäter attraktion attraktivität
attrappe audienz auditorium aufbau aufenthalt aufenthaltsort auffahrt auffassung aufforderung aufführung aufgabe aufhebung aufklärung auflage auflauf auflösung
aufmachung aufmerksamkeit aufnahme aufprall aufregung aufruf aufruhr aufsatz aufschlag aufschrei aufschwung aufsicht aufsichtsrat aufspaltung aufstand
aufstellung aufstieg auftakt aufteilung auftrag auftraggeber auftritt aufwand aufwertung aufzeichnung aufzug auge augenblick augenbraue augenhöhe augenzeuge
auktion ausbau ausbeute ausbeutung ausbildung ausblick ausbruch ausdauer ausdehnung ausdruck auseinandersetzung ausfahrt ausfall ausflug ausflügler ausführung
ausgabe ausgang ausgangspunkt ausgleich ausgrabung ausguss aushang auskunft ausland auslandsaufenthalt auslieferung ausländer auslöser ausmaß ausnahme ausrede
ausrichtung ausruf ausrüstung aussage ausschnitt ausschreibung ausschreitung ausschuss aussehen aussicht aussprache ausstattung aussteiger ausstellung ausstieg
ausstrahlung austausch austragung austritt ausverkauf auswahl auswanderer auswanderung ausweg ausweis auswirkung auswärtige auswärtsspiel auszeichnung auszug
auto autobahn autofahrer autogramm automat automobil autor autorin autorität außenhandel außenminister außenseite avantgarde award axiom axt azubi baby bach
bachelor backe backofen bad badewanne badezimmer bagger bahn bahnfahrt bahnhof bahnlinie bahnsteig bakterie balance balkon ball ballast ballett ballon ballung
banane band bande bandmitglied bank banker bankett bankrott banner bar barbar bargeld bariton baron barriere bart basilika basis basketball bassist bataillon
batterie bau bauart bauch baudenkmal bauer bauernhof bauherr baujahr bauland baum baumwolle bauplan baustein baustelle baustoff bauten bauwerk bazillus beamte
beamter beamtin bearbeitung becher becken bedarf bedenken bedeutung bedienung bedingung bedrohung bedürfnis beere beet befehl befinden befragung befreiung
befund befürworter begabung begegnung begeisterung beginn begleiter begleitung begnadigung begriff begräbnis begründer begründung behandlung behauptung
behinderte behinderung behälter behörde beichte beifall beihilfe bein beiname beirat beispiel beitrag beitritt bekannte bekanntheit bekenntnis bekleidung
belagerung belastung beleg belegschaft beleidigung beleuchtung belichtung beliebtheit belohnung bemerkung bemessung bemühung benachteiligung benennung benutzer
benzin beobachter beobachtung bequemlichkeit berater beratung berechnung bereich bereicherung bereitschaft berg bergbahn bergbau bergmann bergwerk bericht
berichterstattung beruf beruhigung besatzung beschaffenheit bescheid bescheidenheit beschimpfung beschlag beschleunigung beschluss beschreibung beschränkung
beschuss beschwerde beschäftigung besichtigung besiedlung besitz besitzer besitztum besoldung besonderheit besonnenheit besserung bestand bestandteil bestattung
besteck besteigung bestellung bestie bestimmung bestrafung bestrahlung bestreben bestseller bestätigung besuch besucher beteiligte beteiligung beton betrag
betreiber betreuer betreuung betrieb betriebssystem betrug betrüger bett bettler betäubung beule beute beutel bevollmächtigte bevölkerung bewaffnung beweggrund
bewegung beweis beweislage bewerber bewerbung bewertung bewohner bewunderung bewusstsein bewährung bewässerung bezahlung bezeichner bezeichnung beziehung bezirk
bezirkshauptstadt bezug biathlet bibel bibliothek bibliothekar bibliothekarin biene bier bikini bilanz bild bildhauer bildhauerin bildschirm bildung billion
bindung biografie biographie biologe biologie biomasse biotop birne bischof bischofssitz biss bistum bitte blamage blasinstrument blatt blaulicht blech blei
bleibe bleistift blick blindheit blitz block blockade blog blogger blu-ray blume bluse blut blutdruck bläser blüte blüten blütezeit bock boden bogen bohne
boiler bolzen bombe bomber bonbon boot bord bordell botanik botaniker bote botschaft botschafter boulevard box boxen boxer boxkampf boykott branche brand brasse
braten brauch brauerei braut brei breite bremse brennstoff brennweite brett brief briefkasten brigade brille brise bronze bronzemedaille broschüre brot bruch
bruder brunnen brust brutalität brutto bräutigam brötchen brücke brüller brüstung bube buch buchhandel buchhandlung buchmesse buchse buchstabe bucht buchung
bude budget bulle bullshit bund bundesamt bundesanwalt bundesebene bundesgericht bundesheer bundeskanzler bundesland bundesliga bundesligist bundesminister
bundespolizei bundespräsident bundesregierung bundesrichter bundesstaat bundesstraße bundestagsabgeordneter bundestagswahl bundestrainer bundesverband
bundesverdienst bundesweit bunker burg burgruine bus busch busfahrer butter bußgeld bäcker bäckerei bär böller börse bösewicht bügel bühne bühnenbild bündel
bündnis bürde bürger bürgerhaus bürgerkrieg bürgermeister bürgermeisterin bürgerrecht bürgerrechtler bürgerschaft bürgersteig büro bürokratie bürste büste café
camper camping caps carport cartoon casting castle cellist celsius champagner champion chance chanson chaos charakter chartplatzierung chat check chef chefin
chemie chemikalie chemiker chemikerin chip chirurg cholera chor choreograf choreografie chorraum christ christentum chromosom chronik chronist city client
clique cloud clown club coach cocktail code collage comeback comedy comic computer container content controller copyright couch cousin cousine cowboy creme crew
curry cutter dach dachboden dame damm dampf dampfer dampflok dank darm darsteller darstellung dasein date datei daten datenbank datenschutz datierung datum
dauer daumen deal debatte debüt deck decke deckel defekt definition dekade dekan dekoration delegation delegierte delfin delikt demo demokrat demokratie
demonstrant demonstration demontage demütigung denken denker denkmal denkweise denunziant departement deponie depp depression deputierter dermatologe desaster
deserteur design designer dessert detail detektiv determinante deutschlehrer deutung devise diabetes diagnose diagramm dialekt dialog diamant dichter dichtung
dicke dickicht dieb diebstahl diele diener dienst dienstleister dienstleistung diesel dieselmotor differenz diktat diktator diktatur dilemma dimension ding
diplom diplomat direktion direktmandat direktor direktorin dirigent disc diskette disko diskothek diskriminierung diskurs diskussion dissertation distanz
disziplin diät diözese dj dogma doktor doku dokument dokumentation dolch dollar dolmetscher dom domain dominanz domäne donner donnerwetter doping doppel
doppelalbum doppelgänger doppelpunkt dorf dorfbewohner dose dosierung dotierung dozent dozentin drache draht drama dramatiker draufsicht dreck dreh drehbuch
drehbuchautor drehort drehung dreieck dreikampf dressur drilling dringlichkeit drittel drittligist drittplatzierte droge drogenhandel drogerie drohne drohung
drossel druck drucker druckerei druckmittel dschungel duell duett duft dummheit dunkel dunkelheit dunst duo durchbruch durchfahrt durchfall durchführung
durchgang durchmesser durchsage durchschnitt durchsetzung durchsuchung durchzug durst dusche dutzend dvd dynamik dynastie dünger ebene echo ecke edelmetall
edition editor effekt effizienz ehe ehefrau ehemann ehepaar ehescheidung ehre ehrenamt ehrenbürger ehrenmitglied ehrgeiz ehrlichkeit ehrung ei eichel
eichhörnchen eid eidechse eifersucht eigeninitiative eigenname eigenschaft eigensinn eigentor eigentum eigentümer eignung eile eimer einband einbau einbauküche
einbruch einbürgerung eindringling eindruck eindämmung einfachheit einfahrt einfall einfamilienhaus einfluss einfuhr einführung eingabe eingang eingemeindung
eingeständnis eingliederung eingriff einhalt einheimische einheit einigung einkauf einkaufszentrum einklang einkommen einladung einlage einlass einlauf einleger
einleitung einmarsch einnahme einordnung einreise einrichtung einsamkeit einsatz einsatzkraft einschlag einschränkung einschub einschulung einschätzung
einsendung einsicht einspruch einstellung einstieg einsturz eintopf eintracht eintrag eintritt eintrittskarte einvernehmen einwand einwanderer einwanderung
einweihung einwilligung einwohner einzahl einzahlung einzelfall einzelhaft einzelhandel einzelheit einzelkind einzelne einzelteil einzigartigkeit einzug
einzugsgebiet einöde eis eisberg eisbär eisen eisenbahn eisenbahner eisenerz eishockey eiszeit eiter ekel elefant elektriker elektrizität elektroauto elektronik
elektroniker element elend elfe elfenbein elfmeter elftal elite ellbogen eltern elternteil email embargo emigrant emigration emir emotion empfang empfehlung
empfinden empfänger empire empörung ende endlager endphase endpunkt endrunde endspiel endstation energie engagement engel engpass enkel enkelin enkelkind
ensemble entbindung entdecker entdeckung ente enteignung entfaltung entfernung entfremdung entführung entgegnung entgelt enthaltung enthusiasmus enthüllung
entladung entlassung entlastung entlohnung entomologe entrüstung entscheidung entschlossenheit entschluss entschuldigung entschädigung entsetzen entsorgung
entspannung entstehung entstellung enttäuschung entwarnung entwicklung entwurf entzug entzündung epidemie epoche epos equipe erbe erbfolge erbin erblasser
erbsünde erdbeben erdbeere erde erdgas erdgeschoss erdkruste erdrutsch erdteil erdöl ereignis erektion erfahrung erfassung erfinder erfindung erfolg erfordernis
erforschung ergebenheit ergebnis ergänzung erhalt erhaltung erhebung erholung erhöhung erinnerung erkenntnis erklärung erkrankung erkältung erlaubnis erlebnis
ermittler ermittlung ermordung ermutigung ermäßigung ermüdung ernennung erneuerung ernst ernte ernährung eroberer eroberung erotik erpressung erreger ersatz
ersatzteil erscheinung erscheinungsbild erschließung erschöpfung erstarrung erstattung erstausgabe erstausstrahlung erstbesteigung erster erstligist erstling
ertrag ertragslage ertüchtigung erwachsene erwartung erwartungshaltung erweckung erweiterung erwerb erwerbslose erwägung erwähnung erz erzbischof erzeugnis
erzieher erzieherin erziehung erzähler erzählung eröffnung esel eskalation essay essen essig estrich etablissement etage etappe etappensieg etat ethik etikett
etui eule euro europameister europameisterschaft evakuierung event evolution ewigkeit examen exekutive exemplar exil existenz exkurs exkursion expansion
expedition experiment experte expertin exponat export express extrem exzess fabel fabrik fabrikant fach fachbereich fachhochschule fachkraft fachmann fachwerk
fachwerkhaus fackel faden fadenkreuz fahne fahrbahn fahren fahrer fahrerin fahrgast fahrkarte fahrlehrer fahrlässigkeit fahrplan fahrrad fahrstuhl fahrt
fahrwasser fahrzeit fahrzeug fairness fake fakt fakten faktor fakultät falke fall falle falte falter familie fan fanatiker fang fans fantasie farbe farbstoff
farbton farm fasan fasching faschismus faschist faser fass fassade fasson fassung fastenzeit fastnacht faulpelz faust favorit fax fazit feature fechter feder
federung fehde fehler fehlschlag fehlverhalten feier feierabend feiertag feile feind feingefühl feinheit feld feldherr feldmarschall feldweg feldzug felge fell
fellow fels felsen feminismus fenster ferien fern fernbedienung fernbus ferne fernrohr fernsehen fernseher fernsehfilm fernsehsender fernsehsendung fernsehserie
ferse fertigkeit fertigung fessel fest festakt festigkeit festival festland festnahme festplatte festspiele feststellung festung festzelt fett feuchtigkeit
feuer feuerwehr feuerwerk feuerzeug feuilleton fichte fieber figur fiktion filet filiale film filmemacher filmproduzent filmregisseur filter filz finale
finalist finanz finanzamt finanzierung finanzkrise finanzmarkt finanzminister finger finsternis firma firmament firmware fisch fischer fiskus fitness fixierung
flachland flagge flair flamme flanke flasche flaute flechte fleck fledermaus fleisch fleischer fleiß flieder fliege flieger fliese flirt floh flop flosse flotte
floß fluch flucht flug flugbegleiter flugblatt fluggast fluggesellschaft flughafen flugplatz flugschreiber flugverkehr flugzeug fluktuation flur fluss flut
flöte flüchtling flüchtlingslager flügel flügelspieler flüsschen flüssigkeit folge folgerung folie folklore folter fonds fontäne food forderung forelle form
formalität format formation formel formular forscher forscherin forschung forschungsreisender forst forstwirtschaft fortbestand fortbewegung fortbildung
fortschritt fortsetzung forum fossil foto fotograf fotografie fracht fracking frage fragebogen fragment fraktion fraktionschef franchise franken frau frauenarzt
frauenfußball freak frechheit fregatte freibad freier freigabe freiheit freiheitsstrafe freilassung freisprecher freispruch freistoß freiwillige freizeit fremde
fremdsprache frequenz freske fresse freude freund freundin freundschaft frieden friedensnobelpreis friedensvertrag friedhof frische friseur frist fristlose
frisör front frontmann frosch frost frucht fruchtbarkeit fruchtfolge frust fröhlichkeit frühjahr frühling frühschicht frühstück fuchs fuge fuhrpark fund
fundament fundgrube fundort funk funkspruch funktion funktionär furcht furnier fusion futter futur fuß fußball fußballer fußballplatz fußballspieler
fußballtrainer fußballverein fußballweltmeister fußballweltmeisterschaft fußgänger fußnote fähigkeit fähnrich fähre fälscher fälschung fäulnis föderation
förderer förderung führer führerschein führung führungskraft fülle fünfkampf fürsorge fürst fürstenhaus fürstentum fürstin gabel gage galaxie galerie galerist
galgen gammler gang gangster gans garage garantie garde garderobe gardine garnelen garnison garnitur garten gas gaspreis gasse gast gastauftritt gastgeber
gasthaus gasthof gaststätte gastwirt gattin gattung gaul gaumen gebell gebet gebetbuch gebiet gebirge gebiss gebot gebrauch gebrauchsanweisung gebrauchte
gebrüll geburt geburtshaus geburtsname geburtsort geburtsstadt geburtstag gebäck gebärde gebärmutter gebäude gebühr gedanke gedeck gedenken gedenkstätte
gedenktafel gedenktag gedicht gedränge geduld gedächtnis gefahr gefallen gefangene gefangenschaft gefecht geflügel gefolge gefrierschrank gefährdung gefährte
gefälle gefängnis gefäß gefühl gegenangriff gegend gegenkandidat gegenleistung gegenmaßnahme gegensatz gegenstand gegenteil gegenwart gegenwehr gegenwind gegner
gehalt gehege geheimdienst geheimhaltung geheimnis gehilfe gehirn gehorsam gehäuse gehör geige geiger geisel geist geisterfahrer geiz gelb geld geldbeutel
geldstrafe gelegenheit gelehrte geleit gelenk geliebte geltung gelächter gelände geländer gelübde gemahl gemahlin gemarkung gemeinde gemeindegebiet gemeinderat
gemeindereform gemeindeteil gemeindevertretung gemeinsamkeit gemeinschaft gemetzel gemälde gemüse gemüt gen genauigkeit genehmigung general generaldirektor
generalsekretär generalstaatsanwalt generalstab generation genesung genie genosse genossenschaft genozid genre genuss geograph geographie geologe geologie
geometrie gepflogenheit geplänkel gepäck gerechte gerechtigkeit gerede gericht gerichtshof gerichtsverfahren germanist germanistik gerste geruch geruchssinn
gerät geräusch geröll gerücht gerüst gesamtausgabe gesamtschule gesamtsieg gesamtwertung gesandte gesandtschaft gesang geschehen geschenk geschichte
geschichtsschreiber geschick geschirr geschlecht geschmack geschoss geschrei geschwader geschwindigkeit geschwindigkeitsbegrenzung geschwister geschworene
geschwulst geschäft geschäftsführer geschäftsführung geschäftsmann geschäftspartner geschütz geselle gesellschaft gesellschafter gesetz gesetzentwurf
gesetzgeber gesetzlosigkeit gesicht gesinnung gespenst gespräch gespött gestalt gestaltung geste gestein geständnis gesuch gesundheit gesundheitswesen gesäß
getreide getränk gewalt gewand gewandtheit gewebe gewehr geweih gewerbe gewerkschaft gewerkschafter gewicht gewichtheber gewinde gewinn gewinner gewissen
gewitter gewohnheit gewähr gewässer gewölbe gewürz gezeiten ghetto giebel gier gießkanne gift giftgas gipfel gipfeltreffen gips giraffe gitarre gitarrist gitter
glanz glas glasscheibe glaube glaubwürdigkeit gleichberechtigung gleichgewicht gleichheit gleichstellung gleichung gleis gleitflug gletscher glied gliederung
globalisierung globus glocke glockenturm glorie gläubiger glück glückwunsch glühbirne glühwein gnade gold goldmedaille golf gosse gotik gott gottesdienst
gottheit gouverneur grab graben grabstein grabstätte grad graf grafik grafschaft gramm grammatik granate granit grape grapefruit graph gras grat gratulation
grausamkeit gravur greis grenze grenzgebiet grenzwert griff grill grille grimasse grippe grobheit groll gros grotte großbrand großeltern großherzog
großindustrielle großmacht großmeister großmutter großraum großstadt großteil großvater grube grund grundbesitz grundgesetz grundkurs grundlage grundriss
grundsatz grundschule grundstein grundstück gruppe gruppenphase gruß gräfin größe gründer gründung gründungsmitglied grünen grüße gummi gunst gurke gurt guss
gut gutachten gutschein gutshof gymnasiallehrer gymnasium gynäkologe gärtner gärtnerei gülle gürtel güte haar habe hackfleisch hafen haft haftanstalt haftbefehl
haftung hagel hahn hai haken halbbruder halbfinale halbinsel halbjahr halbkreis halbzeit halle hallenbad halsband halt haltbarkeit haltestelle haltung hammer
hand handarbeit handball handbuch handel handelsmarine handfläche handgelenk handhabung handicap handlung handlungsspielraum handschrift handschuh handtuch
handwerk handwerker handwerkszeug handy hang hansestadt harfe harmonie haschisch hase haselnuss hass haufen haupt hauptbahnhof hauptdarsteller hauptfigur
hauptquartier hauptrolle hauptsache hauptsatz hauptstadt haus hausarrest hausarzt hausaufgabe hausaufgaben hausbesitzer hausboot hausfrau haushalt hausherr
hausmeister hausnummer hausrat haustier haut hautfarbe hautkrebs header hebamme hebel hecht heck hecke heerführer heft heftigkeit heide heidekraut heil heiland
heilbad heiligabend heilige heiliger heilkunde heilung heim heimat heimatland heimatort heimatstadt heimkehr heimspiel heimweg heirat heiterkeit heizung hektar
hektik held heldentat heldin helfer helikopter helm hemd hemisphäre hemmnis hemmung hengst heraldik herausforderung herausgabe herausgeber herberge herbst herd
herde herkunft herkunftsort hero heroin herr herren herrenhaus herrin herrlichkeit herrschaft herrschaftsgebiet herrscher herrscherhaus hersteller herstellung
herz herzinfarkt herzog herzogin herzogtum herzstück hetze heu heuchelei heuschrecke hexe hieb hierarchie hilfe hilfsmittel himbeere himmel hindernis hindu
hinflug hingabe hinrichtung hinsicht hinspiel hinterbliebene hintergrund hinterland hintern hinterteil hinweis hip-hop hirn hirsch hirte historiker hit
hitparade hitze hitzewelle hobbies hobby hochdruck hochebene hochhaus hochschule hochschullehrer hochspringer hochsprung hochverrat hochwasser hochzeit
hochzeitstag hocke hocker hoden hof hofdame hoffnung hoheit hoheitsgebiet hohn holocaust holunder holz holzschnitt homepage homosexualität homosexuelle honig
honigbiene honorar hoodie hopfen horizont hormon horn hornisse horoskop horror hort hose hotdog hotel hotelier hubschrauber huf huhn humanist hummel hummer
humor hund hunderte hundertstel hunger hungersnot hupe husten hut hymne hymnus hype hypothek hypothese hysterie häftling häkchen hälfte händedruck händler härte
höchstgeschwindigkeit höchststrafe höhe höhepunkt höhle höhner hölle hörbuch hörer hörsaal hübris hüfte hügel hülle hülse hündin hürde hüter hütte ideal idee
identität ideologie idiot idol idyll igel ikone illegalität illusion illustration illustrator image imam imbiss imitat immatrikulation immobilie immunität
imperator imperium impfstoff impfung import impuls inbetriebnahme index indianer indikator individualität individuum indiz industrie infanterie infektion
infektionskrankheit inflation inflationsrate info informant informatiker information infrastruktur ingenieur ingenieurin inhaber inhaberin inhaftierung inhalt
initiative inka inklusion inlineskater innenarchitekt innenminister innenpolitik innenraum innenseite innenstadt innovation innung inschrift insekt insel
inselgruppe inserat insider insolvenz insolvenzverwalter inspektion installateur installation instanz instinkt institut institution instruktion instrument
inszenierung integration integrität intellektuelle intelligenz intendant intensität intercity interesse interessent intermezzo internat internet interpret
interpretation intervall intervention interview intimität intrige invasion inventar investition investor inzest ironie irre irrenhaus irrtum islam islamist
isolation jacht jacke jagd jagdhund jagdschloss jahr jahresbeginn jahresende jahrestag jahreszahl jahreszeit jahrgang jahrhundert jahrmarkt jahrtausend
jahrzehnt jammer jazz jazzmusiker jeans jet job jobcenter jockey jogger joghurt joint joker journalismus journalist journalistin jubel jubiläum jude judentum
judo jugend jugendamt jugendclub jugendherberge jugendliche jugendlicher jugendstil jugendzentrum julei junge jungfrau junggeselle jungs juniorin junta jura
jurastudium jurist juror jury justiz justizminister juwel juwelier jäger jähzorn jünger jüngling kabarett kabarettist kabel kabine kabinett kader kadett kaffe
kaffee kaffeemaschine kahn kai kaiser kaiserin kaiserreich kaiserschnitt kakao kaktus kalb kalender kaliber kalif kalk kalkulation kalorie kamel kamera kamerad
kameraleute kameramann kamille kamin kamm kammer kammerherr kampagne kampf kanadier kanal kandidat kandidatin kandidatur kanister kanne kannibale kanon kanone
kantate kante kantine kanton kanu kanzel kanzlei kanzler kanzlerin kanzlerkandidat kap kapazität kapelle kapellmeister kapital kapitalismus kapitalist kapitel
kapitulation kapitän kaplan kappe kapsel kapuze karate karawane kardiologe karikatur karneval karosserie karotte karpfen karree karren karriere karriereende
karte kartell kartenspiel kartoffel karton kaserne kasperl kasse kassenarzt kassette kassierer kastanie kastell kasten katalog katastrope katastrophe
katechismus kategorie kater kathedrale katholik katze kauf kauffrau kaufhaus kaufmann kaugummi kaution kavalier kavallerie kegel kehle keil keim keks keller
kellerei kellner kellnerin kenner kenntnis kern kernenergie kernkraft kernkraftwerk kerosin kerze kessel ketchup kette ketzer keule keyboard keyboarder kicker
kiefer kies kiesel kiez killer kilo kilogramm kilometer kilt kind kinderarzt kinderbuch kindergarten kinderheim kinderlied kindermädchen kinderwagen
kinderzimmer kindheit kinn kino kinofilm kiosk kippe kirche kirchengebäude kirchenlehrer kirchenlied kirchenmusiker kirchenschiff kirchhof kirchturm kirmes
kirsche kissen kiste kita kitsch kittel kladde klage klagen klammer klamotten klang klappe klapper klarheit klarinette klarinettist klasse klassenzimmer
klassiker klausel klausur klavier klebstoff klee kleid kleidung kleinigkeit kleinkind kleinstadt klempner klerus kletterer klettern klient klientel klima
klimaanlage klimawandel klinge klingel klinik klippe klo kloake klon kloster klotz klub kluft klugheit klumpen kläger knabe knall knappheit knast knecht kneipe
knie knoblauch knochen knolle knopf knoten koalition kobold koch kodex koeffizient koffer kohl kohle kohlendioxid koje kokain kollege kollegin kollegium
kollektion kollision kolloquium kolonialismus kolonie kolonist koloss kolumne kolumnist kombination komet komfort komiker komitee kommandant kommando kommentar
kommentator kommissar kommission kommunalpolitik kommunalpolitiker kommunalwahl kommune kommunikation kommuniqué kommunismus kommunist kommutator kompanie
kompass kompensation kompetenz komplex komplexität komplikation komplize komponente komponist komposition kompositum kompott kompromiss komödie kondensator
kondition konditor konditorei kondom konferenz konfession konfiguration konfirmation konflikt konfrontation kongress kongruenz konjunktur konkretisierung
konkurrent konkurrenz konsens konsequenz konservative konsolidierung konsonant konstante konstellation konstrukteur konstruktion konsul konsulat konsum
konsument kontakt kontaktdaten kontakte kontamination kontext kontinent kontingent konto kontostand kontrahent kontrast kontrolle kontrollgremium kontroverse
kontur konvent konzentration konzentrationslager konzept konzern konzert konzession kooperation koordinate koordinator koordinierung kopf kopfball kopfhörer
kopfschmerz kopfstein kopftuch kopfzerbrechen kopie korb kork korken kormoran korn korps korrektur korrelation korrespondent korrespondenz korruption kosmetik
kosmonaut kosmos kostbarkeit kosten kostprobe kostüm kot kotelett krach krachen kraft kraftfahrer kraftfahrzeug kraftstoff kraftwerk kragen krake kralle krampf
kran krank kranke krankenhaus krankenkasse krankenschwester krankenversicherung krankenwagen krankheit kranz krater kraut krawatte kreativität krebs kredit
kreide kreis kreiselternabend kreislauf kreisliga kreisstadt kreistag krematorium krempel kresse kreuz kreuzer kreuzfahrt kreuzritter kreuzung kreuzweg kreuzzug
kricket krieg krieger kriegsbeginn kriegsende kriegsgefangene kriegsgefangenschaft kriegsschiff krimi kriminalfall kriminalität kriminalpolizei kriminalroman
kriminelle krise kristall kriterium kritik kritiker krone kronprinz kropf krug krypta krähe krätze krönung kröte krümel kubus kuchen kugel kuh kuhle kult kultur
kulturdenkmal kulturgut kulturhaus kulturpolitik kulturzentrum kummer kumpel kunde kundendienst kundenservice kundgebung kundin kung-fu kunst kunstgeschichte
kunstgewerbe kunsthalle kunsthandwerk kunsthistoriker kunstmuseum kunststoff kunststück kunstwerk kupfer kupferstecher kuppel kupplung kur kurator kurfürst
kurie kurier kurort kurs kurve kurzfilm kurzgeschichte kurzschluss kusine kuss kutsche kutscher käfer käferart käfig kälte kämpfer käse käufer köchin könig
königin königreich können körper kübel küche küchenchef kühlschrank küken kündigung künstler künstlerin kürbis küste labor laboratorium labyrinth lachen lachs
lack laden ladengeschäft ladung lage lager laie lakritze lamm lampe lancier land landebahn landeshauptstadt landesliga landesliste landesmuseum landesrat
landesregierung landessprache landesverband landgut landhaus landkarte landkreis landrat landschaft landsitz landsmann landstraße landstrich landtag
landtagsabgeordneter landtagswahl landung landwirt landwirtschaft langeweile langfinger langlauf langläufer langspielplatte langstrecke laser last laster
lastkraftwagen lastwagen laterne latte laub laubblatt lauf laufbahn laufband lauge laune laus lausbub lautsprecher lautstärke lava lawine lazarett leben
lebensalter lebensende lebenserwartung lebensgefahr lebensgefährtin lebensjahr lebenslauf lebensmittel lebensraum lebensstil lebensunterhalt lebenswerk leber
lebewesen lebkuchen leck leckerbissen leder lederhose leere lefze legalität legat legende legion legislaturperiode legitimität lehen lehm lehramt lehrauftrag
lehrbuch lehre lehrer lehrerin lehrling lehrstuhl leib leibwächter leiche leichnam leichtathlet leichtathletik leichtathletin leichtigkeit leichtsinn leid
leidenschaft leihgabe lein leine leinen leinwand leiste leistung leistungsträger leiter leiterin leitfaden leitlinie leitung lektion lektor lektorin lektüre
lenker lenkrad leopard lerche lernen leser leserbrief leserin lesung letzte letzter leuchte leuchter leuchtturm leukämie leute leutnant lexikon libelle liberale
libero libretto licht lichtung lid liebe liebhaber liebling lieblingsessen liebschaft lied liederabend liedermacher liedermacherin lieferant lieferung
lieferzeit liege liegenschaft lift liga likör limit limonade limousine linde lineal linguist linguistik linie linienverkehr link linke linken linker linse lippe
list liste liter literat literatur literaturwissenschaftler lithografie lizenz lkw lob lobby lobbyist loch locke logbuch loge logik logo lohn lok lokal
lokalblatt lokomotive lokomotivführer lorbeer los lotse lotterie lotto lotus loyalität luchs luft luftangriff luftballon luftdruck luftfahrt luftpost luftwaffe
lump lunge lupe lust lustspiel luxus lymphe lyrik lyriker lächeln lähmung länderspiel länge lärche lärm lätzchen läufer löffel löschung lösegeld lösung löwe
lücke lüge lügner lüster machete macht machthaber mafia magazin magd magen magenta magie magister magistrat magnet mahagoni mahlzeit mahnmal mahnung mai maibaum
mail mais majestät major make-up makel makler makrele mal malaria maler malerei malerin malz mama mammut manager managerin mandarine mandat mandel
mandelentzündung mandoline manga mangel maniküre mann mannschaft mantel mantra manufaktur manuskript manöver mappe marathon marathonlauf marder margarine
marienkäfer marinade marine marionette mark marke markgraf markierung markt marktanteil markthalle marktplatz marktwirtschaft marmelade marmor maronen mars
marsch marschall maschine masern maserung maske massage massaker masse massenmord massiv mast master masterplan mate material materialismus mathe mathematik
mathematiker matinee matratze matrose matsch matura mauer maul maulwurf maurer maus mausoleum maut maximum maß maßnahme mechanik mechaniker mechanismus medaille
medaillengewinner medaillenspiegel medailleur medien medikament meditation medium medizin mediziner meer meeresspiegel meerschweinchen mehl mehrheit
mehrwertsteuer meile meineid meinung meister meisterin meisterschaft meisterwerk melancholie meldung melodie melone membran memoiren menge mensch menschenmenge
menschenrecht menschheit mentalität mentor menuett menü merkmal merkwürdigkeit messdiener messe messer messung metall metapher metaphysik meteorit meteorologe
meter methode metro metropole metzger metzgerei meuterei miete mieter migrant migration mikrofon mikroskop mikrowelle milbe milch milde milieu militär
militärdienst militärregierung miliz milliarde milliardär millimeter million millionär minderheit minderjährige mindestlohn mine mineral mineralwasser miniatur
minimum minister ministerin ministerium ministerpräsident ministerpräsidentin ministerrat minuspunkt minute mischling mischung misere missachtung missbildung
missbrauch misserfolg missetat missgeschick mission missionar misstrauen missverständnis mist mitarbeit mitarbeiter mitarbeiterin mitbegründer mitbewohner
mitbürger mitgefühl mitgift mitglied mitgliedschaft mitgliedstaat mitleid mitschüler mitspieler mittag mittagessen mitte mitteilung mittel mittelalter
mittelfeld mittelfeldspieler mittelpunkt mittelschicht mittelschule mittelstand mittelstürmer mitternacht mittwoch mitwirkung mixer mobilität mode modell
moderator moderatorin moderne mohn molekül moment monarch monarchie monat mond monographie monolog monopol monotheismus monotonie monster monstrum montage
monument moor moos mopp mops moral morast mord morddrohung morgen morgenstern moräne mosaik moschee most motel motiv motivation motor motorboot motorrad motte
motto muffel mulde multimedia mumie mund mundart munition murmel muschel museum museumsdirektor musical musik musikalität musikdirektor musiker musikerin
musikhochschule musikkapelle musiklehrer musikpreis musikschule musikverein musikvideo musikwissenschaftler muskel muslim muslima muster mut mutation mutter
mutterschaft mutti muße myrte mysterium mystik mythologie mythos mädchen mädel männchen männlichkeit märchen märtyrer mätresse mäzen möbel möglichkeit möhre
mönch mörder mörtel möwe mücke mückenstich müdigkeit mühe mühle müll mülleimer mündung münster münze mütze nachahmung nachbar nachbarin nachbarschaft nachbau
nachbildung nachfahre nachfolge nachfolger nachfolgerin nachfrage nachholspiel nachkomme nachkriegszeit nachlass nachmittag nachnahme nachname nachricht
nachrichten nachruf nachschlag nachschub nachsicht nachspiel nachspielzeit nacht nachtclub nachteil nachtigall nachtleben nachtrag nachttisch nachtwächter
nachweis nachwelt nachwirkung nachwort nachwuchs nachzügler nacken nadel nadelholz nagel nahrung nahrungsmittel naht nahverkehr naivität name narkose narr nase
nasenloch nashorn nation nationalelf nationalfeiertag nationalismus nationalität nationalmannschaft nationalpark nationalpreis nationalrat nationalsozialismus
nationalsozialist nationalspieler nationalspielerin nationaltheater nationaltrainer nationalversammlung natur naturforscher naturkatastrophe naturpark naturraum
naturschutz naturschutzgebiet naturwissenschaft naturwissenschaftler navigation nebel nebenberuf nebenbuhler nebeneingang nebenfluss nebenrolle nebensatz
nebenwirkung neffe negation negativ neger neid neonazi neonlicht nerd nerv nerz nest nestbau netto netz netzhaut netzwerk neuauflage neubau neubauten
neubearbeitung neue neueröffnung neues neugier neugierde neugründung neuigkeit neujahr neuling neunziger neuordnung neurologe neurose neustart neutralität
neutrum neuwahl neuzugang news nichte nickel niederlage niederlassung niederschlag niederschrift niedertracht niere nilpferd nische niveau nobelpreis
nobelpreisträger nomade nominierung nonne norden nordküste nordosten nordpol nordrand nordseite nordufer nordwesten norm normalität not notar notaufnahme
notdienst note notenbank notfall notiz notlage notlandung notstand notwehr notwendigkeit novelle novum nuance nudel nudelsalat nugat null nummer nuss nutte
nutzen nutzer nutzlast nutznießer nutzung nächste nächster nähe nährstoff oase obdach obdachlose obelisk oberarzt oberbefehlshaber oberbegriff oberbürgermeister
oberfläche oberhaupt oberhaus oberkörper oberlauf oberleutnant oberliga oberschenkel oberschicht oberschule oberst oberstufe oberteil objekt objektiv obmann
obst obstbaum ochse ode ofen offenbarung offenheit offensive offizier oheim ohnmacht ohr ohrfeige ohrring okkupation oktave olive olympiade olympiasieger
olympiasiegerin olympiateilnehmer oma omen omnibus onkel opa oper operateur operation operette opernhaus opernsänger opernsängerin opfer opposition optik
optimismus optimist option opus orakel orange orchester orden ordensfrau ordinariat ordinarius ordner ordnung ordnungsamt organ organisation organisator
organismus organist orgasmus orgel orgelbauer orient orientierung original originalität orkan ornament ort ortsbild ortschaft ortsgemeinde ortskern ortsname
ortsteil ortsverband ortsvorsteher ostblock osten osterei osterhase ostern ostküste ostseite otter outfit ouvertüre oxid ozean paar pacht pack packung paddel
paket pakt palast palette palme paläontologe pamphlet panik panne panorama panther pantoffel panzer panzerung papa papagei papier papierkorb pappe pappel
paprika papst parabel parade paradies paradox paragraph parallele parfüm parität park parken parkett parkettboden parkhaus parkplatz parlament parlamentarier
parlamentswahl parodie parole partei parteitag partie partikel partisan partitur partner partnerin partnerschaft party pass passage passagier passant passion
passionsspiel passivität passwort pastell pastor pastorin patent pathologe patient patientin patriarch patriot patriotismus patron patrone patrouille patzer
pauke pauschale pause pavillon pazifist pech pedal pegel pein peitsche pelle pelz pendel pendler penis pension pensionär pergament perle persiflage person
personal personalausweis personalie personenwagen perspektive persönlichkeit perücke pessimismus pessimist pest petition pfad pfand pfanne pfarrei pfarrer
pfarrhaus pfarrkirche pfau pfeffer pfeife pfeil pfennig pferd pferderennen pfifferling pfingsten pflanze pflanzenart pflaster pflaume pflege pfleger pflicht
pflug pforte pfosten pfote pfund pfütze phantasie phantom pharao pharmazeut pharmazie phase philharmonie philologe philologie philosoph philosophie photographie
photovoltaik phrase physik physiker physiologie phänomen pianist pianistin piano pickel picknick pigment pilger pilgerfahrt pille pilot pilotfilm pilz pinguin
pinie pinsel pionier pirat pirol piste pistole pizza plage plagiat plakat plakette plan planet plankton plantage planung plasma plastik plateau platin platte
plattenfirma platz platzierung platzverweis playoff pleite plenarsitzung plenum plombe plural plus plädoyer plätzchen plüsch pocken podcast podest podium poesie
poet poetik pointe pokal polarkreis polemik police politik politiker politikerin politikwissenschaft politikwissenschaftler politologe politur polizei
polizeibeamte polizeidirektion polizeisprecher polizeiwache polizist polizistin pollen polo polster polterabend polygon pommes pomp pony pool pop popkultur
popmusik popsänger popsängerin popularität pore portal portfolio portier portion porto portrait porträt porzellan posaune posaunist position post posten poster
posting postkarte postleitzahl postulat potential potenzial pracht praktikant praktiker praktikum praline pranger pranke praxis praxisnähe prediger predigt
preis preisgeld preisrichter preisträger preisträgerin preisverleihung prellung premiere premierminister presse pressefreiheit pressekonferenz pressemitteilung
pressesprecher presssprecher prestige priester primadonna primararzt primat prinz prinzessin prinzip priorität prise prisma privat privatbesitz privatdozent
privatisierung privatleben privatmann privatperson privatschule privatsender privatsphäre privatwirtschaft privileg probe probezeit problem produkt produktion
produktionsfirma produzent professor professorin profi profil profit profitsucht prognose programm programmierer projekt projektil projektleiter proklamation
promenade promi promille promo promotion propaganda propeller prophet propst prosecco prospekt prostituierte prostitution protagonist protagonistin protest
protestant protokoll prototyp provider provinz provision provokation prozedur prozent prozentpunkt prozess prozession prozessor prunk präambel prädikat
präferenz prägung prämie prämisse präparat präsentation präsenz präses präsident präsidentin präsidentschaft präsidium präzision prüfer prüfling prüfung prügel
psyche psychiater psychiatrie psychoanalyse psychoanalytiker psychologe psychologie psychose pub pubertät publikation publikum publizist publizistik publizistin
pudding pudel puder puffer pulli pullover puls pulsschlag pult pulver puma pumpe pumpwerk punk punkt punktzahl pupille puppe puppentheater purismus putsch putz
puzzle pyjama pyramide pächter päckchen pädagoge pädagogik pärchen quadrat quadratkilometer quadratmeter qual qualifikation qualifizierung qualität qualle qualm
quarantäne quark quartal quarterback quartett quartier quarz quatsch quecksilber quelle quelltext quereinsteiger querschnitt quintett quittung quiz quote rabatt
rabbi rabbiner rabe rache rachen rad radarschirm radau radfahrer radierung radikale radio radiosender radler radrennen radrennfahrer radsport radsportler raffe
raffinerie rahmen rahmenprogramm rakete raketenabwehr rampe rand rang rangliste rankings ranzen rap rapper rarität rasen rasierer rasse rassismus rassist rast
raster rasthof rat rate ratgeber rathaus ratifizierung ratlosigkeit ratschlag ratsherr ratte rattenfänger raub raubkopie raubtier raubüberfall rauch raucher
raum raumfahrt raupe rausch rauschgift razzia reaktion reaktionszeit reaktor realismus realist realität realschule rebe rebell recherche rechnung rechnungshof
recht rechte rechtfertigung rechtsanwalt rechtsextremismus rechtsextremist rechtslage rechtsprechung rechtsstaat rechtsstreit rechtsverteidiger rechtsweg
rechtswissenschaft rechtswissenschaftler recke redakteur redaktion rede redensart redewendung redner reederei referat referendum referent referenz reflex
reflexion reform reformation reformator refrain refugium regal regatta regel regelung regelwerk regen regenbogen regent regentschaft regie regierung
regierungschef regime regiment region regionalbahn regionalliga regionalverband regisseur regisseurin register registrierung regression rehabilitation reich
reichskanzler reichspräsident reichsregierung reichsstadt reichstag reichtum reichweite reife reifen reifenpanne reifeprüfung reihe reihenfolge reim reimport
reinheit reinkarnation reis reise reisebüro reiseleiter reisende reisepass reiseziel reiter reiterin reitsport reiz reißverschluss reklamation rekord rekrut
rektor rektorin relation relegation relief religion religionsfreiheit religionslehrer relikt reliquie renaissance rendezvous rendite rennen renner rennfahrer
rennrad renovierung rentabilität rente rentier rentner reparatur repertoire replik reportage reporter repressalie reproduktion repräsentant repräsentantenhaus
repräsentation reptil republik republikaner requiem requisit reservat reserve reservist reservoir residenz resolution resonanz respekt ressort ressource rest
restaurant restauration restaurierung restbestand resultat resümee retrospektive retter rettung retusche revanche revers revier revision revolte revolution
revolutionär revolver revue rezensent rezension rezept rezession rhabarber rhetorik rheuma rhythmus ribosom richter richterin richtlinie richtung richtwert
riegel riese riesling riff rind rinde rindfleisch ring ringelblume ringer ringkampf rinne rippe risiko risikogruppe riss ritter rittergut ritual rivale
rivalität robbe robe roboter robustheit rock rockband rocker rockmusik rodel rodler rohbau rohr rohrbruch rohstoff rokoko rolle rollenspiel roller rollstuhl
roman romancier romanist romanistik romantik romantiker rose rost rotation rotkehlchen rotwein route routine routinier rowdy rubin rubrik rucksack ruder
ruderboot ruderer rudergerät ruf ruhe ruhestand ruhestätte ruhm ruine rummel rumpelkammer rumpf runde rundfunk rundfunksender rundgang rundreise rutsch
rutschbahn rätsel räuber räumung römer röntgen röstung rückblende rückblick rücken rückfahrt rückflug rückgabe rückgang rückgrat rückhalt rückkehr rücklage
rückmeldung rückrunde rückschlag rückschritt rückseite rücksicht rückspiegel rückspiel rückstand rücktritt rücktrittsgesuch rückzahlung rückzug rüge rührung
rüssel rüstung rüstungsindustrie saal saat sabotage sachbuch sache sachlage sachschaden sachverhalt sachverständige sack sackgasse safari saft sage sahne saison
sakrament sakristei salamander salat salbe saldo salmonellen salon saloon salto salve salz samen sammelband sammler sammlung samt sanatorium sand sandale
sanftmut sanierung sanitäter sanktion saphir sarg sarkophag satan satellit satire sattel satteldach satz satzung sau sauce sauerei sauerkraut sauerstoff sauna
saxophon saxophonist schabe schablone schach schachspieler schacht schachtel schaden schaf schaffen schaffner schaffung schafott schal schale schallplatte
schalter schaltjahr schaltung scham schande schar scharfschütze scharfsinn scharlatan schatten schatz schatzi schau schauer schaufel schaufensterbummel schaukel
schaum schauplatz schauspiel schauspieldirektor schauspieler schauspielerin schauspielhaus schauspielschule scheck scheibe scheidung scheidungskind schein
scheitern scheiß scheiße schema schenkel schenkung scherbe schere scherz scheune scheusal schicht schicksal schiedsgericht schiedsrichter schiene
schienenverkehr schießerei schiff schiffbau schiffbruch schifffahrt schikane schild schilderung schildkröte schilf schilling schimmel schimmer schimpanse
schimpfwort schinken schirm schirmherr schirmherrschaft schlacht schlaf schlafzimmer schlag schlaganfall schlagbaum schlager schlagersänger schlagloch
schlagzeile schlagzeug schlagzeuger schlamassel schlamm schlamperei schlange schlankheit schlauch schlauchboot schleife schleuse schlichtung schließfach
schließung schlinge schlitten schlitz schloss schlosser schlossgarten schlosskapelle schlucht schluck schluss schlussfolgerung schläger schlüssel schlüsselbund
schmalz schmarrn schmelze schmerz schmerzmittel schmetterling schmied schmierfink schminke schmuck schmuggel schmuggler schmutz schnabel schnaps schnauze
schnecke schnee schneeball schneemann schneide schneidebrett schneider schnelligkeit schnellimbiss schnitt schnitzel schnitzer schnupfen schnupperkurs schnur
schnurrbart schnäppchen schnörkel schock schokolade schornstein schotter schoß schrank schranke schraube schrebergarten schrecken schrei schreiben schreiber
schreiberling schreibtisch schreiner schrift schriftart schriftführer schriftleiter schriftsetzer schriftsteller schriftstellerin schriftstück schritt
schrotflinte schrott schrägstrich schub schubkarre schublade schuh schulabbrecher schulabschluss schuld schulden schuldgefühl schuldner schule schulfreund
schulleiter schulleiterin schulter schulung schulweg schulzeit schurke schuss schusswaffe schuster schutt schutz schutzengel schutzgebiet schutzpatron
schwachsinn schwager schwalbe schwamm schwan schwangere schwangerschaft schwank schwanz schwarm schwarzarbeit schwarzmarkt schwebe schwede schwefel schweigen
schwein schweinerei schweiz schweiß schwelle schwenk schwere schwermut schwerpunkt schwert schwerverletzte schwester schwiegereltern schwiegermutter
schwiegersohn schwiegertochter schwiegervater schwierigkeit schwimmbad schwimmen schwimmer schwimmerin schwindel schwindler schwips schwung schwur schwäche
schwüle schädel schädling schäfer schätzung schöffe schönheit schöpfer schöpfung schüler schülerin schürze schüssel schützling sechser see seefahrer seefahrt
seehund seele seelsorge seelsorger seemann seeräuber seeschlacht segel segelboot segelflug segler seglerin sehenswürdigkeit sehne sehnsucht seide seife seil
seiltänzer seite seitenlinie seitensprung seitenwind sekret sekretär sekretärin sekt sekte sektion sektor sekundarschule sekunde selbstbewusstsein selbsthilfe
selbstkritik selbstmord selbstverteidigung selbständigkeit selektion selfie seltenheit semester semifinale seminar seminarist senat senator senatorin sendeplatz
sender sendereihe sendung senf senior seniorin senke senkung sensation sensibilität sensor separatismus separatist sequenz serbe sergeant serie serum server
service serviette sessel session set setzling seuche sex shirt shop show sicherheit sicht sieb sieber siebziger siedepunkt siedler siedlung sieg siegel sieger
siegerehrung siegerin siegtor siegtreffer signal silbe silber silbermedaille silhouette silo silvester simulation sinfonie sinfonieorchester single singular
sinn sinnbild sinnlichkeit sippe sirene sirup sitte situation sitz sitznachbar sitzplatz sitzstreik sitzung skala skandal skateboard skelett skepsis skeptiker
ski skifahrer skigebiet skilangläufer skilehrer skirennen skirennläufer skirennläuferin skispringen skispringer skizze sklave sklaverei skorpion skript skulptur
slalom slogan smaragd smartphone smog sms snack snowboard socke sockel socken sofa sofort software sohle sohn solar soldat solidarität solidaritätszuschlag
solist solistin soll solo sommer sommerferien sommerspiele sommersprosse sonate sonderangebot sonderfall sonderling sonderpreis sonderschule sonderzug sonett
song songwriter sonne sonnenaufgang sonnenblume sonnenbrille sonnenenergie sonnenschein sonnenuntergang sonntagsschule sopran sopranistin sorge sorgerecht
sorgfalt sorte sortiment sound soundtrack souvenir souverän sowjet sozialarbeit sozialarbeiter sozialdemokrat sozialhilfe sozialismus sozialist sozialpädagoge
sozialversicherung sozialwissenschaft soziologe soziologie soziologin soße spaghetti spalte spaltung spannung sparer spargel sparkurs sparte spatz spaziergang
spaß specht speck spediteur spedition speer speerwurf speiche speicher speise speisekarte spektakel spekulant spekulation spende spender sperre sperrung spesen
spezialeffekt spezialeinheit spezialgebiet spezialist spezialität spezies sphäre spiegel spiegelei spiel spielball spielbank spieler spielerin spielfeld
spielfilm spielführer spielhalle spielklasse spielmacher spielplan spielplatz spielraum spielregel spielstätte spielsüchtige spieltag spielwarenladen spielzeit
spielzeug spieß spinat spinne spinner spion spirale spiritualität spirituosen spital spitze spitzel spitzenkandidat spitzenreiter spitzname splitter spoiler
sponsor spontaneität sport sportart sporthalle sportlehrer sportler sportlerin sportplatz sportschütze sportverein sportwagen sportwissenschaft sportzentrum
spot spott sprache sprachkurs sprachrohr sprachwissenschaft sprachwissenschaftler spray sprecher sprecherin sprecherrolle sprengstoff sprengung sprichwort
springbrunnen springer sprint sprinter spritze spritztour spruch sprung spucke spuk spur spätschicht spätzle spüle spülmaschine spürhund squash staat
staatenbund staatsakt staatsangehörige staatsangehörigkeit staatsanwalt staatsanwaltschaft staatsbesuch staatsbürger staatsbürgerschaft staatschef staatsdienst
staatsexamen staatsfeind staatsform staatsgebiet staatskanzlei staatsminister staatsoberhaupt staatsrat staatssekretär staatssicherheit staatstheater
staatsvertrag stab stabhochsprung stabilität stachel stacheldraht stadien stadion stadt stadtbahn stadtbezirk stadtbibliothek stadtbild stadtführung stadtgebiet
stadtgeschichte stadthalle stadtkern stadtmauer stadtmuseum stadtpark stadtpfarrkirche stadtplaner stadtplanung stadtrand stadtrat stadtrecht stadtteil
stadttheater stadttor stadtverordnete stadtverwaltung stadtviertel stadtwerke stadtzentrum staffel stahl stall stallung stamm stammbaum stammgast stammspieler
stammtisch stand standard standardwerk standbild standesamt standfestigkeit standort stange stapel stapellauf star start startelf startnummer startplatz
startschuss statement station statistik statthalter statue statut stau staub stausee steak steckbrief steckdose stecker steelbook steg stehplatz steilpass stein
steinbruch steinkohle steinzeit stelle stellenangebot stellenwert stellung stellungnahme stellungskrieg stellvertreter stellvertreterin stempel stenograf
sterben stern sternbild sternzeichen steuer steuerberater steuerhinterziehung steuermann steuerrecht steuersenkung steuerzahler steward stewardess stich
stichprobe stichtag stichwahl stichwort stickstoff stiefbruder stiefel stiefmutter stiefvater stier stift stifter stifterin stiftskirche stiftung stil stille
stillstand stimme stimmrecht stimmung stimmzettel stipendiat stipendium stirn stock stoff stollen stolz stopp stoppuhr storch stornierung story stoß stoßdämpfer
strafanzeige strafe strafgefangene strafprozess strafraum strafrecht strafstoß straftat strafverfahren strafverteidiger strahl strand strandbad strapaze
strategie strauch strauß straße straßenbahn straßenbau straßenecke straßenverkehr straßenzug stream streber strecke streich streichholz streichquartett streife
streifen streik streikbrecher streit streitfall streitigkeit streitkraft strenge stress streuung strich strick strickjacke strippe stroh strom stromausfall
strophe strudel struktur strumpf strumpfhose sträfling strömung student studentin studie studienabbrecher studiengang studienplatz studienrat studio studioalbum
studiogast studium stufe stuhl stunde stunt stupor sturheit sturm sturmflut sturz stute ständer stärke stätte störung stück stückzahl stürmer stütze stützpunkt
subjekt subkultur substantiv substanz subvention suche suchmaschine sucht suffix suite sultan summe sumpf superlativ supermarkt superstar suppe surfen surfer
surrealismus sushi symbol symbolik symmetrie sympathie sympathisant symphonie symposium symptom synagoge synchronisation synchronsprecher syndikat syndrom
synode synonym syntax synthese system szenario szenarium szene szepter säge sänger sängerin sängerschaft säugling säule säure söldner süden südhang südküste
südländer südosten südpol südseite südwesten sülze sünde süßigkeit tabakladen tabelle tabellenführer tabellenplatz tablet tablett tablette tabu tachometer tadel
tafel tafelrunde tag tagebau tagebuch tagesanbruch tagesausflug tageslicht tagesordnung tageszeit tageszeitung tagung taifun taille takelage takt taktik tal
talent talfahrt talisman talk talkshow talsperre tank tankstelle tanne tante tanz tapete tapferkeit tarif tarifvertrag tarnkappe tarnung tasche taschengeld
tasse tastatur taste tastsinn tat tatbestand tatort tatsache tatverdächtige tau taube taubheit taucher taufe taufname taufstein taugenichts tausch tausend
tauwetter taxi taxifahrer team technik techniker technologie teddy tee teenager teesorte teich teig teil teilgebiet teilhabe teilhaber teilnahme
teilnahmslosigkeit teilnehmer teilnehmerin teilstrecke teilstück teilung teilzeit tel telefon telefonat telefonbuch telefonnummer telegramm teleskop teller
tempel temperament temperatur tempo tempolimit tendenz tennis tennisplatz tennisspieler tennisspielerin tenor teppich termin terrarium terrasse terrine
territorium terror terrorist test testament testspiel tetanus teufel text textil textilfabrik textilindustrie theater theatergruppe theaterregisseur
theaterschauspieler theaterstück thema theologe theologie theologin theoretiker theorie therapeut therapie thermometer these thriller thron thronfolger ticket
tief tiefe tiefgarage tiefpunkt tier tierart tierarzt tierheim tierpark tierreich tierschutz tierschützer tierversuch tiger tinte tipp tippfehler tisch tischler
tischlerei tischtennis titel titelbild titelrolle titelverteidiger titte toast toaster tochter tochterfirma tochtergesellschaft tod todesfall todesopfer
todesstrafe todesurteil toilette toleranz tollpatsch tollwut tomate ton tonne tontechniker tonträger topf topmodel topografie tor torfrau torheit torhüter
torjäger torschütze torschützenkönig torso torte torwart torwarttrainer totalitarismus tote totenkopf toter totschlag tour tourismus tourist touristin tournee
tracht trade tradition trafik tragik tragweite tragödie trailer trainer trainerin training trainingslager traktat traktor transaktion transfer transformator
transit transparent transparenz transport trapez trasse traube trauer trauerfeier trauerspiel traum trauma traummann traurigkeit trauung trauzeuge travestie
treffen treffer treffpunkt treibhaus treibstoff trend trennung trennwand treppe treppenhaus tresor treue treueschwur triathlet triathlon tribunal tribut tribüne
trichter trick trickfilm triebwerk trikot trilogie trinker trinkgeld trinkwasser trio tristesse tritt triumph triumphzug trockenheit trommel trompete trompeter
tropen tropfen trophäe trost trottel trubel trunkenheit trupp truppe truppenübungsplatz truthahn träne tränengas trödelmarkt trümmer tuba tuberkulose tuch
tugend tulpe tumor tumult tundra tunika tunnel turm turnen turner turnhalle turnier turnus turnverein tweet twen typ typografie typus tyrann tyrannei tänzer
tänzerin täter tätigkeit tätowierung täuschung tücke tümpel tür türkis türsteher tüte u-boot ufer uferpromenade uhr ultimatum ultraschall umarmung umbau
umbenennung umbruch umdrehung umfahrung umfang umfeld umfrage umgang umgangssprache umgebung umhang umkehr umkehrung umkleide umkreis umlage umlauf umlaufbahn
umleitung umrandung umriss umsatz umschlag umschulung umschwung umsetzung umsiedlung umstand umstellung umstrukturierung umtausch umverteilung umwelt
umweltminister umweltschutz umweltschützer umweltverschmutzung umzug unabhängigkeit unabhängigkeitserklärung unart unbehagen unbekannte unbekannter underdog
unfall unfallursache unfug ungeduld ungeheuer ungenauigkeit ungerechtigkeit ungewissheit ungeziefer ungleichheit unglück ungnade unheil uni uniform unikat union
universität universum unkenntnis unklarheit unkosten unkraut unlust unmensch unmut unmöglichkeit unordnung unrecht unregelmäßigkeit unruhe unschuld unsicherheit
unsinn unsterblichkeit untat unterart unterbau unterbrechung unterdrückung unterfamilie unterführung untergang untergebene untergrund unterhalt unterhaltung
unterhaus unterhose unterkunft unterkörper unterlage unterlassung unterlauf unterlegenheit untermieter unternehmen unternehmensberater unternehmer unternehmerin
unteroffizier unterricht unterschicht unterschied unterschlagung unterschlupf unterschrift untersetzer unterstand unterstützer unterstützung untersuchung
untersuchungshaft untertan untertitel unterton unterwelt unterwäsche unterzahl unterzeichner untreue unwahrheit unwetter unwissenheit unzufriedenheit update
urahn uraufführung urgestein urgroßmutter urgroßvater urheber urheberrecht urin urkunde urkundenfälschung url urlaub urlauber urmensch urne ursache ursprung
ursprungsland urteil urteilsverkündung urwald utopie vagabund vampir vandalismus variante variation vase vater vaterland vaterschaft vati vegetarier
vegetarierin vegetation veilchen ventil verabredung verachtung veranda veranlassung veranschaulichung veranstalter veranstaltung verantwortung verarbeitung verb
verband verbandsgemeinde verbandsliga verbannung verbesserung verbeugung verbindlichkeit verbindung verbleib verblüffung verbot verbrauch verbraucher verbrechen
verbrechensbekämpfung verbrecher verbrechertum verbreitung verbrennung verbündete verdacht verdammnis verdauung verderben verdienst verdoppelung verdruss
verdächtige veredelung verehrer verehrung vereidigung verein vereinbarung vereinfachung vereinigung vereinsheim vereinsmeisterschaft vererbung verfahren verfall
verfasser verfassung verfassungsgericht verfassungsrichter verfassungsschutz verfehlung verfilmung verfolger verfolgung verformung verfügung vergabe
vergangenheit vergehen vergeltung vergessenheit vergewaltiger vergewaltigung vergiftung vergleich vergnügen vergütung verhaftung verhalten verhaltensweise
verhandlung verhältnis verhängnis verhör verhütung verirrung verkauf verkehr verkehrsmittel verkehrsunfall verkehrsunternehmen verkehrsverbund verkäufer
verkäuferin verkündung verlag verlagerung verlagshaus verlangen verlauf verlegenheit verleger verlegung verleihung verletzte verletzter verletzung
verletzungspause verleumdung verliebte verlierer verlies verlobte verlobung verlosung verlust verlängerung vermarktung vermerk vermessung vermieter vermieterin
vermisste vermittler vermittlung vermutung vermächtnis vermögen vermögensteuer vernehmung verneinung vernichtung vernunft verordnung verpackung verpflegung
verpflichtung verrat verräter verrückte vers versagen versammlung versand verschleiß verschluss verschmutzung verschwendung verschwinden verschwörung versehen
versicherung version versklavung versorgung versprechen verspätung verstand versteck versteigerung verstopfung verstorbene verstorbener verstoß verständnis
verstärker verstärkung versuch versuchung versäumnis verteidiger verteidigung verteidigungsminister verteidigungspolitik verteilung vertiefung vertrag
vertragspartner vertrauen vertrautheit vertreibung vertreter vertretung vertrieb verunreinigung verursacher verurteilung vervielfältigung verwahrung verwaltung
verwaltungsbezirk verwaltungsgemeinschaft verwaltungsgericht verwandlung verwandte verwandter verwandtschaft verwarnung verwechslung verweigerung verweis
verwendung verwertung verwicklung verwirrung verwunderung verwundete verwüstung verzeichnis verzicht verzierung verzug verzweiflung verzögerung veräußerung
veröffentlichung vesper veteran veto vetter viadukt video videospiel vieh viehzucht vielfalt vielvölkerstaat vierer vierkampf viertel viertelfinale vierteljahr
viertelstunde villa violine violinist virologe virtuose virus visa visier vision visite visum vitamin vizekanzler vizekönig vizemeister vizemeisterschaft
vizepräsident vizepräsidentin vizeweltmeister vogel vogelart vogelschutz vokal volk volksabstimmung volksentscheid volksfest volkshochschule volkslied
volksmusik volksschule volksschullehrer volksstück volkstanz volkstum volkswirt volkszählung vollbart volleyball volleyballspieler vollgas vollmacht vollmond
vollversammlung vollzug volontariat volontär volumen vorabend vorahnung vorankündigung voranschlag vorarbeiter voraussage voraussetzung vorbehalt vorbereitung
vorbesitzer vorbild vorbote vordach vordenker vordergrund vorderseite vorentscheidung vorfahr vorfall vorfreude vorführung vorgabe vorgang vorgehen
vorgehensweise vorgeschichte vorgesetzte vorgesetzter vorgruppe vorgänger vorhaben vorhang vorherrschaft vorhersage vorjahr vorkehrung vorkommen vorkommnis
vorkämpfer vorladung vorlage vorlauf vorlesung vorliebe vorläufer vormachtstellung vormarsch vormittag vormund vormundschaft vorname vorort vorrang vorrat
vorrichtung vorruhestand vorrunde vorsatz vorschau vorschlag vorschrift vorschule vorsehung vorsicht vorsitz vorsitzende vorsitzender vorsorge vorspann
vorspeise vorspiel vorsprung vorstadt vorstand vorstandsmitglied vorstandsvorsitzende vorstandsvorsitzender vorstellung vorstoß vorstrafe vortag vorteil vortrag
vortäuschung vorurteil vorverkauf vorverkaufsstelle vorwahl vorwand vorwort vorwurf vorzeichen vorzeit vorzimmer vorzug vorübergang votum voyeur vulkan
vulkanausbruch waage wache wachmann wachs wachstube wachstum wachturm wackelkontakt wade waffe waffenruhe waffenstillstand wagen wagnis wagon wahl
wahlbeteiligung wahlergebnis wahlkampf wahlkreis wahlperiode wahlrecht wahlsieg wahn wahnsinn wahnvorstellung wahrer wahrheit wahrnehmung wahrscheinlichkeit
wahrzeichen waise wald waldbrand waldgebiet walfang wall wallach wallfahrt wallfahrtskirche walnuss walze walzer wand wandel wanderausstellung wanderer
wanderung wanderweg wandgemälde wandmalerei wandteppich wange wanne wanze wappen ware warenhaus warnstreik warnung warte wartezeit wartung warze waschbecken
waschbär waschmaschine wasser wasserball wasserfall wasserhahn wasserkraft wasserkraftwerk wasserleitung wassermühle wassersport wasserstand wasserstoff
wasserstraße wasserturm wasserversorgung watte webseite website wechsel wechselkurs wechselwirkung wecker weg wegfall weggefährte wegweiser wehmut wehr
wehrdienst wehrpflicht weibchen weiblichkeit weide weihe weiher weihnachten weihnachtsbaum weihnachtsfeier weihnachtsgeschenk weihnachtsmann weihnachtsmarkt
wein weinbau weinberg weingut weinlese weinstube weise weisheit weite weiterbildung weiterentwicklung weiterfahrt weitergabe weitsicht weitsprung weizen
weißwein welle wellenlänge wellness welt weltall weltanschauung weltausstellung weltcup weltcupsieg welterbe weltgeschichte welthandel weltkrieg weltkulturerbe
weltmacht weltmarkt weltmeister weltmeisterin weltmeisterschaft weltmeistertitel weltrangliste weltraum weltreise weltrekord weltsprache weltstadt welttournee
weltuntergang weltwirtschaft weltwirtschaftskrise weltöffentlichkeit wende wendepunkt wendung werbespot werbung werdegang werfer werft werk werkausgabe werkbund
werkstatt werkzeug werkzeugkasten wert wertpapier wertschätzung wertung wesen wessi westen westküste westseite wettbewerb wettbewerber wette wetter
wetterbericht wetterlage wettkampf wettkämpfer whirlpool whisky wicht wichtigkeit widder widerhall widersacher widerspruch widerstand widerstandsgruppe
widerstandskämpfer widmung widrigkeit wiederaufbau wiederbelebung wiedereinführung wiedererkennung wiedereröffnung wiedergabe wiedergeburt wiederherstellung
wiederholung wiederkehr wiedersehen wiedervereinigung wiederwahl wiege wiese wiesel wild wildente wildfang wildnis wildschwein wildtier wille willkür wimper
wind windel windhund windkraft windmühle windpark windrad windstoß wink winkel winter winterreifen winterschlaf winterspiele wintersport winzer wippe wirbel
wirbelsturm wirbelsäule wirklichkeit wirkung wirt wirtin wirtschaft wirtschaftskrise wirtschaftsminister wirtschaftswissenschaft wirtschaftswissenschaftler
wirtschaftswunder wirtshaus wissen wissenschaft wissenschaftler wissenschaftlerin wissenschaftsminister wissensstand witterung witwe witwer witz woche
wochenblatt wochenende wochenmarkt wochentag wohl wohlbefinden wohlergehen wohlfahrt wohlstand wohltat wohltäter wohlwollen wohnen wohngebiet wohngebäude
wohngemeinschaft wohnhaus wohnheim wohnmobil wohnort wohnsitz wohnstätte wohnung wohnwagen wohnzimmer wolf wolke wolkenkratzer wolle wolllust workshop wort
wortlaut wortspiel wrack wrestler wucher wuchs wucht wunde wunder wunderkind wunsch wurf wurfgeschoss wurm wurst wurzel wut wächter wähler wählerstimme währung
wärme wäsche wörterbuch wühltisch würde würdigung würfel würfelspiel würstchen würze wüste wüstling yacht yoga zacke zahl zahlung zahlungsmittel zahn zahnarzt
zahnbürste zahnpasta zahnrad zange zapfen zarge zauber zauberer zaun zebra zeche zechprellerei zecke zedent zeh zehn zehner zehnkampf zeichen zeichenerklärung
zeichensprache zeichentrick zeichentrickfilm zeichentrickserie zeichner zeichnung zeigefinger zeile zeit zeitabschnitt zeitalter zeitform zeitgeist zeitgenosse
zeitlupe zeitnot zeitpunkt zeitraum zeitreise zeitschrift zeitsoldat zeittafel zeitung zeitungsartikel zeitvertreib zeitzeuge zeitzone zelle zelt zeltlager
zement zenit zensor zensur zensus zentimeter zentralabitur zentralbank zentrale zentralkomitee zentralrat zentralverband zentrum zepter zeremonie zerfall
zersetzung zerstörung zertifikat zertrümmerung zerwürfnis zettel zeug zeuge zeughaus zeugin zeugnis zeugung ziege ziegel ziehung ziel zielgruppe ziellinie
zielscheibe zierde zierpflanze ziffer zigarette zigeuner zimmer zimt zink zinn zins zinssatz zipfel zirkel zirkus zisterne zitadelle zitat zither zitrone
zittern zivilbevölkerung zivilcourage zivildienst zivilgesellschaft zivilisation zivilist zivilisten zivilrecht zobel zoll zollstation zombie zone zoo zoologe
zoologie zoowärter zopf zorn zubehör zubereitung zubringer zuchthaus zucker zuckerrübe zuckung zufahrt zufall zuflucht zufluss zufriedenheit zuführung zug
zugabe zugang zugbrücke zugehörigkeit zugführer zugriff zugrundelegung zuhause zuhörer zuhörerin zukunft zukunftsforscher zukunftsmusik zulage zulassung
zulieferer zumutung zunahme zuneigung zunft zunge zungenbrecher zurückhaltung zusage zusammenarbeit zusammenbruch zusammenfassung zusammenhang zusatz zuschauer
zuschauerin zuschauerzahl zuschlag zuschrift zuschuss zusendung zuspitzung zuspruch zustand zusteller zustimmung zuständigkeit zutat zutritt zuverlässigkeit
zuversicht zuwachs zuwanderer zuwanderung zuwendung zwang zwangsarbeit zwangsarbeiter zwangslage zwangsräumung zweck zweckverband zweibettzimmer zweierbob
zweifel zweig zweikampf zweite zweiteiler zweitligist zwerg zwiebel zwielicht zwietracht zwilling zwischenfall zwischenprüfung zwischenraum zwischenrunde
zwischenstopp zwischenzeit zwölf zyklus zylinder zyniker zynismus zyste zähmung zärtlichkeit zölibat züchter züchtung zügel zündung äbtissin ära ärger ärmel
ärztin ästhetik äußerung öffentliche öffentlichkeit öffnung öffnungszeit ökologie ökonom ökosystem öl übel übeltäter überblick überdosis überdruss überfall
überflieger überfluss überführung übergabe übergang übergewicht übergriff überleben überlebende überlegenheit überlegung überlieferung übermacht übermut
übernachtung übernahme überraschung überrest überschrift überschuss überschwemmung übersetzer übersetzung übersicht übersiedlung überstunde übertragung
übertritt überwachung überwindung überzeugung übung
`;

/** Last parts of common compounds that also end names of places and people: the first part must be a known noun too. */
export const NAME_LIKE_ENDS = `
ding bach berg burg dorf feld furt hafen hausen haus heim hof hügel kirche kirchen kreuz land mann mühle moor park platz rode see stadt stein straße strasse tal wald weg weiler winkel werder brück brücke brunn brunnen born bronn au aue ach beck damm allee gasse ring ufer markt tor turm schloss bauer müller schmidt meier maier meyer schneider fischer wolf vogel koch könig kaiser richter schäfer jäger zimmer becker schulz schulze hahn fuchs lang weiß schwarz braun groß klein jung neumann hofmann herr sommer winter freitag sonntag engel adler stern strauß baum blum busch horn kamp loh lohe reuth ried riet rath ried schlag wang wangen weil zell ingen ungen leben stedt stätt büttel hagen holz horst hude kuhl marsch münde münster oog ow itz in ort rat nau stock garten graben grund hain halde hall heide höhe höfe holm kappel koog leiten lingen löhe ried roda roth sand scheid siel sund thal trup um wasser wede wege werda werth wiese wohld
`;
