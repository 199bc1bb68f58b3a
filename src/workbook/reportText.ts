import type { Locale } from '../locale';
import { findingText, placeText } from './plans/input/findingText';
import { tablePlace } from './plans/provenance/sourceLine';
import { problemText } from './problemText';
import type { RunReport } from './runSteps';

/** What a run did, line by line: what was read, what stood out, what was written and what was skipped. */
export function reportText(report: RunReport, locale: Locale): readonly string[] {
  const { run } = locale;
  if (report.problem) return [problemText(report.problem, locale)];
  return [
    ...report.tables.map((table) =>
      run.read(tablePlace(table), table.columns.map((column) => column.header).join(' | '), table.rows),
    ),
    ...report.findings.map((finding) => run.finding(placeText(finding.place), findingText(finding, locale))),
    ...report.written.map(({ isNew, sheetName, rows, answer }) =>
      (isNew ? run.wrote : run.rewrote)(sheetName, rows, answer),
    ),
    ...report.skipped.map(({ step, reason }) => run.skippedStep(run.steps[step], run.skipped[reason])),
  ];
}
