// Peers from npm, installed when they are first needed, outside the repository: they are no part of Earshot.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './make-project.ts';

const versions = {
  minisearch: '7.2.0',
  '@orama/orama': '3.1.18',
  '@duckdb/node-api': '1.5.6-r.1',
} as const;

export type Peer = keyof typeof versions;

/** The address to import a peer from. Throws where it cannot be had. */
export function installPeer(peer: Peer): string {
  const folder = join(cacheFolder, 'peers', peer.replaceAll(/[^a-z-]+/g, ''));
  if (!existsSync(join(folder, 'node_modules', peer))) {
    mkdirSync(folder, { recursive: true });
    const wanted = `${peer}@${versions[peer]}`;
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', wanted];
    const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm could not install ${wanted}: ${stderr?.trim().split('\n')[0] ?? ''}`);
  }
  return pathToFileURL(createRequire(join(folder, 'index.js')).resolve(peer)).href;
}
