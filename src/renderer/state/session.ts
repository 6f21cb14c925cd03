// Which project is open, what the shell offers, and the network switch: what the frame shows everywhere.
import { create } from 'zustand';
import { EarshotError } from '../../contract/errors.ts';
import type { Project } from '../../contract/model.ts';
import type { ShellInfo } from '../../contract/shell.ts';
import { call, on } from '../api.ts';
import { tellError } from '../tell.ts';
import { forgetWhatWaits, saveRefused, saveWhatWaits } from '../use-late-save.ts';
import { rememberLeft } from './left-rooms.ts';
import { recall, remember } from './remembered.ts';
import { go, readRoute, useRoute } from './route.ts';

interface Session {
  /** undefined until the engine answered for the first time. */
  readonly project: Project | null | undefined;
  readonly shell: ShellInfo | null;
  readonly offline: boolean;
  readonly lastHour: number;
  /** What is being opened, in the words shown while it opens. */
  readonly opening: string | null;
}

export const useSession = create<Session>(() => ({
  project: undefined,
  shell: null,
  offline: false,
  lastHour: 0,
  opening: null,
}));

export function useProject(): Project {
  const project = useSession((state) => state.project);
  if (!project) throw new Error('A room was drawn without a project.');
  return project;
}

export function useZone(): string {
  return useSession((state) => state.project?.zone ?? 'UTC');
}

/** Asks who is there and keeps the answer fresh. Returns what stops it. */
export function startSession(): () => void {
  void call('shell.info', {}).then((shell) => useSession.setState({ shell }), ignore);
  void refreshProject().then(refreshNetwork, ignore);
  const stops = [
    on('changed', ({ parts }) => {
      if (parts.some((part) => part === 'project' || part === 'mentions' || part === 'settings')) refreshProjectSoon();
      if (parts.some((part) => part === 'requests' || part === 'settings')) refreshNetworkSoon();
    }),
    on('restarted', () => {
      void refreshProject().then(refreshNetwork, ignore);
      void saveRefused();
    }),
    useRoute.subscribe(rememberRoom),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Runs a call that opens a project and shows its last room. The error is the caller's to show. */
export async function enterProject(opening: string, open: () => Promise<Project>): Promise<void> {
  useSession.setState({ opening });
  try {
    await saveWhatWaits();
    const project = await open();
    if (project.file !== useSession.getState().project?.file) forgetWhatWaits();
    useSession.setState({ project });
    const last = readRoute(recall(roomKey(project.file), '#/explore'));
    go(last.room === 'start' ? 'explore' : last.room, last.params, { id: last.id, replace: true });
    await refreshNetwork();
  } finally {
    useSession.setState({ opening: null });
  }
}

export async function leaveProject(): Promise<void> {
  await saveWhatWaits();
  await call('project.close', {});
  forgetWhatWaits();
  useSession.setState({ project: null });
  go('start');
}

export async function setOffline(offline: boolean): Promise<void> {
  const settings = await call('project.change-settings', { offline });
  useSession.setState({ offline: settings.offline });
}

async function refreshProject(): Promise<void> {
  const project = await askProject();
  const before = useSession.getState().project;
  useSession.setState({ project });
  if (project && !before && useRoute.getState().room === 'start') {
    const last = readRoute(recall(roomKey(project.file), '#/explore'));
    go(last.room === 'start' ? 'explore' : last.room, last.params, { id: last.id, replace: true });
  }
  // The window was opened, or loaded again, in a room.
  else if (project && !before) rememberRoom();
  if (!project && useRoute.getState().room !== 'start') go('start', {}, { replace: true });
}

/** What is open; that what was open last could not be opened again is said, once. */
function askProject(): Promise<Project | null> {
  return call('project.current', {}).catch((thrown) => {
    // The next event asks again: what is open has not changed.
    if (thrown instanceof EarshotError && thrown.code === 'engine-stopped') throw thrown;
    tellError(thrown);
    return null;
  });
}

async function refreshNetwork(): Promise<void> {
  if (!useSession.getState().project) return;
  const { lastHour, offline } = await call('requests.summary', {});
  useSession.setState({ lastHour, offline });
}

const refreshProjectSoon = later(refreshProject);
const refreshNetworkSoon = later(refreshNetwork);

function later(refresh: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(ignore), 200);
  };
}

function rememberRoom(): void {
  const { project } = useSession.getState();
  const route = useRoute.getState();
  if (!project || route.room === 'start') return;
  remember(roomKey(project.file), window.location.hash);
  rememberLeft(project.file, route);
}

function roomKey(file: string): string {
  return `room:${file}`;
}

/** Frame facts are asked again at the next event: a lost answer is no reason to interrupt. */
function ignore(): void {}
