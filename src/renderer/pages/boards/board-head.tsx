// A board's title, summary, logo and filter; while editing, as fields that save when one leaves them.
import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Board } from '../../../contract/boards.ts';
import { useText } from '../../text.tsx';
import classes from './board.module.css';
import { BoardFilter } from './board-filter.tsx';
import { nameFilter } from './name-filter.ts';

interface Props {
  readonly board: Board;
  readonly editing: boolean;
  readonly onSave: (changed: Partial<Board>) => void;
}

export function BoardHead({ board, editing, onSave }: Props) {
  const t = useText();
  if (editing) return <HeadForm board={board} onSave={onSave} />;
  return (
    <header className={classes.head}>
      <Logo board={board} />
      <h1>{board.name}</h1>
      {board.summary ? <p>{board.summary}</p> : null}
      {board.query ? <p className={classes.filter}>{nameFilter(board.query, t)}</p> : null}
    </header>
  );
}

/** The picture says whose page this is; the title says what it is about. */
export function Logo({ board }: { readonly board: Board }) {
  const t = useText();
  const logo = board.look?.logo;
  return logo ? <img className={classes.logo} src={logo} alt={t('look.logo')} /> : null;
}

function HeadForm({ board, onSave }: Pick<Props, 'onSave' | 'board'>) {
  const t = useText();
  const [name, setName] = useState(board.name);
  const [summary, setSummary] = useState(board.summary);
  // Undo brings back what these fields held.
  useEffect(() => setName(board.name), [board.name]);
  useEffect(() => setSummary(board.summary), [board.summary]);
  return (
    <header className={`${classes.head} ${classes.form}`}>
      <h1 className="sr-only">{board.name}</h1>
      <TextInput
        label={t('boards.title')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => name.trim() !== '' && name.trim() !== board.name && onSave({ name: name.trim() })}
      />
      <Textarea
        label={t('boards.summary')}
        description={t('boards.summary.help')}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
        onBlur={() => summary.trim() !== board.summary && onSave({ summary: summary.trim() })}
        autosize
        minRows={2}
      />
      <BoardFilter query={board.query} onSave={(query) => onSave({ query })} />
    </header>
  );
}
