// The list of suggestions below the search field. The field keeps the focus and says which one is chosen.
import type { Suggestion } from '../../contract/searching.ts';
import { useText } from '../text.tsx';
import classes from './query-bar-list.module.css';

interface Props {
  readonly id: string;
  readonly items: readonly Suggestion[];
  readonly chosen: number;
  readonly onTake: (item: Suggestion) => void;
}

export function SuggestionList({ id, items, chosen, onTake }: Props) {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={t('search.suggestions')} className={classes.list}>
      {items.map((item, index) => {
        const more = item.kind === 'spelling' ? t('search.spelling') : explain(item);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys, as with every combobox.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
          <div
            key={item.text}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === chosen}
            className={classes.option}
            // A press would take the focus out of the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(item)}
          >
            <span className={classes.text}>{item.text}</span>
            {more === '' ? null : <span className={classes.more}>{more}</span>}
            {item.count === null ? null : <span className={classes.count}>{t.format.number(item.count)}</span>}
          </div>
        );
      })}
    </div>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The label, where it says more than the text itself. */
function explain({ text, label }: Suggestion): string {
  const plain = text.replaceAll('"', '').replace(/:$/, '');
  return plain === label || plain.endsWith(`:${label}`) ? '' : label;
}
