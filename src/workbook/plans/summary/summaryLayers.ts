import { ELEMENTS, MISSIONS, type Rating } from '../../../method';
import type { Subject } from '../../analysis/analyseEcosystem';
import type { ElementOverall } from '../../analysis/analyseGeneric';
import { missionsOf } from '../../analysis/subjectMissions';
import { missionName, type MissionId } from '../../input';
import { SIGNS } from '../../signs';
import { nameList } from '../nameList';
import type { PlanContext } from '../planContext';
import { ownClusters } from './summaryClusters';
import type { DrawnBox, DrawnLayer } from './summaryDrawing';
import { FIVE } from './summaryLayout';
import type { ChosenSector, SummaryBasis } from './summaryPlan';

const ACROSS = FIVE.length;
const MOST_OTHERS = 12;
const MOST_WEAK = 3;

/**
 * What the drawing shows: goals, policy, ecosystem, clusters and sectors, after figure 1 of the article on the
 * mission-driven ecosystem approach, filled in with what is so for this region when it is drawn.
 */
export class SummaryLayers {
  constructor(
    private readonly context: PlanContext,
    private readonly basis: SummaryBasis,
    private readonly chosen: readonly ChosenSector[],
  ) {}

  /** From the goals down to the sectors; each serves the one above it. */
  all(weakInMost: readonly string[]): DrawnLayer[] {
    const { texts } = this;
    return [
      { key: 'goals', label: texts.goals, boxes: this.goals() },
      { key: 'policy', label: texts.policy, boxes: this.policy(weakInMost) },
      { key: 'elements', label: texts.ecosystem, boxes: this.elements() },
      { key: 'clusters', label: texts.clusters, boxes: this.clusters() },
      this.sectors(),
    ].filter(({ boxes }) => boxes.length > 0);
  }

  /** The economic goals and the missions that the sectors and clusters work on. */
  private goals(): DrawnBox[] {
    const { texts } = this;
    const { policy, input } = this.basis;
    const { goals } = input;
    const supported = policy?.goals.judged.filter(({ verdict }) => verdict === 'supported').length ?? 0;
    const economic = plain(
      texts.economicGoals,
      goals.length > 0 ? texts.ownGoals(supported, goals.length) : '',
      'accent',
    );
    if (!policy) return [economic];
    const served = new Map<MissionId, string[]>(MISSIONS.map((mission) => [mission, []]));
    for (const subject of this.advised()) {
      for (const mission of missionsOf(policy.missions(subject))) {
        served.set(mission, [...(served.get(mission) ?? []), subject.name]);
      }
    }
    const { language } = this.context.locale;
    const missions = [...served]
      .filter(([, names]) => names.length > 0)
      .map(([mission, names]) =>
        plain(
          texts.mission(missionName(mission, language, policy.missionNames)),
          this.names(names),
          'accent',
        ),
      );
    return [economic, ...missions];
  }

  private policy(weakInMost: readonly string[]): DrawnBox[] {
    const { texts } = this;
    const { policy } = this.basis;
    if (!policy) return [];
    const found = policy.advice.filter((row) => row.found).length;
    return [
      plain(texts.genericPolicy, texts.genericFor(this.names(weakInMost).toLowerCase())),
      plain(texts.specificPolicy, texts.specificFor(found)),
      plain(texts.programmes, texts.programmesFor(policy.programmes.length)),
    ];
  }

  /** The elements that were rated: whether each is strong or weak in most, and in how many. */
  private elements(): DrawnBox[] {
    const { texts } = this;
    const { terms } = this.context.locale;
    const known = new Map(this.basis.policy?.generic.elements.map((one) => [one.element, one]));
    return ELEMENTS.flatMap((element): DrawnBox[] => {
      const overall = known.get(element);
      if (!overall) return [];
      const rating = ratingOf(overall);
      const { strong, weak, rated, region } = overall;
      const text = [
        ...(rated > 0 ? [texts.ratedIn(strong, weak, rated)] : []),
        ...(region === null ? [] : [`${texts.inRegion}: ${terms.ratings[region]}`]),
      ].join('; ');
      return [
        {
          title: `${SIGNS[rating]} ${terms.elements[element]}`,
          text,
          tone: rating,
          spoken: `${terms.ratings[rating]}, ${text}`,
        },
      ];
    });
  }

