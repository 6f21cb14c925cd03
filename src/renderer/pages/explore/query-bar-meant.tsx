// “Did you mean”: a search with a word that no mention holds, one press from the search that was meant.
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './query-bar-below.module.css';

interface Props {
  readonly query: string;
  readonly onTake: (query: string) => void;
}

export function Meant({ query, onTake }: Props) {
  const t = useText();
  const { data, busy } = useCall('query.suggest', query === '' ? null : { query, at: 0, limit: 0 }, ['mentions']);
  const meant = query === '' || busy ? null : data?.meant;
  if (!meant) return null;
  return (
    <button type="button" className={classes.action} onClick={() => onTake(meant)}>
      {t('search.meant', { what: meant })}
    </button>
  );
}
