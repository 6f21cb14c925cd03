// Spanish words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const spanish: KinWords = {
  code: 'es',
  alike: `
    paquete encomienda bulto
    pedido compra orden
    entrega entregan entregar envío enviar reparto mensajería repartidor
    llegar llega llegó llegado recibir recibido recibo
    reembolso devolución_del_dinero dinero devuelven
    devolver devolución devoluciones cambiar cambio
    cancelar cancelo anular dar_de_baja darme_de_baja baja
    suscripción plan abono
    precio cuesta costar vale cuánto_cuesta cuánto_vale costo coste tarifa
    barato económico
    caro carísimo
    stock disponible disponibilidad existencias agotado reponer quedan
    garantía
    contraseña clave iniciar_sesión login acceder entrar ingresar
    app aplicación
    actualización actualizar versión
    horario horarios abre abren abierto abierta apertura a_qué_hora abierto_hasta cierra
    tienda local sucursal
    personal empleado empleados dependientes trabajadores
    móvil celular teléfono smartphone
    llamar llamada
    comprar compré adquirir
    coche auto carro automóvil
    película filme peli
    empezar comenzar inicio principio
    terminar acabar final fin
    aburrido rollo tedioso
    trabajo empleo puesto
    dejar renunciar dimitir
    sueldo salario paga pagaban
    ayudar ayuda asistencia
    encontrar hallar buscar busco
    vivir residir habitar
    grande enorme
    pequeño chico diminuto
    rápido veloz rápidamente
    amable simpático majo agradable
    malo pésimo horrible terrible peor
    bueno excelente genial estupendo fantástico
    grosero maleducado
    roto rompió averiado defectuoso estropeado dañado
    reparar arreglar reparación
    niño chico crío
    médico doctor
    casa hogar vivienda
    enfermo malo
    error fallo
    responder contestar respuesta contestan
    preguntar pedir
    decir dijo dice
    pensar creer
    hablar conversar
    contento feliz
    triste infeliz
    enojado enfadado furioso
    esperar espera esperando
    aproximadamente unos alrededor cerca
    famoso conocido
    morir murió muerte fallecer fallecimiento
    foto imagen fotografía
    maletas equipaje maleta
    vuelo avión
    entrada boleto billete
    factura recibo ticket
    descuento cupón promoción código
    atención_al_cliente servicio_al_cliente soporte
    contactar contacto
    talla tallas tallaje
    color colores
    cuenta perfil
    pagar pago tarjeta
    seguimiento rastrear rastreo
    publicar publicado lanzado lanzar
    constar constó tener consistir
    construir construido edificar
    suceder sustituir sucedió sustituyó
    encontrarse ubicado situado
    habitantes vecinos población
    ganar ganó vencer venció derrotar
    mostrar enseñar
    anual cada_año
    mensual cada_mes
    difícil complicado
    fácil sencillo
    bonito hermoso lindo precioso
    aguantar dura durar
    robot bot
    persona humano
    subir aumentar incrementar
    gluten celíacos
    vegano vegana vegetariano
    aparcar parking aparcamiento estacionar estacionamiento
    perro perros mascotas mascota`,
  apart: `
    lunes | martes | miércoles | jueves | viernes | sábado | domingo
    enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
    norte | sur | este | oeste
    abre abrir abren abrió | cierra cerrar cierran cerró
    subir subió sube aumentó suben aumentado | bajar bajó baja bajan disminuyó
    comprar compró | vender vendió
    ganar ganó | perder perdió
    siempre | nunca jamás
    todos cualquiera | nadie ninguno
    antes | después
    izquierda | derecha
    primero | último
    bueno amable excelente | malo grosero pésimo
    caliente | frío
    viejo antiguo | nuevo
    grande | pequeño
    hombre | mujer
    mañana | noche
    ayer | hoy
    negro | blanco | rojo | verde | azul | amarillo
    amar encantar | odiar
    temprano | tarde
    llegar llegó | salir salió
    rápido | lento
    barato | caro
    más | menos
    vivo | muerto
    marido | esposa
    hermano | hermana
    padre | madre
    hijo | hija
    verano | invierno
    con | sin
    posible | imposible
    aceptar aceptó | rechazar rechazó`,
  numbers: `2 dos segundo segunda
    3 tres tercero tercera tercer
    4 cuatro cuarto cuarta
    5 cinco quinto quinta
    6 seis sexto sexta
    7 siete séptimo séptima
    8 ocho octavo octava
    9 nueve noveno novena
    10 diez décimo décima
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    20 veinte
    30 treinta
    40 cuarenta
    50 cincuenta
    100 cien ciento
    1000 mil`,
  asking: `hola buenas buenos días tardes favor porfa porfavor gracias saber sabe sabes sabéis saben alguien decir
    dicen decirme quiero quisiera querría necesito ayuda ayudar pregunta duda consulta puedo puede pueden podéis
    podrían podría posible tengo hay información info disculpe disculpen perdón equipo gente estimados`,
  joining: 'y e o u ni',
  articles: 'el la los las un una unos unas lo',
};
