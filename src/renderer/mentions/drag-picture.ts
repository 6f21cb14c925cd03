// What hangs at the mouse while mentions are dragged: how many they are, in words.
import type { DragEvent } from 'react';
import classes from './drag-picture.module.css';

export function showDragged(event: DragEvent, words: string): void {
  const picture = document.createElement('div');
  picture.className = classes.picture ?? '';
  picture.textContent = words;
  document.body.append(picture);
  event.dataTransfer.setDragImage(picture, -12, -8);
  // The browser has taken its picture by then.
  setTimeout(() => picture.remove());
}
