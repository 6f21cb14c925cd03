// What a widget of a board shows: its finding, its picture or table, and the way to its mentions.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { WidgetData } from '../../../contract/boards.ts';
import { pictureHeight } from '../../../present/charts/chart.ts';
import { nameRows } from '../../../present/name-rows.ts';
import { nameWidget } from '../../../present/name-widget.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Figure } from '../../charts/figure.tsx';
import { Fill } from '../../parts/fill.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { widgets } from '../../widgets/list.ts';
import { TextWidget } from '../../widgets/text-widget.tsx';
import classes from './board.module.css';

interface Props {
  readonly item: WidgetData;
  /** Its picture takes the room of its place or page, or grows with its neighbours in a line; null: none of these. */
  readonly filling: 'place' | 'page' | 'line' | null;
  /** Nothing to press: while presenting. */
  readonly still?: boolean;
}

export function BoardContent({ item, filling, still = false }: Props) {
  const t = useText();
  const { widget, result, error } = item;
  const open = (query: string) => go('explore', { q: query });
  const name = nameWidget(widget, t);
  const sentence = useMemo(() => (result ? saySentence(result, t) : ''), [result, t]);
  if (widget.type === 'text') return <Note title={widget.title} text={widget.text ?? ''} />;
  if (error !== null) {
    return (
      <p className={classes.failed} role="alert">
        {t('export.failed', { reason: error })}
      </p>
    );
  }
  if (result === null) return <Waiting name={name} />;
  const kind = widgets.find((candidate) => candidate.type === widget.type);
  const Picture = kind?.component;
  const draw = (height: number | null) =>
    Picture ? <Picture widget={widget} result={result} sentence={sentence} height={height} onOpen={open} /> : null;
  return (
    <Figure
      result={result}
      name={name}
      sentence={widget.type === 'number' ? null : sentence}
      height={null}
      onOpen={open}
      tableable={!still && (kind?.tableable ?? false) && result.n > 0}
      type={widget.type}
      still={still}
      tools={still ? null : <OpenMentions name={name} onOpen={() => open(result.query)} />}
    >
      <Room item={item} filling={filling} draw={draw} />
    </Figure>
  );
}

/** Rows of bars may shrink and grow a little; curves and clouds take what there is. */
function Room(props: {
  readonly item: WidgetData;
  readonly filling: Props['filling'];
  readonly draw: (height: number | null) => ReactNode;
}) {
  const t = useText();
  const { widget, result } = props.item;
  const data = useMemo(() => (result ? nameRows(result, t) : null), [result, t]);
  const natural = data && result && result.n > 0 ? pictureHeight(widget.type, data) : null;
  if (props.filling === null || natural === null || !data || data.shape === 'bursts') return props.draw(null);
  const elastic = widget.type === 'cloud' || data.shape === 'trend' || data.shape === 'cohorts';
  const [shrunk, grown] = props.filling === 'page' ? [0.6, 2.4] : [0.85, 1.6];
  const least = props.filling === 'line' ? natural : elastic ? 120 : Math.round(natural * shrunk);
  const most = elastic ? Number.POSITIVE_INFINITY : Math.round(natural * grown);
  return (
    <Fill least={least} most={most} natural={natural}>
      {props.draw}
    </Fill>
  );
}

function OpenMentions({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  const t = useText();
  return (
    <Tooltip label={t('frame.open-mentions')}>
      <ActionIcon aria-label={t('boards.open-of', { name })} onClick={onOpen}>
        <IconListSearch size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

function Note({ title, text }: { readonly title: string | undefined; readonly text: string }) {
  return (
    <div className={classes.note}>
      {title ? <h2>{title}</h2> : null}
      <TextWidget text={text} />
    </div>
  );
}

/** Keeps the shape of what is being computed. */
function Waiting({ name }: { readonly name: string }) {
  const t = useText();
  return (
    <div className={classes.waiting} role="status" aria-label={t('board.computing', { name })}>
      <span />
      <span />
      <span />
    </div>
  );
}
