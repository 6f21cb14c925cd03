// Spanish (Spain and Latin America): stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { spanishFeelings } from '../lexicons/es.ts';

export const spanish: Language = {
  code: 'es',
  abbreviations: words(`
    sr sra srs sras srta sres dr dra dres d da dn prof profa lic ing arq gral cnel tte av avda ctra pza núm pág
    págs pag art arts fig vol ed tel tfno etc ej p.ej aprox apdo admón cía dpto depto dep ud uds vd vds izq dcha
    excmo excma ilmo rvdo sto sta mons fdo p pp vs máx mín hnos vda ene feb abr jul ago sept oct nov dic a.m p.m`),
  stopWords: words(`
    dos tres cuatro cinco seis siete ocho nueve diez
    año años buen bueno buena buenos buenas claro días ok oye vale venga
    a acá ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambos ante antes apenas aquel aquella
    aquellas aquello aquellos aqui aquí así aun aún aunque ayer bajo bastante bien cabe cada casi cerca como cómo con conmigo
    contigo contra cosa cosas cual cuál cuales cuáles cualquier cualquiera cuando cuándo cuanto cuánto cuanta cuántos cuenta
    da dado dan dar de debe deben decir del demás demasiado dentro desde después despues dice dicen dicho dijo donde dónde
    dos durante e el él ella ellas ello ellos en entonces entre era erais eran eras eres es esa esas ese eso esos esta está
    estaba estaban estado estáis estamos están estar estará estas estás este esto estos estoy etc fue fuera fueron fui fuimos
    gente ha había habían haber habéis hace hacen hacer hacia haciendo hago han has hasta hay haya he hecho hemos hice hizo
    hola hoy iba igual incluso ir jaja jajaja jajajaja jejeje jeje junto la las le les lo los luego lugar más mas me mediante
    menos mi mí mía mías mientras mio mío míos mis misma mismas mismo mismos mucha muchas mucho muchos muy n nada nadie ni
    ningún ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para
    parece parte pero poco pocos podemos poder podría pq por porque porqué pos pues puede pueden puedo pues q que qué quien
    quién quienes quiénes quiere quiero rt saber sabe se sé sea sean según ser será serán si sí sido siempre siendo sin
    sino so sobre sois sólo solo somos son soy su sus suya suyas suyo suyos tal también tambien tampoco tan tanta tantas
    tanto tantos te tenemos tener tengo ti tiempo tiene tienen tienes toda todas todavía todo todos tras tu tú tus tuve
    tuya tuyo tuvo u un una unas uno unos us usted ustedes va vamos van vas vaya ve veces ver verdad vez voy vosotras
    vosotros vuestra vuestras vuestro vuestros vos x xa xd xfa xq y ya yo tb tmb tbn d dl k ke toy pa pal aki ademas además
    asi q' mediante dia día hora horas año años alli pueda puedes quieres sabes cierto hacerlo llevo lleva llevan llevamos semana semanas mes meses
    ay jo re xd lol haha tenía tenían tenido tendrá sería serían quería querían habría habrá haces haré haría digo diga diría creo veo vi vea dio di dieron
    pongo pone iré irá sido estés sean ojalá primero primera tras mediante algún cualquiera ambas ambos`),
  sentiment: spanishFeelings,
  negations: words('no nunca jamás ni nadie nada ningún ninguna ninguno tampoco sin nanai cero nunka nop nope'),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'muy tan super súper totalmente absolutamente completamente increíblemente extremadamente sumamente demasiado mega hiper re tremendamente puto puta verdaderamente ultra mazo mogollón auténtico auténtica verdadero verdadera menudo menuda tremendo tremenda terriblemente enormemente profundamente jodidamente',
    1.3: 'bastante realmente más mucho mucha muchas muchos muchísimo muchísimas tanto tanta qué que gran vaya bien sinceramente especialmente particularmente bastantes pura puro pedazo',
    0.6: 'poco algo medio apenas casi ligeramente menos relativamente medianamente levemente',
  }),
  breaks: words('pero aunque sino excepto salvo mientras porque pues pq xq'),
};
