import type { Phase } from '../clusters/phases';
import type { Element } from '../ecosystem/elements';
import { subjectKey, type SubjectKind } from '../clusters/subjectKey';
import { CATALOGUE } from './catalogue';
import { phasesOf, type Intervention, type Placement, type ScopedSubject } from './intervention';

export interface InterventionQuery {
  readonly element: Element;
  /** Null or absent when not known. The sources give phases to clusters; of a sector the analyst may name one. */
  readonly phase?: Phase | null;
  /** A sector or cluster, by key or by name in any known spelling. */
  readonly subject?: string | null;
  /** Keeps a cluster and a sector of the same name apart; both are tried when absent. */
  readonly subjectKind?: SubjectKind | null;
}

/** Why an intervention was found. */
export type FoundBecause =
  /** A source proposes it for this subject by name, whatever its phase. */
  | { readonly kind: 'specific'; readonly subject: ScopedSubject; readonly placements: readonly Placement[] }
  /** It serves any subject; with a known phase, `placements` are the sources that place it there. */
  | { readonly kind: 'general'; readonly placements: readonly Placement[] };

export interface FoundIntervention {
  readonly intervention: Intervention;
  readonly because: FoundBecause;
}

export type ReasonForNone =
  /** The catalogue has nothing for the element, in any phase. */
  | 'noInstrumentForElement'
  /** The catalogue has something for the element, but no source places it in this phase. */
  | 'noInstrumentForPhase';

function matchSpecific(intervention: Intervention, query: InterventionQuery): FoundIntervention[] {
  const { subject } = query;
  if (subject === undefined || subject === null || intervention.scope === null) return [];
  const match = intervention.scope.find(
    (scoped) =>
      (query.subjectKind === undefined || query.subjectKind === null || query.subjectKind === scoped.kind) &&
      scoped.key === subjectKey(subject, scoped.kind),
  );
  if (match === undefined) return [];
  return [
    { intervention, because: { kind: 'specific', subject: match, placements: intervention.placements } },
  ];
}

function matchGeneral(intervention: Intervention, query: InterventionQuery): FoundIntervention[] {
  if (intervention.scope !== null) return [];
  if (intervention.forClustersOnly && query.subjectKind === 'sector') return [];
  const { phase } = query;
  const placements =
    phase === undefined || phase === null
      ? intervention.placements
      : intervention.placements.filter((placement) => phasesOf(placement).includes(phase));
  return placements.length > 0 ? [{ intervention, because: { kind: 'general', placements } }] : [];
}

/**
 * The interventions for a weak element: those proposed for the subject by name first, then those for any
 * subject, both in the catalogue's order. A known phase keeps only the general ones that a source places
 * in that phase; a specific one has no phase and always stays. What is about a cluster as such is never for a
 * subject that is called a sector.
 *
 * Empty for formal institutions and, without a specific one, for decline: `reasonForNone` tells which.
 *
 * Source: the intervention catalogue of Regiolens; every entry names its own source.
 */
export function interventions(query: InterventionQuery): readonly FoundIntervention[] {
  const forElement = CATALOGUE.filter((intervention) => intervention.element === query.element);
  return [
    ...forElement.flatMap((intervention) => matchSpecific(intervention, query)),
    ...forElement.flatMap((intervention) => matchGeneral(intervention, query)),
  ];
}

/** Why `interventions` answers nothing to the same query; null when it answers something. */
export function reasonForNone(query: InterventionQuery): ReasonForNone | null {
  if (interventions(query).length > 0) return null;
  // The same question without a phase tells whether the element or the phase is to blame.
  return interventions({ ...query, phase: null }).length > 0
    ? 'noInstrumentForPhase'
    : 'noInstrumentForElement';
}
