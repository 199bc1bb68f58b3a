import { ELEMENTS, MISSIONS, type Rating } from '../../../method';
import { pairKey, type Subject } from '../../analysis/analyseEcosystem';
import { missionsOf } from '../../analysis/subjectMissions';
import { missionName, type MissionId } from '../../input';
import { SIGNS } from '../../signs';
import { formula, type CellContent, type RowPlan } from '../../sheetPlan';
import { ElementCounts } from '../ecosystem/elementCounts';
import { nameList } from '../nameList';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { RATING_NUMBER } from '../ecosystem/ratingFormula';
import { FIVE, arrowRow, boxRows, cell, headingRow, type PageCell } from './summaryLayout';
import { ownClusters } from './summaryClusters';
import type { ChosenSector, SummaryBasis, SummarySheets } from './summaryPlan';

const ACROSS = FIVE.length;
const MOST_OTHERS = 2 * ACROSS;

/**
 * The picture of goals, policy, ecosystem, clusters and sectors, drawn in cells: figure 1 of the article on the
 * mission-driven ecosystem approach, filled in for this region.
 */
export class SummaryPicture {
  constructor(
    private readonly context: PlanContext,
    private readonly basis: SummaryBasis,
    private readonly chosen: readonly ChosenSector[],
    private readonly sheets: SummarySheets,
  ) {}

  /** The layers from the goals down to the sectors; each serves the one above it. */
  rows(weakInMost: readonly string[]): RowPlan[] {
    const layers = [
      this.goals(),
      this.policy(weakInMost),
      this.elements(),
      this.clusters(),
      [...this.chosenSectors(), ...this.otherSectors()],
    ].filter((layer) => layer.length > 0);
    return [
      headingRow('picture', this.texts.picture),
      ...layers.flatMap((layer, index) => (index === 0 ? layer : [arrowRow(index), ...layer])),
    ];
  }

  /** The economic goals and the missions that the sectors and clusters work on. */
  private goals(): RowPlan[] {
    const { texts } = this;
    const { policy, input } = this.basis;
    const { language } = this.context.locale;
    const subjects = this.advised();
    const supported = policy?.goals.judged.filter(({ verdict }) => verdict === 'supported').length ?? 0;
    const economic = [
      cell(texts.economicGoals, 'strong', 'longText'),
      ...(input.goals.length > 0
        ? [cell(texts.ownGoals(supported, input.goals.length), 'box', 'longText')]
        : []),
    ];
    const served = new Map<MissionId, string[]>(MISSIONS.map((mission) => [mission, []]));
    for (const subject of policy ? subjects : []) {
      for (const mission of missionsOf(policy!.missions(subject))) {
        served.set(mission, [...(served.get(mission) ?? []), subject.name]);
      }
    }
    const missions = [...served].flatMap(([mission, names]): PageCell[][] => {
      if (names.length === 0) return [];
      const title = texts.mission(missionName(mission, language, policy!.missionNames));
      return [[cell(title, 'strong', 'longText'), cell(this.names(names), 'box', 'longText')]];
    });
    return inRows([economic, ...missions]).flatMap((row, index) =>
      boxRows(`goals:${index}`, index === 0 ? [texts.goals] : [], row),
    );
  }

  private policy(weakInMost: readonly string[]): RowPlan[] {
    const { texts } = this;
    const { policy } = this.basis;
    if (!policy) return [];
    const found = policy.advice.filter((row) => row.found).length;
    const boxes: (readonly [string, string])[] = [
      [texts.genericPolicy, texts.genericFor(this.names(weakInMost).toLowerCase())],
      [texts.specificPolicy, texts.specificFor(found)],
      [texts.programmes, texts.programmesFor(policy.programmes.length)],
    ];
    return boxRows(
      'policy',
      [texts.policy],
      boxes.map(([title, text]) => [cell(title, 'strong', 'longText'), cell(text, 'box', 'longText')]),
    );
  }

  /** The elements that were rated: whether each is strong or weak in most, and in how many. */
  private elements(): RowPlan[] {
    const { texts } = this;
    const { terms } = this.context.locale;
    const { ecosystem } = this.sheets;
    const { policy } = this.basis;
    const rated = new Set(policy?.generic.elements.map(({ element }) => element));
    if (!ecosystem || !policy || rated.size === 0) return [];
    const counts = new ElementCounts(this.context, ecosystem, policy.generic);
    const boxes = ELEMENTS.filter((element) => rated.has(element)).map((element) => {
      const [strong, weak] = [counts.with('strong', element), counts.with('weak', element)];
      const all = counts.rated(element);
      const region = counts.region(element);
      const whole = (rating: Rating): string =>
        region === null ? 'FALSE' : `N(${region})=${RATING_NUMBER[rating]}`;
      const isWeak = `OR(${whole('weak')},${counts.isInMost(weak, all)})`;
      const isStrong = `OR(${whole('strong')},${counts.isInMost(strong, all)})`;
      const ofRegion =
        region === null
          ? ''
          : `&IF(ISNUMBER(${region}),"  ${texts.regionCount} "&${symbolFor(whole('weak'), whole('strong'))},"")`;
      const name = `=${symbolFor(isWeak, isStrong)}&" ${terms.elements[element]}"`;
      const count = `="${SIGNS.strong} "&${strong}&"  ${SIGNS.weak} "&${weak}&" ${texts.countsOf} "&${all}${ofRegion}`;
      return [cell(formula(name), 'bySign', 'longText'), cell(formula(count), 'box', 'longText')];
    });
    return inRows(boxes).flatMap((row, index) =>
      boxRows(`elements:${index}`, index === 0 ? [texts.ecosystem, texts.ecosystemLegend] : [], row),
    );
  }

