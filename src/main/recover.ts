// A window that died comes back by itself; one that hangs, or dies again and again, is asked about.
import { app, type BrowserWindow, dialog } from 'electron';
import type { HostWords } from '../contract/shell.ts';

/** More than so many deaths in a minute are no accident. */
const mostDeaths = 3;

/** Until the window has sent its own. */
const english: HostWords = {
  hanging: 'The window does not answer.',
  died: 'The window stopped several times.',
  safe: 'What you saved is safe in your project.',
  wait: 'Wait',
  reload: 'Load again',
  quit: 'Quit',
};

export function recoverWindow(window: BrowserWindow): { learn(words: HostWords): void } {
  let words = english;
  const recent: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The window stopped (${reason}).`);
    recent.push(Date.now());
    while (recent.length > 0 && Date.now() - (recent[0] ?? 0) > 60_000) recent.shift();
    if (recent.length <= mostDeaths) return window.webContents.reload();
    if (recent.length === mostDeaths + 1) void askAfterDeaths(window, words).then(() => recent.splice(0));
  });
  askWhileHanging(window, () => words);
  // Chromium starts these again itself; the engine, which is one of them, is started again by its supervisor.
  app.on('child-process-gone', (_event, { type, name, reason }) => {
    if (reason !== 'clean-exit') console.error(`A process of Earshot stopped (${name ?? type}: ${reason}).`);
  });
  return {
    learn: (learned) => {
      words = learned;
    },
  };
}

async function askAfterDeaths(window: BrowserWindow, words: HostWords): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.died,
    detail: words.safe,
    buttons: [words.reload, words.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}

/** One question for each time it hangs, taken back when it answers again. */
function askWhileHanging(window: BrowserWindow, words: () => HostWords): void {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking) return;
    const question = new AbortController();
    asking = question;
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: words().hanging,
        detail: words().safe,
        buttons: [words().wait, words().reload],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: question.signal,
      })
      .then(({ response }) => {
        asking = null;
        if (response !== 1 || question.signal.aborted || window.isDestroyed()) return;
        // It would not hear a plain reload; `render-process-gone` then loads it again.
        window.webContents.forcefullyCrashRenderer();
      });
  });
  window.on('responsive', () => asking?.abort());
}
