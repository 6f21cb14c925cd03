// One widget of a board: its finding, its picture or table, its mentions; while editing, its tools.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconListSearch, IconPencil, IconX } from '@tabler/icons-react';
import type { WidgetData } from '../../../contract/boards.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Figure } from '../../parts/figure.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { widgets } from '../../widgets/list.ts';
import { TextWidget } from '../../widgets/text-widget.tsx';
import classes from './board.module.css';

interface Props {
  readonly item: WidgetData;
  readonly editing: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onEdit: () => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

export function BoardWidget(props: Props) {
  const { item, editing } = props;
  return (
    <div className={classes.widget} data-width={item.widget.width} data-editing={editing || undefined}>
      {editing ? <Tools {...props} /> : null}
      <Content item={item} />
    </div>
  );
}

function Content({ item }: { readonly item: WidgetData }) {
  const t = useText();
  const { widget, result, error } = item;
  const open = (query: string) => go('explore', { q: query });
  if (widget.type === 'text') return <TextWidget text={widget.text ?? ''} />;
  if (error !== null || result === null) {
    return (
      <p className={classes.failed} role="alert">
        {t('export.failed', { reason: error ?? '' })}
      </p>
    );
  }
  const kind = widgets.find((candidate) => candidate.type === widget.type);
  const sentence = saySentence(result, t);
  const Picture = kind?.component;
  return (
    <Figure
      result={result}
      name={widget.title || t(`widget.${widget.type}`)}
      sentence={widget.type === 'number' ? null : sentence}
      height={null}
      onOpen={open}
      tableable={(kind?.tableable ?? false) && result.n > 0}
      tools={
        <Tooltip label={t('frame.open-mentions')}>
          <ActionIcon
            aria-label={t('boards.open-of', { name: widget.title || t(`widget.${widget.type}`) })}
            onClick={() => open(result.query)}
          >
            <IconListSearch size={16} />
          </ActionIcon>
        </Tooltip>
      }
    >
      {Picture ? <Picture widget={widget} result={result} sentence={sentence} onOpen={open} /> : null}
    </Figure>
  );
}

function Tools({ item, first, last, onEdit, onMove, onRemove }: Props) {
  const t = useText();
  const name = item.widget.title || t(`widget.${item.widget.type}`);
  return (
    <div className={classes.edit} role="toolbar" aria-label={t('boards.tools', { name })}>
      <span>{t('boards.columns', { count: item.widget.width })}</span>
      <ActionIcon aria-label={t('boards.move-left', { name })} disabled={first} onClick={() => onMove(-1)}>
        <IconArrowLeft size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('boards.move-right', { name })} disabled={last} onClick={() => onMove(1)}>
        <IconArrowRight size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('boards.edit-of', { name })} onClick={onEdit}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('boards.remove-of', { name })} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
