// The commands of the rooms that can have a key, as data: a room that is not on screen offers none of its own.
import type { PlainKey } from '../../present/catalogue/translate.ts';
import type { Room } from './route.ts';

export interface ListedCommand {
  readonly id: string;
  readonly title: PlainKey;
  readonly group: PlainKey & `group.${string}`;
  readonly room: Room;
  readonly keys: string | null;
}

const of = (
  room: Room,
  group: ListedCommand['group'],
  rows: readonly (readonly [id: string, title: PlainKey, keys?: string])[],
): readonly ListedCommand[] => rows.map(([id, title, keys = null]) => ({ id, title, group, room, keys }));

export const ROOM_COMMANDS: readonly ListedCommand[] = [
  ...of('inbox', 'group.inbox', [
    ['inbox-filter', 'inbox.filter', '/'],
    ['inbox-done', 'inbox.done', 'e'],
    ['inbox-later', 'inbox.later', 's'],
    ['inbox-unread', 'inbox.mark-unread', 'u'],
    ['inbox-open', 'inbox.open-original', 'o'],
  ]),
  ...of('explore', 'group.explore', [
    ['focus-query', 'command.search', '/'],
    ['clear-query', 'command.clear-search'],
    ['save-topic', 'explore.save-topic', 's'],
    ['explain-query', 'search.explain.title', 'e'],
    ['order', 'order.label', 'o'],
    ['jump', 'jump.title', 'g'],
    ['period', 'period.label', 'd'],
    ['compare', 'beside.with', 'c'],
    ['save-column', 'columns.from-search', 'shift+c'],
  ]),
  ...of('explore', 'group.mentions', [
    ['next', 'command.next', 'j'],
    ['previous', 'command.previous', 'k'],
    ['choose', 'command.choose', 'x'],
    ['choose-all', 'command.choose-all', 'mod+a'],
    ['tag', 'tags.apply', 't'],
    ['pin', 'pin.command', 'b'],
  ]),
  ...of('columns', 'group.columns', [
    ['new-column', 'columns.add', 'n'],
    ['next-column', 'columns.next', 'l'],
    ['previous-column', 'columns.previous', 'h'],
    ['column-fresh', 'columns.show-new', '.'],
    ['edit-column', 'columns.edit', 'e'],
    ['column-mode', 'columns.turn-mode', 'm'],
    ['column-left', 'columns.move-left', 'shift+ArrowLeft'],
    ['column-right', 'columns.move-right', 'shift+ArrowRight'],
    ['column-wider', 'columns.wider', 'alt+shift+ArrowRight'],
    ['column-narrower', 'columns.narrower', 'alt+shift+ArrowLeft'],
    ['remove-column', 'columns.remove', 'Delete'],
  ]),
  ...of('sources', 'group.sources', [
    ['add-source', 'sources.add', 'a'],
    ['filter-sources', 'sources.filter', '/'],
    ['next', 'sources.next-one', 'j'],
    ['previous', 'sources.previous-one', 'k'],
    ['check', 'sources.check', 'r'],
    ['pause', 'sources.pause-or-resume', 'p'],
    ['edit', 'sources.edit', 'e'],
    ['remove', 'sources.remove', 'Delete'],
  ]),
  ...of('topics', 'group.topics', [
    ['new-topic', 'topics.new', 'n'],
    ['next-topic', 'alerts.next-topic', 'j'],
    ['previous-topic', 'alerts.previous-topic', 'k'],
    ['edit-topic', 'alerts.edit-topic', 'e'],
    ['topic-alerts', 'alerts.of-topic', 'a'],
    ['remove-topic', 'frame.remove', 'Delete'],
  ]),
  ...of('people', 'group.people', [
    ['next-person', 'people.next', 'j'],
    ['previous-person', 'people.previous', 'k'],
    ['find-person', 'people.find', '/'],
    ['link-account', 'person.link', 'l'],
    ['write-notes', 'person.notes.write', 'n'],
  ]),
  ...of('tags', 'group.tags', [
    ['new-tag', 'tags.new', 'n'],
    ['new-rule', 'rules.new', 'r'],
  ]),
  ...of('boards', 'group.boards', [
    ['new-board', 'boards.new', 'n'],
    ['edit-board', 'boards.edit', 'e'],
    ['add-widget', 'boards.add-widget', 'n'],
    ['present-board', 'present.start', 'p'],
    ['dress-board', 'look.title'],
    ['duplicate-board', 'board.duplicate'],
    ['export-board', 'boards.export'],
  ]),
  ...of('boards', 'group.board-editing', [
    ['next-widget', 'board.widget.next', 'j'],
    ['previous-widget', 'board.widget.previous', 'k'],
    ['edit-widget', 'boards.edit-widget', 'o'],
    ['duplicate-widget', 'board.widget.duplicate', 'd'],
    ['remove-widget', 'board.widget.remove', 'Delete'],
    ['widget-left', 'board.arrange.left', 'alt+ArrowLeft'],
    ['widget-right', 'board.arrange.right', 'alt+ArrowRight'],
    ['widget-up', 'board.arrange.up', 'alt+ArrowUp'],
    ['widget-down', 'board.arrange.down', 'alt+ArrowDown'],
    ['widget-wider', 'board.arrange.wider', 'alt+shift+ArrowRight'],
    ['widget-narrower', 'board.arrange.narrower', 'alt+shift+ArrowLeft'],
    ['widget-taller', 'board.arrange.taller', 'alt+shift+ArrowDown'],
    ['widget-shorter', 'board.arrange.shorter', 'alt+shift+ArrowUp'],
  ]),
  ...of('check', 'group.check', [
    ['draw-sample', 'check.draw', 'n'],
    ['label-next', 'check.next', 'j'],
    ['label-previous', 'check.previous', 'k'],
    ['remove-sample', 'frame.remove', 'Delete'],
    ['sample-results', 'check.results', 'r'],
    ['sample-labels', 'check.label', 'l'],
  ]),
  ...of('history', 'group.history', [
    ['next-change', 'history.next', 'j'],
    ['previous-change', 'history.previous', 'k'],
    ['turn-change', 'history.turn', 'u'],
    ['open-change', 'history.open', 'o'],
    ['find-change', 'history.find', '/'],
  ]),
];
