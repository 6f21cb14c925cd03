// Every widget there is. A new one: its file, and a line here. Text has no result and is drawn by itself.
import { BurstsWidget } from './bursts-widget.tsx';
import { ChartWidget } from './chart-widget.tsx';
import { CloudWidget } from './cloud-widget.tsx';
import { ClustersWidget } from './clusters-widget.tsx';
import { EmergingWidget } from './emerging-widget.tsx';
import { InfluencersWidget } from './influencers-widget.tsx';
import { NumberWidget } from './number-widget.tsx';
import { OutliersWidget } from './outliers-widget.tsx';
import { QuotesWidget } from './quotes-widget.tsx';
import { TableWidget } from './table-widget.tsx';
import { ThemesWidget } from './themes-widget.tsx';
import type { WidgetKind } from './widget.ts';

export const widgets: readonly WidgetKind[] = [
  { type: 'number', component: NumberWidget, width: 3, tableable: false },
  { type: 'trend', component: ChartWidget, width: 12, tableable: true },
  { type: 'cloud', component: CloudWidget, width: 6, tableable: true },
  { type: 'share', component: ChartWidget, width: 6, tableable: true },
  { type: 'sentiment', component: ChartWidget, width: 6, tableable: true },
  { type: 'intent', component: ChartWidget, width: 6, tableable: true },
  { type: 'themes', component: ThemesWidget, width: 12, tableable: true },
  { type: 'questions', component: ClustersWidget, width: 6, tableable: true },
  { type: 'emerging', component: EmergingWidget, width: 6, tableable: true },
  { type: 'aspects', component: ChartWidget, width: 6, tableable: true },
  { type: 'keyness', component: ChartWidget, width: 6, tableable: true },
  { type: 'bursts', component: BurstsWidget, width: 12, tableable: true },
  { type: 'compare', component: ChartWidget, width: 12, tableable: true },
  { type: 'influencers', component: InfluencersWidget, width: 6, tableable: false },
  { type: 'outliers', component: OutliersWidget, width: 6, tableable: true },
  { type: 'authors', component: ChartWidget, width: 6, tableable: true },
  { type: 'tags', component: ChartWidget, width: 6, tableable: true },
  { type: 'terms', component: ChartWidget, width: 6, tableable: true },
  { type: 'response', component: TableWidget, width: 12, tableable: false },
  { type: 'engagement', component: TableWidget, width: 12, tableable: false },
  { type: 'reach', component: TableWidget, width: 12, tableable: false },
  { type: 'replies', component: TableWidget, width: 6, tableable: false },
  { type: 'balance', component: TableWidget, width: 6, tableable: false },
  { type: 'cohorts', component: ChartWidget, width: 12, tableable: true },
  { type: 'seasonality', component: ChartWidget, width: 12, tableable: true },
  { type: 'quotes', component: QuotesWidget, width: 12, tableable: true },
];
