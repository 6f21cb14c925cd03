// Spanish: what each measure counts, and how.
import type { EngineWords } from '../words.ts';

export const esDefinitions: EngineWords = {
  'Products, parts and issues by the matching mentions that praise and that criticise each; a mention may do both, and of several things.':
    'Productos, partes y problemas según las menciones encontradas que los elogian y que los critican; una mención puede hacer ambas cosas, y de varias.',
  'Pairs of authors by how many matching mentions of the one answer a mention of the other directly, most first. Our own accounts are among them and marked. Nodes are the authors of these pairs, with their matching mentions.':
    'Parejas de autores según cuántas menciones encontradas de uno responden directamente a una del otro, las mayores primero. Nuestras propias cuentas están entre ellas, marcadas. Los nodos son los autores de esas parejas, con sus menciones encontradas.',
  'Stretches of days (of hours, in less than a week) in which about twice as much was said as usual, by Kleinberg’s two-state automaton over counts. Each with what the usual rate would have brought, its weight (how much better a burst explains the counts), and the terms more common in it than in the rest (p < 0.01 by log-likelihood). Surest first.':
    'Tramos de días (de horas, en menos de una semana) en los que se dijo más o menos el doble de lo normal, según el autómata de dos estados de Kleinberg sobre recuentos. Cada uno con lo que habría traído el ritmo normal, su peso (cuánto mejor explica los recuentos un pico) y los términos más comunes en él que en el resto (p < 0,01 por log-verosimilitud). Los más seguros primero.',
  'Mentions a day beside a series of the business: days on which an activity ran, or with a number above the median of their weekday, less the other days of the same weekday (95% interval by 2,000 shuffles within weekdays), and Spearman’s correlation of weekday-adjusted values up to 14 days apart (95% interval by Fisher’s transformation, days counted for fewer where they resemble the day before). n counts days; days without a number or of which nothing was collected are missing, not zero. It shows what goes together, not why.':
    'Menciones al día junto a una serie del negocio: los días en que hubo una actividad, o con un número por encima de la mediana de su día de la semana, menos los demás días del mismo día de la semana (intervalo del 95 % con 2000 barajados dentro de cada día de la semana), y la correlación de Spearman de valores ajustados por día de la semana con hasta 14 días de distancia (intervalo del 95 % por la transformación de Fisher; los días parecidos al anterior cuentan menos). n cuenta días; los días sin número o de los que no se recogió nada faltan, no son cero. Muestra lo que va junto, no por qué.',
  'Authors of matching mentions by day, week or month, our own accounts left out: new are those whose first mention in the whole project falls into that time, returning are those who were heard before it. What was said before collecting began is not known: the first stretch of a project is all new.':
    'Autores de las menciones encontradas por día, semana o mes, sin nuestras propias cuentas: nuevos son aquellos cuya primera mención en todo el proyecto cae en ese tiempo; vuelven los que se oyeron antes. No se sabe lo que se dijo antes de empezar a recoger: el primer tramo de un proyecto es todo nuevo.',
  'Terms that stand within five words of the word, in the same sentence: logDice says how much they belong together (14 is always), log-likelihood how sure that is; both by mentions.':
    'Términos a cinco palabras o menos de la palabra, en la misma frase: logDice dice cuánto van juntos (14 es siempre), la log-verosimilitud lo seguro que es; ambos por menciones.',
  'Two searches, or one in two periods: mentions by the day, the share of all that the project holds of that time, and the shares of sentiment (of those analysed), intent, language and source on each side; each difference with its 95% interval (Newcombe 1998, method 10). A difference is clear where its interval leaves out 0; of many rows one in twenty would look clear by chance. Mentions that both sides hold make the intervals wider than they need be. Terms by keyness.':
    'Dos búsquedas, o una en dos periodos: menciones por día, la parte de todo lo que el proyecto tiene de ese tiempo, y las partes de sentimiento (de las analizadas), intención, idioma y fuente en cada lado; cada diferencia con su intervalo del 95 % (Newcombe 1998, método 10). Una diferencia es clara si su intervalo deja fuera el 0; de muchas filas, una de cada veinte parecería clara por azar. Las menciones que están en ambos lados hacen los intervalos más anchos de lo necesario. Términos por relevancia.',
  'Each place where the word or phrase stands in matching mentions, latest first, with what is said before and after it; at most three places a mention.':
    'Cada sitio donde está la palabra o frase en las menciones encontradas, lo último primero, con lo que se dice antes y después; como mucho tres sitios por mención.',
  'The commonest terms and which of them stand in the same mention more often than chance would put them: mentions with both, and normalised pointwise mutual information (1 is always together).':
    'Los términos más comunes y cuáles están en la misma mención más a menudo que por azar: menciones con ambos, e información mutua puntual normalizada (1 es siempre juntos).',
  'Terms that matching mentions hold more of late (the last week, or the last quarter of a shorter span) than their own share of earlier mentions would lead one to expect: at least half as much again, p < 0.01 by log-likelihood.':
    'Términos que las menciones encontradas contienen últimamente (la última semana, o el último cuarto de un tramo más corto) más de lo que haría esperar su parte de las anteriores: al menos la mitad más, p < 0,01 por log-verosimilitud.',
  'Reactions by sort, as sources gave them when the mention was collected: how many mentions give them, their sum, the median of those mentions, the largest. The mentions on top are those with the largest sum of all sorts. Views, followers and star ratings are no reactions.':
    'Reacciones por tipo, tal como las dieron las fuentes al recoger la mención: cuántas menciones las dan, su suma, la mediana de esas menciones, la mayor. Arriba están las menciones con la mayor suma de todos los tipos. Visualizaciones, seguidores y estrellas no son reacciones.',
  'Matching mentions by the source that brought them.': 'Menciones encontradas según la fuente que las trajo.',
  'Matching mentions by detected language.': 'Menciones encontradas según el idioma detectado.',
  'Matching mentions by what their writers want: the intent that matters most for an answer; a person’s label outranks the model’s.':
    'Menciones encontradas según lo que quiere quien escribe: la intención que más importa para responder; lo que dice una persona pesa más que el modelo.',
  'Matching mentions marked as possibly ironic, as a wish to buy or to leave, or as a public risk; a mention may carry several.':
    'Menciones encontradas marcadas como quizá irónicas, como deseo de comprar o de irse, o como riesgo público; una mención puede llevar varias marcas.',
  'Matching mentions by author, one row an account.': 'Menciones encontradas por autor, una fila por cuenta.',
  'Matching mentions by tag; a mention may carry several.':
    'Menciones encontradas por etiqueta; una mención puede llevar varias.',
  'Matching mentions by topic; a mention may be in several.':
    'Menciones encontradas por tema; una mención puede estar en varios.',
  'Authors by how much they say, how many conversations they begin and how many of these somebody else answers, the answers they get, and the largest sum of reactions one of their mentions brought by its source’s own figures.':
    'Autores según cuánto dicen, cuántas conversaciones empiezan y a cuántas responde alguien más, las respuestas que reciben, y la mayor suma de reacciones que trajo una de sus menciones según las cifras de su fuente.',
  'Terms that matching mentions use more, or less, than those of the other search (all else, where none is named): mentions that hold each, log-likelihood as how sure it is (p < 0.05 and better only), log ratio as how large.':
    'Términos que las menciones encontradas usan más, o menos, que las de la otra búsqueda (todo lo demás, si no se da ninguna): menciones que contienen cada uno, log-verosimilitud como lo seguro que es (solo p < 0,05 o mejor), razón logarítmica como su tamaño.',
  'Words by their dictionary form (paid, pays: pay) and the number of matching mentions that hold any of its forms. A form belongs to the language that most mentions with it are in. Forms are gathered from the newest {1} mentions, at most {2} of a word; what is counted is all that was found.':
    'Palabras por su forma de diccionario (pagó, pagan: pagar) y el número de menciones encontradas que contienen alguna de sus formas. Una forma es del idioma en que está la mayoría de sus menciones. Las formas se reúnen de las {1} menciones más recientes, como mucho {2} por palabra; se cuenta todo lo encontrado.',
  'Matching mentions that lie further from the rest than 3 robust standard deviations: by the rarity of their words, the hour they were said (in the project’s time zone), how much their author says, their sentiment, or their length; furthest first, each cause in turn.':
    'Menciones encontradas que se apartan del resto más de 3 desviaciones típicas robustas: por la rareza de sus palabras, la hora a la que se dijeron (en la zona horaria del proyecto), cuánto dice su autor, su sentimiento o su longitud; las más lejanas primero, alternando las causas.',
  'Matching mentions that ask or request something, put together by the words in which they ask, within each language; words of one meaning count as one. Only what two or more people ask; the text is the one closest to all the others.':
    'Menciones encontradas que preguntan o piden algo, reunidas por las palabras con que lo hacen, dentro de cada idioma; las palabras con un mismo sentido cuentan como una. Solo lo que preguntan dos personas o más; el texto es el más cercano a todos los demás.',
  'Matching mentions of 40 to 400 characters with the strongest words, taken from each source in turn; copies and our own are left out.':
    'Menciones encontradas de 40 a 400 caracteres con las palabras más fuertes, tomadas de cada fuente por turno; sin copias ni las nuestras.',
  'Views, reach and followers as sources give them, and what files bring in columns such as impressions, circulation or monthly visitors: how many mentions give it, the sum where it counts looks at the mention itself, the median, the largest. Figures of the author are never added up, and nothing is estimated.':
    'Visualizaciones, alcance y seguidores tal como los dan las fuentes, y lo que traen los archivos en columnas como impresiones, difusión o visitas mensuales: cuántas menciones lo dan, la suma si cuenta vistas de la propia mención, la mediana, la mayor. Las cifras del autor nunca se suman, y nada se estima.',
  'Matching mentions of nearly the same text by two or more people, marked copies among them: seven in ten runs of five letters are the same, links, handles, case and accents apart; shorter texts word for word.':
    'Menciones encontradas de texto casi igual de dos o más personas, incluidas las copias marcadas: siete de cada diez tramos de cinco letras son iguales, sin contar enlaces, cuentas, mayúsculas ni tildes; los textos más cortos, palabra por palabra.',
  'Of the mentions that ask something of somebody (questions, requests, complaints), by authors who are not ours, duplicates left out. {1}':
    'De las menciones que piden algo a alguien (preguntas, peticiones, quejas), de autores que no son nuestros, sin duplicados. {1}',
  'Of all mentions by authors who are not ours, duplicates left out. {1}':
    'De todas las menciones de autores que no son nuestros, sin duplicados. {1}',
  'Answered: one of our accounts replied to the mention itself; the time is that of the first such reply, and the target is met at or before its last minute. An exchange is what one author and our accounts say to each other in one conversation: resolved where our word is the last (thanks after it change nothing), open otherwise; its time runs from the author’s first word to our last.':
    'Respondida: una de nuestras cuentas contestó a la propia mención; el tiempo es el de la primera respuesta, y el objetivo se cumple hasta su último minuto. Un intercambio es lo que un autor y nuestras cuentas se dicen en una conversación: resuelto si la última palabra es nuestra (un agradecimiento posterior no cambia nada), abierto si no; su tiempo va de la primera palabra del autor a la última nuestra.',
  'Matching mentions by weekday and hour in the project’s time zone. The rate is the count divided by how many of these weekdays lie between the first and the last day with a match, so that a weekday that came once more does not look busier.':
    'Menciones encontradas por día de la semana y hora en la zona horaria del proyecto. La tasa es el recuento dividido por cuántos de esos días hay entre el primero y el último con resultados, para que un día de la semana que salió una vez más no parezca más activo.',
  'The shares of negative, neutral and positive mentions, each with its 95% interval, and the positive share less the negative one with the interval of that difference (Bonett and Price). The balance alone would hide how many say neither: it belongs beside its three shares. A person’s label outranks the model’s.':
    'Las partes de menciones negativas, neutras y positivas, cada una con su intervalo del 95 %, y la parte positiva menos la negativa con el intervalo de esa diferencia (Bonett y Price). El saldo solo escondería cuántas no dicen ni lo uno ni lo otro: va junto a sus tres partes. Lo que dice una persona pesa más que el modelo.',
  'Matching mentions by sentiment, for each language; a person’s label outranks the model’s.':
    'Menciones encontradas por sentimiento, en cada idioma; lo que dice una persona pesa más que el modelo.',
  'Of the matching mentions that name a brand or a competitor, the part that names each. One that names two counts for both, so the parts can add up to more than 100%.':
    'De las menciones encontradas que nombran una marca o un competidor, la parte que nombra a cada uno. La que nombra dos cuenta para ambos, así que las partes pueden sumar más del 100 %.',
  'Words and hashtags by the number of matching mentions that hold them; a term counts once a mention. What the search itself asks for and the brand’s own name are left out.':
    'Palabras y hashtags por el número de menciones encontradas que los contienen; un término cuenta una vez por mención. Sin lo que pide la propia búsqueda ni el nombre de la marca.',
  'Hashtags by the number of matching mentions that hold them.':
    'Hashtags por el número de menciones encontradas que los contienen.',
  'Emoji by the number of matching mentions that hold them; skin tones are counted together.':
    'Emojis por el número de menciones encontradas que los contienen; los tonos de piel se cuentan juntos.',
  'Phrases of two words and more that tell what a mention is about, by the number of matching mentions that hold them.':
    'Frases de dos palabras o más que dicen de qué va una mención, por el número de menciones encontradas que las contienen.',
  'People named in matching mentions, by the number of mentions that name them.':
    'Personas nombradas en las menciones encontradas, por el número de menciones que las nombran.',
  'Companies and other organisations named in matching mentions, by the number of mentions that name them.':
    'Empresas y otras organizaciones nombradas en las menciones encontradas, por el número de menciones que las nombran.',
  'Places named in matching mentions, by the number of mentions that name them.':
    'Lugares nombrados en las menciones encontradas, por el número de menciones que los nombran.',
  'Products named in matching mentions, by the number of mentions that name them.':
    'Productos nombrados en las menciones encontradas, por el número de menciones que los nombran.',
  'Groups of words that come together in matching mentions, found within each language by non-negative matrix factorisation of their weighed stems; each mention belongs to the one theme it is most like, or to none. Greetings, stop words and what the search asks for are left out.':
    'Grupos de palabras que van juntas en las menciones encontradas, hallados dentro de cada idioma por factorización no negativa de matrices de sus raíces ponderadas; cada mención es del tema al que más se parece, o de ninguno. Sin saludos, palabras vacías ni lo que pide la búsqueda.',
  'Matching mentions by the day they were published, in the project’s time zone, divided by sentiment.':
    'Menciones encontradas por el día en que se publicaron, en la zona horaria del proyecto, divididas por sentimiento.',
  'Mentions that match, copies included, and their share of all mentions in the project, or of the search they are a part of.':
    'Menciones encontradas, copias incluidas, y su parte de todas las menciones del proyecto, o de la búsqueda a la que pertenecen.',
};
