// Spanish: verbs with their forms, adjectives, and the plurals that can be told from their ending.

import type { LemmaSource } from './table.ts';

const CLITICS = 'me te se lo la los las le les nos os'.split(' ');
const PLAIN_VOWEL: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

export const spanishLemmas: LemmaSource = {
  irregular: `ser: soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron seré serás será seremos serán sería serías serían sea seas seamos sean fuera fueras fueran fuese sido siendo
estar: estoy estás está estamos estáis están estaba estabas estábamos estaban estuve estuviste estuvo estuvimos estuvieron estaré estará estarán estaría estarían esté estés estén estuviera estado estando
haber: he has ha hemos habéis han había habías habíamos habían hubo hubieron habrá habrán habría habrían haya hayas hayan hayamos hubiera hubieras hubieran hubiese habido habiendo hay
tener: tengo tienes tiene tenemos tenéis tienen tenía tenías teníamos tenían tuve tuviste tuvo tuvimos tuvieron tendré tendrá tendrán tendría tendrían tenga tengas tengan tengamos tuviera tuvieran tuviese tenido teniendo tenerlo tenerla ten
ir: voy vas vamos vais van iba ibas íbamos iban iré irá irán iría vaya vayas vayan ido yendo irse
poder: puedo puedes puede podemos podéis pueden podía podías podíamos podían pude pudiste pudo pudimos pudieron podré podrá podrán podría podrías podrían pueda puedas puedan pudiera pudieran pudiendo podido
querer: quiero quieres quiere queremos queréis quieren quería querías queríamos querían quise quiso quisieron querrá querría quiera quieras quieran quisiera quisieran querido queriendo
hacer: hago haces hace hacemos hacéis hacen hacía hacías hacían hice hiciste hizo hicimos hicieron haré harás hará haremos harán haría harían haga hagas hagan hagamos hiciera hicieran hecho hecha hechos hechas haciendo hacerlo hacerse hacerme
decir: digo dices dice decimos decís dicen decía decían dije dijiste dijo dijimos dijeron diré dirá dirán diría dirían diga digas digan dijera dicho diciendo decirme decirles decirle decirlo
venir: vengo vienes viene venimos vienen venía venían vine viniste vinimos vinieron vendrá vendrán vendría venga vengan viniera venido viniendo
poner: pongo pones pone ponemos ponen ponía ponían puse pusiste puso pusimos pusieron pondré pondrá pondrán pondría ponga pongan pusiera poniendo ponerse ponerme
ver: veo ves ve vemos veis ven veía veían vi viste vio vimos vieron veré verá verán vería vea veas vean viera viendo visto verlo verla verse
saber: sé sabes sabe sabemos sabéis saben sabía sabías sabíamos sabían supe supo supimos supieron sabré sabrá sabría sepa sepas sepan supiera sabido sabiendo
dar: doy das da damos dais dan daba daban di diste dio dimos dieron daré dará darán daría dé des den diera dieran dado dando darme darle darles darse darnos
salir: salgo sales sale salimos salen salía salían salí saliste salió salieron saldrá saldrán saldría salga salgan saliera salido saliendo
traer: traigo traes trae traemos traen traía traje trajo trajimos trajeron traerá traiga traigan trajera traído trayendo
caer: caigo caes cae caemos caen caía caí cayó cayeron caerá caiga caigan caído cayendo
oír: oigo oyes oye oímos oyen oía oí oyó oyeron oirá oiga oigan oído oyendo
volver: vuelvo vuelves vuelve volvemos vuelven volvía volví volviste volvió volvimos volvieron volveré volverá volverán volvería vuelva vuelvas vuelvan volviera vuelto volviendo
devolver: devuelvo devuelves devuelve devolvemos devuelven devolvía devolví devolvió devolvimos devolvieron devolveré devolverá devolverán devuelva devuelvan devuelto devuelta devueltos devolviendo devolverlo devolverla devolverme
resolver: resuelvo resuelve resuelven resolví resolvió resolvieron resolverá resuelva resuelto resolviendo resolverlo
romper: rompo rompe rompen rompía rompí rompió rompieron romperá rompa rompiendo romperse
escribir: escribo escribes escribe escribimos escriben escribía escribí escribió escribieron escribirá escriba escrito escribiendo
abrir: abro abres abre abrimos abren abría abrí abrió abrieron abrirá abra abriendo abrirlo
morir: muero muere mueren moría murió murieron morirá muera muriendo
creer: creo crees cree creemos creen creía creían creí creyó creyeron crea creerá creyendo creído
leer: leo lees lee leemos leen leía leí leyó leyeron lea leyendo leído
jugar: juego juegas juega jugamos juegan jugaba jugué jugó jugaron jugará juegue jugando jugado
pena: penas
persona: personas
mes: meses
país: países
rey: reyes
ley: leyes
`,
  verbs: `ser estar tener poder querer hacer decir venir poner saber salir traer caer volver devolver resolver romper escribir abrir creer leer
    jugar preocupar hablar comprar llegar funcionar esperar pagar buscar llamar llevar dejar pasar quedar gustar encantar mandar enviar tardar cobrar
    contestar gastar reclamar cancelar entregar reservar viajar trabajar usar cambiar ayudar tratar tirar mirar escuchar entrar ganar intentar
    faltar molestar preguntar atender/atiend perder/pierd entender/entiend pensar/piens cerrar/cierr empezar/empiez comenzar/comienz recomendar/recomiend
    probar/prueb contar/cuent costar/cuest encontrar/encuentr mostrar/muestr acordar/acuerd sonar/suen volar/vuel soler/suel mover/muev doler/duel
    pedir/pid/pid servir/sirv/sirv seguir/sig/sig conseguir/consig/consig repetir/repit/repit despedir/despid/despid vestir/vist/vist
    sentir/sient/sint preferir/prefier/prefir mentir/mient/mint dormir/duerm/durm sugerir/sugier/sugir divertir/diviert/divirt
    comer beber vender responder deber correr aprender meter temer prometer vivir recibir subir permitir existir compartir decidir cumplir
    sufrir imprimir admitir discutir asistir insistir conocer/conozc parecer/parezc ofrecer/ofrezc agradecer/agradezc merecer/merezc
    aparecer/aparezc desaparecer/desaparezc crecer/crezc nacer/nazc conducir/conduzc reducir/reduzc producir/produzc incluir/incluy
    tomar cuidar olvidar terminar acabar necesitar desear amar odiar adorar disfrutar descansar limpiar lavar cocinar cenar bailar cantar
    firmar llenar vaciar bajar apagar arreglar reparar instalar descargar actualizar conectar activar bloquear borrar editar publicar comentar
    solicitar solucionar gestionar informar avisar confirmar anular devengar facturar abonar ingresar regalar prestar alquilar aparcar
    estafar robar engañar timar denunciar quejar enfadar indignar decepcionar sorprender emocionar alegrar felicitar animar apoyar votar
    ignorar insultar gritar llorar soportar aguantar fallar cortar pegar dañar quemar manchar estropear gotear oler/huel valer/valg
    tocar sacar explicar aplicar indicar marcar colgar/cuelg negar/nieg jurar crear generar lograr logar evitar eliminar añadir
    aceptar rechazar revisar comprobar/comprueb observar notar considerar valorar puntuar opinar imaginar suponer/supong proponer/propong
    preparar organizar celebrar visitar caminar andar parar iniciar continuar mejorar empeorar aumentar ahorrar invertir/inviert/invirt
    colaborar participar anunciar presentar estrenar demostrar/demuestr realizar utilizar localizar garantizar autorizar finalizar`,
  conjugate,
  nouns: `cara compra venta llamada pago ayuda trabajo cuenta entrega queja reserva oferta visita uso cambio gasto regalo viaje envío retraso
    pregunta duda falta firma marca prueba forma causa cena consulta contacto corte empleo estafa fallo carga descarga nota parada parte
    paso peso premio recibo reclamo respuesta resultado salida suerte sueño trato vista entrada comida bebida subida bajada medida
    mercado pedido sentido vestido sonido partido contenido baño abono ahorro anuncio apoyo cocina cierre deseo intento disculpa
    esfuerzo grito inicio gana muestra rebaja regreso vuelo vuelta juego traje interés país calle nombre puesto casa cosa cama copa mesa
    rosa taza tapa toma pata sala vela río llave clase frase base nave serie nieve jefe café bebé sofá media mitad rato dato lado
    mano moto foto radio noche coche teléfono móvil número página código línea cámara batería crédito débito depósito electrónica
    música película médico público política república fábrica máquina máscara lámpara sábana plátano azúcar sábado árbol
    ángel carácter líder dólar fútbol gol autobús avión habitación opinión atención reloj mensaje detalle mueble servicio producto
    precio cliente tienda hotel restaurante camarero empleado dueño plato vaso botella cerveza agua leche pan queso carne pollo
    pescado fruta verdura ensalada postre desayuno almuerzo año mes semana día hora minuto segundo mañana niño niña hijo hija padre
    madre hermano hermana abuelo abuela amigo amiga novio novia marido mujer hombre chico chica persona gente vecino jugador
    equipo entrenador árbitro campo estadio gobierno ministro presidente ley voto impuesto banco tarjeta dinero euro factura contrato
    garantía seguro maleta asiento vuelo tren estación aeropuerto hospital escuela universidad profesor alumno examen curso libro
    daño odio gusto estreno insulto soporte acuerdo encuentro camino suelo cuento mando robo engaño baile descanso cuidado timo ánimo éxito
    capítulo vídeo época crítica práctica técnica gráfico tráfico público título artículo vehículo kilómetro metro perro gato playa montaña mar sol lluvia calor frío verano invierno`,
  declineNoun: (noun) => {
    if (/[aeiouáéó]$/.test(noun)) return [`${noun}s`];
    const plain = withoutAccent(noun);
    return /[áéíóú][sn]$/.test(noun) ? [`${plain}es`] : [`${noun.replace(/z$/, 'c')}es`];
  },
  adjectives: `bueno malo nuevo viejo rápido lento caro barato roto pequeño perfecto contento encantado limpio sucio bonito feo rico cómodo incómodo
    cansado enfadado harto agotado estropeado dañado defectuoso moderno antiguo blanco negro rojo amarillo español italiano mexicano
    argentino colombiano chileno peruano venezolano holandés francés inglés alemán portugués europeo americano técnico económico
    público privado único último primero segundo tercero próximo pasado máximo mínimo largo corto alto bajo ancho estrecho lleno vacío frío
    cálido tibio gratuito educado maleducado simpático antipático amargo salado soso delicioso riquísimo buenísimo malísimo carísimo
    pésimo fantástico estupendo maravilloso asqueroso vergonzoso horroroso espantoso fabuloso precioso hermoso lindo guapo
    correcto incorrecto completo incompleto exacto falso cierto seguro inseguro sincero honesto profesional atento amplio tranquilo ruidoso
    céntrico barroco rústico práctico complicado sencillo adecuado recomendado abierto cerrado muerto vivo loco tonto listo solo
    mismo otro mucho poco todo tanto demasiado cuanto nuestro vuestro propio extraño raro claro oscuro directo activo positivo negativo
    político histórico turístico típico mítico mágico auténtico doméstico automático eléctrico electrónico informático telefónico médico
    mejor peor mayor menor español`,
  declineAdjective: (word) => {
    if (word.endsWith('o')) return ['a', 'os', 'as'].map((end) => word.slice(0, -1) + end);
    if (/(?:jor|or)$/.test(word)) return [`${word}es`];
    const plain = withoutAccent(word);
    return /[snl]$/.test(word) ? [`${plain}a`, `${plain}es`, `${plain}as`] : [`${word}s`];
  },
  keep: `vino vinos gracias menos después además más jamás mientras atrás detrás tras lunes martes miércoles jueves viernes crisis tesis virus
    gafas vacaciones dios paraguas cumpleaños análisis oasis dosis gratis campus estrés anís compás adiós quizás antes lejos apenas
    nos les los las sus mis tus dos tres seis través burgos carlos lucas marcos jesús parís este esta estos estas ese esa eso esto aquel
    si se de mi tu el te que quien como cuando donde aun mas bajo cerca para sobre entre nada llamado dentro fuera siempre nunca
    tampoco así varios varias ambos ambas viva cumple londres miraflores gilipollas cosmos motion york navidad roto fin tarde tardes vale modo tanto canto error papá mamá`,
  reduce: reducePlural,
};

