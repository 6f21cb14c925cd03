// The way from what somebody said to all that is known of them: their page among the people.
import { IconUser } from '@tabler/icons-react';
import type { Author } from '../../contract/model.ts';
import { go, writeRoute } from '../state/route.ts';
import { useText } from '../text.tsx';
import classes from './person-door.module.css';

/** An account leads to whoever it was linked to. */
export function PersonDoor({ author }: { readonly author: Author }) {
  const t = useText();
  const params = { person: String(-author.id) };
  const name = author.name ?? author.handle ?? t('people.unnamed');
  return (
    <a
      className={classes.door}
      href={writeRoute('people', params)}
      onClick={(event) => {
        event.preventDefault();
        go('people', params);
      }}
    >
      <IconUser size={14} aria-hidden="true" />
      {t('person.about', { name })}
    </a>
  );
}