  private clusters(): RowPlan[] {
    const clusters = this.advised().filter(({ kind }) => kind === 'cluster');
    const rated = new Set(clusters.map(({ name }) => name));
    const unrated = ownClusters(this.basis)
      .filter((name) => !rated.has(name))
      .map((name) => [cell(name, 'neutral', 'longText')]);
    return this.subjects('clusters', this.texts.clusters, clusters, unrated);
  }

  private chosenSectors(): RowPlan[] {
    const { texts } = this;
    const subjects = this.advised().filter(({ kind }) => kind === 'sector');
    const rated = new Set(subjects.map(({ key }) => key));
    const others = this.chosen.filter(({ key }) => !rated.has(key));
    const unrated = others.map(({ name }) => [cell(name, 'strong', 'longText')]);
    const label = this.basis.ecosystem?.isSelectionKnown === false ? texts.allSectors : texts.sectors;
    return this.subjects('sectors', label, subjects, unrated);
  }

  /** Sectors and clusters, each with the elements that are strong and weak in it. */
  private subjects(
    key: string,
    label: string,
    subjects: readonly Subject[],
    more: readonly (readonly PageCell[])[] = [],
  ): RowPlan[] {
    const number = subjects.length + more.length;
    const most = number <= ACROSS ? ACROSS : ACROSS - 1;
    const boxes = subjects
      .slice(0, most)
      .map((subject) => [
        cell(subject.name, 'strong', 'longText'),
        cell(this.listed(subject, 'strong', SIGNS.strong), 'strongText', 'longText'),
        cell(this.listed(subject, 'weak', SIGNS.weak), 'weakText', 'longText'),
      ]);
    const shown = [...boxes, ...more].slice(0, most);
    if (shown.length < number) {
      shown.push([cell(this.context.locale.sheets.andMore(number - shown.length), 'box')]);
    }
    return boxRows(key, [label], shown);
  }

  private otherSectors(): RowPlan[] {
    const { sectors } = this.basis;
    const known = new Set(this.chosen.map(({ key }) => key));
    const names = (sectors?.rows ?? []).filter(({ key }) => !known.has(key)).map(({ name }) => name.text);
    if (names.length === 0 || known.size === 0) return [];
    const shown = names.length <= MOST_OTHERS ? names : names.slice(0, MOST_OTHERS - 1);
    if (shown.length < names.length) {
      shown.push(this.context.locale.sheets.andMore(names.length - shown.length));
    }
    return inRows(shown.map((name) => [cell(name, 'box', 'longText')])).flatMap((row, index) =>
      boxRows(`others:${index}`, index === 0 ? [this.texts.otherSectors] : [], row),
    );
  }

  /** The names of the elements that have this rating now. */
  private listed(subject: Subject, rating: Rating, symbol: string): CellContent {
    const { terms, sheets } = this.context.locale;
    const { evidence } = this.sheets;
    if (!evidence) return null;
    const sheet = new PlanReference(evidence, this.context.sheetNames.evidence);
    const names = ELEMENTS.filter((element) => sheet.has('applied', pairKey(subject.key, element)))
      .map((element) => {
        const applied = sheet.cell('applied', pairKey(subject.key, element));
        return `IF(${applied}=${RATING_NUMBER[rating]},", ${terms.elements[element].toLowerCase()}","")`;
      })
      .join('&');
    if (names === '') return null;
    return formula(`="${symbol} "&IF(LEN(${names})=0,"${sheets.summary.none}",MID(${names},3,300))`);
  }

  /** The sectors and clusters that policy is for. */
  private advised(): readonly Subject[] {
    const { ecosystem, profiles } = this.basis;
    return (ecosystem?.subjects ?? []).filter((subject) => subject.selected && !profiles.has(subject.key));
  }

  private names(names: readonly string[]): string {
    return nameList(names, 4, this.context.locale);
  }

  private get texts() {
    return this.context.locale.sheets.summary;
  }
}

/** The sign of a rating, as a formula of the conditions for weak and strong. */
const symbolFor = (isWeak: string, isStrong: string): string =>
  `IF(${isWeak},"${SIGNS.weak}",IF(${isStrong},"${SIGNS.strong}","${SIGNS.neutral}"))`;

/** As many to a row as the page is wide. */
const inRows = <Box>(boxes: readonly Box[]): Box[][] =>
  Array.from({ length: Math.ceil(boxes.length / ACROSS) }, (_, row) =>
    boxes.slice(row * ACROSS, (row + 1) * ACROSS),
  );
