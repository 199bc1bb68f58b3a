import type { Element } from '../../../method/ecosystem/elements';
import type { TestResult } from '../../../method/clusters/isCluster';
import type { Phase } from '../../../method/clusters/phases';
import { list, words, type WordList } from './wordList';

export type LabelRole =
  | 'sector'
  | 'code'
  | 'subsector'
  | 'cluster'
  | 'name'
  | 'subjectKind'
  | 'element'
  | 'rating'
  | 'evidence'
  | 'source'
  | 'disputed'
  | 'phase'
  | 'phaseReason'
  | 'verdict'
  | 'proximity'
  | 'proximityEvidence'
  | 'dependence'
  | 'dependenceEvidence'
  | 'area'
  | 'place'
  | 'project'
  | 'organisation'
  | 'organisationKind'
  | 'selected'
  | 'goal'
  | 'educationLevel';

/**
 * Headers of columns that hold texts. A header is compared whole, or by its first word when what
 * follows is in brackets; so `Bron` is a source column and `Herkomst van de fase` is not.
 */
export const LABELS: Readonly<Record<LabelRole, readonly string[]>> = {
  sector: words(`
    sector | sectoren | sectors | sectornaam | sector naam | naam sector | sector name | branche
    branches | bedrijfstak | bedrijfstakken | industry | industries | economische activiteit
    eigen sector | eigen indeling | sectorindeling | own sector | own division
    economische sector | economic activity | economic activities | bedrijfstakken/branches
    bedrijfssector | activiteit | hoofdactiviteit | branch | sectors/branches | sector/branch
    sector/branches | industry/branches | industry/branch | sector / branch`),
  subsector: words(`
    deelsector | deelsectoren | subsector | subsectoren | sub-sector | subsectors | onderdeel
    deelbranche | subbranche | sub branche | deel van de sector | sectoronderdeel | subindustry
    sub industry`),
  code: words(`
    sbi | sbi code | sbi codes | sbicode | code | codes | sbi 2008 | sbi2008 | sbi 2-digit
    nace | nace code | sbi afdeling | afdeling | sbi2 | sbi 2 | sbi2digit | sbi 2 digit
    sbi klasse | sectie | section | sic | sic code | isic | isic code`),
  cluster: words('cluster | clusters | clusternaam | naam cluster | cluster name'),
  name: words(`
    naam | name | omschrijving | description | onderwerp | subject | sector/cluster
    sbi omschrijving | omschrijving sbi | sbi naam | naam sbi | sbi description | sbi 2008 omschrijving
    sector omschrijving | omschrijving sector | sector description | nace description
    sector of cluster | sector or cluster | sector / cluster | rijlabels | row labels`),
  subjectKind: words('soort | type | kind | subject kind | niveau'),
  element: words(`
    element | elementen | elements | ecosysteemelement | ecosystem element | bouwsteen`),
  rating: words(`
    beoordeling | oordeel | score | waardering | weging | rating | assessment | kleur | colour`),
  evidence: words(`
    onderbouwing | toelichting | bewijs | motivering | evidence | reason | rationale
    explanation | argument | reden | waarom | opmerking | opmerkingen | remark | remarks`),
  source: words('bron | bronnen | source | sources | herkomst | vindplaats'),
  disputed: words('betwist | omstreden | disputed | contested | twijfel | in doubt'),
  phase: words(`
    fase | phase | levensfase | clusterfase | stadium | stage | life phase | cluster phase`),
  phaseReason: words(`
    herkomst van de fase | bron van de fase | toelichting fase | onderbouwing fase
    reden van de fase | reden fase | reden voor de fase | waarom deze fase | onderbouwing van de fase
    source of the phase | phase source | phase reason | reason for the phase | herkomst fase
    why this phase | reason of the phase`),
  verdict: words(`
    is cluster | is het een cluster | cluster? | is it a cluster | clusteroordeel | verdict
    oordeel | conclusie | conclusion | uitkomst | cluster ja/nee | is een cluster | is a cluster`),
  proximity: words(`
    nabijheid | geografische nabijheid | ruimtelijke nabijheid | proximity | geographical proximity
    geographic proximity`),
  proximityEvidence: words(`
    onderbouwing nabijheid | bewijs nabijheid | toelichting nabijheid | evidence of proximity
    proximity evidence | evidence for proximity`),
  dependence: words(`
    samenhang | economische samenhang | onderlinge samenhang | afhankelijkheid
    onderlinge afhankelijkheid | economische afhankelijkheid | interdependence | interdependency
    economic interdependence | mutual dependence | dependence`),
  dependenceEvidence: words(`
    onderbouwing samenhang | bewijs samenhang | toelichting samenhang | onderbouwing afhankelijkheid
    bewijs afhankelijkheid | toelichting afhankelijkheid | evidence of interdependence
    interdependence evidence | evidence for interdependence | evidence of dependence`),
  area: words('gebied | ligging | schaal | schaalniveau | area | scale'),
  place: words(`
    centrum | zwaartepunt | kern | plaats | vestigingsplaats | woonplaats | locatie | centre | center
    location | place | town | city`),
  project: words(`
    project | projecten | projects | projectnaam | naam project | project name | projecttitel
    project title | titel project | innovatieproject | innovation project`),
  organisation: words(`
    organisatie | organisatienaam | naam organisatie | deelnemer | deelnemende organisatie | partij
    partner | instelling | organisation | organization | participant | organisation name
    organization name`),
  organisationKind: words(`
    soort organisatie | type organisatie | organisatietype | soort deelnemer | type deelnemer
    soort partij | kind of organisation | kind of organization | organisation type
    organization type | type of organisation | type of organization`),
  selected: words(`
    selectie | geselecteerd | selected | selection | gekozen | keuze | chosen | in selectie`),
  goal: words(`
    doel | doelen | doelstelling | doelstellingen | tactisch doel | tactische doelen | beleidsdoel
    beleidsdoelen | goal | goals | objective | objectives | tactical goal | tactical goals
    policy goal`),
  educationLevel: words(`
    opleidingsniveau | opleidingsniveaus | opleiding | onderwijsniveau | education level | education
    level of education | educational level`),
};

