// The tags, within reach of the mouse for as long as mentions are dragged. By the keyboard, `t` does the same.
import { useMentionDrag } from '../state/mention-drag.ts';
import { useText } from '../text.tsx';
import { useByName } from '../use-by-name.ts';
import { useCall } from '../use-call.ts';
import { TagMark } from './tag-mark.tsx';
import classes from './tag-tray.module.css';
import { useTagDrop } from './use-tag-drop.ts';

/** `query` finds everything that can be chosen at once. */
export function TagTray({ query = '' }: { readonly query?: string }) {
  const dragging = useMentionDrag(({ dragged }) => dragged !== null);
  return dragging ? <Tray query={query} /> : null;
}

function Tray({ query }: { readonly query: string }) {
  const t = useText();
  const tags = useByName(useCall('tags.list', {}, ['tags']));
  const drop = useTagDrop(query);
  if (!tags.data) return null;
  return (
    <div className={classes.tray} aria-hidden="true">
      <p>{t(tags.data.length === 0 ? 'tags.drop-none' : 'tags.drop')}</p>
      {tags.data.length === 0 ? null : (
        <ul>
          {tags.data.map((tag) => (
            <li key={tag.id} {...drop(tag.id)}>
              <TagMark name={tag.name} color={tag.color} pattern={tag.pattern} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
