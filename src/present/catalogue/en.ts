// English, part by part: the language whose keys all the others have to answer.
import { enAlerts } from './en/alerts.ts';
import { enBoards } from './en/boards.ts';
import { enBursts } from './en/bursts.ts';
import { enCharts } from './en/charts.ts';
import { enCheck } from './en/check.ts';
import { enColumns } from './en/columns.ts';
import { enCommands } from './en/commands.ts';
import { enConduct } from './en/conduct.ts';
import { enCoverage } from './en/coverage.ts';
import { enExplore } from './en/explore.ts';
import { enFiles } from './en/files.ts';
import { enHistory } from './en/history.ts';
import { enImporting } from './en/importing.ts';
import { enInbox } from './en/inbox.ts';
import { enInsights } from './en/insights.ts';
import { enLabels } from './en/labels.ts';
import { enListening } from './en/listening.ts';
import { enMenu } from './en/menu.ts';
import { enPalette } from './en/palette.ts';
import { enPeople } from './en/people.ts';
import { enQuery } from './en/query.ts';
import { enResume } from './en/resume.ts';
import { enSearch } from './en/search.ts';
import { enSeries } from './en/series.ts';
import { enSettings } from './en/settings.ts';
import { enSources } from './en/sources.ts';
import { enStart } from './en/start.ts';
import { enTags } from './en/tags.ts';
import { enTopics } from './en/topics.ts';
import { enTour } from './en/tour.ts';
import { enViews } from './en/views.ts';
import { enWindow } from './en/window.ts';
import type { Text } from './text.ts';

export const en = {
  ...enAlerts,
  ...enBoards,
  ...enBursts,
  ...enCharts,
  ...enCheck,
  ...enColumns,
  ...enCommands,
  ...enConduct,
  ...enCoverage,
  ...enExplore,
  ...enHistory,
  ...enImporting,
  ...enInbox,
  ...enFiles,
  ...enInsights,
  ...enLabels,
  ...enPalette,
  ...enPeople,
  ...enListening,
  ...enMenu,
  ...enQuery,
  ...enResume,
  ...enSearch,
  ...enSeries,
  ...enSettings,
  ...enSources,
  ...enStart,
  ...enTags,
  ...enTopics,
  ...enTour,
  ...enViews,
  ...enWindow,
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof en;

/** What another language has to say: the same keys, its own texts and plural forms. */
export type Catalogue = { readonly [K in TextKey]: Text };
