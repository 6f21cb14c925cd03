// Whether the dialog that writes down a remark is open: asked for by the palette, a key, the room of sources.
import { create } from 'zustand';

export const useRemarkDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

export function noteRemark(): void {
  useRemarkDialog.setState({ open: true });
}

export function closeRemark(): void {
  useRemarkDialog.setState({ open: false });
}
