import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import { TABLE_KINDS, type RecognisedTable, type TableKind } from '../../workbook/input/recognisedTable';
import type { Bundle } from '../../workbook/bundles';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import type { SheetRole } from '../../workbook/sheetRoles';
import type { Section } from '../state/paneState';
import { areasView } from './areasView';
import { choiceView } from './choiceView';
import { columnsView } from './columnsView';
import { findingsView } from './findingsView';
import { rangeLink } from './links';
import { noticeView } from './noticeView';
import { problemView } from './problemView';
import { isQuestion, questionsView } from './questionsView';
import { rememberedView } from './rememberedView';
import type { ViewContext } from './viewContext';

/** The tables that the sheets of a section rest on. */
const KINDS: Readonly<Partial<Record<Section, readonly TableKind[]>>> = {
  structure: ['sectors', 'scheme'],
  selection: ['sectors', 'criteria', 'missions', 'education'],
  ecosystem: ['indicators', 'ratings', 'clusters', 'projects'],
  specific: ['indicators', 'ratings', 'clusters', 'criteria', 'missions', 'goals'],
  generic: ['indicators', 'ratings', 'clusters'],
};

/** The sheets of ours on which she writes what the sheets of a section go by. */
const OWN_SHEETS: Readonly<Partial<Record<Section, readonly SheetRole[]>>> = {
  selection: ['selection'],
  ecosystem: ['evidence', 'measurement', 'clusters'],
  specific: ['selection', 'evidence', 'measurement', 'clusters'],
  generic: ['evidence', 'measurement', 'clusters'],
};

/** What was found in the workbook for a section, with links to it, and how to have it taken from elsewhere. */
export function readView(
  context: ViewContext,
  section: Section,
  bundle: Bundle,
  sight: WorkbookSight,
): TemplateResult {
  const { read } = context.locale.pane;
  const problem = sight.problems[bundle];
  const kinds = KINDS[section] ?? TABLE_KINDS;
  const lacksRatings = section !== 'structure' && section !== 'selection' && !sight.hasRatings;
  const needsRatings = lacksRatings && (!problem || sight.emptyRatings !== null);
  // To weigh, she fills in ratings; jobs are for the structure.
  const waitsForRatings = needsRatings && section !== 'all' && problem?.kind === 'emptyTable';
  const tables = sight.tables.filter((table) => kinds.includes(table.kind));
  const sheets = new Set([
    ...tables.map((table) => table.sheet),
    ...(OWN_SHEETS[section] ?? []).map((role) => sight.written[role]),
  ]);
  const lacksCriteria = section === 'selection' && !problem && tables.every(({ kind }) => kind === 'sectors');
  const findings = sight.findings.filter(
    ({ place, message }) =>
      // Tables that are not used stand in a list of their own, where they can be chosen.
      message.kind !== 'otherTableIgnored' && (section === 'all' || sheets.has(place.sheet)),
  );
  return html`<h3>${read.heading}</h3>
    ${problem && !waitsForRatings && !isQuestion(problem) ? problemView(context, problem, 'before') : nothing}
    ${questionsView(context, problem, findings)}
    ${
      tables.length > 0
        ? html`<ul class="tables">
            ${tables.map((table) => tableItem(context, table))}
          </ul>`
        : nothing
    }
    ${areasView(context, findings)} ${lacksCriteria ? html`<p>${read.moreCriteria}</p>` : nothing}
    ${needsRatings ? ratingsNeeded(context, sight) : nothing} ${findingsView(context, findings)}
    ${choiceView(context, section, kinds, sight)} ${rememberedView(context)}`;
}

function tableItem(context: ViewContext, table: RecognisedTable): TemplateResult {
  const { actions, locale } = context;
  const { read } = locale.pane;
  const rows = read.rows(formatNumber(locale.language, table.rows), table.rows);
  const kind = read.kinds[table.kind];
  return html`<li>
    <span class="kind">${kind}</span>
    ${rangeLink(context, table.sheet, table.area)} <span class="quiet">${rows}</span>
    ${
      actions.corrections.current.tables[table.kind]
        ? html`<p>
            <span class="tag">${read.chosen}</span>
            <button
              class="link"
              aria-label=${read.forgetLabel(kind)}
              @click=${() => void actions.corrections.forgetTable(table.kind)}
            >
              ${read.forget}
            </button>
          </p>`
        : nothing
    }
    ${columnsView(context, table)}
  </li>`;
}

/** There is nothing to weigh yet: a table of hers that waits for it, or what such a table looks like. */
function ratingsNeeded(context: ViewContext, { emptyRatings }: WorkbookSight): TemplateResult {
  const { read } = context.locale.pane;
  if (!emptyRatings) return html`<p>${read.noRatings}</p>`;
  const { sheet, area } = emptyRatings;
  return noticeView(
    'next',
    read.rateFirst,
    html`<p>${read.emptyRatings}</p>
      <p>${rangeLink(context, sheet, area)}</p>`,
  );
}
