// Explore: what is going on, and why? Facets, a view of what was found, the mentions themselves, and the one being read.
import { useCallback, useDeferredValue, useEffect, useRef } from 'react';
import { EarshotError } from '../../../contract/errors.ts';
import type { Facet, Id, Tag } from '../../../contract/model.ts';
import classes from '../../mentions/list-and-reader.module.css';
import { Reader } from '../../mentions/reader.tsx';
import { ResizeHandle } from '../../mentions/resize-handle.tsx';
import { TagTray } from '../../parts/tag-tray.tsx';
import { openMention, useDay, useOpenMention, useOrder, useQuery } from '../../search/address.ts';
import { endOfDay, startOfDay } from '../../search/day-edge.ts';
import { chooseNothing, setView, useExplore } from '../../state/explore.ts';
import { useRoomSize } from '../../state/room-size.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { Facets } from './facets.tsx';
import { Figures } from './figures.tsx';
import { Insight } from './insights/insight.tsx';
import { useKeeper } from './insights/use-measure.ts';
import { useViewCommands, ViewTabs } from './insights/view-tabs.tsx';
import { useView } from './insights/views.ts';
import { ListBar } from './list-bar.tsx';
import { MentionList } from './mention-list.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { useExplored } from './use-explore.ts';

const NO_FACETS: readonly Facet[] = [];
const NO_TAGS: readonly Tag[] = [];

export function ExplorePage() {
  const t = useText();
  const query = useQuery();
  const order = useOrder();
  const open = useOpenMention();
  const view = useView();
  const day = useDay();
  const at = day === null ? null : order === 'newest' ? endOfDay(day, t.zone) : startOfDay(day, t.zone);
  const { mentions, figures, asking } = useExplored({ query, order, at });
  const shown = mentions.search;
  // Asked once, not with each list: counting the tags of a large project holds up what is asked behind it.
  const tags = useByName(useCall('tags.list', {}, ['tags'])).data ?? NO_TAGS;
  // What refines the search follows a moment later, in slices: it is much to draw, and nobody presses it while typing.
  const refined = useDeferredValue(query);
  const { charts, facets, drawer, readerWidth } = useExplore();
  const { tiny, narrow } = useRoomSize();
  const scroller = useRef<HTMLDivElement>(null);
  // An empty project has nothing to filter or draw: one sentence and one action stand alone.
  const blank = mentions.total === 0 && query === '';
  // A search without an answer has no figures either, only the way out; what is wrong with one, the list says.
  const wrong = mentions.error instanceof EarshotError && mentions.error.code === 'bad-query';
  const nothing = mentions.total === 0 || wrong || (figures === null && mentions.error !== null);
  const showFacets = !nothing && (tiny ? drawer : facets && !(narrow && open !== null));
  // Where the reader stands below the list, the list needs what room is left.
  const showFigures = charts && !nothing && !(tiny && open !== null);

  useKeeper();
  useViewCommands();
  // A selection belongs to the list it was made in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the search changes.
  useEffect(() => {
    chooseNothing();
    scroller.current?.scrollTo({ top: 0 });
  }, [query, order, day]);

  const show = useCallback((id: Id) => openMention(id), []);
  return (
    <div
      className={classes.page}
      style={{ ['--reader' as string]: `${readerWidth}px` }}
      data-reading={open !== null || undefined}
    >
      <h1 className={classes.hidden}>{t('room.explore')}</h1>
      {showFacets ? (
        <Facets
          facets={figures?.facets ?? NO_FACETS}
          query={refined}
          n={figures?.trend.n ?? 0}
          reading={(figures?.trend.outdated ?? 0) > 0}
        />
      ) : null}
      <div className={classes.middle}>
        {blank ? null : <ScopeBar query={refined} mentions={mentions} figures={figures} />}
        {showFigures ? <ViewTabs view={view} /> : null}
        {showFigures && view !== 'overview' ? <Insight view={view} /> : null}
        <div className={classes.scroller} ref={scroller}>
          {showFigures && view === 'overview' ? <Figures figures={figures} busy={asking} query={refined} /> : null}
          {blank ? null : <ListBar query={refined} order={order} day={day} mentions={mentions} />}
          <MentionList
            key={shown === null ? '' : `${shown.query} ${shown.order} ${shown.at}`}
            mentions={mentions}
            tags={tags}
            whole={day === null && mentions.complete}
            open={open}
            onOpen={show}
            scroller={scroller}
          />
        </div>
      </div>
      <TagTray query={query} />
      {open === null ? null : (
        <>
          <ResizeHandle width={readerWidth} onChange={(width) => setView({ readerWidth: width })} />
          <Reader id={open} query={query} onClose={() => openMention(null)} />
        </>
      )}
    </div>
  );
}
