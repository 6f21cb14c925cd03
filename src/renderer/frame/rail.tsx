// The way between rooms: icon, short name, and the key that goes there.
import { Tooltip } from '@mantine/core';
import {
  IconBookmark,
  IconChartBar,
  IconChecklist,
  IconColumns3,
  IconEar,
  IconInbox,
  IconListSearch,
  IconRss,
  IconSettings,
  IconTag,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { TextKey } from '../../present/catalogue/en.ts';
import { showKeys } from '../parts/show-keys.ts';
import { useListedCommands } from '../state/commands.ts';
import { recallLeft } from '../state/left-rooms.ts';
import { go, type Room, useRoute, writeRoute } from '../state/route.ts';
import { useSession } from '../state/session.ts';
import { useText } from '../text.tsx';
import classes from './rail.module.css';

interface Place {
  readonly room: Room;
  readonly name: TextKey & `room.${string}`;
  readonly help: TextKey & `room.${string}.help`;
  readonly icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': 'true' }>;
}

export const PLACES: readonly Place[] = [
  { room: 'inbox', name: 'room.inbox', help: 'room.inbox.help', icon: IconInbox },
  { room: 'explore', name: 'room.explore', help: 'room.explore.help', icon: IconListSearch },
  { room: 'columns', name: 'room.columns', help: 'room.columns.help', icon: IconColumns3 },
  { room: 'sources', name: 'room.sources', help: 'room.sources.help', icon: IconRss },
  { room: 'topics', name: 'room.topics', help: 'room.topics.help', icon: IconBookmark },
  { room: 'people', name: 'room.people', help: 'room.people.help', icon: IconUsers },
  { room: 'tags', name: 'room.tags', help: 'room.tags.help', icon: IconTag },
  { room: 'boards', name: 'room.boards', help: 'room.boards.help', icon: IconChartBar },
  { room: 'check', name: 'room.check', help: 'room.check.help', icon: IconChecklist },
  { room: 'settings', name: 'room.settings', help: 'room.settings.help', icon: IconSettings },
];

export function Rail() {
  const t = useText();
  const here = useRoute((state) => state.room);
  const commands = useListedCommands();
  const withKeys = (words: string, id: string) => {
    const keys = commands.find((command) => command.id === id)?.keys;
    return keys ? `${words} (${showKeys(keys, t)})` : words;
  };
  return (
    <nav className={classes.rail} aria-label={t('frame.rooms')}>
      <IconEar className={classes.sign} size={24} stroke={1.8} aria-hidden="true" />
      <ul className={classes.places}>
        {PLACES.map(({ room, name, help, icon: Icon }) => (
          <li key={room} data-last={room === 'settings' || undefined}>
            <Tooltip label={withKeys(t(help), `room-${room}`)} position="right" openDelay={600}>
              <a
                href={writeRoute(room)}
                className={classes.place}
                data-name={t(name)}
                aria-current={here === room ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  visit(room);
                }}
              >
                <Icon size={20} stroke={1.6} aria-hidden="true" />
                {t(name)}
              </a>
            </Tooltip>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Goes to a room the way it was left; who is in it already comes to its beginning. */
export function visit(room: Room): void {
  const { project } = useSession.getState();
  const isThere = useRoute.getState().room === room;
  const left = project && !isThere ? recallLeft(project.file, room) : null;
  go(room, left?.params, { id: left?.id ?? null });
}
