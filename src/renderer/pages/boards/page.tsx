// Boards: what do I tell them? The list, or the one the address names.
import { useRoute } from '../../state/route.ts';
import { BoardList } from './board-list.tsx';
import { BoardPage } from './board-page.tsx';

export function BoardsPage() {
  const id = useRoute((state) => state.id);
  return id === null ? <BoardList /> : <BoardPage key={id} id={id} />;
}
