import { formatValue } from '../model/numberFormat';
import type { SeriesData } from '../model/chartData';
import type { HostModes } from '../model/modes';

/** What stands beside each point of a series, in Excel's order; empty where nothing does. */
export function labelTexts(
  series: SeriesData,
  language: HostModes['language'],
  bubbles = false,
): readonly string[] {
  const { labels } = series.model;
  if (!labels) return series.values.map(() => '');
  const sum = series.values.reduce<number>((total, value) => total + Math.abs(value ?? 0), 0);
  const format = (value: number | null | undefined, numberFormat: string): string | undefined =>
    value === null || value === undefined ? undefined : formatValue(value, numberFormat, language);
  return series.values.map((value, at) => {
    if (value === null) return '';
    const parts = [
      labels.showSeriesName ? series.name : undefined,
      labels.showCategoryName ? series.categories[at] : undefined,
      labels.showValue ? format(value, labels.numberFormat ?? series.numberFormat) : undefined,
      labels.showPercentage && sum > 0 ? format(Math.abs(value) / sum, '0%') : undefined,
      labels.showBubbleSize && bubbles ? format(series.sizes[at], 'General') : undefined,
    ];
    return parts
      .filter((part) => part !== undefined && part !== '')
      .join(labels.separator ?? (language === 'nl-NL' ? '; ' : ', '));
  });
}
