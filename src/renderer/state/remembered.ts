// Small things kept on this machine between starts: last room and query of a project, density, widths.
const PREFIX = 'earshot:';

export function recall<T>(key: string, otherwise: T): T {
  try {
    const text = window.localStorage.getItem(PREFIX + key);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or forbidden store only means that the window starts fresh next time.
  }
}
