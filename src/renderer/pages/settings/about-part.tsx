// What Earshot is, which one this is, and the tour.
import { Button } from '@mantine/core';
import { useSession } from '../../state/session.ts';
import { useTour } from '../../state/tour.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { takeTour } from '../../tour/take-tour.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

/** Systems as their makers write them. */
const SYSTEMS: Readonly<Record<string, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' };

export function AboutPart() {
  const t = useText();
  const left = useTour((state) => state.left);
  const shell = useSession((state) => state.shell);
  return (
    <Section title={t('settings.about')} words={`${t('start.what')} ${t('start.promise')}`}>
      {shell ? (
        <p className={classes.note}>
          {t('settings.version', {
            version: shell.version,
            shell: t(`shell.${shell.shell}`),
            platform: SYSTEMS[shell.platform] ?? shell.platform,
          })}
        </p>
      ) : null}
      <p>
        <Button variant="default" onClick={() => void takeTour(t).catch(tellError)}>
          {t(left > 0 ? 'tour.resume' : 'tour.take')}
        </Button>
      </p>
    </Section>
  );
}
