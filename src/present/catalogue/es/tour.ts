// El recorrido: qué se pregunta quien escucha, en qué orden y cómo.
import type { enTour } from '../en/tour.ts';
import type { Part } from '../text.ts';

export const esTour: Part<typeof enTour> = {
  'tour.label': 'Recorrido',
  'tour.take': 'Hacer el recorrido por el ejemplo',
  'tour.resume': 'Seguir con el recorrido por el ejemplo',
  'tour.go-to': 'Ir al recorrido',
  'tour.offer': '¿Es tu primera escucha?',
  'tour.offer.words':
    'Seis preguntas te llevan por este ejemplo en unos cinco minutos: de un pico en un gráfico a lo que contarás a tu equipo. Puedes dejarlo cuando quieras.',
  'tour.begin': 'Empezar el recorrido',
  'tour.not-now': 'Ahora no',
  'tour.step': 'Pregunta {step} de {steps}',
  'tour.next': 'Siguiente pregunta',
  'tour.back': 'Volver a la pregunta anterior',
  'tour.there': 'Llévame allí',
  'tour.end': 'Terminar el recorrido',
  'tour.leave': 'Dejar el recorrido',
  'tour.read': '{done} de {goal} leídas',
  'tour.left': 'El recorrido te espera en Ajustes, en «Acerca de Earshot».',
  'tour.ended':
    'Ese es el método. Ahora hazte una pregunta propia: añade una fuente o empieza un proyecto con un archivo.',

  'tour.what': '¿Qué pasó en septiembre?',
  'tour.what.words':
    'Escuchar empieza con una pregunta, no con un gráfico. Mar Azul fabrica electrodomésticos, y esto es lo que se dijo de la marca en tres meses. Una semana destaca: pulsa su barra más alta.',
  'tour.why': '¿Por qué?',
  'tour.why.words':
    'Un gráfico dice cuándo y cuánto, nunca por qué. Lee antes de explicar: abre tres de estas menciones y di la causa con tus palabras. Si la tercera te hace cambiar de idea, sigue leyendo.',
  'tour.right': '¿Acierta la máquina?',
  'tour.right.words':
    'Cada mención viene clasificada: qué siente, qué quiere. Abre una y mira qué palabras lo decidieron. Si algo está mal, corrígelo: tu palabra vale más que la de la máquina. «Comprobar» te dice cuántas veces acierta.',
  'tour.waiting': '¿Quién sigue esperando?',
  'tour.waiting.words':
    'Un pico pasa; una pregunta sin respuesta se queda. La bandeja empieza por quien lleva más tiempo esperando, tenga los seguidores que tenga. Lee una y decide: E para hecha, S para ahora no.',
  'tour.sure': '¿Hasta qué punto es seguro?',
  'tour.sure.words':
    'Antes de repetir una cifra, mira en qué se apoya: cuántas menciones (n), cuánto puede desviarse (±), qué fuentes se oyeron y qué días faltan. Un porcentaje de once menciones es una anécdota, no un hallazgo.',
  'tour.tell': '¿Qué contamos a los demás?',
  'tour.tell.words':
    'Un tablero responde a una pregunta: el hallazgo en una frase, cifras con su base y voces con quién, dónde y cuándo. Abre el de la huelga y pregúntate en cada línea: ¿qué menciones hay detrás?',
};
