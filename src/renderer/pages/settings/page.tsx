// Settings: the project, who we are, what is risky, what leaves the machine, copies, and how the window looks and listens.
import { type ComponentType, useEffect, useRef } from 'react';
import type { PlainKey } from '../../../present/catalogue/translate.ts';
import { Room } from '../../parts/room.tsx';
import { go, useRoute, writeRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { AboutPart } from './about-part.tsx';
import { KeysPart } from './keys-part.tsx';
import { LookPart } from './look-part.tsx';
import { PrivacyPart } from './privacy-part.tsx';
import { OursPart, ProjectPart, RiskPart } from './project-parts.tsx';
import { QuietPart } from './quiet-part.tsx';
import classes from './settings.module.css';
import { StoragePart } from './storage-part.tsx';

/** In the order of the list at the side; the id is in the address: `#/settings?part=keys`. */
const PARTS: readonly { readonly id: string; readonly name: PlainKey; readonly Part: ComponentType }[] = [
  { id: 'project', name: 'settings.project', Part: ProjectPart },
  { id: 'ours', name: 'settings.ours', Part: OursPart },
  { id: 'risk', name: 'settings.risk', Part: RiskPart },
  { id: 'quiet', name: 'quiet.title', Part: QuietPart },
  { id: 'privacy', name: 'privacy.title', Part: PrivacyPart },
  { id: 'storage', name: 'storage.title', Part: StoragePart },
  { id: 'look', name: 'settings.window', Part: LookPart },
  { id: 'keys', name: 'keys.title', Part: KeysPart },
  { id: 'about', name: 'settings.about', Part: AboutPart },
];

export function SettingsPage() {
  const t = useText();
  const asked = useRoute((state) => state.params.part);
  const shown = PARTS.find(({ id }) => id === asked) ?? PARTS[0];
  const here = useRef<HTMLAnchorElement>(null);
  const id = shown?.id;
  // In a narrow window the list is a row that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another part is shown.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);
  if (!shown) return null;
  const { Part } = shown;
  return (
    <Room title={t('room.settings')}>
      <div className={classes.layout}>
        <nav className={classes.list} aria-label={t('settings.parts')}>
          <ul>
            {PARTS.map(({ id, name }) => (
              <li key={id}>
                <a
                  ref={id === shown.id ? here : null}
                  href={writeRoute('settings', { part: id })}
                  aria-current={id === shown.id ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    go('settings', { part: id });
                  }}
                >
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.part}>
          <Part key={shown.id} />
        </div>
      </div>
    </Room>
  );
}
