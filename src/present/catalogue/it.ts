// Italian, part by part.
import type { Catalogue } from './en.ts';
import { itAlerts } from './it/alerts.ts';
import { itBoards } from './it/boards.ts';
import { itBursts } from './it/bursts.ts';
import { itCharts } from './it/charts.ts';
import { itCheck } from './it/check.ts';
import { itColumns } from './it/columns.ts';
import { itCommands } from './it/commands.ts';
import { itConduct } from './it/conduct.ts';
import { itCoverage } from './it/coverage.ts';
import { itExplore } from './it/explore.ts';
import { itFiles } from './it/files.ts';
import { itHistory } from './it/history.ts';
import { itImporting } from './it/importing.ts';
import { itInbox } from './it/inbox.ts';
import { itInsights } from './it/insights.ts';
import { itLabels } from './it/labels.ts';
import { itListening } from './it/listening.ts';
import { itMenu } from './it/menu.ts';
import { itPalette } from './it/palette.ts';
import { itPeople } from './it/people.ts';
import { itQuery } from './it/query.ts';
import { itResume } from './it/resume.ts';
import { itSearch } from './it/search.ts';
import { itSeries } from './it/series.ts';
import { itSettings } from './it/settings.ts';
import { itSources } from './it/sources.ts';
import { itStart } from './it/start.ts';
import { itTags } from './it/tags.ts';
import { itTopics } from './it/topics.ts';
import { itTour } from './it/tour.ts';
import { itViews } from './it/views.ts';
import { itWindow } from './it/window.ts';

export const it: Catalogue = {
  ...itBoards,
  ...itAlerts,
  ...itListening,
  ...itMenu,
  ...itPalette,
  ...itPeople,
  ...itBursts,
  ...itCharts,
  ...itCheck,
  ...itColumns,
  ...itCommands,
  ...itConduct,
  ...itCoverage,
  ...itExplore,
  ...itFiles,
  ...itHistory,
  ...itImporting,
  ...itInbox,
  ...itInsights,
  ...itLabels,
  ...itQuery,
  ...itResume,
  ...itSearch,
  ...itSeries,
  ...itSettings,
  ...itSources,
  ...itStart,
  ...itTags,
  ...itTopics,
  ...itTour,
  ...itViews,
  ...itWindow,
};
