// Dutch, part by part.
import type { Catalogue } from './en.ts';
import { nlAlerts } from './nl/alerts.ts';
import { nlBoards } from './nl/boards.ts';
import { nlBursts } from './nl/bursts.ts';
import { nlCharts } from './nl/charts.ts';
import { nlCheck } from './nl/check.ts';
import { nlColumns } from './nl/columns.ts';
import { nlCommands } from './nl/commands.ts';
import { nlConduct } from './nl/conduct.ts';
import { nlCoverage } from './nl/coverage.ts';
import { nlExplore } from './nl/explore.ts';
import { nlFiles } from './nl/files.ts';
import { nlHistory } from './nl/history.ts';
import { nlImporting } from './nl/importing.ts';
import { nlInbox } from './nl/inbox.ts';
import { nlInsights } from './nl/insights.ts';
import { nlLabels } from './nl/labels.ts';
import { nlListening } from './nl/listening.ts';
import { nlMenu } from './nl/menu.ts';
import { nlPalette } from './nl/palette.ts';
import { nlPeople } from './nl/people.ts';
import { nlQuery } from './nl/query.ts';
import { nlResume } from './nl/resume.ts';
import { nlSearch } from './nl/search.ts';
import { nlSeries } from './nl/series.ts';
import { nlSettings } from './nl/settings.ts';
import { nlSources } from './nl/sources.ts';
import { nlStart } from './nl/start.ts';
import { nlTags } from './nl/tags.ts';
import { nlTopics } from './nl/topics.ts';
import { nlTour } from './nl/tour.ts';
import { nlViews } from './nl/views.ts';
import { nlWindow } from './nl/window.ts';

export const nl: Catalogue = {
  ...nlBoards,
  ...nlAlerts,
  ...nlListening,
  ...nlMenu,
  ...nlPalette,
  ...nlPeople,
  ...nlBursts,
  ...nlCharts,
  ...nlCheck,
  ...nlColumns,
  ...nlCommands,
  ...nlConduct,
  ...nlCoverage,
  ...nlExplore,
  ...nlFiles,
  ...nlHistory,
  ...nlImporting,
  ...nlInbox,
  ...nlInsights,
  ...nlLabels,
  ...nlQuery,
  ...nlResume,
  ...nlSearch,
  ...nlSeries,
  ...nlSettings,
  ...nlSources,
  ...nlStart,
  ...nlTags,
  ...nlTopics,
  ...nlTour,
  ...nlViews,
  ...nlWindow,
};