  private clusters(): DrawnBox[] {
    const clusters = this.advised().filter(({ kind }) => kind === 'cluster');
    const rated = new Set(clusters.map(({ name }) => name));
    const unrated = ownClusters(this.basis).filter((name) => !rated.has(name));
    return this.fitting([
      ...clusters.map((one) => this.subject(one)),
      ...unrated.map((name) => plain(name, '')),
    ]);
  }

  private sectors(): DrawnLayer {
    const { texts, basis } = this;
    const subjects = this.advised().filter(({ kind }) => kind === 'sector');
    const rated = new Set(subjects.map(({ key }) => key));
    const unrated = this.chosen.filter(({ key }) => !rated.has(key));
    const boxes = [
      ...subjects.map((one) => this.subject(one)),
      ...unrated.map(({ name }) => plain(name, '', 'accent')),
    ];
    return {
      key: 'sectors',
      label: basis.ecosystem?.isSelectionKnown === false ? texts.allSectors : texts.sectors,
      boxes: this.fitting(boxes),
      wide: this.otherSectors(),
    };
  }

  private otherSectors(): DrawnBox[] {
    const { sectors } = this.basis;
    const known = new Set(this.chosen.map(({ key }) => key));
    const names = (sectors?.rows ?? []).filter(({ key }) => !known.has(key)).map(({ name }) => name.text);
    if (names.length === 0 || known.size === 0) return [];
    const text = `${this.texts.otherSectors}: ${nameList(names, MOST_OTHERS, this.context.locale)}`;
    return [{ title: '', text, tone: 'plain', spoken: text }];
  }

  /** A sector or cluster, with how many elements are strong in it and which are weak. */
  private subject(subject: Subject): DrawnBox {
    const { texts } = this;
    const { terms } = this.context.locale;
    const named = (rating: Rating): string[] =>
      (this.basis.ecosystem?.pairs ?? [])
        .filter((pair) => pair.subject === subject && pair.applied === rating)
        .map(({ element }) => terms.elements[element].toLowerCase());
    const [strong, weak] = [named('strong'), named('weak')];
    const listed = (names: readonly string[], most = names.length): string =>
      names.length === 0 ? texts.none : nameList(names, most, this.context.locale);
    return {
      title: subject.name,
      text: `${SIGNS.strong} ${texts.strongCount(strong.length)}\n${SIGNS.weak} ${listed(weak, MOST_WEAK)}`,
      tone: 'accent',
      spoken: `${terms.ratings.strong}: ${listed(strong)}; ${terms.ratings.weak}: ${listed(weak)}`,
    };
  }

  /** As many as go side by side; beyond those, how many more there are. */
  private fitting(boxes: readonly DrawnBox[]): DrawnBox[] {
    if (boxes.length <= ACROSS) return [...boxes];
    const shown = boxes.slice(0, ACROSS - 1);
    return [...shown, plain('', this.context.locale.sheets.andMore(boxes.length - shown.length))];
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

const plain = (title: string, text: string, tone: DrawnBox['tone'] = 'plain'): DrawnBox => ({
  title,
  text,
  tone,
  spoken: text,
});

/** The rule by which the cells below the drawing choose their sign. */
function ratingOf({ region, isWeakInMost, isStrongInMost }: ElementOverall): Rating {
  if (region === 'weak' || isWeakInMost) return 'weak';
  return region === 'strong' || isStrongInMost ? 'strong' : 'neutral';
}
