// Names in Spanish: the words around them.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const spanishNames: NameLanguage = {
  code: 'es',
  titles:
    set(`sr sra srta señor señora señorita señores don doña dr dra doctor doctora prof profesor profesora lic licenciado ing ingeniero
    presidente presidenta expresidente vicepresidente vicepresidenta ministro ministra exministro primer alcalde alcaldesa rey reina príncipe princesa
    infanta infante duque duquesa conde condesa marqués marquesa barón papa obispo arzobispo cardenal padre fray sor san juez jueza magistrado fiscal
    general coronel capitán comandante teniente sargento almirante inspector comisario diputado diputada senador senadora
    consejero consejera portavoz secretario secretaria director directora gerente jefe entrenador técnico delantero portero
    centrocampista defensa tenista ciclista futbolista piloto cantante actor actriz escritor escritora poeta pintor pintora periodista
    presentador presentadora compositor cineasta abogado abogada empresario empresaria emperador canciller gobernador gobernadora
    embajador embajadora tío tía abuelo abuela hermano hermana primo comisaria excmo ex líder`),
  organisations:
    set(`universidad ministerio banco ayuntamiento consejo consejería junta diputación partido instituto tribunal juzgado audiencia
    fiscalía federación confederación asociación fundación comisión comité sindicato unión club cámara congreso parlamento senado
    gobierno colegio escuela facultad academia iglesia orden compañía grupo agencia oficina secretaría dirección departamento
    policía guardia ejército fuerza fuerzas corte organización centro cruz defensoría sociedad corporación radio televisión
    diario orquesta coro frente movimiento alianza plataforma autoridad servicio cuerpo patronato consorcio hospital clínica
    biblioteca archivo conferencia subsecretaría superintendencia procuraduría contraloría registro instituciones real caja
    cooperativa hermandad cofradía selección deportivo racing sporting atlético boletín delegación subdelegación intendencia generalitat`),
  places:
    set(`calle avenida plaza paseo puerta puente parque estadio aeropuerto catedral basílica monasterio convento castillo palacio
    torre teatro museo hotel hostal restaurante café bar casa mesón sierra monte cerro pico valle río lago laguna mar océano
    golfo bahía cabo isla islas archipiélago península costa playa cordillera volcán desierto bosque ciudad villa pueblo distrito
    barrio estación puerto república reino imperio principado ducado condado estado estados comunidad región camino carretera
    autopista glorieta ronda cementerio ermita santuario abadía fuerte cueva santa san santo los las el la nuevo nueva alto alta
    bajo baja norte sur polideportivo pabellón mercado finca cortijo`),
  others:
    set(`guerra batalla tratado copa campeonato torneo liga premio premios festival feria juegos ley plan operación día constitución
    revolución código concilio edad semana gran mundial eurocopa vuelta open supercopa trofeo acuerdo pacto protocolo
    convenio declaración proyecto programa cumbre conferencia exposición noche medalla orden siglo crisis estatuto fiesta fiestas biblia`),
  joiners: set("de del la las los el y i d' e da do dos von van der al ibn"),
  ands: set('y e'),
  tails: set(''),
  demonyms: set(''),
  never:
    set(`redirect redirection doorverwijzing redirecionamento redirección rinvia mt ene feb abr jun jul ago sept sep oct nov dic lun mar mié jue vie sáb dom lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
    noviembre diciembre rt ok tv dvd cd pc pp. usb gps wifi dni nif cif iva pib etc vs d a.m p.m am pm jaja jajaja señor señores dios
    buenos buenas feliz felices gracias hola adiós navidad navidades año usted ustedes ud uds sr sra internet ceo vip xd jajajaja
    ii iii iv vi vii viii ix xi xii xv xvi xvii xviii xix xx xxi aa fm am nº km kg jajaj omg lol wtf whatsapp's`),
  alone: set(
    `estado iglesia internet derecho medicina historia filosofía ciudad presidencia república reino imperio constitución policía ayuntamiento universidad escuela ministerio ley plan casa calle este oeste norte sur administración alcaldía comunidad provincia`,
  ),
  common:
    set(`acabo acaba acabamos ahora alguien algo alguna alguno algunas algunos además aunque aun anoche ayer antes apenas así atención atentos
    buen bueno buena casi cada cómo como comprar compré compro cuando cuanto cuantos cuidado cualquier claro cosa cosas dame decir dice dicen dicho dijo
    digo dile debe deben debería desde después detrás donde durante ella ellas ellos encima encuentro enhorabuena entonces entre era eran eres ese esa eso esos
    esas espero esperando estaba estamos estar estará estas este esta esto estos estoy está están estuve falta faltan foto fotos fue
    fueron gente grande gran grupo hace hacen hacer hacía hacia haciendo hasta hay haya he hemos hice hizo hijo hija hijos hombre hombres hora horas hoy
    igual incluso información jamás junto juego jugar leo leer libro libros llamo llama llamé llega llegó llegué llevo lleva llevamos luego lugar mañana
    madre mal mala malo manera me mejor mejores menos mientras mil mira miren mis mismo misma mitad momento mucha mucho muchas
    muchos mujer mujeres mundo música muy nada nadie necesito ni ningún ninguna ninguno niño niña niños noche noches nos nosotros nuestra nuestro nuestros
    nuestras nueva nuevo nuevas nuevos nunca nació murió ojalá ojo otra otro otras otros padre padres para parece parecía parte partido pasado pedí
    película pena pero persona personas pido poca poco pocos podemos poder podría pone poner porque primera primero primer principal probablemente
    problema pronto próxima próximo pude puede pueden puedo pues que qué quién quien quienes queda quedan quería queremos querida querido quiere quieren quiero quisiera quizá
    quizás rápido razón recibo recién resulta resultado saben sabe sabéis sabes se sea según segundo segunda seguimos sería será serán si sí siempre siento
    sin sino sobre solo sólo sola somos son soy su sus supongo tal también tampoco tan tanta tanto tantos tarde tarda te temo tenemos tener tengo tenía
    tiene tienen tienes toca toda todas todavía todo todos toma trabajo trabajar tras tres tu tú tus una unas uno unos usar va vale vamos van varias varios vas
    vaya veces ver verdad vez vi vida viene vino visto vive vivir volver voy vuelve vuelvo vuestra ya yo saludos abrazo abrazos besos amigo amiga amigos amigas
    amor vecinos vecino cliente clientes servicio atención tienda productos producto pedido envío precio precios euros dinero empresa
    empresas trabajadores profesor profesores alumnos estudiantes policía ciudadanos pueblo país países gobierno político políticos política
    equipo equipos jugadores entrenador entrenadores gol goles temporada victoria derrota aficionados público concierto canción disco serie
    capítulo novela autor obra historia iglesia edificio calle carretera coche coches tren trenes avión vuelo maleta viaje viajes hotel
    habitación desayuno comida cena restaurante camarero calidad trato personal recomiendo recomendable encanta encantó odio gusta gustaría siento
    pésimo pésima horrible fatal increíble genial excelente perfecto perfecta menuda menudo asco vergüenza estafa tomadura durante mediante
    pese debido situado situada fundado fundada conocido conocida considerado miembro hermano hermana nativo natural especie género ubicado
    estudió trabajó fue debutó ganó perdió jugó marcó anunció informó aseguró afirmó explicó señaló añadió declaró pidió publicó comenzó empezó
    terremoto incendio accidente detenido detenida muere mueren detienen sucesos economía deportes fútbol baloncesto cultura sociedad opinión
    finalmente posteriormente actualmente originalmente inicialmente principalmente especialmente lamentablemente desgraciadamente`),
  endings:
    /..(?:mente|ción|ciones|sión|siones|dad|dades|ando|iendo|aban|aba|aron|ieron|arse|erse|irse|ísim[oa]s?|mientos?|[aei]mos|ó|é|í|ías?|ían|ar[áé]|er[áé]|ir[áé]|arán|erán|irán|[aei]ría[ns]?|anza|eza|ables?|ibles?|[ai]d[oa]s?|[ai]ste|l[oae]|arme|arte|rnos|ar|er|ir|[ae]d|[aei]dme|[ie]?ese|iera|en|an|es|os[oa]s?|iv[oa]s?|nte|or|ores|aje|ajes|ncia|ncias|ism[oa]|ista|istas|ura|uras|me|te|nos)$/u,
  placeBefore: set('en a desde hacia hasta por entre'),
  productBefore: set('mi un el compré comprar tengo nuevo nueva la con uso usar'),
  personAfter: set(
    'ha había será puede quiere tiene tuvo fueron es fue era está dijo dice afirmó aseguró explicó señaló añadió declaró anunció indicó manifestó nació murió ganó venció derrotó escribió cuenta que',
  ),
};
