// A picture from a file, a drop or a paste: read here, kept in the board as a data address.
import { Button, Group } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { useText } from '../../text.tsx';
import classes from './look.module.css';

const KINDS = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'];
const LARGEST = 300_000;

interface Props {
  readonly logo: string | null;
  readonly onChange: (logo: string | null) => void;
}

export function LogoField({ logo, onChange }: Props) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  const take = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file) return;
    const wrong = !KINDS.includes(file.type) ? t('look.logo.kind') : file.size > LARGEST ? t('look.logo.large') : null;
    const address = wrong === null ? await readPicture(file) : null;
    setProblem(wrong ?? (address === null ? t('look.logo.broken') : null));
    if (address !== null) onChange(address);
  };
  const drop = (event: DragEvent) => {
    // The window would offer to import it.
    event.preventDefault();
    event.nativeEvent.stopPropagation();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    void take(event.clipboardData.files);
  };
  return (
    <div onPaste={paste}>
      <p id={id} className={classes.label}>
        {t('look.logo')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no drop in every browser. */}
      <div
        className={classes.drop}
        role="group"
        aria-labelledby={id}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          event.nativeEvent.stopPropagation();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {logo ? <img src={logo} alt={t('look.logo')} /> : <IconPhoto size={24} stroke={1.4} aria-hidden="true" />}
        <div>
          <Group gap="xs">
            <Button variant="default" size="compact-sm" onClick={() => input.current?.click()}>
              {t('look.logo.choose')}
            </Button>
            {logo ? (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange(null)}>
                {t('look.logo.none')}
              </Button>
            ) : null}
          </Group>
          <p className={classes.words}>{t('look.logo.help')}</p>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept={KINDS.join(',')}
          aria-label={t('look.logo')}
          onChange={(event) => void take(event.currentTarget.files)}
        />
      </div>
      {problem ? (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** Null where it is no picture after all: an `img` element runs no script, whatever an SVG holds. */
async function readPicture(file: File): Promise<string | null> {
  const address = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => done('');
    reader.readAsDataURL(file);
  });
  const picture = new Image();
  picture.src = address;
  return picture.decode().then(
    () => address,
    () => null,
  );
}
