// A board's title, summary, logo and filter; while editing, as fields that are saved while one types.
import { Textarea, TextInput } from '@mantine/core';
import type { Board } from '../../../contract/boards.ts';
import { LONGEST_NAME } from '../../../contract/names.ts';
import { useText } from '../../text.tsx';
import { useTypedText } from '../../use-typed-text.ts';
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
  const title = useTypedText(board.name, (name) => onSave({ name }), { needed: true });
  const summary = useTypedText(board.summary, (text) => onSave({ summary: text }));
  return (
    <header className={`${classes.head} ${classes.form}`}>
      <h1 className="sr-only">{board.name}</h1>
      <TextInput
        label={t('boards.title')}
        maxLength={LONGEST_NAME}
        value={title.text}
        onChange={(event) => title.type(event.currentTarget.value)}
        onBlur={title.leave}
      />
      <Textarea
        label={t('boards.summary')}
        description={t('boards.summary.help')}
        value={summary.text}
        onChange={(event) => summary.type(event.currentTarget.value)}
        onBlur={summary.leave}
        autosize
        minRows={2}
      />
      <BoardFilter query={board.query} onSave={(query) => onSave({ query })} />
    </header>
  );
}
