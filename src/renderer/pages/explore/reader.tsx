// The mention being read: its whole text first, then what is known of it and who said so.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconExternalLink, IconX } from '@tabler/icons-react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Id, MentionDetail } from '../../../contract/model.ts';
import { safeLink } from '../../../present/escape.ts';
import { authorName } from '../../../present/tables.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { tellError } from '../../parts/tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { listWords } from './clauses.ts';
import classes from './reader.module.css';
import { Door } from './reader-door.tsx';
import { ReaderFacts } from './reader-facts.tsx';
import { ReaderFound } from './reader-found.tsx';
import { ReaderLabels } from './reader-labels.tsx';
import { PointProvider } from './reader-point.tsx';
import { ReaderText } from './reader-text.tsx';
import { ReaderThread } from './reader-thread.tsx';

interface Props {
  readonly id: Id;
  readonly query: string;
  readonly onClose: () => void;
}

export function Reader({ id, query, onClose }: Props) {
  const t = useText();
  const mention = useCall('mentions.get', { id }, ['mentions', 'labels', 'tags', 'topics']);
  const found = mention.data;
  return (
    <section className={classes.reader} aria-label={t('reader.label')} aria-busy={mention.busy}>
      <div className={classes.close}>
        <Tooltip label={t('command.close')}>
          <ActionIcon aria-label={t('command.close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ErrorNote error={mention.error} retry={mention.reload} />
      {found ? (
        <PointProvider key={found.id}>
          <div className={classes.paper}>
            <Head mention={found} />
            <ReaderText mention={found} words={listWords(query)} />
            <Link mention={found} />
            <ReaderLabels mention={found} />
            <ReaderFound mention={found} />
            <ReaderThread mention={found} />
            <ReaderFacts mention={found} />
          </div>
        </PointProvider>
      ) : null}
    </section>
  );
}

function Head({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { author } = mention;
  const name = authorName(mention) ?? t('export.unknown-author');
  const handle = author?.handle && author.handle !== name ? author.handle : null;
  return (
    <header className={classes.head}>
      <p className={classes.who}>
        <strong>{authorName(mention) === null ? name : <Door query={fieldClause('author', name)}>{name}</Door>}</strong>
        {handle ? <span>{handle}</span> : null}
        {author?.ours ? <span className={classes.ours}>{t('reader.ours')}</span> : null}
      </p>
      <p className={classes.where}>
        <Door query={fieldClause('source', mention.source.name)}>{mention.source.name}</Door> ·{' '}
        {t.format.dateTime(mention.at)}
        {mention.dated === 'assumed' ? ` · ${t('export.zone-assumed')}` : ''}
        {mention.dated === 'captured' ? ` · ${t('export.date-captured')}` : ''}
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
