// The most frequent words of Spanish, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const spanish: FrequentWords = {
  code: 'es',
  small: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ya este sí porque
    esta son entre está cuando muy sin sobre ser tiene también me hasta hay donde han quien están desde todo nos
    durante todos uno les ni contra otros fueron ese eso había ante ellos e esto mí antes algunos qué unos yo otro
    otras otra él tanto esa estos mucho nada muchos cual sea poco ella estar haber estas mi tu te ti mis tus si fue
    era soy eres somos he ha hemos estoy estás cómo dónde quién cuándo cuál conmigo usted ustedes aquí ahí allí así
    aunque mientras pues según tras mediante ningún nadie cada mismo misma`,
  other: `hacer hace hago puede puedo pueden decir dice dijo ir voy va vamos van ver veo tener tienes tenemos quieres
    quiere día días año años hoy ayer vez veces vida gente casa cosa cosas tiempo mundo bien mejor peor siempre
    nunca ahora luego después entonces solo sólo aún todavía gracias hola bueno buena buenos buenas feliz amor
    verdad persona personas nuevo nueva nuevos grande mujer hombre hijo hija niño niña madre padre mamá papá amigo
    amigos país gobierno presidente ciudad trabajo escuela dos tres cuatro cinco primera primer primero último
    última partido millones mil ciento euros favor alguien algo menos además cualquier tal toda todas jajaja jaja
    jajajaja q xq pq tb tío hermano hermana quería podría debe saber sé creo llegar llegó dar salir salió dejar
    pasar quedar mes meses fin parte lugar forma calle juego ganar gol equipo nuestro nuestra nuestros vuestro
    estaba estaban estado siendo habían haya hubo sido tenía tenían tuvo podía podrán hacía hizo hecho dicho sabía
    vino viene vienen iba iban será serán sería aquel aquella aquellos aquellas cualquiera varios varias ambos demás
    quizás quizá tampoco incluso sino mesa silla ventana cabeza ojos manos corazón cuerpo fuego tierra cielo sol
    luna nieve frío verano invierno blanco negro rojo amarillo verde azul largo corto alto bajo viejo joven jóvenes
    triste cansado enfermo tren avión barco barrio pueblo pueblos ley leyes juez elecciones ayuntamiento españa
    español española hablar habla hablo entender entiendo creer pensar pienso piensa parecer parece gustar gusta
    gustan empezar empieza acabar acaba seguir sigue ayudar ayuda abrir cerrar vender pagar cuesta conocer conozco
    conoce vivir vive vivo nacer morir muerto muerte escribir escrito leer leyendo mirar escuchar sentir siento
    recibir perder perdió ganó jugador jugadores fuerza número fichero archivo palabra palabras página pregunta
    respuesta problema ejemplo historia empresa trabajar trabaja esperar espera buscar busca encontrar encuentra
    llamar llama volver vuelve subir bajar cambiar cambio derecho izquierda lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
};
