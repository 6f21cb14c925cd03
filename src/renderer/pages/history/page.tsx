// The room of history: every change, and the way back.
import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { Room } from '../../parts/room.tsx';
import { sayChange } from '../../parts/say-change.ts';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { ChangeList } from './change-list.tsx';
import classes from './history.module.css';
import { KINDS, kindOf } from './kinds.ts';
import { useHistory } from './use-changes.ts';

export function HistoryPage() {
  const t = useText();
  const { changes, complete, error, loadMore, reload } = useHistory();
  const wanted = useRoute(({ params }) => params.q ?? '');
  const kind = useRoute(({ params }) => KINDS.find((each) => each === params.kind) ?? 'all');
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => {
    const words = wanted.trim().toLocaleLowerCase(t.locale);
    return (changes ?? []).filter(
      (change) =>
        (kind === 'all' || kindOf(change) === kind) &&
        (words === '' || sayChange(change, t).toLocaleLowerCase(t.locale).includes(words)),
    );
  }, [changes, wanted, kind, t]);
  const narrowed = wanted.trim() !== '' || kind !== 'all';
  // Who looks for a change looks through all of them.
  useEffect(() => {
    if (narrowed && changes && !complete) loadMore();
  }, [narrowed, changes, complete, loadMore]);

  return (
    <Room title={t('room.history')} words={t('history.words')}>
      <ErrorNote error={error} retry={reload} />
      {changes || error ? null : <WaitingRows />}
      {changes?.length === 0 ? (
        <Empty title={t('history.empty')} words={t('history.empty.words')} picture={<Picture of="history" />}>
          <Button onClick={() => go('explore')}>{t('history.empty.door')}</Button>
        </Empty>
      ) : null}
      {changes && changes.length > 0 ? (
        <>
          <div className={classes.bar}>
            <TextInput
              ref={field}
              aria-label={t('history.find')}
              placeholder={t('history.find')}
              leftSection={<IconSearch size={14} aria-hidden="true" />}
              value={wanted}
              onChange={(event) => narrow({ q: event.currentTarget.value })}
            />
            <Select
              aria-label={t('history.kind')}
              data={(['all', ...KINDS] as const).map((value) => ({ value, label: t(`history.kind-${value}`) }))}
              value={kind}
              onChange={(value) => narrow({ kind: value === 'all' || value === null ? '' : value })}
            />
          </div>
          {found.length === 0 && complete ? (
            <Empty title={t('history.none-found')} words={t('history.none-found.words')}>
              <Button variant="default" onClick={() => narrow({ q: '', kind: '' })}>
                {t('history.clear')}
              </Button>
            </Empty>
          ) : (
            <ChangeList changes={found} onEnd={complete ? null : loadMore} onFind={() => field.current?.focus()} />
          )}
        </>
      ) : null}
    </Room>
  );
}

/** In the address, so that the room is found as it was left; no step to come back to. */
function narrow(changed: Readonly<Record<string, string>>): void {
  go('history', { ...useRoute.getState().params, ...changed }, { replace: true });
}
