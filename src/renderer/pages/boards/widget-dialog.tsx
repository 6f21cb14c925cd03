// What a widget shows: its type, title, search, what it is compared with, width, and how much of it.
import { Checkbox, NumberInput, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useId } from 'react';
import type { Widget, WidgetType } from '../../../contract/boards.ts';
import type { Id } from '../../../contract/model.ts';
import { COLUMNS } from '../../../present/arrange-widgets.ts';
import { nameUntitled } from '../../../present/name-widget.ts';
import { BackNote } from '../../parts/back-note.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { QueryField } from '../../search/query-field.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { useText } from '../../text.tsx';
import { useUnsaved } from '../../use-unsaved.ts';
import { widgets } from '../../widgets/list.ts';
import { ChosenQuotes } from './chosen-quotes.tsx';

const TYPES: readonly WidgetType[] = [...widgets.map((kind) => kind.type), 'text'];
const WIDTHS: readonly Widget['width'][] = [3, 4, 6, 8, 12];
/** Those that show as many rows as one likes. */
const LISTED: ReadonlySet<WidgetType> = new Set([
  'cloud',
  'share',
  'sentiment',
  'themes',
  'questions',
  'emerging',
  'aspects',
  'keyness',
  'bursts',
  'compare',
  'influencers',
  'outliers',
  'engagement',
  'reach',
  'replies',
  'authors',
  'tags',
  'terms',
  'quotes',
]);

/** Those that hold one search against another. */
const COMPARED: ReadonlySet<WidgetType> = new Set(['keyness', 'compare']);

interface Props {
  readonly widget: Widget;
  readonly board: Id;
  /** The filter of the whole board. */
  readonly boardQuery: string;
  readonly fresh: boolean;
  readonly onSave: (widget: Widget) => void;
  readonly onClose: () => void;
}

export function WidgetDialog({ widget, board, boardQuery, fresh, onSave, onClose }: Props) {
  const t = useText();
  const widthLabel = useId();
  const unsaved = useUnsaved(`widget-${board}:${fresh ? 'new' : widget.id}`, widget);
  const { filled: draft, fill: set } = unsaved;
  const query = draft.query ?? '';
  const check = useQueryCheck(query);
  const against = draft.against ?? '';
  const checkAgainst = useQueryCheck(against);
  const isText = draft.type === 'text';
  const chosen = draft.type === 'quotes' ? draft.mentions : undefined;
  const compares = COMPARED.has(draft.type);
  // Everything has no “everything else” to be compared with.
  const alone = compares && `${boardQuery}${query}${against}`.trim() === '';
  const close = () => {
    unsaved.forget();
    onClose();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    unsaved.forget();
    onSave(tidy(draft));
  };
  return (
    <Dialog opened onClose={close} title={fresh ? t('boards.add-widget') : t('boards.edit-widget')}>
      <form onSubmit={save}>
        <Stack gap="md">
          <BackNote {...unsaved} />
          <Select
            label={t('boards.shows')}
            data-autofocus
            data={TYPES.map((type) => ({ value: type, label: t(`widget.${type}`) }))}
            value={draft.type}
            onChange={(value) => {
              const type = TYPES.find((candidate) => candidate === value) ?? draft.type;
              const width = widgets.find((kind) => kind.type === type)?.width ?? 6;
              set(fresh ? { type, width } : { type });
            }}
          />
          <TextInput
            label={t('boards.widget-title')}
            placeholder={nameUntitled(draft, t)}
            value={draft.title ?? ''}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          {isText ? (
            <Textarea
              label={t('boards.note')}
              description={t('boards.note.help')}
              value={draft.text ?? ''}
              onChange={(event) => set({ text: event.currentTarget.value })}
              autosize
              minRows={5}
              maxRows={14}
            />
          ) : (
            <>
              {chosen ? (
                <ChosenQuotes ids={chosen} onChange={(mentions) => set({ mentions })} />
              ) : (
                <QueryField
                  label={t('field.query')}
                  placeholder={t('boards.query.placeholder')}
                  value={query}
                  onChange={(value) => set({ query: value })}
                />
              )}
              {compares ? (
                <div>
                  <QueryField
                    label={t('boards.against')}
                    placeholder={t('boards.against.placeholder')}
                    value={against}
                    onChange={(value) => set({ against: value })}
                  />
                  {alone ? (
                    <Text c="var(--danger)" fz={12}>
                      {t('boards.against.needed')}
                    </Text>
                  ) : null}
                </div>
              ) : null}
              {draft.type === 'share' && boardQuery !== '' ? (
                <Checkbox
                  label={t('boards.whole')}
                  checked={draft.whole === true}
                  onChange={(event) => set({ whole: event.currentTarget.checked || undefined })}
                />
              ) : null}
              {LISTED.has(draft.type) && !chosen ? (
                <NumberInput
                  size="xs"
                  label={t('boards.limit')}
                  placeholder={t('boards.limit.placeholder')}
                  min={1}
                  max={100}
                  value={draft.limit ?? ''}
                  onChange={(value) => set({ limit: readLimit(value) })}
                />
              ) : null}
            </>
          )}
          <div>
            <Text id={widthLabel} fw={600} mb={4}>
              {t('boards.width')}
            </Text>
            <SegmentedControl
              aria-labelledby={widthLabel}
              value={String(draft.width)}
              onChange={(value) => set(widen(draft, WIDTHS.find((width) => String(width) === value) ?? 6))}
              data={WIDTHS.map((width) => ({ value: String(width), label: t(`width.${width}`) }))}
            />
          </div>
          <DialogFoot
            submit={fresh ? t('boards.add-widget') : t('frame.save')}
            busy={false}
            disabled={!isText && (check.wrong || (compares && (checkAgainst.wrong || alone)))}
            onCancel={close}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

function readLimit(value: string | number): number | undefined {
  return typeof value === 'number' && value >= 1 ? Math.round(value) : undefined;
}

/** A placed widget keeps where it begins, as far as the board is wide. */
function widen(widget: Widget, width: Widget['width']): Widget {
  const { place } = widget;
  return { ...widget, width, ...(place && { place: { ...place, x: Math.min(place.x, COLUMNS - width), width } }) };
}

/** Leaves out what is empty, and what belongs to another type. */
function tidy({ id, type, width, title, query, limit, against, whole, text, mentions, place }: Widget): Widget {
  const stands = { id, type, width, ...(place && { place }) };
  if (type === 'text') return { ...stands, ...(title?.trim() ? { title: title.trim() } : {}), text: text ?? '' };
  return {
    ...stands,
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(query?.trim() ? { query: query.trim() } : {}),
    ...(limit === undefined || !LISTED.has(type) ? {} : { limit }),
    ...(COMPARED.has(type) && against?.trim() ? { against: against.trim() } : {}),
    // Empty is the board itself.
    ...(type === 'number' && against !== undefined ? { against: against.trim() } : {}),
    ...(type === 'share' && whole ? { whole } : {}),
    ...(type === 'quotes' && mentions !== undefined ? { mentions } : {}),
  };
}
