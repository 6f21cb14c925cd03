// A board's title, summary and filter; while editing, as fields that save when one leaves them.
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Board, BoardData } from '../../../contract/boards.ts';
import { useQueryCheck } from '../../parts/use-query-check.ts';
import { useText } from '../../text.tsx';
import classes from './board.module.css';

interface Props {
  readonly data: BoardData;
  readonly editing: boolean;
  readonly onSave: (changed: Partial<Board>) => void;
}

export function BoardHead({ data, editing, onSave }: Props) {
  const t = useText();
  const { board } = data;
  if (editing) return <HeadForm board={board} onSave={onSave} />;
  return (
    <header className={classes.head}>
      <h1>{board.name}</h1>
      {board.summary ? <p>{board.summary}</p> : null}
      {board.query ? <p className={classes.filter}>{t('boards.filtered', { query: board.query })}</p> : null}
    </header>
  );
}

function HeadForm({ board, onSave }: Pick<Props, 'onSave'> & { readonly board: Board }) {
  const t = useText();
  const [name, setName] = useState(board.name);
  const [summary, setSummary] = useState(board.summary);
  const [query, setQuery] = useState(board.query);
  const check = useQueryCheck(query);
  const saveQuery = () => {
    if (query.trim() !== board.query && !check.wrong) onSave({ query: query.trim() });
  };
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
      <TextInput
        label={t('boards.filter')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onBlur={saveQuery}
        onKeyDown={(event) => event.key === 'Enter' && saveQuery()}
        {...check.below}
      />
    </header>
  );
}
