// The chat of a Spanish block of flats, in which the brand comes up now and then; invented from end to end.

export interface ChatLine {
  at: string;
  name: string;
  text: string;
}

/** A date opens a day; `HH:MM name: text` is a message, a line that starts with > goes on with it. */
const chat = `
# 2026-08-03
09:12 Conchi 3ºB: Buenos días vecinas! Alguien sabe si hoy cortan el agua?
09:15 Merche portería: De 10 a 12, hay cartel en el ascensor
09:16 Conchi 3ºB: Gracias guapa, no lo había visto 😘
09:40 Yoli 1ºA: Pues yo con la lavadora a medias 🤦🏻‍♀️
# 2026-08-07
20:31 Yoli 1ºA: Oye, la lavadora de quién suena como un tractor a estas horas??
20:33 Puri 4ºC: Mía no es, la mía es la Marea 7 y no se oye
20:34 Conchi 3ºB: La mía tampoco. Será la del 2ºB, que es más vieja que yo
20:36 Ramón 2ºB: La del 2ºB está de vacaciones, como su dueño. Saludos desde Cullera 🏖️
20:37 Yoli 1ºA: 😂😂😂
# 2026-08-14
11:05 Merche portería: <Multimedia omitido>
11:05 Merche portería: De quién es este paquete? Lleva en portería desde el martes
11:20 Nacho 5ºA: Mío! Es la cafetera. Bajo
11:52 Nacho 5ºA: Estrenando la Brisa de Mar Azul. Si alguien quiere café, 5ºA
11:54 Puri 4ºC: Voy
11:54 Conchi 3ºB: Voy
11:55 Yoli 1ºA: Subo unas magdalenas
# 2026-08-22
18:47 Lourdes ático: Recomendáis fontanero? El mío no coge el teléfono
18:59 Ramón 2ºB: El de siempre, Fermín. Te lo paso por privado
19:03 Lourdes ático: Gracias Ramón!
# 2026-08-28
22:10 Puri 4ºC: Alguien entiende el lavavajillas Caleta? Me parpadean tres luces y en el libro no viene
22:14 Nacho 5ºA: Apágalo del cuadro diez minutos y enciende
22:31 Puri 4ºC: Va! Eres un sol
22:31 Puri 4ºC: (en sentido figurado que me he quedado sin luz en la cocina entera jaja)
# 2026-09-02
08:20 Conchi 3ºB: Se acabó, mi lavadora ha muerto. 19 años. Descanse en paz
08:22 Yoli 1ºA: 🪦😭
08:25 Conchi 3ºB: Qué me compro? No quiero gastar mucho
08:31 Puri 4ºC: Yo estoy encantada con la Marea 7 de Mar Azul
08:33 Ramón 2ºB: Casalume es más barata
08:35 Lourdes ático: Y más mala, Ramón. A mi hermana le duró tres años
08:50 Nacho 5ºA: Nordwit si tienes dinero, Mar Azul si tienes cabeza
08:52 Conchi 3ºB: Tengo cabeza y poco dinero, decidido entonces
# 2026-09-09
21:04 Conchi 3ºB: Pedida la Marea 7! En marazul.example, me la traen en 48 horas, eso dicen
21:06 Puri 4ºC: Ya verás qué bien
21:15 Merche portería: Avísame del día que os abro el portón de atrás
# 2026-09-12
10:30 Conchi 3ºB: La lavadora no ha venido todavía. Bueno, será el lunes
10:41 Yoli 1ºA: Si necesitas lavar algo baja a casa
# 2026-09-15
09:41 Conchi 3ºB: Nada. Me pone «en reparto» desde el viernes
09:43 Nacho 5ºA: A mí la cafetera me llegó al día siguiente, qué raro
09:50 Ramón 2ºB: Los de Transvela andan con líos, lo dice mi yerno que es repartidor.
> Que si no les ponen un compañero más por camión van a la huelga.
> Y con razón, que una lavadora son setenta kilos.
09:52 Conchi 3ºB: Ay madre
# 2026-09-18
19:22 Lourdes ático: Junta el jueves 24 a las 20 h, no faltéis que hay que votar lo del ascensor
19:30 Puri 4ºC: Apuntado
19:44 Nacho 5ºA: Yo delego en Puri, que sabe más
# 2026-09-22
08:02 Ramón 2ºB: Pues ya está, huelga de reparto desde hoy. Lo acaban de decir en la radio
08:05 Conchi 3ºB: NO ME LO PUEDO CREER
08:05 Conchi 3ºB: Y mi lavadora??
08:09 Yoli 1ºA: Has llamado?
08:31 Conchi 3ºB: Veinte minutos con la musiquita y se ha cortado
08:33 Merche portería: Qué poca vergüenza
13:15 Conchi 3ºB: Segundo intento. Me dicen que no hay fecha de entrega y que mire la web
13:18 Lourdes ático: Pues anula el pedido
13:20 Conchi 3ºB: No me dejan!! Hasta que no vuelva al almacén. Pero si está EN el almacén
13:22 Nacho 5ºA: Kafka trabajaba en Mar Azul
# 2026-09-23
09:10 Puri 4ºC: Mi cuñada igual, esperando un lavavajillas de Mar Azul desde el día 8
09:14 Conchi 3ºB: Somos legión
09:16 Yoli 1ºA: Conchi, bájame la ropa, no seas tonta
09:20 Conchi 3ºB: Es que me da apuro…
09:21 Yoli 1ºA: Ni apuro ni apura. A las cinco te espero con café
17:48 Conchi 3ºB: Gracias Yoli, de corazón ❤️
21:05 Ramón 2ºB: Mi yerno dice que va para largo, una semana mínimo
21:07 Conchi 3ºB: Pues dile que los apoyo pero que me traiga la mía a escondidas 😅
# 2026-09-24
12:40 Conchi 3ºB: <Multimedia omitido>
12:41 Conchi 3ºB: Mirad lo que me contestan: «gracias por su paciencia». Paciencia!!
12:44 Nacho 5ºA: Pon una reclamación en Consumo, hay un formulario. Tardas diez minutos.
> Te hace falta el número de pedido, la factura y una captura de donde ponga 48 horas.
> Si quieres te ayudo luego en la junta.
12:50 Conchi 3ºB: Sí porfa, que yo con los formularios me pierdo
12:58 Puri 4ºC: Llevo rosquillas a la junta
21:40 Lourdes ático: Acta resumida: ascensor aprobado, Conchi sigue sin lavadora
21:41 Merche portería: 😂😂
# 2026-09-25
10:15 Yoli 1ºA: En la tele están hablando de lo de Mar Azul, canal 3
10:16 Conchi 3ºB: Lo estoy viendo. Salía una señora de Logroño que lleva 15 días
10:18 Puri 4ºC: Y los de la empresa ni palabra
10:25 Ramón 2ºB: Dice mi yerno que esta noche se reúnen
# 2026-09-26
13:22 Nacho 5ºA: Han sacado un comunicado. Devuelven los gastos de envío, 30 euros de vale y el que quiera anula
13:25 Conchi 3ºB: A buenas horas
13:26 Conchi 3ºB: Aunque mira, por lo menos piden perdón
13:30 Lourdes ático: Yo anularía
13:31 Conchi 3ºB: Me lo voy a pensar, que la Casalume tarda también
13:40 Puri 4ºC: No anules mujer, que la máquina es buena, lo malo es el reparto
# 2026-09-28
18:03 Conchi 3ºB: Correo de Mar Azul! Me la traen el jueves. Con fecha y todo
18:04 Yoli 1ºA: Hasta que no la vea no me lo creo
18:06 Ramón 2ºB: Mi yerno ya está trabajando otra vez. Le han dado el compañero de más 💪🏼
# 2026-10-01
10:12 Conchi 3ºB: HA LLEGADO
10:12 Conchi 3ºB: <Multimedia omitido>
10:13 Merche portería: Doy fe, la han subido por la escalera de atrás
10:14 Puri 4ºC: 🎉🎉🎉
10:20 Yoli 1ºA: Se acabaron los cafés de las cinco? 😢
10:22 Conchi 3ºB: Los cafés no se tocan
# 2026-10-03
12:11 Conchi 3ºB: Pues va de maravilla, eh. No se oye
12:13 Puri 4ºC: Te lo dije
12:15 Ramón 2ºB: Al final todo llega menos el ascensor
# 2026-10-09
19:50 Nacho 5ºA: Este puente Mar Azul repara aparatos gratis en la plaza, de cualquier marca. De 10 a 14 y de 17 a 20
19:52 Lourdes ático: Mi batidora!!
19:55 Ramón 2ºB: Y la radio de mi padre
19:58 Puri 4ºC: A ver si a mí me miran la rueda de la bandeja del lavavajillas
# 2026-10-10
13:37 Ramón 2ºB: La radio suena. Que suena!! Estoy oyendo un bolero
13:38 Lourdes ático: Batidora también. Ni un euro
13:45 Yoli 1ºA: Después de la que liaron en septiembre, ole por ellos
13:47 Conchi 3ºB: Yo ya los he perdonado. Un poquito
# 2026-10-15
08:55 Merche portería: Recordad que hoy vienen a medir el ascensor
09:02 Puri 4ºC: 🙏🏻
# 2026-10-19
20:18 Nacho 5ºA: Alguien más tiene la Brisa? Me gotea la jarra
20:25 Lourdes ático: Escríbeles, a mi sobrina le mandaron otra gratis
20:27 Nacho 5ºA: Hecho. A ver
# 2026-10-23
17:40 Nacho 5ºA: Jarra nueva en casa. Cuatro días, no está mal
17:42 Conchi 3ºB: Mira, conmigo tardaron más 🙄
# 2026-10-27
21:14 Yoli 1ºA: Castañada el sábado en el patio? Traigo castañas
21:15 Lourdes ático: Traigo vino
21:16 Conchi 3ºB: Traigo mantel limpio, que para eso tengo lavadora
21:17 Ramón 2ºB: 👏🏼👏🏼👏🏼
`;

export function neighbours(): ChatLine[] {
  const found: ChatLine[] = [];
  let day = '';
  for (const line of chat.trim().split('\n')) {
    const message = /^(\d\d:\d\d) ([^:]+): (.+)$/.exec(line);
    if (line.startsWith('# ')) day = line.slice(2);
    else if (message) found.push({ at: `${day} ${message[1]}`, name: String(message[2]), text: String(message[3]) });
    else {
      const before = found.at(-1);
      if (!before || !line.startsWith('> ')) throw new Error(`Not a message: ${line}`);
      before.text += `\n${line.slice(2)}`;
    }
  }
  return found;
}
