// Spanish (Spain and Latin America): stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, lexicon, words } from '../lexicon.ts';

export const spanish: Language = {
  code: 'es',
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
    asi q' mediante dia día hora horas año años alli pueda puedes quieres sabes cierto hacerlo llevo lleva llevan llevamos semana semanas mes meses`),
  sentiment: lexicon([
    [
      4,
      `excelente[|s], espectacular[|es], impresionante[|s], insuperable[|s], excepcional[|es], lo mejor, los mejores, las mejores, la mejor, el mejor, me encanta[|n|ron], nos encanta[|n|ron], servicio excelente, de 10,
      de diez, un diez, totalmente recomendable, muy recomendable, cien por cien recomendable, maravill[a|oso|osa|osos|osas], superó [mis|nuestras|todas las] expectativas`,
    ],
    [
      3,
      `fantástic[o|a|os|as], genial[|es], increíble[|s], fabulos[o|a|os|as], perfect[o|a|os|as|amente], perfección, estupend[o|a|os|as], magnífic[o|a|os|as], sensacional[|es], fenomenal[|es], fascina, fascina[n|nte|do|da], extraordinari[o|a|os|as],
      encanta[|n|do|da|dor|dora|dos|das], encantó, encantad[ísimo|ísima], enamorad[o|a|os|as], am[o|amos|aba|é|ar], adoro, adoramos, hermos[o|a|os|as], preciosa, precios[o|os|as], bellísim[o|a], guapísim[o|a|os|as], buenísim[o|a|os|as], riquísim[o|a|os|as], felici[dades|taciones|dad], enhorabuena, felicito, te felicito, los felicito,
      muchas gracias, mil gracias, muchísimas gracias, gracias por todo, gran servicio, gran trabajo, buen servicio, buen trabajo, buena atención, excelente atención, gran atención, vale la pena, merece la pena, merece mucho la pena, vale cada [euro|peso|centavo|céntimo], imprescindible[|s], recomendad[ísimo|ísima], lo recomiendo, la recomiendo, los recomiendo, las recomiendo, sin duda repetir[é|emos], volver[é|emos] a comprar, volvería a comprar, cumple lo que promete, funciona de maravilla, de maravilla, una pasada, la caña, de lujo, la leche, de puta madre, la hostia, cojonud[o|a|os|as], chulísim[o|a|os|as], chido, padrísim[o|a], bacano, bacán, chévere[|s], mola mogollón, un placer, feliz cumpleaños, te quiero, te amo, ole, olé, bravo, crack, crac, campe[ón|ones|ona|onas], joya, joyita, obra maestra, no puedo esperar, qué ganas, un acierto, super contento, super contenta, encantad[os|as]`,
    ],
    [
      2,
      `buen[|o|a|os|as], bonit[o|a|os|as], lind[o|a|os|as], bell[o|a|os|as|eza], guap[o|a|os|as], ric[o|a|os|as], feliz, felices, alegr[e|es|ía|o|a|ó], alegrarse, me alegro, content[o|a|os|as], satisfech[o|a|os|as], satisfacción, gracias, agradecid[o|a|os|as], agradez[co|ca|cemos], agradecer, agradecimiento, agradable[|s], amable[|s|mente], amabilidad, atent[o|a|os|as], simpátic[o|a|os|as], cariño, cariñ[osa|oso], profesional[|es|idad], eficaz, eficaces, eficiente[|s], eficiencia, eficacia, puntual[|es|idad], rapidez, rapidísim[o|a|os], buena calidad, de calidad, mucha calidad, gran calidad, calidad precio, relación calidad precio, económic[o|a|os|as], barat[o|a|os|as],
      recomend[able|ables|ado|ada|ados|adas], recomiend[o|a|an|amos], recomendamos, acert[ado|ada], gust[ó|aron|ado], me gusta[|n|ron], me gustó, nos gusta[|n], nos gustó, gust[azo], disfrut[o|a|é|ar|ando|amos|en|ad|en], diverti[do|da|dos|das|rse|mos], divertidísim[o|a], gracios[o|a|os|as], emocion[ante|antes|ado|ada], ilusi[ón|onado|onada], orgull[o|oso|osa|osos|osas], éxito[|s], exitos[o|a|os|as], triunf[o|a|ar|ó|ador|adora], gan[ó|ador|adora|adores|amos|amos], victoria, campeonato, amor, amores, besos, beso, besit[o|os], abrazo[|s], abrazote, sonrisa[|s], sonr[eír|ío|íe], mejor, mejores, superior[|es], gran, grande, grandes, grandios[o|a], súper, guay, mola[|n|ba], molón, molona, mol[ó], chul[o|a|os|as], cool, divin[o|a|os|as], dulce[|s], delici[oso|osa|osos|osas], sabros[o|a|os|as], fiable[|s], confiable[|s], segur[idad], duradero, resistente[|s], cómod[o|a|os|as], práctic[o|a|os|as], útil, útiles, fácil, fáciles, facilidad, elegante[|s], moderno, acogedor[|a|es], limpi[o|a|os|as|eza], impecable[|s], ideal[|es], interesante[|s], innovador[|a], inspirador[|a], genialidad, honest[o|a|os|as], solucion[ado|ada|aron|ó], solucionaron, resolvieron, resuelto, resolvió, me ayudaron, me ayudó, ayudaron, acertaron, bienvenid[o|a|os|as], saludos, salud, suerte, ánimo, fuerza, crack[s], maj[o|a|os|as], alucin[ante|antes], flip[o|ante], top, wow, guau, yupi, yuju, bien hecho, buen día, feliz día, feliz año, feliz navidad, sin problema[|s], sin ningún problema, ningún problema, sin complicaciones, todo perfecto, todo bien, todo ok, todo genial, muy bien, llegó antes, llegó a tiempo, llegó rápido, entrega rápida, envío rápido, antes de lo previsto, antes de lo esperado, a tiempo, repetir[é|emos|ía], volver[é|emos|emos] , sin quejas, ninguna queja, nada que objetar, satisface, cumpl[e|en|ió|ieron], dicha, dichos[o|a], bendi[ción|ciones|to|ta|go], milagro, espero con ganas, con ganas, muchas ganas, deseando, apetece, viva, vivan, arriba`,
    ],
    [
      1,
      `bien, gratis, ok, okey, jaja, jajaja, jajajaja, jajajajaja, jeje, jejeje, jiji, jijiji, rápid[o|a|os|as|amente], adecuad[o|a|os|as], correct[o|a|os|as|amente], decente[|s], aceptable[|s], nuev[o|a] favorit[o|a], favorit[o|a|os|as], especial[|es], fiesta, regal[o|os], oferta, ventaja[|s], mejora[|s|do|da|ron], mejorar, mejoró, aprend[er|í|iendo], lograr, logr[o|ado|amos|é|ó], consegu[í|ido|imos], avance[|s], apoy[o|ar|amos], acierto, amig[o|a|os|as], amistad, familia, vacaciones, funcion[a|an], esperanza, ojalá, espero, curios[o|a], gracia, calm[a|ado], tranquil[o|a|os|as|idad], relajad[o|a], descans[o|ar], valiente[|s], inteligente[|s], list[o|a], confi[o|anza], capaz, ayud[an|an], hola, por fin, al fin, encuentro, interesad[o|a], sincer[o|a|os|as], tiern[o|a], precio justo, buen precio, no está mal, no están mal, nada mal, no [es|son] mal[o|a|os|as], con mucho gusto, sin duda, juntos, canción, celebra[|r|mos|ndo], música, nuevo disco, siempre juntos`,
    ],
    [
      -1,
      `lent[o|a|os|as|itud], tard[an|ado|aron|ó|anza], tarde y mal, espera[ndo], sigo esperando, llevo esperando, seguimos esperando, complicad[o|a|os|as], confus[o|a|os|as], rar[o|a|os|as], fe[o|a|os|as], difícil, difíciles, dificultad[|es], car[o|a|os|as], sol[a], falta[|n|ba], faltó, faltaba[|n], duda[|s], dud[oso|osa], cans[ado|ada|ancio], aburr[o|e|imiento], nervios[o|a|os|as], miedo, preocup[a|ado|ada|ante|ación], llor[o|ar|ando|é|a], olvid[aron|ado|é|ó], retras[o|os], demor[a|as|ado], pendiente, incómod[o|a|os|as], insuficiente[|s], justito, regular, flojo, floj[a|os|as], mediocre[|s], antigu[o|a], vacío, ruid[o|oso|osa], sucio, suci[a|os|as|edad], peligro[|so|sa|sos], riesgo[|s], crític[a|as], crisis, guerra, culpa, deuda, pérdida[|s], perd[ió|ido|imos|er|í|iendo|ieron|emos], pierd[o|e|en], tampoco, qué pena, pobre[|s|cito|cita], tarda[|n], extrañ[o|a|amos], echo de menos, falso, fals[a|os|as], hambre, frío, examen, exámenes, sueño, ni siquiera, ya no, en fin, bah, uf, uff, buf, jo, joo, ains, por qué no, ni un[|o|a], no pued[o|e|en], no entiendo, no sé, no quier[o|e|en], nadie, demasiado, demasiad[a|os|as], sin embargo, sobra[|n], engorro, lástima, pésame, murió, muert[e|o|a|os|as], muer[e|en], falleci[ó|do|miento], d.e.p, dep, descanse en paz, enferm[o|a|os|as|edad]`,
    ],
    [
      -2,
      `mal, malo, mal[a|os|as], problema[|s], queja[|s|rme|mos|rse], quejo, reclam[o|ación|aciones|ar|é|ado], reclamo[s], denuncia[|s|r|ré|do], defect[o|os|uoso|uosa|uosos|uosas], falla[|s|n|ba|do|ndo], fallo[|s], falló, fallaron, error[|es], averí[a|as|ado|ada], rot[o|a|os|as], rompi[ó|do|eron], se rompe, dañad[o|a|os|as], daño[|s], estrope[ado|ada|ó|ados|adas], decep[ción|ciones|cionante|cionado|cionada|cionados|cionó], decepcion[an|a], desilus[ión|ionado|ionada], desilusi[onante], engañ[o|an|ado|ada|ados|aron|oso|osa], engaña, mentir[a|as|oso|osa|osos|osas], mient[e|en], mintieron, trampa, tramposo, caradura[|s], jeta, morro, sinvergüenza[|s], vergonzos[o|a|os|as], vergüenza ajena, indign[ado|ada|ante|ación|ados], enfad[o|ado|ada|ados|adas|ar], enojad[o|a|os|as], enojo, molest[o|a|ia|ias|os|as|an|ar], fastidi[o|a|ado|ada|oso], harta, hart[o|os|as], cabread[o|a|os|as], cabrea, cabreo, furios[o|a|os|as], rabia, ira, odios[o|a], asustad[o|a], triste[|s|za], trist[emente], tristísimo, deprim[ente|ido|ida], depresión, dolor[|es|oso|osa], duele[|n], sufr[o|e|ir|imiento|iendo], angustia, estrés, estresad[o|a], agobi[o|ado|ada], peor, peores, inútil, inútiles, inservible[|s], ineficaz, ineficien[te|tes|cia], incompeten[te|tes|cia], ineptos, inept[o|a|itud], incapaz, incapaces, lamentable[|s|mente], lamento, deplorable[|s], penos[o|a|os|as], pena, patétic[o|a|os|as], ridícul[o|a|os|as], absurd[o|a|os|as], tont[o|a|os|as|ería|erías], estúpid[o|a|os|as|ez], idiota[|s], imbécil[|es], gilipollas, payas[o|os], maleducad[o|a|os|as], grosero, groser[a|os|as], borde, bordes, antipátic[o|a|os|as], descortés, prepotente[|s], soberbi[o|a], irrespetuos[o|a], falta de respeto, faltas de respeto, injust[o|a|icia|os|as], abus[o|os|ivo|iva|an], inaceptable[|s], intolerable[|s], inadmisible, imperdonable, excesiv[o|a], carísim[o|a|os|as], sobrevalorad[o|a|os|as], aburrid[o|a|os|as|ísimo], pesad[o|a|os|as], cutre[|s], chapuza[|s], birria, caca, cancel[ado|ada|aron|ación], cobr[aron] de más, cobro indebido, cobros indebidos, retras[ado|ada|os], no funciona[|n|ba], no funcionó, no va, dejó de funcionar, deja de funcionar, no sirve[|n], no sirvió, no carga, no enciende, no llega[|n], no llegó, no ha llegado, no han llegado, no me ha llegado, no me llegó, nunca llegó, no cumple[|n], no contest[a|an|aron|ó], no responde[|n], no respondieron, nadie responde, nadie contesta, nadie atiende, nadie ayuda, nadie me ayuda, sin respuesta, sin solución, sin soluciones, ninguna solución, ninguna respuesta, no solucion[a|an|aron], no me gust[a|ó|an|aron], no gust[a|ó], no recomiendo, no [lo|la|los|las] recomiendo, no recomendable, no recomendaría, no merece la pena, no vale la pena, no vale nada, mal servicio, mala atención, pésima atención, mala calidad, mala experiencia, malas experiencias, poca calidad, poca vergüenza, poco profesional[|es], deja mucho que desear, deja que desear, dejan mucho que desear, deja bastante que desear, equivocad[o|a|os|as], mal hecho, mal estado, llegó tarde, llegó mal, llegó roto, llegó rota, llegó dañado, quiero mi dinero, devuelvan, devuélvanme mi dinero, devolver el dinero, me han cobrado, tomadura de pelo, tomando el pelo, tomar el pelo, dan largas, me tienen harto, me tienen harta, ya basta, basta, joder, hostia, coño, carajo, ostras, mamón, capull[o|os], feísim[o|a], cruel, asesin[o|os|ato], matar, mata[n|ron], violencia, terror[|ista|ismo], corrup[ción|to|tos|ta], ladrona, insult[o|os|ar|ante], despreci[o|able], destru[ir|ido|yen], fracas[o|ado|ada|ó], desastr[oso|osa], que mal, qué mal, que triste, qué asco de, llorando`,
    ],
    [
      -3,
      `pésim[o|a|os|as], fatal, horrible[|s], horror[|es], horroros[o|a|os|as], terrible[|s], espantos[o|a|os|as], nefast[o|a|os|as], desastre[|s], asco, asqueros[o|a|os|as], asquea[|do], vergüenza, una vergüenza, estaf[a|as|ador|adores|ado|ada|aron], timo[|s], timador[|es], fraude[|s], fraudulent[o|a], robo[|s], roba[n|ron], robado, ladron[|es], odio, odi[a|amos|an|é], detest[o|a|able], mierda[|s], puta mierda, una mierda, vaya mierda, qué mierda, put[a|o|os|as], put[ada], cabr[ón|ones|ona], hij[o|os|a] de puta, hijueputa, malparido, pinche, chinga, chingad[a|os], verga, culer[o|a|os], basura, porquería, malísim[o|a|os|as], infierno, pesadilla, repugnante, infame, decepcionad[ísimo|ísima], muy decepcionad[o|a], qué decepción, nunca más, jamás volveré, no volver[é|emos|ía], no vuelvo, no compréis, no compren, no comprar, huid, huyan, evitad, eviten, ni se os ocurra, pérdida de [tiempo|dinero], pérdida total, tirar el dinero, dinero tirado, dinero a la basura, me cago en, cagada, de pena, da pena, dan pena, da asco, dan asco, qué asco, lo peor, los peores, las peores, la peor, el peor, cero estrellas, una estrella, ni regalado, ni gratis, sinvergüenzas, para llorar, de mal en peor, pal carajo, a la verga, lpm, hdp, ctm, malnacid[o|os],`,
    ],
    [
      -4,
      'peor servicio, el peor servicio, la peor atención, la peor experiencia, la peor empresa, la peor compañía, peor compañía, son unos ladrones, panda de ladrones, auténtica basura, vergüenza de servicio, vergüenza de empresa, vergüenza de compañía',
    ],
    [
      0,
      'no solo, no sólo, nada más, más bien, por bien, si bien, a pesar, buen rato esperando, mal menor, sin pena, más o menos, menos mal, más vale, ni bien, o mejor dicho, mejor dicho, de verdad, gran bretaña, gran vía, está bien que, para bien, costa rica, puerto rico, a lo mejor, mejor que no, mejor no, me da igual, buenas a primeras, cada vez mejor, mal que bien, gracia divina, no dud[o|es|en|éis|a]',
    ],
    [
      2,
      'menos mal, no dud[es|en|éis] en, cada vez mejor, no puede ser mejor, no podría ser mejor, inmejorable[|s], no puedo pedir más, no se puede pedir más, ni una queja, nada malo, me muero de risa, muert[o|a] de risa, me parto, no falla, nunca falla, no decepciona, nunca decepciona, no me canso, no pued[o|e] estar más content[o|a], no puedo estar más feliz, me flipa, no cambi[éis|en] nunca, qué bien, que bien, qué bueno, que bueno, qué buena, qué bonit[o|a], qué lind[o|a], qué chulo, que suerte',
    ],
    [
      -1.5,
      'podría ser mejor, podría mejorar, deberían mejorar, debería mejorar, a mejorar, mejorable[|s], tiene que mejorar, tienen que mejorar, poca gracia, maldita la gracia, ninguna gracia, gracias por nada, vaya tela, manda huevos, manda narices, si funcionara, no contentos con, ni fu ni fa, algo mejor, esperaba más, esperaba mucho más, esperaba algo más',
    ],
    [-1.5, 'cuándo me van a, para cuándo mi'],
    [
      3,
      'nunca estuve tan content[o|a], nunca he estado tan content[o|a], nunca fui tan feliz, nunca he sido tan feliz',
    ],
    [-2, 'llega tarde, llegan tarde, siempre tarde'],
    [-1.5, 'gotea[|n], no cierra[|n], no abre[|n], pierde agua, se descarga rápido'],
    [0, 'buenos aires'],
    [0.3, 'buenos días, buenas noches'],
  ]),
  negations: words('no nunca jamás ni nadie nada ningún ninguna ninguno tampoco sin nanai cero'),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'muy tan super súper totalmente absolutamente completamente increíblemente extremadamente sumamente demasiado mega hiper re tremendamente puto puta verdaderamente',
    1.3: 'bastante realmente más mucho mucha muchas muchos muchísimo muchísimas tanto tanta qué que gran vaya bien sinceramente',
    0.6: 'poco algo medio apenas casi ligeramente menos',
  }),
  breaks: words('pero aunque sino excepto salvo mientras porque pues pq xq'),
};
