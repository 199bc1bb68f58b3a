import type { WorkbenchLocale } from '../../locale/workbenchLocale';
import type { ChartModel } from '../model/chart';
import type { ChartData } from '../model/chartData';
import { hasTwoValueAxes } from '../model/chart';
import { formatValue } from '../model/numberFormat';
import type { HostModes } from '../model/modes';

/** What is read aloud of a chart: its own alternative text, or its title, its kind and its extremes in one line. */
export function chartSummary(
  chart: ChartModel,
  { title, series }: ChartData,
  language: HostModes['language'],
  { workbench: { chart: texts } }: WorkbenchLocale,
): string {
  if (chart.alternativeText !== '') return chart.alternativeText;
  const named = hasTwoValueAxes(chart.type) || series.length > 1;
  const points = series.flatMap(({ name, values, categories, numberFormat }) =>
    values.flatMap((value, at) => {
      if (value === null) return [];
      const category = categories[at] ?? '';
      const who = hasTwoValueAxes(chart.type) ? name : named ? `${name}, ${category}` : category;
      return [{ value, text: `${who} ${formatValue(value, numberFormat, language)}` }];
    }),
  );
  const kind = texts.kinds[chart.type];
  const head = chart.title.visible ? texts.titled(kind, title) : kind;
  if (points.length === 0) return texts.empty(head);
  const high = points.reduce((most, point) => (point.value > most.value ? point : most));
  const low = points.reduce((least, point) => (point.value < least.value ? point : least));
  return texts.points(head, points.length, high.text, low.text);
}
