// Spanish phrase material of the sample project.

import { lines, openers, type Phrases } from './types.ts';

export const spanish: Phrases = {
  slots: {
    place: lines(`
      Valencia
      Vigo
      Zaragoza
      Málaga
      Murcia
      Bilbao
      Alicante
      Getafe
      Sevilla
      Gijón
      Burgos
      Badalona
      Córdoba
      Logroño
    `),
    weekday: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    few: ['dos', 'tres', 'cuatro'],
    price: ['389', '429', '479', '519', '549', '399'],
    thing: ['la lavadora', 'la cafetera', 'el lavavajillas'],
    mine: ['mi lavadora', 'mi cafetera', 'mi lavavajillas'],
    part: ['la goma de la puerta', 'la bomba de desagüe', 'el filtro', 'el cajetín del detergente', 'la correa'],
  },
  groups: {
    praise: lines(`
      La [marea] es una maravilla, {centrifuga a 1400 y ni se mueve|no se oye ni centrifugando}. {Mi vecina me \
        preguntó si la tenía apagada|El gato duerme encima, con eso lo digo todo}.
      {Tres|Dos|Cuatro} años con la lavadora de [brand] y ni una avería. {Toco madera|Y que dure}.
      El café de la Brisa sale {calentito y con crema|mejor que en el bar de abajo}. {Para lo que cuesta, un \
        diez|Repetiría la compra mañana mismo}.
      Me llegó la [marea] un [weekday] {a las nueve de la mañana|justo a la hora que dijeron}, la subieron a un \
        tercero sin ascensor y se llevaron la vieja. Chapó por los chicos del reparto.
      {Por fin|Ya era hora de} un lavavajillas que seca los táper 😍 El Caleta gana de calle.
      Compré la Brisa {de oferta|en las rebajas} pensando que sería un trasto y {estoy encantad[o/a]|me ha callado la \
        boca}. Se limpia en un minuto y la jarra no gotea.
      El programa de 30 minutos de la [marea] me ha salvado la vida con {los uniformes del cole|la ropa del \
        gimnasio|los baberos del peque}.
      Silencioso, cabe todo y las copas salen sin marcas. No le pido más al Caleta.
      Pues a mí [brand] me parece de lo mejor en relación calidad-precio. {Tengo la lavadora y el lavavajillas y los \
        dos van finos|En casa de mis padres llevan diez años con la misma lavadora}.
      Qué gusto de atención: llamé por [part], me cogieron {a la primera|en dos minutos} y me enviaron la pieza \
        gratis.
      Mi madre, que tiene 81 años, se apaña sola con los botones de la [marea]. Letra grande y sin aplicaciones \
        raras. {Gracias por pensar en los mayores|Así se hacen las cosas}.
      {La mejor compra del año|Lo mejor que he comprado este año}, sin exagerar: la Brisa. ☕️
      He medido el consumo con un enchufe de esos: 0,52 kWh el lavado eco de la Marea 9. Lo que ponía la etiqueta. \
        Alucino 👏🏼
      vaya pasada de lavadora la [marea], 9 kg y entra el edredón nórdico entero
      Cinco estrellas para el técnico que vino a [place]. Puntual, simpático y me enseñó a limpiar el filtro.
      No suelo escribir reseñas, pero la [marea] se lo merece. {Llevaba veinte años con una lavadora que andaba sola \
        por la cocina|Venía de una que sonaba como un helicóptero} y esto es otro mundo. Ropa limpia, nada de ruido y \
        el mando se entiende sin leer el manual.
      Encantad[o/a] con el Caleta!!! Hasta las ollas de las lentejas salen limpias
    `),
    complaint: lines(`
      La [marea] {pierde agua por debajo|deja un charco cada vez que centrifuga} y solo tiene {cinco meses|medio \
        año}. He llamado [few] veces a [brand] y nadie me da cita.
      La pantalla de la Brisa se ha quedado en blanco. {Una semana de uso|Doce días de uso}. Muy bonita, eso sí.
      {Error E18 otra vez|Otra vez el dichoso E18}. He limpiado el filtro, he mirado el desagüe y la [marea] sigue \
        sin tirar el agua. ¿De verdad esto pasó un control de calidad?
      Me cobraron {49|59|65} euros por la visita del técnico y se fue diciendo que «es normal que huela». Huele a \
        cloaca, señores de [brand].
      El brazo de abajo del Caleta se cae a mitad de programa. Lo he pegado con cinta. Un lavavajillas de [price] \
        euros, con cinta.
      La jarra de la Brisa gotea {siempre, sirvas como sirvas|por todas partes}. La encimera parece un charco cada \
        mañana 😤
      Segunda vez que se rompe [part] de la [marea]. {La garantía dice que es «desgaste»|Según ellos es culpa mía por \
        poner suavizante}. Pues vale.
      Qué bien diseñada la app de [brand], que {me pide la ubicación para poner una lavadora|se cierra sola cada vez \
        que pulso «iniciar»}. Bravo. Ingeniería pura.
      El centrifugado de la [marea] suena como un avión despegando. Vivo en un piso, no en Barajas.
      Atención al cliente de [brand]: {35|40|50} minutos de musiquita y se corta. {Tres veces hoy|Y así todos los \
        días}.
      Ni una sola pieza de repuesto para mi Caleta de 2021. «Modelo descatalogado». ¿Y la sostenibilidad esa del \
        anuncio?
      NO COMPRÉIS LA BRISA. {Se calienta el asa y quema|El asa quema}, ya me he hecho daño dos veces
      La ropa sale {con pelusas|con manchas grises|empapada} desde que estrené la [marea]. Mi lavadora de hace 15 \
        años lo hacía mejor, de verdad.
      Decepcionad[o/a]. El manual de la [marea] viene en {ocho idiomas y ninguno se entiende|una hoja con un código \
        QR que lleva a una página que no existe}.
      El Caleta deja los vasos blancos, con sal, con abrillantador y con todo. Servicio técnico: «será el agua de \
        [place]». Pues será.
      llevo desde {agosto|julio} esperando que alguien de [brand] me devuelva la llamada x lo de [part] 🙄
      Se me ha quedado la puerta bloqueada con toda la ropa de trabajo dentro. {A las once de la noche|Un domingo}. \
        Gracias, [brand], por tanto.
      La garantía de [brand] es papel mojado. Nunca mejor dicho, porque la cocina sí que está mojada.
    `),
    delivery: lines(`
      Tenían que traerme la [marea] el [weekday] entre las 9 y las 14. {He pedido el día libre para nada|Aquí sigo, \
        mirando por la ventana}.
      «Entregado» dice la web. Pues a mi casa no ha llegado, y en la del vecino tampoco. Pedido [order].
      El pedido llegó con el cartón roto y un golpe en el lateral del Caleta. Lo {rechacé|devolví} y ahora me dicen \
        que [days] días para otro.
      Compré en marazul.example con entrega en 48 horas. Van [days] días. {Nadie sabe nada|El chat me manda un enlace \
        que no funciona}.
      El repartidor dejó la cafetera en el bar de enfrente sin avisar. {Menos mal que me conocen|La próxima que me la \
        ponga cargada}.
      Pagué {29|35} euros por subir [thing] a casa y ahí se quedó, en el portal. En el portal.
      Cuatro cambios de fecha de entrega. CUATRO. Ya me sé de memoria el correo de «tu pedido está en camino».
      El seguimiento del pedido [order] lleva parado en [place] desde el [weekday].
      Me han traído la Marea 7 en vez de la Marea 9. Y ahora soy yo quien tiene que buscar una caja para devolverla \
        🤦🏻‍♀️
      Muy contentos con la máquina, muy poco con la entrega: {tres semanas|veinte días} para un producto «en stock».
      Para cuándo mi pedido??? [order], lo pregunto ya por aquí porque por teléfono es imposible
    `),
    strike: lines(`
      [days] días con la lavadora de [brand] parada en un almacén de [place] por la huelga. Y yo con {dos críos y|un \
        bebé y} la colada en casa de mi suegra.
      Huelga de repartidores de Transvela y [brand] callada. {Ni un correo, ni un SMS, nada|Me entero por la radio, \
        no por ellos}.
      Mi pedido [order] lleva {diez|once|doce} días «en reparto». {Lo van a traer andando, se ve|Debe de ir en burro}.
      Entiendo a los trabajadores, tienen todo el derecho. Lo que no entiendo es que [brand] siga vendiendo «entrega \
        en 48 h» sabiendo que no sale ni un camión.
      Me han cobrado los [price] euros al momento. La entrega, ya si eso, cuando acabe la huelga. #MarAzul #huelga
      @marazul ¿alguien al otro lado? Pedido [order], [place], pagado el día 9. Solo quiero una fecha.
      Lavando a mano desde hace {una semana|nueve días|diez días} porque [brand] no sabe dónde está mi pedido. \
        Estamos en 2026, ¿verdad?
      Otra vez: «su entrega se ha reprogramado». {Tercera vez en una semana|Y van cuatro}. Que alguien pare esto, por \
        favor.
      A mis padres, 78 y 80 años, los han dejado sin lavadora. La vieja se la llevaron, la nueva está atrapada por la \
        huelga. Muy bien, [brand]. Muy bien.
      Cancelo. {Ayer pedí|Hoy he pedido} la devolución del dinero de la [marea] y me dicen que hasta que no llegue al \
        almacén no pueden. ¡Pero si nunca ha salido del almacén!
      40 minutos al teléfono con [brand] para que me digan que lea las noticias. Es literal: «mire usted las \
        noticias».
      Los del reparto llevan meses avisando. {La empresa sabía que habría huelga|Esto se veía venir} y aun así metió \
        la campaña de septiembre. Eso es mala fe.
      La Brisa que pedí para el cumpleaños de mi {hermana|padre|pareja} sigue en el almacén. El cumpleaños fue el \
        sábado. 🎂😒
      {Somos cuatro vecinos de [place]|En mi bloque somos tres} con el mismo problema: pedido pagado, sin entrega y \
        sin respuesta de @mar_azul_oficial
      INDIGNAD[O/A] es poco. Pedido parado, chat cerrado y teléfono que comunica. #MarAzul
      ¿A alguien de [place] le ha llegado algo de [brand] esta semana? Por saber si tengo que seguir esperando o ya \
        me compro otra.
      Yo tenía instalador contratado para el [weekday]. Lo he tenido que pagar igual, claro. ¿A quién le paso la \
        factura, Marazul?
      Lo peor no es la huelga, es el silencio. {Un mensaje diciendo «no sabemos cuándo» me habría bastado|Si me dicen \
        que son dos semanas, me organizo, pero que me lo digan}.
      qué bien, mi lavavajillas está de vacaciones en [place] y yo fregando platos como en los noventa 👌🏽
      Llevo el seguimiento del pedido mejor que la serie que estoy viendo. Capítulo de hoy: sigue en [place].
      Trabajo en una residencia y esperábamos dos lavadoras Marea 9. Con la huelga de reparto estamos llevando \
        sábanas a una lavandería. Necesitamos una solución ya, [brand].
      Mar Asul, o como se escriba ya: {devolvedme mi dinero|quiero mi dinero de vuelta}. Dos semanas de espera y ni \
        una disculpa.
      Por cierto, {RutaLista y otros sí están repartiendo|los de Casalume sí que reparten esta semana}. Así que \
        alternativas había.
      No ha venido nadie. Ni ayer, ni hoy. El chat dice que «mañana seguro», igual que ayer y que el [weekday].
      la huelga de transvela me pilla de mudanza, sin lavadora y sin nevera. yupi 🥲
      Reclamación puesta en Consumo. Doce días sin [thing], pedido [order]. A ver si así contestan.
      Si pagan mal a los repartidores pasa lo que pasa. {Todo mi apoyo a la huelga|Apoyo a la huelga al cien por \
        cien}, aunque mi cafetera siga en [place] ✊🏾
    `),
    aftermath: lines(`
      Pues por fin, {dieciséis|quince|diecisiete} días después, ha llegado la lavadora. Funciona. {Ya no tengo \
        fuerzas ni para enfadarme|Pero el mal rato no me lo quita nadie}.
      Han cumplido con lo que dijeron el sábado: {me han devuelto los gastos de envío|vale de 30 euros y entrega el \
        primer día}. Tarde, pero han cumplido.
      El comunicado de [brand] está bien. Lo que pasa es que llegó cuatro días tarde.
      Me ha llamado una persona de [brand], con nombre y apellidos, para darme fecha de entrega. Eso era todo lo que \
        pedíamos.
      Yo sigo esperando el pedido [order]. Que en las noticias digan que está arreglado no significa que esté \
        arreglado.
      Ya está aquí la [marea]! Gracias al chico del reparto, que encima venía pidiendo perdón él 🙏🏼
      Un vale de 30 euros por dos semanas sin lavadora. {No sé si reír o llorar|Con eso no pago ni la lavandería}.
      Recibido todo ayer en [place]. Lo que funciona, funciona: disculpas claras, fecha concreta y a la primera.
      Bien por reconocer el error. Otras marcas ni contestan. {Les doy otra oportunidad|Veremos si aprenden}.
      La huelga acabó hace una semana y el seguimiento sigue diciendo «incidencia». Ánimo a los que seguís en la \
        lista.
      Entregado, instalado y se llevaron la vieja. Después de todo el lío, la verdad es que la Marea 9 va de cine.
    `),
    repair: lines(`
      Hoy en [place], fin de semana de reparaciones gratis de [brand]: han cambiado [part] de mi lavadora de 2017 sin \
        cobrarme nada. 👏🏻
      Llevé la cafetera vieja, que ni siquiera es de [brand], y {me la miraron igual|me explicaron qué le pasaba}. \
        Detallazo.
      Menuda cola para lo de reparar gratis, pero {ha merecido la pena|salgo con la Brisa como nueva}. ¡Más cosas así!
      Reparar en vez de tirar. {Ojalá todas las marcas hicieran esto|Ya podían copiar las demás}. #MarAzul #reparar
      Una idea estupenda la del puente: técnicos en la plaza, café y piezas gratis. Después de lo de septiembre les \
        hacía falta.
      Mi hija de siete años ha aprendido hoy a limpiar el filtro de la lavadora en el taller de [brand]. Yo también, \
        para qué engañarnos 👩‍👧
      Me han arreglado el Caleta en veinte minutos y me han dado la pieza rota en una bolsita. {Gracias, \
        Rosa|Gracias, Íñigo}, qué arte.
    `),
    question: lines(`
      ¿Alguien sabe si la [marea] cabe en un hueco de 58 cm de fondo? En la web pone 57,5 pero no sé si cuenta la \
        manguera.
      ¿Cada cuánto hay que descalcificar la Brisa con agua {dura|de [place]}? La luz naranja no se apaga nunca.
      Duda: ¿el Caleta se puede {panelar|conectar a agua caliente}? En la ficha no lo encuentro.
      ¿Merece la pena pagar la diferencia entre la Marea 7 y la Marea 9? Somos {tres en casa|una familia de cinco|dos \
        y un perro que suelta pelo}.
      @marazul ¿hacéis entregas en {Canarias|Ceuta|Menorca|Formentera}? La web no me deja poner el código postal.
      ¿Sabéis dónde comprar [part] para una [marea]? En la tienda oficial sale agotado.
      {Hola, una consulta|Buenas, una preguntita}: ¿la garantía de [brand] empieza el día de la compra o el de la \
        entrega?
      ¿Cómo se quita el pitido de fin de programa de la lavadora? {Se despierta el bebé|Me tiene negr[o/a]}.
      alguien ha probado la brisa con café de comercio justo del súper? sale muy flojo o es cosa mía
      ¿Se puede cambiar la dirección de un pedido ya hecho? {Me mudo a [place]|Me he equivocado de portal}. Nº \
        [order].
      Parpadean tres luces en el Caleta y no vienen en el manual. ¿A alguien más le ha pasado?
      ¿El vale de 50 euros de [brand] vale también para {cafeteras|piezas}? Las condiciones no las entiende ni quien \
        las escribió.
    `),
    suggestion: lines(`
      Sugerencia para [brand]: un botón físico de pausa. Uno. {No pido tanto|Es lo único que le falta a la [marea]}.
      Estaría bien que la Brisa avisara cuando {falta agua|toca descalcificar} antes de empezar, no a mitad de café.
      ¿Y si el manual viniera con dibujos grandes? Mi abuela os lo agradecería.
      Yo pondría una franja de entrega de dos horas, como hacen {otras tiendas|en Casalume}. Cinco horas esperando es \
        media jornada perdida.
      Deberían vender las piezas sueltas en la web. Un asa de plástico no puede obligarte a comprar una jarra entera.
      Ojalá saquéis la [marea] en {verde|color|carga superior}. Lo de siempre blanco aburre.
      Si [brand] pusiera la bandeja de cubiertos más ancha, el Caleta sería perfecto. {Ahí lo dejo|Tomad nota}.
    `),
    comparison: lines(`
      He tenido Nordwit y ahora [brand]. La Nordwit hacía menos ruido, la [marea] lava mejor. {Cada uno que elija|Me \
        quedo con la segunda}.
      Entre la Brisa y la de Nordwit me quedo con la Brisa: {más barata y más fácil de limpiar|el café sale más \
        caliente}.
      Nordwit cuesta 150 euros más y te da cinco años de garantía. [brand], dos menos. Haced cuentas.
      En casa el lavavajillas de Casalume duró tres años, el Caleta lleva cinco. Fin del debate.
      Casalume me contestó en una hora. [brand] en nueve días. Los electrodomésticos serán parecidos, el trato no.
      Comparativa rápida: Marea 9, 47 minutos en algodón 60º; Nordwit Fjell, 52. De ruido, {empate|gana Nordwit}.
      Para precio, Casalume. Para que dure, [brand]. Para presumir, Nordwit 😂
    `),
    rivals: lines(`
      La Nordwit Fjell que compramos en {mayo|junio} ha empezado a oxidarse por la puerta. Casi 700 euros.
      Casalume ha subido los precios {otra vez|un 12 %}. Y luego se quejan de que no vendemos segunda mano.
      Muy contenta mi madre con su lavadora Casalume, la pidió un [weekday] y al siguiente estaba puesta.
      ¿Alguien con cafetera Nordwit? La mía hace un ruido raro al moler, como si hubiera una piedra.
      El servicio técnico de Nordwit en [place], de diez. Vinieron el mismo día.
      Casalume me ha enviado un lavavajillas abollado y quiere que pague yo la recogida. Increíble.
      El anuncio de Nordwit con el pingüino me da una ternura que no es normal 🐧
      La aspiradora Nordwit me ha salido buenísima, {tres años sin un fallo|la mejor que he tenido}.
      Casalume manda tres correos al día. Ya me di de baja dos veces.
      Alguien me explica por qué una freidora Nordwit cuesta {189|219} euros?
      Colas en la tienda de Casalume de [place] por la liquidación, ni que regalaran nada.
      Vaya app tiene Casalume, hasta te dice cuánto has gastado de luz. Me gusta.
    `),
    intent: lines(`
      Se me ha muerto la lavadora después de 18 años 🪦 Estoy entre la [marea] y una Nordwit. ¿Consejos?
      Pensando en pillar la Brisa {este mes|antes de Navidad|cuando baje de 80 euros}. ¿Algún descuento por ahí?
      Nos mudamos en {noviembre|diciembre} a [place] y toca equipar la cocina entera. De momento gana [brand] por \
        precio.
      Creo que me voy a tirar a por la Marea 9. Con tres niños, o eso o me voy a vivir al río.
      En la lista de boda hemos puesto el Caleta. ¿Nos arrepentiremos?
      Mañana voy a la tienda a ver el lavavajillas ese de [brand]. Si cabe la paellera me lo llevo.
    `),
    churn: lines(`
      Última vez que compro en [brand]. {Devuelto y pedido a Casalume|Ya he pedido una Nordwit}, llega el [weekday].
      Diez años fiel a [brand] y se acabó. {Por cómo te tratan cuando algo falla, no por la máquina|No es por el \
        fallo, es por el trato}.
      Cambio de marca. Lo siento, pero una lavadora que pasa más tiempo en el taller que en casa no me sirve.
      Nunca más, Marazul. Never. Jamais. Mai più. {¿En cuántos idiomas lo queréis?|Os lo digo en todos los idiomas en \
        los que repartís… o no repartís.}
      He cancelado el pedido y la suscripción de cápsulas. Adiós, [brand].
      Mi próxima cafetera será de cualquier otra marca. De cualquiera.
    `),
    news: lines(`
      [brand] abrirá en noviembre un centro de reparación en [place] con {40|60|25} empleos, según la prensa local.
      La Marea 9 de [brand], entre las cinco lavadoras más eficientes del año según el boletín de OpinaCasa.
      [brand] amplía a {tres|cinco} años la garantía del motor de sus lavadoras. Se aplica a compras desde el 1 de \
        octubre.
      Según el sector, el precio de los lavavajillas bajó un 3 % en verano; Nordwit y [brand], los que más recortaron.
      El ayuntamiento de [place] firma con [brand] y Casalume la recogida de aparatos viejos puerta a puerta.
    `),
    thanks: lines(`
      Gracias a @marazul por {solucionarlo tan rápido|el cambio de jarra}. Así da gusto.
      Quería dar las gracias a {Marta|Nuria|Andrés}, de atención al cliente de [brand]. Me llamó un [weekday] a las \
        ocho de la tarde para ver si todo iba bien.
      ¡Solucionado! Era el filtro, como decíais. Gracias a todos los que contestasteis.
      gracias [brand], mi cafetera y yo volvemos a hablarnos ❤️
      Pues retiro lo dicho: me cambiaron la lavadora por una nueva sin discutir. Gracias.
    `),
    smalltalk: lines(`
      Tarde de lluvia, la [marea] dando vueltas y un café de la Brisa. No necesito más.
      Mi gato lleva media hora mirando girar el tambor. Mejor que la tele 🐈
      He puesto {la camiseta roja con las sábanas|un pañuelo de papel con la ropa negra}. No culpo a la lavadora. \
        Pero casi.
      ¿Soy la única persona que le da las gracias a [thing] cuando termina?
      El jingle de [brand] se me ha metido en la cabeza desde esta mañana. Azuuul, azul. Socorro.
      Día de colada, {como manda la tradición|ya van cuatro lavadoras y no son las doce}.
      Huele a café y a ropa limpia. #colada #marazul
      buenos días solo a quien ya ha tendido ☀️
    `),
    noise: lines(`
      Atardecer sobre el mar azul de {Altea|Cabo de Gata|Nerja}. Así da gusto acabar el día. 🌊
      Hoy he visto el mar azul, azul de verdad, y se me ha pasado todo.
      Receta rápida: calabacín, huevo y un poco de queso. Al horno veinte minutos y listo.
      Se vende bici de niña, poco uso, [place]. Interesados por privado.
      Esta noche partido en el bar de Manolo, ¿quién se apunta?
      ¿Recomendáis podólogo en [place]? Gracias de antemano.
    `),
  },
  tails: {
    positive: ['👏🏽', '😊', '❤️', '#MarAzul', 'Recomendable.', 'Un saludo.', '💙💙', '#lavadora', 'De diez.', '👩🏻‍🍳'],
    negative: [
      '😡',
      '#MarAzul',
      '🤦🏽‍♂️',
      'Una vergüenza.',
      '🙄',
      '#consumo',
      'En fin.',
      'No vuelvo.',
      '#quejas',
      '🤷🏻‍♀️',
      'Lamentable, de verdad.',
    ],
    neutral: [
      'Gracias de antemano.',
      '🙏',
      'Un saludo desde [place].',
      '#MarAzul',
      '🤔',
      '#electrodomésticos',
      '¡Gracias!',
    ],
  },
  titles: {
    positive: lines(`
      Muy contentos
      Repetiría
      Cumple de sobra
      Buena compra
      Silencio total
      De lo mejor que he tenido
      Recomendable
      Calidad-precio inmejorable
      Sorprendid[o/a] para bien
    `),
    negative: lines(`
      No lo recomiendo
      Muy mala experiencia
      Decepción
      Mal servicio posventa
      Ni gratis
      Así no
      Esperaba más
      Cero en atención
      Una avería tras otra
    `),
    delivery: lines(`
      Entrega desastrosa
      Semanas esperando
      ¿Dónde está mi pedido?
      Buen producto, entrega fatal
      Otra vez sin entrega
      Parado en el almacén
    `),
    neutral: lines(`
      Luces y sombras
      Correcto
      Ni fu ni fa
      Bien, con peros
      Para salir del paso
      Depende de lo que busques
    `),
  },
  echoes: {
    positive: [
      'Totalmente',
      'Qué envidia 😍',
      'A mí me pasa igual, encantad[o/a]',
      'Opino lo mismo',
      '¡Bien!',
      'Doy fe',
    ],
    negative: [
      'A mí igual',
      'Mismo problema aquí',
      'Y van…',
      'Ánimo 💪🏽',
      'Ya somos dos',
      'Qué vergüenza, de verdad',
      'Conozco la sensación',
      'Normal que te enfades',
    ],
    neutral: [
      'Me interesa también',
      'Sigo el hilo',
      'Pregunta en la tienda, a mí me ayudaron',
      'Ni idea, lo siento',
      'Creo que sí, pero no me hagas mucho caso',
    ],
  },
  turns: {
    worse: ['Ahora lo malo.', 'No todo es bueno, claro.', 'Le quito estrellas por lo siguiente.'],
    better: ['Ahora lo bueno.', 'También hay cosas buenas.', 'Algo bueno tenía que tener.'],
  },
  canned: lines(`
    Hola, [name]: sentimos {mucho lo ocurrido|las molestias}. ¿Nos envías el número de pedido por mensaje privado? \
      {Lo revisamos hoy mismo.|Gracias.}
    Hola, [name]. Lamentamos la espera. Estamos trabajando para retomar las entregas {cuanto antes|lo antes posible}. \
      {Un saludo.|Gracias por tu paciencia.}
    Buenos días, [name]. Hemos pasado tu caso al equipo de {entregas|posventa}. Te escribirán en {24|48} horas.
    Hola, [name]: hemos localizado tu pedido en el almacén de [place]. Saldrá el primer día que haya reparto y te \
      llamaremos la víspera. No hace falta que hagas nada.
  `),
  posts: lines(`
      2026-08-19 10:00 | ¿Sabías que lavar a 30º en lugar de a 60º gasta menos de la mitad? Tu Marea 7 y tu factura \
        lo notan. 💙 #MarAzul
      2026-08-06 11:00 | Cada mes de agosto la misma pregunta: sí, puedes dejar la lavadora con la puerta \
        entreabierta en vacaciones. Así no huele.
      2026-09-26 13:05 | Comunicado: la huelga de nuestro socio de reparto Transvela ha dejado pedidos parados. Lo \
        sentimos: debimos avisar antes. Desde hoy devolvemos los gastos de envío, damos un vale de 30 euros y quien \
        quiera cancelar recupera su dinero en 72 horas. Fechas nuevas, por correo, antes del miércoles. \
        marazul.example/huelga
      2026-10-02 12:15 | Seguimos poniéndonos al día: el 70 % de los pedidos parados ya está entregado. Si el tuyo \
        no, responde a este mensaje y lo miramos uno a uno.
      2026-10-07 10:30 | Del 10 al 12 de octubre reparamos gratis. De cualquier marca, de cualquier año. Plazas y \
        horarios en marazul.example/reparar 🔧
  `),
  shorthand: [
    ['porque', 'xq'],
    ['también', 'tmb'],
    ['que ', 'q '],
    ['por favor', 'xfa'],
    ['para ', 'pa '],
  ],
  openers: openers(`
    # 2026-08-03 09:15 | general | Cinco errores que acortan la vida de tu lavadora
    Cargar de más, abusar del suavizante, olvidar el filtro, cerrar la puerta nada más terminar y lavar siempre en \
      frío. Los técnicos que hemos consultado coinciden: ocho de cada diez visitas se evitan con diez minutos al mes.
    El filtro, cada cuatro semanas. El cajetín, bajo el grifo. Y una vez al mes, un lavado a 60 grados con el tambor \
      vacío. Sirve para una Mar Azul de este año y para una Nordwit de hace quince.

    # 2026-08-11 10:30 | coffee | Probamos seis cafeteras de menos de cien euros
    Dos semanas, seis cafeteras de goteo y demasiado café. La Brisa, de Mar Azul, gana en temperatura y pierde en la \
      jarra, que gotea si se sirve deprisa. La Nordwit Kaffi es la más silenciosa. La de Casalume, la más barata y la \
      única con temporizador de verdad.
    Si solo toma café una persona, ninguna de las seis compensa frente a una italiana de toda la vida.

    # 2026-08-20 08:50 | dishwasher | Lavavajillas en cocinas pequeñas: lo que cabe en 45 centímetros
    El Caleta de Mar Azul y el Linea de Casalume se disputan el hueco de 45 centímetros. El primero seca mejor el \
      plástico; el segundo tiene una bandeja de cubiertos más cómoda. En consumo de agua, empate a nueve litros.
    Ojo con la puerta: los dos necesitan medio metro libre delante.

    # 2026-08-31 11:05 | washer | Marea 7 o Marea 9: ¿compensan los dos kilos de más?
    La diferencia ronda los noventa euros. A cambio, la Marea 9 de Mar Azul admite un edredón doble, centrifuga algo \
      más deprisa y gasta, en el programa eco, prácticamente lo mismo. Para una o dos personas, la 7 sobra. Con \
      niños, la 9 se amortiza en un par de inviernos.

    # 2026-09-08 09:40 | rivals | Nordwit sube precios y Casalume alarga la garantía
    Septiembre empieza con movimiento: Nordwit encarece un 6 % sus lavadoras y Casalume pasa de tres a cuatro años de \
      garantía en toda la gama. Mar Azul, de momento, no mueve ficha.
    El sector espera una campaña de otoño agresiva, con más descuentos en la compra por internet que en la tienda.

    # 2026-09-16 10:20 | general | Los repartidores de Transvela amenazan con ir a la huelga
    Los sindicatos de Transvela, la empresa que reparte para Mar Azul y otras marcas del hogar, han convocado paros \
      desde el 22 de septiembre si no hay acuerdo sobre los turnos de fin de semana. La compañía ofrece un plus; los \
      trabajadores piden más personal para los aparatos pesados.
    Preguntada por este medio, Mar Azul dice que «confía en que haya acuerdo».

    # 2026-09-22 08:30 | strike | Empieza la huelga de Transvela: miles de lavadoras se quedan en el almacén
    Desde las seis de esta mañana no sale ningún camión de los almacenes de Transvela en Valencia, Zaragoza y Getafe. \
      Mar Azul, su mayor cliente, sigue aceptando pedidos con entrega en 48 horas.
    Si tienes un pedido pendiente, conserva el correo de confirmación: pasado el plazo pactado puedes exigir una \
      fecha nueva y, si no se cumple, la devolución del importe.

    # 2026-09-24 12:10 | strike | Qué puedes reclamar si tu pedido de Mar Azul no llega
    Nos habéis escrito más de doscientas personas en tres días. Resumimos: reclama por escrito, da un plazo \
      razonable, guarda los tiques de lavandería y, si pagaste con tarjeta, pregunta a tu banco por la retrocesión \
      del cargo.
    Mar Azul no ha contestado a nuestras llamadas. El chat de la tienda está cerrado desde el martes.

    # 2026-09-26 13:00 | strike | Mar Azul pide perdón y promete devolver los gastos de envío
    Cinco días después del comienzo de la huelga, la marca ha publicado un comunicado: devuelve los gastos de envío, \
      ofrece un vale de 30 euros y garantiza el reembolso en 72 horas a quien cancele. «Debimos avisar antes», \
      admite.
    Transvela y los sindicatos firmaron anoche un preacuerdo. El reparto se normalizará, según la empresa, en unos \
      diez días.

    # 2026-10-06 09:25 | strike | Dos semanas después: quién ha recibido su pedido y quién no
    Hemos seguido a veinte lectores con pedidos parados. A diecisiete les han llegado, a dos les han devuelto el \
      dinero y una sigue esperando en Logroño. Casi todos han recibido el vale de 30 euros.
    La nota media que le ponen a Mar Azul: un 4 por la espera y un 7 por la respuesta.

    # 2026-10-09 10:45 | repair | Este puente puedes reparar gratis tus electrodomésticos
    Del 10 al 12 de octubre, Mar Azul monta talleres en doce ciudades. Se admite cualquier marca, siempre que el \
      aparato quepa en un carro de la compra o traigas la pieza. Para lavadoras y lavavajillas hay visitas a \
      domicilio, ya casi agotadas.
    Consejo: ve temprano y lleva apuntado el modelo.

    # 2026-10-13 11:30 | repair | Más de 3000 aparatos arreglados en el fin de semana de Mar Azul
    Cafeteras, aspiradores, una tostadora de 1978. La marca calcula que tres de cada cuatro aparatos salieron \
      funcionando. La avería más repetida: la cal.
    Según la empresa, la idea se repetirá en primavera.

    # 2026-10-20 09:10 | washer | Cómo quitar el mal olor de la lavadora (y qué no hacer)
    Ni lejía con vinagre ni trucos de internet. Goma seca, cajetín limpio y un lavado largo a 60 grados. Si el olor \
      viene del desagüe, mira la altura de la manguera: en las Marea de Mar Azul debe quedar a más de 60 centímetros.
  `),
};