/** Regular forms; `stems[0]` is the root under stress (pierd-), `stems[1]` that of durmió, pidiendo. */
function conjugate(infinitive: string, stems: readonly string[]): string[] {
  const root = infinitive.slice(0, -2);
  const ending = infinitive.slice(-2);
  const strong = stems[0] ?? root;
  const weak = stems[1] ?? root;
  const zc = /zc$|g$/.test(strong) && !/g$/.test(root);
  const own = zc ? root : strong;
  const future = ['é', 'ás', 'á', 'emos', 'éis', 'án', 'ía', 'ías', 'íamos', 'ían'].map((end) => infinitive + end);
  const infinitives = CLITICS.map((clitic) => infinitive + clitic);
  if (ending === 'ar') {
    const soft = respell(root);
    return [
      ...make(strong, 'o as a an'),
      ...make(
        root,
        'amos áis aste ó asteis aron aba abas ábamos aban ara aras áramos aran ase asen ado ada ados adas ando ad',
      ),
      ...make(soft, 'é emos éis'),
      ...make(respell(strong), 'e es en'),
      ...CLITICS.map((clitic) => `${root}ándo${clitic}`),
      ...future,
      ...infinitives,
    ];
  }
  const g = infinitive.endsWith('guir') ? 'u' : '';
  const y = root.endsWith('u') && strong.endsWith('y');
  return [
    ...make(strong, 'o a as amos an'),
    ...make(own + g, 'es e en'),
    ...make(root, ending === 'er' ? 'emos éis í iste imos isteis' : 'imos ís í iste isteis'),
    ...make(root, 'ía ías íamos ían ido ida idos idas'),
    ...make(y ? strong : weak + g, y ? 'ó eron endo era eran' : 'ió ieron iendo iera ieras ieran iese'),
    ...CLITICS.map((clitic) => `${weak}${g}iéndo${clitic}`),
    ...future,
    ...infinitives,
  ];
}

