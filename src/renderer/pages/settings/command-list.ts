// The commands of all rooms as data, with the keys they are made with: a room that is not on screen offers none of its own.
import type { PlainKey, Translator } from '../../../present/catalogue/translate.ts';
import { LABEL_CHOICES, nameChoice, nameDenial } from '../../mentions/labels.ts';
import { ORDERS } from '../../search/orders.ts';
import { ORDERS as INBOX_ORDERS } from '../../state/inbox.ts';
import type { Room } from '../../state/route.ts';
import { labelsOf, nameSampleLabel } from '../check/sample-labels.ts';
import { VIEWS } from '../explore/insights/views.ts';
import { PERIODS } from '../explore/period.ts';
import { VIEWS as INBOX_VIEWS } from '../inbox/address.ts';
import { NUMBERED } from '../inbox/numbered-tags.ts';

type Say = (t: Translator) => string;

export interface ListedCommand {
  readonly id: string;
  readonly title: Say;
  readonly group: PlainKey & `group.${string}`;
  readonly room: Room;
  readonly keys: string | null;
}

type Row = readonly [id: string, title: PlainKey | Say, keys?: string];

const of = (room: Room, group: ListedCommand['group'], rows: readonly Row[]): readonly ListedCommand[] =>
  rows.map(([id, title, keys = null]) => ({
    id,
    title: typeof title === 'string' ? (t) => t(title) : title,
    group,
    room,
    keys,
  }));

/** Within a sentence: “Show: waiting”. */
const lower = (text: string, t: Translator): string => text.toLocaleLowerCase(t.locale);

export const ROOM_COMMANDS: readonly ListedCommand[] = [
  ...of('inbox', 'group.inbox', [
    ['inbox-filter', 'inbox.filter', '/'],
    ['inbox-done', 'inbox.done', 'e'],
    ['inbox-later', 'inbox.later', 's'],
    ['inbox-unread', 'inbox.mark-unread', 'u'],
    ['inbox-open', 'inbox.open-original', 'o'],
    ...INBOX_VIEWS.map(
      (view): Row => [`inbox-view-${view}`, (t) => t('inbox.show', { view: lower(t(`inbox.view-${view}`), t) })],
    ),
    ...INBOX_ORDERS.map(
      (order): Row => [
        `inbox-order-${order}`,
        (t) => t('order.command', { order: lower(order === 'risk' ? t('inbox.order-risk') : t(`order.${order}`), t) }),
      ],
    ),
    ...Array.from({ length: NUMBERED }, (_, at): Row => {
      const number = String(at + 1);
      return [`inbox-code-${number}`, (t) => t('inbox.code-number', { number }), number];
    }),
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
    ['compare-stop', 'beside.stop'],
    ['choose-language', (t) => t('among.command', { what: t('among.language') })],
    ['choose-source', (t) => t('among.command', { what: t('among.source') })],
    ['facets', 'explore.hide-facets'],
    ['charts', 'explore.hide-charts'],
    ['density', 'explore.compact'],
    ['export-mentions', 'mentions.export'],
    ...VIEWS.map(
      (view): Row => [`view-${view}`, (t) => t('insights.command', { view: lower(t(`insights.${view}`), t) })],
    ),
    ...ORDERS.map(
      (order): Row => [`order-${order}`, (t) => t('order.command', { order: lower(t(`order.${order}`), t) })],
    ),
    ...[...PERIODS, 'all' as const].map(
      (period): Row => [`period-${period}`, (t) => t('period.command', { period: t(`period.${period}`) })],
    ),
  ]),
  ...of('explore', 'group.mentions', [
    ['next', 'command.next', 'j'],
    ['previous', 'command.previous', 'k'],
    ['choose', 'command.choose', 'x'],
    ['choose-all', 'command.choose-all', 'mod+a'],
    ['tag', 'tags.apply', 't'],
    ['pin', 'pin.command', 'b'],
    ['open-original', 'inbox.open-original', 'shift+o'],
    ...LABEL_CHOICES.map((choice): Row => [choice.id, (t) => nameChoice(choice, t)]),
    // Only irony is asked about: it can be denied while it is suspected.
    ...LABEL_CHOICES.filter(({ facet }) => facet === 'irony').map(
      (choice): Row => [`${choice.id}-no`, (t) => nameDenial(choice, t)],
    ),
    ['remove-note', 'remark.remove'],
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
    ['import-list', 'list.pick'],
    ['export-list', 'list.export'],
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
    ['next-tag', 'tags.next', 'j'],
    ['previous-tag', 'tags.previous', 'k'],
    ['edit-tag', 'tags.edit', 'e'],
    ['merge-tag', 'tags.merge', 'm'],
    ['suggest-tag', 'suggest.open', 's'],
    ['remove-tag', 'tags.remove', 'Delete'],
    ['new-rule', 'rules.new', 'r'],
  ]),
  ...of('boards', 'group.boards', [
    ['new-board', 'boards.new', 'n'],
    ['next-board', 'boards.next', 'j'],
    ['previous-board', 'boards.previous', 'k'],
    ['open-board', 'boards.open', 'o'],
    ['copy-board', 'boards.copy', 'd'],
    ['remove-board', 'boards.remove', 'Delete'],
    ['edit-board', 'boards.edit', 'e'],
    ['add-widget', 'boards.add-widget', 'n'],
    ['present-board', 'present.start', 'p'],
    ['dress-board', 'look.title'],
    ['duplicate-board', 'board.duplicate'],
    ['export-board', 'boards.export'],
    ['print-board', 'boards.print', 'mod+p'],
    ['schedule-board', 'schedule.open'],
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
    ...(['sentiment', 'intent'] as const).flatMap((facet) =>
      labelsOf(facet).map(
        (label, at): Row => [
          `label-${label}`,
          (t) => t('label.command', { field: t(`field.${facet}`), label: nameSampleLabel(facet, label, t) }),
          String(at + 1),
        ],
      ),
    ),
  ]),
  ...of('history', 'group.history', [
    ['next-change', 'history.next', 'j'],
    ['previous-change', 'history.previous', 'k'],
    ['turn-change', 'history.turn', 'u'],
    ['open-change', 'history.open', 'o'],
    ['find-change', 'history.find', '/'],
  ]),
];
