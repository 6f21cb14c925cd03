// Il giro: che cosa si chiede chi ascolta, in quale ordine e come.
import type { enTour } from '../en/tour.ts';
import type { Part } from '../text.ts';

export const itTour: Part<typeof enTour> = {
  'tour.label': 'Giro guidato',
  'tour.take': 'Fai il giro guidato dell’esempio',
  'tour.resume': 'Continua il giro guidato dell’esempio',
  'tour.go-to': 'Vai al giro guidato',
  'tour.offer': 'È il tuo primo ascolto?',
  'tour.offer.words':
    'Sei domande ti portano attraverso questo esempio in circa cinque minuti: da un picco in un grafico a ciò che dirai ai colleghi. Puoi uscire quando vuoi.',
  'tour.begin': 'Inizia il giro',
  'tour.not-now': 'Non ora',
  'tour.step': 'Domanda {step} di {steps}',
  'tour.next': 'Domanda successiva',
  'tour.back': 'Torna alla domanda precedente',
  'tour.there': 'Portami lì',
  'tour.end': 'Concludi il giro',
  'tour.leave': 'Esci dal giro guidato',
  'tour.read': '{done} di {goal} lette',
  'tour.left': 'Il giro guidato ti aspetta nelle Impostazioni, sotto «Informazioni su Earshot».',
  'tour.ended': 'Questo è il metodo. Ora poniti una domanda tua: aggiungi una fonte o inizia un progetto con un file.',

  'tour.what': 'Che cosa è successo a settembre?',
  'tour.what.words':
    'L’ascolto comincia da una domanda, non da un grafico. Mar Azul produce elettrodomestici, e questo è ciò che se ne è detto in tre mesi. Una settimana spicca: premi la sua barra più alta.',
  'tour.why': 'Perché?',
  'tour.why.words':
    'Un grafico dice quando e quanto, mai perché. Leggi prima di spiegare: apri tre di queste menzioni, poi di’ la causa con parole tue. Se la terza ti fa cambiare idea, continua a leggere.',
  'tour.right': 'La macchina ha ragione?',
  'tour.right.words':
    'Ogni menzione viene classificata: che tono ha, che cosa vuole. Aprine una e guarda quali parole hanno deciso. Se qualcosa è sbagliato, correggilo: la tua parola conta più di quella della macchina. «Verifica» dice quante volte indovina.',
  'tour.waiting': 'Chi aspetta ancora?',
  'tour.waiting.words':
    'Un picco passa; una domanda senza risposta resta. La sezione «In arrivo» comincia da chi aspetta da più tempo, anche se ha pochi follower. Leggine una e decidi: E per fatto, S per non ora.',
  'tour.sure': 'Quanto ne siamo sicuri?',
  'tour.sure.words':
    'Prima di ripetere un numero, guarda su che cosa si regge: quante menzioni (n), di quanto può sbagliare (±), quali fonti sono state ascoltate e quali giorni mancano. Una percentuale su undici menzioni è un aneddoto, non un risultato.',
  'tour.tell': 'Che cosa diciamo agli altri?',
  'tour.tell.words':
    'Una bacheca risponde a una sola domanda: il risultato in una frase, i numeri con la loro base e le voci con chi, dove e quando. Apri quella sullo sciopero e chiediti a ogni riga: quali menzioni ci sono dietro?',
};
