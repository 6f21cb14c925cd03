// Spanish, part by part.
import type { Catalogue } from './en.ts';
import { esAlerts } from './es/alerts.ts';
import { esBoards } from './es/boards.ts';
import { esBursts } from './es/bursts.ts';
import { esCharts } from './es/charts.ts';
import { esCheck } from './es/check.ts';
import { esColumns } from './es/columns.ts';
import { esCommands } from './es/commands.ts';
import { esConduct } from './es/conduct.ts';
import { esCoverage } from './es/coverage.ts';
import { esExplore } from './es/explore.ts';
import { esFiles } from './es/files.ts';
import { esHistory } from './es/history.ts';
import { esImporting } from './es/importing.ts';
import { esInbox } from './es/inbox.ts';
import { esInsights } from './es/insights.ts';
import { esLabels } from './es/labels.ts';
import { esListening } from './es/listening.ts';
import { esMenu } from './es/menu.ts';
import { esPalette } from './es/palette.ts';
import { esPeople } from './es/people.ts';
import { esQuery } from './es/query.ts';
import { esResume } from './es/resume.ts';
import { esSearch } from './es/search.ts';
import { esSeries } from './es/series.ts';
import { esSettings } from './es/settings.ts';
import { esSources } from './es/sources.ts';
import { esStart } from './es/start.ts';
import { esTags } from './es/tags.ts';
import { esTopics } from './es/topics.ts';
import { esTour } from './es/tour.ts';
import { esViews } from './es/views.ts';
import { esWindow } from './es/window.ts';

export const es: Catalogue = {
  ...esBoards,
  ...esAlerts,
  ...esListening,
  ...esMenu,
  ...esPalette,
  ...esPeople,
  ...esBursts,
  ...esCharts,
  ...esCheck,
  ...esColumns,
  ...esCommands,
  ...esConduct,
  ...esCoverage,
  ...esExplore,
  ...esFiles,
  ...esHistory,
  ...esImporting,
  ...esInbox,
  ...esInsights,
  ...esLabels,
  ...esQuery,
  ...esResume,
  ...esSearch,
  ...esSeries,
  ...esSettings,
  ...esSources,
  ...esStart,
  ...esTags,
  ...esTopics,
  ...esTour,
  ...esViews,
  ...esWindow,
};
