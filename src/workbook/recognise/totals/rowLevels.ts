import type { Finding } from '../../findings';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { tellPartsOfTotal } from './partsOfTotal';
import { rowFacts, withoutBullet, type RowFacts, type TableFacts } from './rowFacts';
import { rowNumbers } from '../rows/rowNumbers';
import type { SectorColumns } from '../columns/sectorColumns';
import { isOnlyOfWhich, partIn } from '../rows/ofWhich';
import { slackOf } from './rounding';
import { tellSectorTotals } from './sectorTotals';
import { sumsAmong } from './sumsAmong';
import type { PlacedRow, SectorLevels, SubsectorBodyRow } from '../rows/levels';

/**
 * Tells sectors from their parts and from totals by what the rows below one another say: words such as
 * `waarvan`, how far a name is set in, headings without figures, and what adds up to what.
 */
export function rowLevels(
  header: HeaderRow,
  columns: SectorColumns,
  body: readonly PlacedRow[],
): SectorLevels {
  const facts = rowFacts(header, columns, body);
  const told = columns.keyKind === 'sector' ? tellPartsOfTotal(facts) : facts;
  return new RowLevels(header, columns, told).result();
}

class RowLevels {
  private readonly findings: Finding[] = [];
  private readonly headings: RowFacts[] = [];
  private readonly made: (readonly number[])[] = [];
  private readonly madeHeadings: RowFacts[] = [];
  /** By the index of a part, that of its sector. */
  private readonly wholes = new Map<number, number>();
  private readonly names = new Map<number, string>();
  /** By the index of a total, what it adds up. */
  private readonly totals: Map<number, readonly RowFacts[]>;
  private readonly facts: readonly RowFacts[];
  private readonly units: readonly number[];

  constructor(
    private readonly header: HeaderRow,
    private readonly columns: SectorColumns,
    table: TableFacts,
  ) {
    const { rows, parts } = columns.keyKind === 'sector' ? tellSectorTotals(table) : { ...table, parts: [] };
    this.facts = rows;
    this.units = table.units;
    this.totals = new Map(parts);
  }

  result(): SectorLevels {
    this.takeWords();
    // How codes lie within one another, the classification tells.
    if (this.columns.keyKind === 'sector') this.takeIndents();
    this.takeSums();
    this.takeHeadings();
    const rows: PlacedRow[] = [];
    const subsectors: SubsectorBodyRow[] = [];
    const sectors = this.facts.filter((fact) => this.isOpen(fact) && !this.totals.has(fact.index)).length;
    for (const { row, label, kind, index } of this.facts) {
      if (this.headings.some((heading) => heading.index === index)) continue;
      const sectorIndex = this.wholes.get(index);
      const placed: PlacedRow = { row, label: this.names.get(index) ?? label, kind, index };
      const parts = this.totals.get(index);
      if (sectorIndex !== undefined) subsectors.push({ ...placed, sectorIndex });
      else if (!parts) rows.push(placed);
      else {
        const sumOf = { rows: this.rowsOf(parts), areAll: parts.length === sectors };
        rows.push({ ...placed, kind: 'total', sumOf });
      }
    }
    return {
      rows: this.withMade(rows),
      subsectors,
      made: this.made,
      headings: this.headings.map(({ row }) => row),
      findings: this.findings,
    };
  }

  /** Sectors that are made of their parts, each where the heading over its parts stands. */
  private withMade(rows: readonly PlacedRow[]): readonly PlacedRow[] {
    const made = this.madeHeadings.map(({ row, label }, at): PlacedRow => ({
      row,
      label,
      kind: 'row',
      index: this.facts.length + at,
    }));
    return [...rows, ...made].sort((one, other) => one.row - other.row);
  }

  private isOpen({ index, kind }: RowFacts): boolean {
    return (
      kind === 'row' && !this.wholes.has(index) && !this.headings.some((heading) => heading.index === index)
    );
  }

  private takeWords(): void {
    let sector: RowFacts | null = null;
    let isList = false;
    for (const fact of this.facts) {
      const { kind, label, index } = fact;
      const part = kind === 'row' ? partIn(label) : null;
      if (sector && kind === 'row' && fact.isEmpty && isOnlyOfWhich(label)) {
        this.headings.push(fact);
        isList = true;
      } else if (sector && (part !== null || (isList && this.isInList(sector, fact)))) {
        this.wholes.set(index, sector.index);
        this.names.set(index, part ?? withoutBullet(label));
      } else {
        sector = kind === 'row' && !fact.isEmpty ? fact : null;
        isList = false;
      }
    }
  }

  /** Below a bare `waarvan`: rows that are set in, or that bear no sector's name and fit in the sector. */
  private isInList(sector: RowFacts, fact: RowFacts): boolean {
    if (fact.kind !== 'row') return false;
    if (fact.indent > sector.indent) return true;
    const [whole, part] = [sector.values[0] ?? null, fact.values[0] ?? null];
    const taken = this.facts.filter(({ index }) => this.wholes.get(index) === sector.index);
    const { sum } = sumOfJobs(taken);
    return fact.indent === sector.indent && !fact.isKnown && (whole === null || sum + (part ?? 0) <= whole);
  }

