// The window's own protocol: app://earshot/ serves the built window's files, and nothing else can be reached.
import { protocol, type Session } from 'electron';
import { readAsset } from '../shell/assets.ts';

export const appOrigin = 'app://earshot';

/** Before Electron is ready: makes the scheme a real origin, as https is. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function serveFiles(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    if (!isOurs(request.url) || request.method !== 'GET') return new Response('Not found.', { status: 404 });
    const { status, headers, body } = await readAsset(folder, request.url);
    return new Response(body, { status, headers });
  });
}

/** The page may load its own files; developer tools may load theirs. Feeds are fetched by the engine, not here. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const local = isOurs(url) || /^(devtools|blob|data):/.test(url);
    answer({ cancel: !local });
  });
}

export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol: scheme, host } = new URL(url);
  return `${scheme}//${host}` === appOrigin;
}
