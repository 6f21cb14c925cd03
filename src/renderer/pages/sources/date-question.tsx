// Asks how the dates of a file are written, where it can be read in two ways: by what each reading makes of the first one.
import { Radio, Stack } from '@mantine/core';
import type { ImportOptions } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './import-dialog.module.css';

export interface Reading {
  readonly dateFormat: string;
  /** As the engine names it, with a date of the file; null where only the preview knows it. */
  readonly label: string | null;
}

interface Props {
  readonly file: string;
  readonly as: string | null;
  readonly options: ImportOptions;
  readonly readings: readonly Reading[];
  readonly onAnswer: (dateFormat: string) => void;
}

export function DateQuestion({ file, as, options, readings, onAnswer }: Props) {
  const t = useText();
  return (
    <Radio.Group
      className={classes.question}
      label={t('dates.question')}
      description={t('dates.question.help')}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      value={options.dateFormat ?? ''}
      onChange={onAnswer}
      required
    >
      <Stack gap={8} mt={8}>
        {readings.map((reading) => (
          <Choice key={reading.dateFormat} file={file} as={as} options={options} reading={reading} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Choice({ file, as, options, reading }: Omit<Props, 'readings' | 'onAnswer'> & { readonly reading: Reading }) {
  const t = useText();
  const { dateFormat } = reading;
  const preview = useCall('imports.preview', { file, options: { ...options, dateFormat }, ...(as ? { as } : {}) });
  const first = preview.data?.mentions.find((mention) => mention.published)?.published?.at;
  // With its weekday, in the clock of the file: that is what one remembers.
  const says =
    first === undefined
      ? null
      : new Intl.DateTimeFormat(t.locale, { dateStyle: 'full', timeZone: options.zone ?? t.zone }).format(first);
  return (
    <Radio
      value={dateFormat}
      label={
        <>
          {says ?? t.say(reading.label ?? '')} <span className={classes.order}>{sayOrder(dateFormat)}</span>
        </>
      }
    />
  );

  function sayOrder(id: string): string {
    return isOrder(id) ? t(`dates.${id}`) : t.say(reading.label ?? id);
  }
}

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'ydm'] as const;

function isOrder(id: string): id is (typeof DATE_ORDERS)[number] {
  return (DATE_ORDERS as readonly string[]).includes(id);
}
