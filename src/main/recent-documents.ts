// Tells the system which projects were opened, for its own list of recent documents.
import { app } from 'electron';
import type { Events, WindowApi } from '../contract/api.ts';
import { connect } from '../contract/client.ts';
import type { Relay } from '../contract/relay.ts';
import type { Handlers } from '../contract/serve.ts';
import type { ShellApi } from '../contract/shell.ts';
import { createPortPair } from '../contract/wire.ts';

export function followProjects(relay: Relay): void {
  const [own, joined] = createPortPair();
  // A listener beside the window: it asks the engine and has no shell.
  relay.join(joined, {} as Handlers<ShellApi>);
  const client = connect<WindowApi, Events>(own);
  let last: string | null = null;

  async function remember(): Promise<void> {
    const file = (await client.call('project.current', {}))?.file ?? null;
    if (file !== null && file !== last) app.addRecentDocument(file);
    last = file;
  }
  client.on('changed', ({ parts }) => {
    // While the engine is starting again nothing is open; when it is opened again, it says so.
    if (parts.includes('project')) void remember().catch(() => undefined);
  });
}
