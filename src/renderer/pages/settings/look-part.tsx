// How the window looks on this machine: language, light or dark, contrast, size, density; and what closing it does.
import { SegmentedControl, Select, Switch, useMantineColorScheme } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import {
  chooseLanguage,
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  spokenLocale,
} from '../../../present/catalogue/languages.ts';
import { setView, useExplore } from '../../state/explore.ts';
import { type Contrast, setPreferences, usePreferences } from '../../state/preferences.ts';
import { useSession } from '../../state/session.ts';
import { SIZES } from '../../state/zoom.ts';
import { useText } from '../../text.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const SYSTEM = 'auto';

export function LookPart() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { locale, contrast, zoom, tray } = usePreferences();
  const shell = useSession((state) => state.shell);
  const compact = useExplore((state) => state.compact);
  const system = chooseLanguage(navigator.languages).slice(0, 2);
  return (
    <Section title={t('settings.window')}>
      <Select
        className={classes.short}
        label={t('look.language')}
        description={t('look.language.help')}
        data={[
          {
            value: SYSTEM,
            label: t('look.language.auto', { language: isLanguage(system) ? LANGUAGE_NAMES[system] : system }),
          },
          ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
        ]}
        value={locale?.slice(0, 2) ?? SYSTEM}
        onChange={(value) =>
          setPreferences({ locale: value === null || value === SYSTEM ? null : spokenLocale(value) })
        }
      />
      <Choice
        label={t('settings.theme')}
        value={colorScheme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
      />
      <Choice
        label={t('look.contrast')}
        value={contrast}
        options={(['auto', 'usual', 'more'] as const).map((value) => ({ value, label: t(`look.contrast-${value}`) }))}
        onChange={(value) => setPreferences({ contrast: value as Contrast })}
      />
      <Choice
        label={t('look.size')}
        help={t('look.size.help')}
        value={String(zoom)}
        options={SIZES.map((size) => ({ value: String(size), label: t.format.percent(size) }))}
        onChange={(value) => setPreferences({ zoom: Number(value) })}
      />
      <Choice
        label={t('look.density')}
        value={compact ? 'compact' : 'comfortable'}
        options={(['comfortable', 'compact'] as const).map((value) => ({ value, label: t(`look.density-${value}`) }))}
        onChange={(value) => setView({ compact: value === 'compact' })}
      />
      {shell?.tray ? (
        <Switch
          label={t('look.tray')}
          description={t('look.tray.help')}
          checked={tray}
          onChange={(event) => setPreferences({ tray: event.currentTarget.checked })}
        />
      ) : null}
    </Section>
  );
}

function Choice(props: {
  readonly label: string;
  readonly help?: ReactNode;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={classes.field}>
      <span id={id}>{props.label}</span>
      <SegmentedControl aria-labelledby={id} value={props.value} data={[...props.options]} onChange={props.onChange} />
      {props.help ? <p>{props.help}</p> : null}
    </div>
  );
}
