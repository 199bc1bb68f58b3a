import { sectorIdOfName } from '../../../method/classification/sectors';
import { codeOf } from '../cells/keys';
import { plainText, withoutFootnoteMarks } from '../words/text';
import { isFootnote } from './rowLabel';

const IN_BRACKETS = /^\s*[([{].*[)\]}]\s*\.?\s*$/u;
/** What a mark in the cells means: `x = geheim`, `. : onbekend`. */
const LEGEND = /^\s*(?:(?:[^\s=:]{1,3}|leeg|blank)\s*=|(?:x|[^\s\p{L}\p{N}=:]{1,2})\s*:)\s*\S/iu;
const BEGINS_AS_NOTE =
  /^(?:exclusief|inclusief|excluding|including|excl|incl|prepared by|(?:opgesteld|gemaakt|bewerkt) door|bewerking|gedownload|downloaded|download|geraadpleegd|retrieved|accessed|bijgewerkt|updated|laatst bijgewerkt|(?:stand|situatie) (?:op|per)|betreft|versie|version|copyright|(?:banen|vestigingen|werkzame personen|jobs|establishments) (?:op|per|at|on|as of) \d.*|voorlopige?|definitieve?|nader voorlopige?|provisional|preliminary|alle cijfers|all figures|afgerond|rounded|door afronding|due to rounding|zie|see)(?![\p{L}])/u;
/** Who publishes the figures; a line that begins with one of these is no sector. */
const SOURCES =
  /^(?:cbs|lisa|statline|uwv|kvk|o&s|eurostat|oecd|panteia|etil|waarstaatjegemeente)(?![\p{L}])/u;
/** A verb in the middle makes a line a sentence, which no name of a sector is. */
const VERB =
  /\S\s(?:is|zijn|betreft|betreffen|wordt|worden|werd|werden|bevat|bevatten|are|was|were|concerns|refers)\s\S/u;

/** Words that branches are called by: those of the sections of SBI 2008 (NACE Rev. 2), in Dutch and English. */
const BRANCH =
  /landbouw|visserij|delfstof|industrie|energie|afval|bouw|handel|vervoer|transport|logistiek|horeca|informatie|communicatie|\bict\b|financi|verzeker|vastgoed|onroerend|advies|onderzoek|verhuur|zakelijk|bestuur|overheid|onderwijs|zorg|welzijn|cultuur|sport|recreatie|toerisme|dienst|huishoud|overig|onbekend|agricultur|fishing|mining|manufactur|industry|energy|water|waste|construction|trade|retail|storage|hospitality|information|insurance|real estate|research|services|government|administration|education|health|\barts\b|recreation|tourism|other|unknown/u;

/** Whether a line without figures reads as a note, and not as the name of a sector. */
export function readsAsNote(label: string): boolean {
  // A year may look like a code: `2030 betreft een prognose`.
  if (VERB.test(plainText(label))) return true;
  if (isKnownName(label)) return false;
  if (isFootnote(label) || IN_BRACKETS.test(label) || LEGEND.test(label)) return true;
  const plain = plainText(label);
  return BEGINS_AS_NOTE.test(plain) || SOURCES.test(plain);
}

const isKnownName = (label: string): boolean => {
  const name = withoutFootnoteMarks(label);
  return sectorIdOfName(name) !== undefined || codeOf(name) !== undefined;
};

/** A row of a table as far as its end goes. */
interface LastRow {
  readonly label: string;
  /** No cell of figures holds anything. */
  readonly empty: boolean;
  /** Nothing stands beside its name either. */
  readonly alone: boolean;
}

/**
 * From where the rows of a table are lines below it: a name that stands alone, in a table of which every row before
 * has figures. A sector of figure 1, a code, or a name with the word of a branch is never one, unless it reads as a note.
 */
export function linesBelowFrom(rows: readonly LastRow[]): number {
  let from = rows.length;
  while (from > 0 && isLine(rows[from - 1]!)) from--;
  const isSure = rows.slice(from).every(({ label }) => readsAsNote(label));
  return isSure || (from > 1 && rows.slice(0, from).every(({ empty }) => !empty)) ? from : notesFrom(rows);
}

const isLine = ({ label, empty, alone }: LastRow): boolean =>
  empty && alone && (readsAsNote(label) || !(isKnownName(label) || BRANCH.test(plainText(label))));

function notesFrom(rows: readonly LastRow[]): number {
  let from = rows.length;
  while (from > 0 && isLine(rows[from - 1]!) && readsAsNote(rows[from - 1]!.label)) from--;
  return from;
}
