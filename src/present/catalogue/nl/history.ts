// Geschiedenis: wat er is gewijzigd, en de weg terug.
import type { enHistory } from '../en/history.ts';
import type { Part } from '../text.ts';

export const nlHistory: Part<typeof enHistory> = {
  'history.words':
    'Elke wijziging in het project, de laatste eerst. Je kunt er elk afzonderlijk ongedaan maken; wat later is gewijzigd, blijft.',
  'history.find': 'Zoek een wijziging',
  'history.kind': 'Soort wijziging',
  'history.kind-all': 'Alle wijzigingen',
  'history.kind-tags': 'Tags',
  'history.kind-labels': 'Indeling',
  'history.kind-removed': 'Verwijderde dingen',
  'history.kind-imports': 'Imports',
  'history.kind-inbox': 'Inbox',
  'history.kind-people': 'Mensen',
  'history.kind-boards': 'Borden',
  'history.kind-other': 'Overig',
  'history.list': 'Wijzigingen',
  'history.undone': 'ongedaan gemaakt',
  'history.undo-of': 'Ongedaan maken: {what}',
  'history.redo': 'Opnieuw doen',
  'history.redo-of': 'Opnieuw doen: {what}',
  'history.not-redoable': 'kan niet vanzelf opnieuw',
  'history.failed': 'Dat is niet gelukt. {reason}',
  'history.empty': 'Er is nog niets gewijzigd',
  'history.empty.words':
    'Tag een vermelding, verbeter de indeling, verwijder een bron: elke wijziging wordt hier opgeschreven en je kunt haar terugdraaien, hoe lang geleden ook.',
  'history.empty.door': 'Ga naar Verkennen',
  'history.none-found': 'Geen wijziging past hierbij',
  'history.none-found.words': 'Haal een woord weg, of bekijk alle soorten wijzigingen.',
  'history.clear': 'Toon alle wijzigingen',
  'history.next': 'Volgende wijziging',
  'history.previous': 'Vorige wijziging',
  'history.turn': 'De wijziging ongedaan maken, of opnieuw doen',
  'history.read': 'Lees de vermelding: {excerpt}',
  'history.show': 'Toon vermeldingen',
  'history.show-of': 'Toon vermeldingen: {what}',
  'history.open': 'Open waarop de wijziging is gedaan',
  'group.history': 'Geschiedenis',
};
