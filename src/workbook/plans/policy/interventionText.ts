import type { Locale } from '../../../locale';
import type { SheetLocale } from '../../../locale/sheetLocale';
import {
  SOURCES,
  clusterOf,
  phasesOf,
  sectorOf,
  type Intervention,
  type Phase,
  type Placement,
  type ScopedSubject,
} from '../../../method';

/** Which sources an intervention comes from, each named once. */
export function sourcesText(placements: readonly Placement[], { language }: Locale): string {
  return [...new Set(placements.map((placement) => SOURCES[placement.source].short[language]))].join('; ');
}

/**
 * A mark where a source places an intervention in a phase, with the doubt about it, and with the sources
 * where not all of them do; null when none does.
 */
export function placementText(intervention: Intervention, phase: Phase, locale: SheetLocale): string | null {
  const there = intervention.placements.filter((placement) => phasesOf(placement).includes(phase));
  if (there.length === 0) return null;
  const remarks = [
    ...(there.length < intervention.placements.length ? [sourcesText(there, locale)] : []),
    ...(there.some((placement) => !placement.certain) ? [locale.sheets.catalogue.uncertain] : []),
  ];
  return remarks.length === 0 ? '✓' : `✓ (${remarks.join('; ')})`;
}

/** The sectors and clusters an intervention was made for; null when it serves all. */
export function scopeText(scope: readonly ScopedSubject[] | null, { language }: Locale): string | null {
  if (scope === null) return null;
  return scope
    .map(
      (subject) =>
        (subject.kind === 'sector' ? sectorOf(subject.key) : clusterOf(subject.key)).name[language],
    )
    .join('; ');
}
