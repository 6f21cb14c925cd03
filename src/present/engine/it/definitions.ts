// Italian: what each measure counts, and how.
import type { EngineWords } from '../words.ts';

export const itDefinitions: EngineWords = {
  'Products, parts and issues by the matching mentions that praise and that criticise each; a mention may do both, and of several things.':
    'Prodotti, parti e problemi secondo le menzioni trovate che li lodano e che li criticano; una menzione può fare entrambe le cose, e di più di una.',
  'Pairs of authors by how many matching mentions of the one answer a mention of the other directly, most first. Our own accounts are among them and marked. Nodes are the authors of these pairs, with their matching mentions.':
    'Coppie di autori secondo quante menzioni trovate dell’uno rispondono direttamente a una dell’altro, le maggiori prima. I nostri account ci sono, e sono segnati. I nodi sono gli autori di queste coppie, con le loro menzioni trovate.',
  'Stretches of days (of hours, in less than a week) in which about twice as much was said as usual, by Kleinberg’s two-state automaton over counts. Each with what the usual rate would have brought, its weight (how much better a burst explains the counts), and the terms more common in it than in the rest (p < 0.01 by log-likelihood). Surest first.':
    'Tratti di giorni (di ore, in meno di una settimana) in cui si è detto circa il doppio del solito, secondo l’automa a due stati di Kleinberg sui conteggi. Ognuno con ciò che il ritmo solito avrebbe portato, il suo peso (quanto meglio un picco spiega i conteggi) e i termini più comuni lì che nel resto (p < 0,01 per log-verosimiglianza). I più sicuri prima.',
  'Mentions a day beside a series of the business: days on which an activity ran, or with a number above the median of their weekday, less the other days of the same weekday (95% interval by 2,000 shuffles within weekdays), and Spearman’s correlation of weekday-adjusted values up to 14 days apart (95% interval by Fisher’s transformation, days counted for fewer where they resemble the day before). n counts days; days without a number or of which nothing was collected are missing, not zero. It shows what goes together, not why.':
    'Menzioni al giorno accanto a una serie dell’azienda: i giorni in cui correva un’iniziativa, o con un numero sopra la mediana del loro giorno della settimana, meno gli altri giorni dello stesso giorno della settimana (intervallo al 95% con 2000 rimescolamenti entro ogni giorno della settimana), e la correlazione di Spearman dei valori corretti per giorno della settimana fino a 14 giorni di distanza (intervallo al 95% con la trasformazione di Fisher; i giorni simili al precedente contano meno). n conta i giorni; quelli senza numero o di cui non si è raccolto niente mancano, non sono zero. Mostra che cosa va insieme, non perché.',
  'Authors of matching mentions by day, week or month, our own accounts left out: new are those whose first mention in the whole project falls into that time, returning are those who were heard before it. What was said before collecting began is not known: the first stretch of a project is all new.':
    'Autori delle menzioni trovate per giorno, settimana o mese, esclusi i nostri account: nuovi sono quelli la cui prima menzione in tutto il progetto cade in quel tempo, di ritorno quelli già sentiti prima. Non si sa che cosa si diceva prima di iniziare a raccogliere: il primo tratto di un progetto è tutto nuovo.',
  'Terms that stand within five words of the word, in the same sentence: logDice says how much they belong together (14 is always), log-likelihood how sure that is; both by mentions.':
    'Termini entro cinque parole dalla parola, nella stessa frase: logDice dice quanto vanno insieme (14 è sempre), la log-verosimiglianza quanto è sicuro; entrambi per menzioni.',
  'Two searches, or one in two periods: mentions by the day, the share of all that the project holds of that time, and the shares of sentiment (of those analysed), intent, language and source on each side; each difference with its 95% interval (Newcombe 1998, method 10). A difference is clear where its interval leaves out 0; of many rows one in twenty would look clear by chance. Mentions that both sides hold make the intervals wider than they need be. Terms by keyness.':
    'Due ricerche, o una in due periodi: menzioni al giorno, la quota di tutto ciò che il progetto ha di quel tempo, e le quote di sentiment (di quelle analizzate), intento, lingua e fonte da ogni lato; ogni differenza con il suo intervallo al 95% (Newcombe 1998, metodo 10). Una differenza è chiara se il suo intervallo esclude lo 0; di molte righe una su venti sembrerebbe chiara per caso. Le menzioni presenti da entrambi i lati allargano gli intervalli più del necessario. Termini per rilevanza.',
  'Each place where the word or phrase stands in matching mentions, latest first, with what is said before and after it; at most three places a mention.':
    'Ogni punto in cui sta la parola o la frase nelle menzioni trovate, l’ultimo prima, con ciò che si dice prima e dopo; al massimo tre punti per menzione.',
  'The commonest terms and which of them stand in the same mention more often than chance would put them: mentions with both, and normalised pointwise mutual information (1 is always together).':
    'I termini più comuni e quali stanno nella stessa menzione più spesso che per caso: menzioni con entrambi, e informazione mutua puntuale normalizzata (1 è sempre insieme).',
  'Terms that matching mentions hold more of late (the last week, or the last quarter of a shorter span) than their own share of earlier mentions would lead one to expect: at least half as much again, p < 0.01 by log-likelihood.':
    'Termini che le menzioni trovate contengono ultimamente (l’ultima settimana, o l’ultimo quarto di un tratto più breve) più di quanto farebbe attendere la loro quota di quelle precedenti: almeno la metà in più, p < 0,01 per log-verosimiglianza.',
  'Reactions by sort, as sources gave them when the mention was collected: how many mentions give them, their sum, the median of those mentions, the largest. The mentions on top are those with the largest sum of all sorts. Views, followers and star ratings are no reactions.':
    'Reazioni per tipo, come le davano le fonti quando la menzione è stata raccolta: quante menzioni le danno, la somma, la mediana di quelle menzioni, la maggiore. In cima stanno le menzioni con la somma maggiore di tutti i tipi. Visualizzazioni, follower e stelle non sono reazioni.',
  'Matching mentions by the source that brought them.': 'Menzioni trovate secondo la fonte che le ha portate.',
  'Matching mentions by detected language.': 'Menzioni trovate secondo la lingua riconosciuta.',
  'Matching mentions by what their writers want: the intent that matters most for an answer; a person’s label outranks the model’s.':
    'Menzioni trovate secondo ciò che vuole chi scrive: l’intento che più conta per una risposta; ciò che dice una persona vale più del modello.',
  'Matching mentions marked as possibly ironic, as a wish to buy or to leave, or as a public risk; a mention may carry several.':
    'Menzioni trovate segnate come forse ironiche, come voglia di comprare o di andarsene, o come rischio pubblico; una menzione può averne più di una.',
  'Matching mentions by author, one row an account.': 'Menzioni trovate per autore, una riga per account.',
  'Matching mentions by tag; a mention may carry several.':
    'Menzioni trovate per etichetta; una menzione può averne più di una.',
  'Matching mentions by topic; a mention may be in several.':
    'Menzioni trovate per argomento; una menzione può stare in più di uno.',
  'Authors by how much they say, how many conversations they begin and how many of these somebody else answers, the answers they get, and the largest sum of reactions one of their mentions brought by its source’s own figures.':
    'Autori secondo quanto dicono, quante conversazioni iniziano e a quante risponde qualcun altro, le risposte che ricevono, e la somma maggiore di reazioni che una loro menzione ha portato secondo le cifre della fonte.',
  'Terms that matching mentions use more, or less, than those of the other search (all else, where none is named): mentions that hold each, log-likelihood as how sure it is (p < 0.05 and better only), log ratio as how large.':
    'Termini che le menzioni trovate usano di più, o di meno, di quelle dell’altra ricerca (tutto il resto, se non ce n’è una): menzioni che contengono ognuno, log-verosimiglianza per quanto è sicuro (solo p < 0,05 o meglio), rapporto logaritmico per quanto è grande.',
  'Words by their dictionary form (paid, pays: pay) and the number of matching mentions that hold any of its forms. A form belongs to the language that most mentions with it are in. Forms are gathered from the newest {1} mentions, at most {2} of a word; what is counted is all that was found.':
    'Parole nella forma del dizionario (pagò, pagano: pagare) e il numero di menzioni trovate che contengono una delle loro forme. Una forma è della lingua in cui sta la maggior parte delle sue menzioni. Le forme si raccolgono dalle {1} menzioni più recenti, al massimo {2} per parola; si conta tutto ciò che si è trovato.',
  'Matching mentions that lie further from the rest than 3 robust standard deviations: by the rarity of their words, the hour they were said (in the project’s time zone), how much their author says, their sentiment, or their length; furthest first, each cause in turn.':
    'Menzioni trovate che distano dal resto più di 3 deviazioni standard robuste: per la rarità delle parole, l’ora in cui sono state dette (nel fuso orario del progetto), quanto dice l’autore, il sentiment o la lunghezza; le più lontane prima, una causa per volta.',
  'Matching mentions that ask or request something, put together by the words in which they ask, within each language; words of one meaning count as one. Only what two or more people ask; the text is the one closest to all the others.':
    'Menzioni trovate che chiedono qualcosa, riunite secondo le parole con cui lo chiedono, entro ogni lingua; le parole con lo stesso senso contano come una. Solo ciò che chiedono due o più persone; il testo è quello più vicino a tutti gli altri.',
  'Matching mentions of 40 to 400 characters with the strongest words, taken from each source in turn; copies and our own are left out.':
    'Menzioni trovate da 40 a 400 caratteri con le parole più forti, prese da ogni fonte a turno; escluse le copie e le nostre.',
  'Views, reach and followers as sources give them, and what files bring in columns such as impressions, circulation or monthly visitors: how many mentions give it, the sum where it counts looks at the mention itself, the median, the largest. Figures of the author are never added up, and nothing is estimated.':
    'Visualizzazioni, portata e follower come li danno le fonti, e ciò che i file portano in colonne come impressioni, diffusione o visitatori mensili: quante menzioni lo danno, la somma se conta gli sguardi alla menzione stessa, la mediana, la maggiore. Le cifre dell’autore non si sommano mai, e niente è stimato.',
  'Matching mentions of nearly the same text by two or more people, marked copies among them: seven in ten runs of five letters are the same, links, handles, case and accents apart; shorter texts word for word.':
    'Menzioni trovate con testo quasi uguale di due o più persone, comprese le copie segnate: sette su dieci tratti di cinque lettere sono uguali, a parte link, account, maiuscole e accenti; i testi più corti parola per parola.',
  'Of the mentions that ask something of somebody (questions, requests, complaints), by authors who are not ours, duplicates left out. {1}':
    'Delle menzioni che chiedono qualcosa a qualcuno (domande, richieste, reclami), di autori che non sono nostri, senza duplicati. {1}',
  'Of all mentions by authors who are not ours, duplicates left out. {1}':
    'Di tutte le menzioni di autori che non sono nostri, senza duplicati. {1}',
  'Answered: one of our accounts replied to the mention itself; the time is that of the first such reply, and the target is met at or before its last minute. An exchange is what one author and our accounts say to each other in one conversation: resolved where our word is the last (thanks after it change nothing), open otherwise; its time runs from the author’s first word to our last.':
    'Con risposta: uno dei nostri account ha risposto alla menzione stessa; il tempo è quello della prima risposta, e l’obiettivo è raggiunto fino al suo ultimo minuto. Uno scambio è ciò che un autore e i nostri account si dicono in una conversazione: risolto se l’ultima parola è nostra (un grazie dopo non cambia niente), altrimenti aperto; il suo tempo va dalla prima parola dell’autore alla nostra ultima.',
  'Matching mentions by weekday and hour in the project’s time zone. The rate is the count divided by how many of these weekdays lie between the first and the last day with a match, so that a weekday that came once more does not look busier.':
    'Menzioni trovate per giorno della settimana e ora nel fuso orario del progetto. Il tasso è il conteggio diviso per quanti di quei giorni cadono tra il primo e l’ultimo con risultati, perché un giorno capitato una volta in più non sembri più vivace.',
  'The shares of negative, neutral and positive mentions, each with its 95% interval, and the positive share less the negative one with the interval of that difference (Bonett and Price). The balance alone would hide how many say neither: it belongs beside its three shares. A person’s label outranks the model’s.':
    'Le quote di menzioni negative, neutre e positive, ognuna con il suo intervallo al 95%, e la quota positiva meno la negativa con l’intervallo di questa differenza (Bonett e Price). Il solo saldo nasconderebbe quante non dicono né l’una né l’altra cosa: va accanto alle tre quote. Ciò che dice una persona vale più del modello.',
  'Matching mentions by sentiment, for each language; a person’s label outranks the model’s.':
    'Menzioni trovate per sentiment, in ogni lingua; ciò che dice una persona vale più del modello.',
  'Of the matching mentions that name a brand or a competitor, the part that names each. One that names two counts for both, so the parts can add up to more than 100%.':
    'Delle menzioni trovate che nominano una marca o un concorrente, la parte che nomina ciascuno. Una che ne nomina due conta per entrambi, perciò le parti possono superare il 100%.',
  'Words and hashtags by the number of matching mentions that hold them; a term counts once a mention. What the search itself asks for and the brand’s own name are left out.':
    'Parole e hashtag secondo il numero di menzioni trovate che li contengono; un termine conta una volta per menzione. Esclusi ciò che chiede la ricerca stessa e il nome della marca.',
  'Hashtags by the number of matching mentions that hold them.':
    'Hashtag secondo il numero di menzioni trovate che li contengono.',
  'Emoji by the number of matching mentions that hold them; skin tones are counted together.':
    'Emoji secondo il numero di menzioni trovate che le contengono; i toni di pelle si contano insieme.',
  'Phrases of two words and more that tell what a mention is about, by the number of matching mentions that hold them.':
    'Frasi di due o più parole che dicono di che cosa parla una menzione, secondo il numero di menzioni trovate che le contengono.',
  'People named in matching mentions, by the number of mentions that name them.':
    'Persone nominate nelle menzioni trovate, secondo il numero di menzioni che le nominano.',
  'Companies and other organisations named in matching mentions, by the number of mentions that name them.':
    'Aziende e altre organizzazioni nominate nelle menzioni trovate, secondo il numero di menzioni che le nominano.',
  'Places named in matching mentions, by the number of mentions that name them.':
    'Luoghi nominati nelle menzioni trovate, secondo il numero di menzioni che li nominano.',
  'Products named in matching mentions, by the number of mentions that name them.':
    'Prodotti nominati nelle menzioni trovate, secondo il numero di menzioni che li nominano.',
  'Groups of words that come together in matching mentions, found within each language by non-negative matrix factorisation of their weighed stems; each mention belongs to the one theme it is most like, or to none. Greetings, stop words and what the search asks for are left out.':
    'Gruppi di parole che vanno insieme nelle menzioni trovate, individuati entro ogni lingua con la fattorizzazione non negativa di matrici delle loro radici pesate; ogni menzione appartiene al tema a cui più somiglia, o a nessuno. Esclusi saluti, parole vuote e ciò che chiede la ricerca.',
  'Matching mentions by the day they were published, in the project’s time zone, divided by sentiment.':
    'Menzioni trovate per giorno di pubblicazione, nel fuso orario del progetto, divise per sentiment.',
  'Mentions that match, copies included, and their share of all mentions in the project, or of the search they are a part of.':
    'Menzioni trovate, copie comprese, e la loro quota di tutte le menzioni del progetto, o della ricerca di cui fanno parte.',
};
