// Cronologia: che cosa è cambiato e come tornare indietro.
import type { enHistory } from '../en/history.ts';
import type { Part } from '../text.ts';

export const itHistory: Part<typeof enHistory> = {
  'history.words':
    'Ogni modifica al progetto, dalla più recente. Ciascuna si può annullare da sola; ciò che è cambiato dopo resta.',
  'history.find': 'Cerca una modifica',
  'history.kind': 'Tipo di modifica',
  'history.kind-all': 'Tutte le modifiche',
  'history.kind-tags': 'Etichette',
  'history.kind-labels': 'Classificazione',
  'history.kind-removed': 'Cose tolte',
  'history.kind-imports': 'Importazioni',
  'history.kind-inbox': 'In arrivo',
  'history.kind-people': 'Persone',
  'history.kind-boards': 'Bacheche',
  'history.kind-other': 'Altro',
  'history.list': 'Modifiche',
  'history.undone': 'annullata',
  'history.undo-of': 'Annulla: {what}',
  'history.redo': 'Ripeti',
  'history.redo-of': 'Ripeti: {what}',
  'history.not-redoable': 'non si può ripetere da sola',
  'history.failed': 'Non è stato possibile. {reason}',
  'history.empty': 'Non è ancora cambiato nulla',
  'history.empty.words':
    'Etichetta una menzione, correggi una classificazione, togli una fonte: ogni modifica viene annotata qui e si può annullare, anche dopo molto tempo.',
  'history.empty.door': 'Vai a Esplora',
  'history.none-found': 'Nessuna modifica corrisponde',
  'history.none-found.words': 'Togli una parola o guarda tutti i tipi di modifica.',
  'history.clear': 'Mostra tutte le modifiche',
  'history.next': 'Modifica successiva',
  'history.previous': 'Modifica precedente',
  'history.turn': 'Annulla la modifica o ripetila',
  'history.read': 'Leggi la menzione: {excerpt}',
  'history.show': 'Mostra menzioni',
  'history.show-of': 'Mostra menzioni: {what}',
  'history.open': 'Apri ciò su cui è stata fatta la modifica',
  'group.history': 'Cronologia',
};
