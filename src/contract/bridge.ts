// What a window sees of its host: one port and the paths of dropped files. Both hosts expose exactly this.
import type { Port, WireMessage } from './wire.ts';

/** `window.earshot`: frozen, the only thing the hosts add to the page. */
export interface EarshotBridge extends Port {
  /** Real paths of files that were dropped or picked, in order; empty where a file has none on disk. */
  pathsOf(files: readonly File[]): Promise<readonly string[]>;
}

/** Reads what a page sent: a request or a cancel of the right shape, else null. Pages send nothing else. */
export function parsePageMessage(value: unknown): WireMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('id' in value)) return null;
  const { type, id } = value;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  if (type === 'cancel') return { type, id };
  if (type !== 'request' || !('method' in value) || typeof value.method !== 'string') return null;
  return { type, id, method: value.method, params: 'params' in value ? value.params : {} };
}
