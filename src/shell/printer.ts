// Prints for the engine what nobody asked for in a window: boards that are written as PDF by themselves.
import type { Events, WindowApi } from '../contract/api.ts';
import { connect } from '../contract/client.ts';
import type { PageToPrint } from '../contract/prints.ts';
import type { Relay } from '../contract/relay.ts';
import type { Handlers } from '../contract/serve.ts';
import type { ShellApi } from '../contract/shell.ts';
import { createPortPair } from '../contract/wire.ts';
import type { PrintJob } from './print-page.ts';
import { refuseTaken, saveFile } from './save-file.ts';

export function joinPrinter(relay: Relay, print: (job: PrintJob) => Promise<Uint8Array>): void {
  const [own, joined] = createPortPair();
  // Beside the windows, and there without one: it asks the engine and has no shell.
  relay.join(joined, {} as Handlers<ShellApi>);
  const client = connect<WindowApi, Events>(own);
  let working = false;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    try {
      for (;;) {
        const { id, ...page } = await client.call('prints.next', {});
        const error = await write(page).then(() => null, sayWhy);
        await client.call('prints.done', { id, error });
      }
    } catch {
      // The engine is down: when it is up again, it says so.
    } finally {
      working = false;
    }
  }

  async function write({ html, file }: PageToPrint): Promise<void> {
    await refuseTaken(file);
    await saveFile(file, await print({ html, landscape: true }), false);
  }

  client.on('restarted', () => void work());
  void work();
}

function sayWhy(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
