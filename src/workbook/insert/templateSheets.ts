import { SECTORS } from '../../method';
import type { TemplateLocale } from '../../locale/templateLocale';
import type { TemplateId } from './templateIds';
import type { Template, TemplateSheet } from './templateSheet';
import { clusters, evidence, indicators, ratings } from './templates/ecosystemTemplates';
import { goals, projects } from './templates/policyTemplates';
import { codes, scheme, sectors, subsectors } from './templates/sectorTemplates';
import { criteria, education, missions } from './templates/selectionTemplates';

const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  sectors,
  codes,
  subsectors,
  scheme,
  criteria,
  missions,
  education,
  indicators,
  ratings,
  evidence,
  clusters,
  projects,
  goals,
};

/**
 * Sheets to fill in. They hold names and headers only, so that no figure in them is ours.
 *
 * @param year the year that the latest figures are about.
 * @param ownSectors the names of her sectors; without any those of the method.
 */
export function templateSheets(
  ids: readonly TemplateId[],
  locale: TemplateLocale,
  year: number,
  ownSectors: readonly string[] = [],
): readonly TemplateSheet[] {
  const names = ownSectors.length > 0 ? ownSectors : SECTORS.map(({ name }) => name[locale.language]);
  return ids.map((id) => TEMPLATES[id]({ locale, year, sectors: names }));
}
