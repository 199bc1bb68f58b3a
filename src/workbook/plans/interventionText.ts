import type { Locale } from '../../locale';
import {
  SOURCES,
  clusterOf,
  phasesOf,
  sectorOf,
  type Intervention,
  type Phase,
  type Placement,
  type ScopedSubject,
} from '../../method';

/** Which sources an intervention comes from, each named once. */
export function sourcesText(placements: readonly Placement[], { language }: Locale): string {
  return [...new Set(placements.map((placement) => SOURCES[placement.source].short[language]))].join('; ');
}

/** The sources that place an intervention in a phase, with their doubt; null when none does. */
export function placementText(intervention: Intervention, phase: Phase, locale: Locale): string | null {
  const there = intervention.placements.filter((placement) => phasesOf(placement).includes(phase));
  if (there.length === 0) return null;
  const doubtful = there.some((placement) => !placement.certain);
  return sourcesText(there, locale) + (doubtful ? ` (${locale.sheets.catalogue.uncertain})` : '');
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
