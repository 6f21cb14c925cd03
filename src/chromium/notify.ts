// Desktop notifications without a desktop shell: the system's own program, where it has one.
import type { Notice } from '../contract/shell.ts';
import { runProgram } from './run-program.ts';

/** False where the system shows none: the window then says it itself. A click on one leads nowhere here. */
export async function notify(notice: Notice): Promise<boolean> {
  const program = notifier(notice, process.platform);
  return program !== null && runProgram(program[0], program.slice(1));
}

/** What people wrote travels as arguments, never within a script or as marks of the system's own. */
export function notifier(notice: Notice, platform: NodeJS.Platform): [string, ...string[]] | null {
  const { title, body } = notice;
  if (platform === 'linux') return ['notify-send', '--app-name=Earshot', '--', title, escapeMarks(body)];
  if (platform !== 'darwin') return null;
  const script = 'display notification (item 2 of argv) with title (item 1 of argv)';
  return ['osascript', '-e', 'on run argv', '-e', script, '-e', 'end run', '--', title, body];
}

/** The body may hold a few HTML marks, by the desktop's specification. */
function escapeMarks(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
