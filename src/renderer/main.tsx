// Starts the window: nonce first, since libraries read it when they first style something.
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './app.css';
import { App } from './app.tsx';
import { readNonce } from './nonce.ts';
import { followKeys } from './state/commands.ts';
import { startJobs } from './state/jobs.ts';
import { followSize } from './state/room-size.ts';
import { followAddress } from './state/route.ts';
import { startSession } from './state/session.ts';
import { followZoom } from './state/zoom.ts';

// react-style-singleton (Mantine's scroll lock) asks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: readNonce() });

followAddress();
followKeys();
startSession();
startJobs();
followSize();
followZoom();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
