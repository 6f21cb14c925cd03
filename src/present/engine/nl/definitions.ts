// Dutch: what each measure counts, and how.
import type { EngineWords } from '../words.ts';

export const nlDefinitions: EngineWords = {
  'Products, parts and issues by the matching mentions that praise and that criticise each; a mention may do both, and of several things.':
    'Producten, onderdelen en kwesties naar de gevonden vermeldingen die ze prijzen en bekritiseren; een vermelding kan beide doen, en van meerdere dingen.',
  'Pairs of authors by how many matching mentions of the one answer a mention of the other directly, most first. Our own accounts are among them and marked. Nodes are the authors of these pairs, with their matching mentions.':
    'Paren auteurs naar hoeveel gevonden vermeldingen van de een rechtstreeks op een van de ander antwoorden, meeste eerst. Onze eigen accounts staan erbij, gemarkeerd. Knopen zijn de auteurs van deze paren, met hun gevonden vermeldingen.',
  'Stretches of days (of hours, in less than a week) in which about twice as much was said as usual, by Kleinberg’s two-state automaton over counts. Each with what the usual rate would have brought, its weight (how much better a burst explains the counts), and the terms more common in it than in the rest (p < 0.01 by log-likelihood). Surest first.':
    'Stukken van dagen (van uren, in minder dan een week) waarin ongeveer twee keer zoveel gezegd werd als gewoon, volgens Kleinbergs automaat met twee toestanden over aantallen. Elk met wat het gewone tempo had gebracht, het gewicht (hoeveel beter een golf de aantallen verklaart), en de termen die er vaker voorkomen dan in de rest (p < 0,01 met log-likelihood). Zekerste eerst.',
  'Mentions a day beside a series of the business: days on which an activity ran, or with a number above the median of their weekday, less the other days of the same weekday (95% interval by 2,000 shuffles within weekdays), and Spearman’s correlation of weekday-adjusted values up to 14 days apart (95% interval by Fisher’s transformation, days counted for fewer where they resemble the day before). n counts days; days without a number or of which nothing was collected are missing, not zero. It shows what goes together, not why.':
    'Vermeldingen per dag naast een reeks van het bedrijf: dagen waarop een activiteit liep, of met een getal boven de mediaan van hun weekdag, min de andere dagen van dezelfde weekdag (95%-interval met 2000 keer schudden binnen weekdagen), en Spearmans correlatie van voor de weekdag gecorrigeerde waarden tot 14 dagen uit elkaar (95%-interval met Fishers transformatie; dagen die op de vorige lijken, tellen minder). n telt dagen; dagen zonder getal of waarvan niets verzameld is, ontbreken en zijn geen nul. Het toont wat samengaat, niet waarom.',
  'Authors of matching mentions by day, week or month, our own accounts left out: new are those whose first mention in the whole project falls into that time, returning are those who were heard before it. What was said before collecting began is not known: the first stretch of a project is all new.':
    'Auteurs van gevonden vermeldingen per dag, week of maand, zonder onze eigen accounts: nieuw zijn wie hun eerste vermelding in het hele project in die tijd hebben, terugkerend wie al eerder gehoord werd. Wat voor het verzamelen gezegd werd, is niet bekend: het eerste stuk van een project is helemaal nieuw.',
  'Terms that stand within five words of the word, in the same sentence: logDice says how much they belong together (14 is always), log-likelihood how sure that is; both by mentions.':
    'Termen binnen vijf woorden van het woord, in dezelfde zin: logDice zegt hoezeer ze bij elkaar horen (14 is altijd), log-likelihood hoe zeker dat is; beide per vermelding.',
  'Two searches, or one in two periods: mentions by the day, the share of all that the project holds of that time, and the shares of sentiment (of those analysed), intent, language and source on each side; each difference with its 95% interval (Newcombe 1998, method 10). A difference is clear where its interval leaves out 0; of many rows one in twenty would look clear by chance. Mentions that both sides hold make the intervals wider than they need be. Terms by keyness.':
    'Twee zoekopdrachten, of één in twee periodes: vermeldingen per dag, het aandeel van alles wat het project uit die tijd heeft, en de aandelen van sentiment (van wat geanalyseerd is), bedoeling, taal en bron aan elke kant; elk verschil met zijn 95%-interval (Newcombe 1998, methode 10). Een verschil is duidelijk als het interval 0 uitsluit; van veel rijen lijkt er één op de twintig toevallig duidelijk. Vermeldingen aan beide kanten maken de intervallen breder dan nodig. Termen naar kenmerkendheid.',
  'Each place where the word or phrase stands in matching mentions, latest first, with what is said before and after it; at most three places a mention.':
    'Elke plek waar het woord of de woordgroep in gevonden vermeldingen staat, laatste eerst, met wat ervoor en erna gezegd wordt; hoogstens drie plekken per vermelding.',
  'The commonest terms and which of them stand in the same mention more often than chance would put them: mentions with both, and normalised pointwise mutual information (1 is always together).':
    'De meest voorkomende termen en welke daarvan vaker dan toevallig in dezelfde vermelding staan: vermeldingen met beide, en genormaliseerde puntsgewijze wederzijdse informatie (1 is altijd samen).',
  'Terms that matching mentions hold more of late (the last week, or the last quarter of a shorter span) than their own share of earlier mentions would lead one to expect: at least half as much again, p < 0.01 by log-likelihood.':
    'Termen die gevonden vermeldingen de laatste tijd (de laatste week, of het laatste kwart van een korter stuk) vaker bevatten dan hun aandeel in eerdere vermeldingen doet verwachten: minstens de helft vaker, p < 0,01 met log-likelihood.',
  'Reactions by sort, as sources gave them when the mention was collected: how many mentions give them, their sum, the median of those mentions, the largest. The mentions on top are those with the largest sum of all sorts. Views, followers and star ratings are no reactions.':
    'Reacties per soort, zoals bronnen ze gaven toen de vermelding verzameld werd: hoeveel vermeldingen ze geven, hun som, de mediaan van die vermeldingen, de grootste. Bovenaan staan de vermeldingen met de grootste som van alle soorten. Weergaven, volgers en sterren zijn geen reacties.',
  'Matching mentions by the source that brought them.': 'Gevonden vermeldingen naar de bron die ze bracht.',
  'Matching mentions by detected language.': 'Gevonden vermeldingen naar herkende taal.',
  'Matching mentions by what their writers want: the intent that matters most for an answer; a person’s label outranks the model’s.':
    'Gevonden vermeldingen naar wat de schrijvers willen: de bedoeling die voor een antwoord het meest telt; wat een mens zegt gaat voor het model.',
  'Matching mentions marked as possibly ironic, as a wish to buy or to leave, or as a public risk; a mention may carry several.':
    'Gevonden vermeldingen gemarkeerd als misschien ironisch, als wens om te kopen of te vertrekken, of als openbaar risico; een vermelding kan er meerdere hebben.',
  'Matching mentions by author, one row an account.': 'Gevonden vermeldingen per auteur, één rij per account.',
  'Matching mentions by tag; a mention may carry several.':
    'Gevonden vermeldingen per tag; een vermelding kan er meerdere hebben.',
  'Matching mentions by topic; a mention may be in several.':
    'Gevonden vermeldingen per onderwerp; een vermelding kan in meerdere zitten.',
  'Authors by how much they say, how many conversations they begin and how many of these somebody else answers, the answers they get, and the largest sum of reactions one of their mentions brought by its source’s own figures.':
    'Auteurs naar hoeveel ze zeggen, hoeveel gesprekken ze beginnen en op hoeveel daarvan een ander antwoordt, de antwoorden die ze krijgen, en de grootste som van reacties die een van hun vermeldingen volgens de bron bracht.',
  'Terms that matching mentions use more, or less, than those of the other search (all else, where none is named): mentions that hold each, log-likelihood as how sure it is (p < 0.05 and better only), log ratio as how large.':
    'Termen die gevonden vermeldingen vaker of minder vaak gebruiken dan die van de andere zoekopdracht (al het andere, als er geen genoemd is): vermeldingen met elke term, log-likelihood als zekerheid (alleen p < 0,05 en beter), logratio als grootte.',
  'Words by their dictionary form (paid, pays: pay) and the number of matching mentions that hold any of its forms. A form belongs to the language that most mentions with it are in. Forms are gathered from the newest {1} mentions, at most {2} of a word; what is counted is all that was found.':
    'Woorden naar hun woordenboekvorm (betaalde, betaalt: betalen) en het aantal gevonden vermeldingen met een van de vormen. Een vorm hoort bij de taal van de meeste vermeldingen ermee. Vormen komen uit de nieuwste {1} vermeldingen, hoogstens {2} per woord; geteld wordt alles wat gevonden is.',
  'Matching mentions that lie further from the rest than 3 robust standard deviations: by the rarity of their words, the hour they were said (in the project’s time zone), how much their author says, their sentiment, or their length; furthest first, each cause in turn.':
    'Gevonden vermeldingen die verder van de rest liggen dan 3 robuuste standaardafwijkingen: door zeldzame woorden, het uur waarop ze gezegd zijn (in de tijdzone van het project), hoeveel de auteur zegt, hun sentiment of hun lengte; verste eerst, elke oorzaak om de beurt.',
  'Matching mentions that ask or request something, put together by the words in which they ask, within each language; words of one meaning count as one. Only what two or more people ask; the text is the one closest to all the others.':
    'Gevonden vermeldingen die iets vragen of verzoeken, bijeengezet naar de woorden waarmee ze vragen, binnen elke taal; woorden met één betekenis tellen als één. Alleen wat twee of meer mensen vragen; de tekst is die het dichtst bij alle andere ligt.',
  'Matching mentions of 40 to 400 characters with the strongest words, taken from each source in turn; copies and our own are left out.':
    'Gevonden vermeldingen van 40 tot 400 tekens met de sterkste woorden, om de beurt uit elke bron; zonder kopieën en de onze.',
  'Views, reach and followers as sources give them, and what files bring in columns such as impressions, circulation or monthly visitors: how many mentions give it, the sum where it counts looks at the mention itself, the median, the largest. Figures of the author are never added up, and nothing is estimated.':
    'Weergaven, bereik en volgers zoals bronnen ze geven, en wat bestanden brengen in kolommen zoals vertoningen, oplage of maandelijkse bezoekers: hoeveel vermeldingen het geven, de som als het kijken naar de vermelding zelf telt, de mediaan, de grootste. Cijfers van de auteur worden nooit opgeteld, en niets wordt geschat.',
  'Matching mentions of nearly the same text by two or more people, marked copies among them: seven in ten runs of five letters are the same, links, handles, case and accents apart; shorter texts word for word.':
    'Gevonden vermeldingen met bijna dezelfde tekst van twee of meer mensen, gemarkeerde kopieën inbegrepen: zeven van de tien stukjes van vijf letters zijn gelijk, links, accounts, hoofdletters en accenten daargelaten; kortere teksten woord voor woord.',
  'Of the mentions that ask something of somebody (questions, requests, complaints), by authors who are not ours, duplicates left out. {1}':
    'Van de vermeldingen die iemand iets vragen (vragen, verzoeken, klachten), van auteurs die niet van ons zijn, zonder dubbelen. {1}',
  'Of all mentions by authors who are not ours, duplicates left out. {1}':
    'Van alle vermeldingen van auteurs die niet van ons zijn, zonder dubbelen. {1}',
  'Answered: one of our accounts replied to the mention itself; the time is that of the first such reply, and the target is met at or before its last minute. An exchange is what one author and our accounts say to each other in one conversation: resolved where our word is the last (thanks after it change nothing), open otherwise; its time runs from the author’s first word to our last.':
    'Beantwoord: een van onze accounts antwoordde op de vermelding zelf; de tijd is die van het eerste antwoord, en het doel is gehaald tot en met de laatste minuut. Een uitwisseling is wat een auteur en onze accounts in één gesprek tegen elkaar zeggen: opgelost als ons woord het laatste is (een bedankje erna verandert niets), anders open; de tijd loopt van het eerste woord van de auteur tot ons laatste.',
  'Matching mentions by weekday and hour in the project’s time zone. The rate is the count divided by how many of these weekdays lie between the first and the last day with a match, so that a weekday that came once more does not look busier.':
    'Gevonden vermeldingen per weekdag en uur in de tijdzone van het project. Het tempo is het aantal gedeeld door hoeveel van die weekdagen tussen de eerste en laatste dag met een treffer liggen, zodat een weekdag die vaker voorkwam niet drukker lijkt.',
  'The shares of negative, neutral and positive mentions, each with its 95% interval, and the positive share less the negative one with the interval of that difference (Bonett and Price). The balance alone would hide how many say neither: it belongs beside its three shares. A person’s label outranks the model’s.':
    'De aandelen negatieve, neutrale en positieve vermeldingen, elk met zijn 95%-interval, en het positieve aandeel min het negatieve met het interval van dat verschil (Bonett en Price). De balans alleen zou verbergen hoeveel geen van beide zeggen: ze hoort naast haar drie aandelen. Wat een mens zegt gaat voor het model.',
  'Matching mentions by sentiment, for each language; a person’s label outranks the model’s.':
    'Gevonden vermeldingen naar sentiment, per taal; wat een mens zegt gaat voor het model.',
  'Of the matching mentions that name a brand or a competitor, the part that names each. One that names two counts for both, so the parts can add up to more than 100%.':
    'Van de gevonden vermeldingen die een merk of concurrent noemen, het deel dat elk noemt. Een die er twee noemt, telt voor beide, zodat de delen samen meer dan 100% kunnen zijn.',
  'Words and hashtags by the number of matching mentions that hold them; a term counts once a mention. What the search itself asks for and the brand’s own name are left out.':
    'Woorden en hashtags naar het aantal gevonden vermeldingen waarin ze staan; een term telt één keer per vermelding. Zonder wat de zoekopdracht zelf vraagt en de eigen merknaam.',
  'Hashtags by the number of matching mentions that hold them.':
    'Hashtags naar het aantal gevonden vermeldingen waarin ze staan.',
  'Emoji by the number of matching mentions that hold them; skin tones are counted together.':
    'Emoji naar het aantal gevonden vermeldingen waarin ze staan; huidtinten tellen samen.',
  'Phrases of two words and more that tell what a mention is about, by the number of matching mentions that hold them.':
    'Woordgroepen van twee of meer woorden die zeggen waar een vermelding over gaat, naar het aantal gevonden vermeldingen waarin ze staan.',
  'People named in matching mentions, by the number of mentions that name them.':
    'Mensen genoemd in gevonden vermeldingen, naar het aantal vermeldingen dat hen noemt.',
  'Companies and other organisations named in matching mentions, by the number of mentions that name them.':
    'Bedrijven en andere organisaties genoemd in gevonden vermeldingen, naar het aantal vermeldingen dat ze noemt.',
  'Places named in matching mentions, by the number of mentions that name them.':
    'Plaatsen genoemd in gevonden vermeldingen, naar het aantal vermeldingen dat ze noemt.',
  'Products named in matching mentions, by the number of mentions that name them.':
    'Producten genoemd in gevonden vermeldingen, naar het aantal vermeldingen dat ze noemt.',
  'Groups of words that come together in matching mentions, found within each language by non-negative matrix factorisation of their weighed stems; each mention belongs to the one theme it is most like, or to none. Greetings, stop words and what the search asks for are left out.':
    'Groepen woorden die in gevonden vermeldingen samen voorkomen, binnen elke taal gevonden met niet-negatieve matrixfactorisatie van hun gewogen stammen; elke vermelding hoort bij het ene thema waar ze het meest op lijkt, of bij geen. Zonder begroetingen, stopwoorden en wat de zoekopdracht vraagt.',
  'Matching mentions by the day they were published, in the project’s time zone, divided by sentiment.':
    'Gevonden vermeldingen naar de dag van publicatie, in de tijdzone van het project, verdeeld naar sentiment.',
  'Mentions that match, copies included, and their share of all mentions in the project, or of the search they are a part of.':
    'Gevonden vermeldingen, kopieën inbegrepen, en hun aandeel in alle vermeldingen van het project, of in de zoekopdracht waar ze deel van zijn.',
};
