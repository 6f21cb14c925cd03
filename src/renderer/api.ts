// The window's only way out: typed calls to the engine and the shell, and the events they announce.
import type { Events, WindowApi } from '../contract/api.ts';
import type { EarshotBridge } from '../contract/bridge.ts';
import { type Client, connect } from '../contract/client.ts';
import { EarshotError } from '../contract/errors.ts';
import { sayEngine } from './state/speak.ts';

declare global {
  interface Window {
    readonly earshot: EarshotBridge;
  }
}

export type Method = keyof WindowApi & string;
export type Params<M extends Method> = Parameters<WindowApi[M]>[0];
export type Result<M extends Method> = ReturnType<WindowApi[M]>;

const client: Client<WindowApi, Events> = connect<WindowApi, Events>(window.earshot);

export const call = client.call;
export const on = client.on;

/** The paths of files dropped on the window; a path is empty where the shell cannot tell it. */
export async function findPaths(files: readonly File[]): Promise<readonly string[]> {
  const paths = await window.earshot.pathsOf(files);
  return paths.filter((path) => path !== '');
}

export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof EarshotError && thrown.code === 'cancelled';
}

/** The engine went down while it worked on this: it is started again by itself. */
export function isEngineStopped(thrown: unknown): boolean {
  return thrown instanceof EarshotError && thrown.code === 'engine-stopped';
}

/** What went wrong: the sentence the engine wrote, in the window's language, or the thrown message. */
export function explain(thrown: unknown): string {
  return sayEngine(thrown instanceof Error ? thrown.message : String(thrown));
}