/** Names of the elements beside those of the locale. */
export const ELEMENT_SYNONYMS: Readonly<Record<Element, readonly string[]>> = {
  formalInstitutions: words('instituties | formele instellingen | institutions | formal institutions'),
  entrepreneurialCulture: words(`
    ondernemende cultuur | ondernemerschapscultuur | ondernemerschap | cultuur
    entrepreneurship culture | culture`),
  infrastructure: words('fysieke infrastructuur | physical infrastructure | infra'),
  demand: words('marktvraag | markt | market demand | vraag naar producten'),
  networks: words('netwerk | network | netwerkvorming'),
  leadership: words('leiders'),
  talent: words('talenten | human capital | menselijk kapitaal | arbeidsmarkt en talent'),
  finance: words('financiele middelen | kapitaal | funding | financing | financieel kapitaal'),
  knowledge: words('nieuwe kennis | new knowledge | kennis en innovatie'),
  intermediateServices: words(`
    intermediaire dienstverlening | ondersteunende diensten | intermediairs | support services
    intermediary services | intermediate services`),
};

/** Headers of a list of indicators, one row per element and sector, compared whole. */
export const INDICATOR_LIST_HEADERS: Readonly<
  Record<'numerator' | 'denominator' | 'value' | 'scale' | 'indicator' | 'level' | 'year', readonly string[]>
> = {
  numerator: words('teller | numerator | aantal (teller) | count (numerator)'),
  denominator: words('noemer | denominator | per 1.000 van | per 1,000 of | per 1000 van'),
  value: words('waarde | value | cijfer | figure | waarde indicator | indicator value'),
  scale: words('schaal | scale | schaaltype | scale type | meetschaal | measurement scale'),
  indicator: words('indicator | indicatornaam | naam indicator | indicator name'),
  level: words(`
    niveau | level | ruimtelijk niveau | regionaal niveau | schaalniveau | gebied | area
    spatial level | regional level`),
  year: words('jaar | year | peiljaar | jaartal | reference year'),
};

/** In the place of a sector: the figure is of the region as a whole. */
export const WHOLE_REGION: readonly string[] = words(`
    regio | regionaal | hele regio | gehele regio | de regio | region | regional | whole region
    the region | entire region | gemeente | municipality`);

export const SCALE_SYNONYMS: Readonly<Record<'ratio' | 'interval', readonly string[]>> = {
  ratio: words('verhouding | verhoudingsschaal | ratio | ratioschaal | ratio scale'),
  interval: words('interval | intervalschaal | interval scale | verschil | groei | growth'),
};

export const RATING_SYNONYMS: Readonly<Record<'strong' | 'neutral' | 'weak', readonly string[]>> = {
  strong: words(`
    sterk | strong | groen | green | + | ++ | \u25b2 | hoog | high | goed | good | zeer sterk
    bovengemiddeld | above average`),
  neutral: words(`
    neutraal | neutral | geel | yellow | oranje | orange | 0 | \u25cf | +/- | \u00b1 | gemiddeld
    average | o | matig | amber`),
  weak: words(`
    zwak | weak | rood | red | - | -- | \u25bc | laag | low | slecht | poor | zeer zwak
    ondergemiddeld | benedengemiddeld | below average`),
};

export const PHASE_SYNONYMS: Readonly<Record<Phase, readonly string[]>> = {
  birth: words(`
    geboorte | geboortefase | birth | opkomst | opkomend | emerging | embryonaal | startfase
    start | ontstaan | emergence`),
  growth: words('groei | groeifase | growth | groeiend | growing'),
  maturity: words('volwassen | volwassenheid | maturity | mature | rijp | rijpheid | verzadiging'),
  decline: words('afname | neergang | decline | declining | krimp | daling | afnemend'),
};

/** How a test of a cluster is answered, beside yes and no. */
export const TEST_SYNONYMS: Readonly<Record<TestResult, readonly string[]>> = {
  yes: words('sterk | strong | aanwezig | present | volledig | fully | +'),
  partly: words(`
    beperkt | deels | gedeeltelijk | enigszins | ten dele | nog beperkt | partly | partial | partially
    limited | some | somewhat | +/- | \u00b1 | matig | moderate`),
  no: words('nauwelijks | geen | hardly | none | ontbreekt | absent | zwak | weak'),
};

/** Kinds of organisations that make or teach knowledge, in project lists. */
export const KNOWLEDGE_INSTITUTIONS: WordList = list(
  words('mbo | hbo | wo | roc | tno | to2 | umc | college | academy | academia | school | rto'),
  words('kennisinstel | universi | hogescho | onderwijs | onderzoek | research | knowledge | education'),
);

export const YES: readonly string[] = words(`
    ja | j | yes | y | x | waar | true | 1 | v | \u2713 | \u2714 | wel | geselecteerd | selected`);
export const NO: readonly string[] = words(
  'nee | n | no | onwaar | false | 0 | niet | - | niet geselecteerd | not selected',
);

/** What stands in a units row below the header. */
export const UNITS: readonly string[] = words(`
    aantal | aantallen | abs | absoluut | % | procent | x 1000 | x 1.000 | x 1,000 | personen
    banen | fte | number | numbers | index | count | vestigingen | jobs | in % | (%) | (aantal)
    eenheid | unit | units | jaar | year | percent | ratio | # | x1000`);
