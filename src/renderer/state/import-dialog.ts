// Which files wait in the import dialog: filled by the pick button, by a drop anywhere, by a command.
import { create } from 'zustand';

interface ImportDialog {
  readonly files: readonly string[];
}

export const useImportDialog = create<ImportDialog>(() => ({ files: [] }));

export function offerFiles(files: readonly string[]): void {
  useImportDialog.setState(({ files: waiting }) => ({ files: [...new Set([...waiting, ...files])] }));
}

export function dropFirstFile(): void {
  useImportDialog.setState(({ files }) => ({ files: files.slice(1) }));
}

export function dropFiles(settled: ReadonlySet<string>): void {
  useImportDialog.setState(({ files }) => ({ files: files.filter((file) => !settled.has(file)) }));
}

export function dropAllFiles(): void {
  useImportDialog.setState({ files: [] });
}
