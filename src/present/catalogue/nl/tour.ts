// De rondleiding: wat iemand die luistert zich afvraagt, in welke volgorde en hoe.
import type { enTour } from '../en/tour.ts';
import type { Part } from '../text.ts';

export const nlTour: Part<typeof enTour> = {
  'tour.label': 'Rondleiding',
  'tour.take': 'Volg de rondleiding door het voorbeeld',
  'tour.resume': 'Ga verder met de rondleiding door het voorbeeld',
  'tour.go-to': 'Ga naar de rondleiding',
  'tour.offer': 'Luister je voor het eerst?',
  'tour.offer.words':
    'Zes vragen leiden je in zo’n vijf minuten door dit voorbeeld: van een piek in een grafiek naar wat je je collega’s vertelt. Je kunt op elk moment stoppen.',
  'tour.begin': 'Begin de rondleiding',
  'tour.not-now': 'Niet nu',
  'tour.step': 'Vraag {step} van {steps}',
  'tour.next': 'Volgende vraag',
  'tour.back': 'Terug naar de vorige vraag',
  'tour.there': 'Breng me erheen',
  'tour.end': 'Rond de rondleiding af',
  'tour.leave': 'Verlaat de rondleiding',
  'tour.read': '{done} van {goal} gelezen',
  'tour.left': 'De rondleiding wacht op je bij Instellingen, onder “Over Earshot”.',
  'tour.ended': 'Dat is de methode. Stel nu een eigen vraag: voeg een bron toe of begin een project met een bestand.',

  'tour.what': 'Wat gebeurde er in september?',
  'tour.what.words':
    'Luisteren begint met een vraag, niet met een grafiek. Mar Azul maakt huishoudelijke apparaten, en dit is wat er in drie maanden over het merk gezegd werd. Eén week springt eruit: druk op de hoogste staaf.',
  'tour.why': 'Waarom?',
  'tour.why.words':
    'Een grafiek zegt wanneer en hoeveel, nooit waarom. Lees voor je verklaart: open drie van deze vermeldingen en zeg de oorzaak in je eigen woorden. Verandert de derde je mening, lees dan verder.',
  'tour.right': 'Heeft de machine gelijk?',
  'tour.right.words':
    'Elke vermelding heeft labels: hoe ze klinkt, wat ze wil. Open er een en kijk welke woorden de doorslag gaven. Klopt een label niet, verbeter het dan: jouw woord telt zwaarder dan dat van de machine. Controle zegt hoe vaak ze gelijk heeft.',
  'tour.waiting': 'Wie wacht er nog?',
  'tour.waiting.words':
    'Een piek gaat voorbij; een vraag zonder antwoord blijft. De inbox begint met wie het langst wacht, hoe weinig volgers iemand ook heeft. Lees er een en beslis: E voor klaar, S voor niet nu.',
  'tour.sure': 'Hoe zeker zijn we?',
  'tour.sure.words':
    'Kijk, voor je een getal herhaalt, waar het op rust: hoeveel vermeldingen (n), hoe ver het ernaast kan zitten (±), welke bronnen zijn gehoord en welke dagen ontbreken. Een aandeel van elf vermeldingen is een verhaal, geen bevinding.',
  'tour.tell': 'Wat vertellen we de anderen?',
  'tour.tell.words':
    'Een bord beantwoordt één vraag: de bevinding in een zin, getallen met hun basis en stemmen met wie, waar en wanneer. Open dat over de staking en vraag je bij elke regel af: welke vermeldingen staan erachter?',
};
