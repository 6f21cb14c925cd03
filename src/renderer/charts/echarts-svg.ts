// ECharts drawing SVG text, for pictures that leave the window: loaded with the first of them.
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { init } from './echarts.ts';

use([SVGRenderer]);

export { init };
