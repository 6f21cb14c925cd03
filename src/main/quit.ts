// Closing the window and quitting: put away where Earshot goes on without it, otherwise out, with the project closed first.
import { app, type BrowserWindow, powerMonitor } from 'electron';

/** `goesOn`: whether Earshot is to go on when its window is closed. */
export function quitInOrder(window: BrowserWindow, goesOn: () => boolean, closeEngine: () => Promise<void>): void {
  let quitting = false;
  let engineClosed = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  window.on('close', (event) => {
    if (quitting || !goesOn()) return;
    event.preventDefault();
    putAway(window);
  });
  app.on('will-quit', (event) => {
    if (engineClosed) return;
    // Quitting waits until the project is closed; the engine takes a few seconds at most.
    event.preventDefault();
    void closeEngine().finally(() => {
      engineClosed = true;
      app.quit();
    });
  });
  // The system goes down: the same way out, before it ends everybody. Windows tells its windows, the others their power.
  powerMonitor.on('shutdown', () => app.quit());
  window.on('session-end', () => app.quit());
}

/** A Mac leaves a black screen where a window is hidden that fills it. */
function putAway(window: BrowserWindow): void {
  if (window.isFullScreen()) {
    window.once('leave-full-screen', () => window.hide());
    window.setFullScreen(false);
  } else window.hide();
}
