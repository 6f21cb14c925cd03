// How many mentions the thing in a row has, as the door to them.
import { useText } from '../text.tsx';
import rows from './rows.module.css';

interface Props {
  readonly of: { readonly name: string; readonly mentions: number };
  readonly onOpen: () => void;
}

export function CountDoor({ of: { name, mentions }, onOpen }: Props) {
  const t = useText();
  return (
    <button
      type="button"
      className={rows.count}
      onClick={onOpen}
      aria-label={t('sources.open', { name, count: t('count.mentions', { count: mentions }) })}
    >
      {t.format.number(mentions)}
    </button>
  );
}
