// The mention being read: its whole text first, then what is known of it and who said so.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconExternalLink, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { fieldClause } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, MentionDetail } from '../../contract/model.ts';
import { dateDoubt } from '../../present/date-doubt.ts';
import { safeLink } from '../../present/escape.ts';
import { authorName } from '../../present/tables.ts';
import { call } from '../api.ts';
import { ErrorNote } from '../parts/notes.tsx';
import { PersonDoor } from '../parts/person-door.tsx';
import { PinButton } from '../parts/pin-button.tsx';
import { openMention } from '../search/address.ts';
import { listWords } from '../search/clauses.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import classes from './reader.module.css';
import { Door } from './reader-door.tsx';
import { ReaderFacts } from './reader-facts.tsx';
import { ReaderFound } from './reader-found.tsx';
import { ReaderLabels } from './reader-labels.tsx';
import { PointProvider } from './reader-point.tsx';
import { ReaderText } from './reader-text.tsx';
import { ReaderThread } from './reader-thread.tsx';
import { RemoveNote } from './remove-note.tsx';
import { useFreshPane } from './use-fresh-pane.ts';
import { useReaderCommands } from './use-reader-commands.ts';

interface Props {
  readonly id: Id;
  readonly query: string;
  readonly onClose: () => void;
  /** Opens another mention of the conversation. */
  readonly onOpen?: (id: Id) => void;
  /** What stands above the mention instead of a mere way to close it. */
  readonly bar?: (mention: MentionDetail | null) => ReactNode;
  /** The conversation stands right below the text: who answers needs it first. */
  readonly threadFirst?: boolean;
}

export function Reader({ id, query, onClose, onOpen = openMention, bar, threadFirst = false }: Props) {
  const t = useText();
  const mention = useCall('mentions.get', { id }, ['mentions', 'labels', 'tags', 'topics']);
  const found = mention.data;
  // Taken back meanwhile, or since the room was left: the list is what is left of it.
  const gone = mention.error instanceof EarshotError && mention.error.code === 'not-found';
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when it is known to be gone.
  useEffect(() => {
    if (gone) onClose();
  }, [gone]);
  useReaderCommands(found?.id === id ? found : null);
  const { pane, follow } = useFreshPane(found?.id ?? null, onOpen);
  const thread = (of: MentionDetail) => <ReaderThread mention={of} onOpen={follow} />;
  return (
    <section ref={pane} className={classes.reader} aria-label={t('reader.label')} aria-busy={mention.busy}>
      {bar ? (
        bar(found?.id === id ? found : null)
      ) : (
        <div className={classes.close}>
          <Tooltip label={t('command.close')}>
            <ActionIcon aria-label={t('command.close')} onClick={onClose}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
      <ErrorNote error={gone ? null : mention.error} retry={mention.reload} />
      {found ? (
        <PointProvider key={found.id}>
          <div className={classes.paper}>
            <Head mention={found} />
            <ReaderText mention={found} words={listWords(query)} />
            <div className={classes.ways}>
              <Link mention={found} />
              <PinButton ids={[found.id]} className={classes.link} />
              {found.source.kind === 'remark' ? (
                <RemoveNote id={found.id} className={classes.link} onRemoved={onClose} />
              ) : null}
            </div>
            {threadFirst ? thread(found) : null}
            <ReaderLabels mention={found} />
            <ReaderFound mention={found} />
            {threadFirst ? null : thread(found)}
            <ReaderFacts mention={found} />
          </div>
        </PointProvider>
      ) : (
        <Waiting hidden={Boolean(mention.error)} />
      )}
    </section>
  );
}

/** The shape of a mention while the first one is on its way: who, and some lines. */
function Waiting({ hidden }: { readonly hidden: boolean }) {
  return (
    <div className={classes.paper} aria-hidden="true" hidden={hidden}>
      {[40, 24, 92, 84, 60].map((width) => (
        <i key={width} className={classes.bone} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

function Head({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { author } = mention;
  const name = authorName(mention) ?? t('export.unknown-author');
  const handle = author?.handle && author.handle !== name ? author.handle : null;
  const doubt = dateDoubt(mention, t);
  return (
    <header>
      <p className={classes.who}>
        <strong>{authorName(mention) === null ? name : <Door query={fieldClause('author', name)}>{name}</Door>}</strong>
        {handle ? <span>{handle}</span> : null}
        {author?.ours ? <span className={classes.ours}>{t('reader.ours')}</span> : null}
      </p>
      {author ? <PersonDoor author={author} /> : null}
      <p className={classes.where}>
        <Door query={fieldClause('source', mention.source.name)}>{mention.source.name}</Door> ·{' '}
        {t.format.dateTime(mention.at)}
        {doubt === '' ? '' : ` · ${doubt}`}
      </p>
    </header>
  );
}

/** Opens in the user's browser, after showing where it leads. */
function Link({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const url = safeLink(mention.url);
  if (url === null) return null;
  return (
    <p>
      <Tooltip label={url} multiline maw={360} position="bottom-start">
        <button
          type="button"
          className={classes.link}
          onClick={() => call('shell.open-link', { url }).catch(tellError)}
        >
          <IconExternalLink size={14} aria-hidden="true" />
          {t('reader.open-link', { host: new URL(url).host })}
        </button>
      </Tooltip>
    </p>
  );
}