  private takeIndents(): void {
    const named = this.facts.filter(({ kind }) => kind === 'row').length;
    for (let at = this.facts.length - 2; at >= 0; at--) {
      const whole = this.facts[at]!;
      if (!this.isOpen(whole)) continue;
      const group = this.groupBelow(at);
      const parts = group.filter((fact) => this.isOpen(fact) && !this.totals.has(fact.index));
      if (parts.length > 0) this.takeGroup(whole, parts, group.length === named - 1);
    }
  }

  private groupBelow(at: number): RowFacts[] {
    const group: RowFacts[] = [];
    for (const fact of this.facts.slice(at + 1)) {
      if (fact.kind !== 'row' || fact.indent <= this.facts[at]!.indent) break;
      group.push(fact);
    }
    return group;
  }

  private takeGroup(whole: RowFacts, parts: readonly RowFacts[], areAll: boolean): void {
    const known = parts.filter(({ isKnown }) => isKnown).length;
    if (whole.isEmpty) {
      if (whole.isKnown && known === 0) this.makeOfParts(whole, parts);
      // A sector by its name whose figures are missing, over another with a stray space before its name.
      else if (!whole.isKnown) this.setHeadingApart(whole);
      return;
    }
    const { sum, isComplete } = sumOfJobs(parts);
    const jobs = whole.values[0] ?? null;
    const slack = slackOf(this.units[0]!, parts.length);
    const fits = jobs !== null && (isComplete ? Math.abs(sum - jobs) <= slack : sum <= jobs);
    // One row with a stray space before its name is no part of the row above it.
    if (!whole.isKnown && (areAll || known * 2 >= parts.length)) {
      if (fits && (isComplete || parts.length > 1)) this.totals.set(whole.index, parts);
    } else if (known === 0) {
      if (jobs === null || sum <= jobs + slack) this.takeParts(whole, parts, whole.index);
      else if (parts.length > 1) this.say('problem', whole, 'partsExceedWhole', parts);
    }
  }

  private makeOfParts(whole: RowFacts, parts: readonly RowFacts[]): void {
    const index = this.facts.length + this.made.length;
    this.made.push(parts.map((part) => part.index));
    this.madeHeadings.push(whole);
    this.headings.push(whole);
    this.takeParts(whole, parts, index);
  }

  private takeSums(): void {
    const isFree = (fact: RowFacts): boolean => this.isOpen(fact) && !this.totals.has(fact.index);
    for (const { whole, parts, verdict } of sumsAmong(
      { rows: this.facts, units: this.units },
      isFree,
      this.columns.keyKind,
    )) {
      if (verdict === 'total') this.totals.set(whole.index, parts);
      else if (verdict === 'whole') this.takeParts(whole, parts, whole.index);
      else this.say('notice', whole, 'rowMayBeSum', parts);
    }
  }

  /** A name without figures is a sector of which they are missing, unless something tells that it is a heading. */
  private takeHeadings(): void {
    const isWholeTable = this.addsUp();
    for (const [at, fact] of this.facts.entries()) {
      const below = this.facts[at + 1];
      if (!fact.isEmpty || !this.isOpen(fact) || fact.isKnown || !below) continue;
      if (isWholeTable || this.columns.keyKind === 'sbi' || /:$/.test(fact.label)) this.setHeadingApart(fact);
    }
  }

  /** Whether her own total says that no row without figures has any. */
  private addsUp(): boolean {
    const [totals, others] = [
      this.facts.filter(({ kind, index }) => kind === 'total' || this.totals.has(index)),
      this.facts.filter((fact) => this.isOpen(fact) && !fact.isEmpty && !this.totals.has(fact.index)),
    ];
    const { sum, isComplete } = sumOfJobs(others);
    if (others.length < 2 || !isComplete) return false;
    const slack = slackOf(this.units[0]!, others.length);
    return totals.some(({ values }) => Math.abs((values[0] ?? Infinity) - sum) <= slack);
  }

  private takeParts(whole: RowFacts, parts: readonly RowFacts[], sectorIndex: number): void {
    for (const part of parts) {
      this.wholes.set(part.index, sectorIndex);
      this.names.set(part.index, withoutBullet(part.label));
    }
    this.say('notice', whole, 'readAsParts', parts);
  }

  private setHeadingApart(fact: RowFacts): void {
    this.headings.push(fact);
    const message = { kind: 'headingSetApart', label: fact.label } as const;
    this.findings.push({ severity: 'notice', place: this.placeOf(fact.row), message });
  }

  private rowsOf(facts: readonly RowFacts[]): string {
    return rowNumbers(facts.map(({ row }) => this.placeOf(row).row));
  }

  private placeOf(row: number): Finding['place'] {
    return placeOf(this.header.grid, row, this.columns.key.column);
  }

  private say(
    severity: Finding['severity'],
    { row, label }: RowFacts,
    kind: 'rowMayBeSum' | 'readAsParts' | 'partsExceedWhole',
    parts: readonly RowFacts[],
  ): void {
    const message = { kind, label, rows: this.rowsOf(parts) };
    this.findings.push({ severity, place: this.placeOf(row), message });
  }
}

function sumOfJobs(facts: readonly RowFacts[]): { readonly sum: number; readonly isComplete: boolean } {
  const values = facts.map(({ values: [jobs] }) => jobs ?? null);
  return {
    sum: values.reduce<number>((added, value) => added + (value ?? 0), 0),
    isComplete: !values.includes(null),
  };
}