/** busc-é -> busqué, pag-é -> pagué, empez-é -> empecé. */
function respell(root: string): string {
  return root.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
}

function make(stem: string, endings: string): string[] {
  return endings.split(' ').map((end) => stem + end);
}

const KEEPS_CE =
  /^(?:dul|enla|avan|alcan|roman|balan|cau|lan|bron|goz|ro|precoc|desenla|percan|tran|confi|maja|adole)ces$/;
const E_BEFORE_S =
  /(?:nt|nd|rt|bl|br|cr|dr|fr|gr|pr|tr|ch|qu|gu|st|sm|mp|rd|ld|lt|ff|nk|pt|ct|rm|et|ot|aj|av|sc|ni|vi|ci|li|ri|ns)es$/;
const OWN_LES = /^(?:chi|desfi|va|deta|mo|mie|inmue|simp)les$/;

function reducePlural(word: string): string | null {
  if (/[^t]ion$/.test(word)) return word.length > 5 ? `${word.slice(0, -2)}ón` : null;
  if (/ísim(?:a|os|as)$/.test(word)) return word.replace(/(?:a|os|as)$/, 'o');
  if (word.length < 5 || !word.endsWith('s')) return null;
  // escríbenos, dímelas: verbs with their pronouns.
  if (
    /[áéíóú][a-zñ]{1,6}(?:nos|los|las|les)$/.test(word) &&
    !/(?:[áéíóú][a-zñ]?iles|ículos|áculos|éculas|ículas|ángulos|ántulos)$/.test(word)
  )
    return null;
  if (/ciones$|siones$|[gnlv]iones$/.test(word)) return `${word.slice(0, -4)}ón`;
  if (/mos$|[áéíóú]s$|steis$|sis$|us$|is$/.test(word)) return null;
  if (word.endsWith('ces')) return KEEPS_CE.test(word) ? word.slice(0, -1) : `${word.slice(0, -3)}z`;
  const bare = /^(.*)([áéíóú])([^aeiouáéíóú]*)enes$/.exec(word);
  if (bare) return `${bare[1]}${PLAIN_VOWEL[bare[2] ?? ''] ?? ''}${bare[3]}en`;
  if (/[aei]nes$|[aeo]nes$|ines$/.test(word)) return accentedSingular(word, 2, 6);
  if (/eses$/.test(word)) return accentedSingular(word, 2, 6);
  if (/(?:ad|ed|ud)es$/.test(word)) return word.length > 5 ? word.slice(0, -2) : null;
  if (/[ao]res$/.test(word)) return word.length > 4 ? word.slice(0, -2) : null;
  if (/^(?:mujer|taller|alquiler|poder|deber|líder|placer|alfiler|chófer|bunker|ticket)es$/.test(word))
    return word.slice(0, -2);
  if (/[aeiou]les$|[áéíóú][bcdgtv]iles$/.test(word) && !OWN_LES.test(word))
    return word.length > 5 ? word.slice(0, -2) : null;
  if (word.endsWith('os') || word.endsWith('as')) return /[áéíóú]?[^s]s$/.test(word) ? word.slice(0, -1) : null;
  return E_BEFORE_S.test(word) || /[^l]les$/.test(word) ? word.slice(0, -1) : null;
}

/** botones -> botón, alemanes -> alemán; panes -> pan. */
function accentedSingular(word: string, cut: number, least: number): string {
  const singular = word.slice(0, -cut);
  if (word.length <= least) return singular;
  return singular.replace(/([aeiou])([sn])$/, (_, vowel: string, last: string) => (ACCENTED[vowel] ?? vowel) + last);
}

function withoutAccent(word: string): string {
  return word.replace(/[áéíóú]/g, (vowel) => PLAIN_VOWEL[vowel] ?? vowel);
}
