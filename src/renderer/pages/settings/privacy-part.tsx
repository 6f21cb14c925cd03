// What leaves this machine: the switch, the log added up, and which computers of one's own may be asked.
import { Button, Switch, TagsInput } from '@mantine/core';
import { ExportLog } from '../../parts/export-log.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { RequestTable } from './request-table.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useSettings } from './use-settings.ts';

export function PrivacyPart() {
  const t = useText();
  const { data, error, reload, change } = useSettings();
  const sums = useCall('requests.by-host', {}, ['requests', 'sources']);
  return (
    <>
      <Section title={t('privacy.title')} words={t('privacy.words')}>
        <ErrorNote error={error} retry={reload} />
        <Switch
          label={t('network.switch')}
          description={t('settings.offline.help')}
          checked={data?.offline ?? false}
          disabled={!data}
          onChange={(event) => change({ offline: event.currentTarget.checked })}
        />
      </Section>
      <Section title={t('privacy.left')} {...(sums.data?.length && { words: t('privacy.left.words') })}>
        <ErrorNote error={sums.error} retry={sums.reload} />
        {sums.data ? <RequestTable sums={sums.data} /> : null}
        {sums.data && sums.data.length > 0 ? (
          <div className={classes.actions}>
            <Button variant="default" onClick={() => go('sources', { tab: 'requests' })}>
              {t('network.log')}
            </Button>
            <ExportLog />
          </div>
        ) : null}
      </Section>
      <Section title={t('settings.network')} words={t('settings.network.words')}>
        {data ? (
          <TagsInput
            label={t('settings.hosts')}
            description={t('settings.hosts.help')}
            placeholder={data.privateHosts.length === 0 ? t('settings.hosts.placeholder') : ''}
            value={[...data.privateHosts]}
            onChange={(privateHosts) => change({ privateHosts })}
          />
        ) : null}
      </Section>
      <Section title={t('privacy.removed')} words={t('privacy.removed.words')}>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => go('settings', { part: 'storage' })}>
            {t('storage.title')}
          </Button>
        </div>
      </Section>
    </>
  );
}
