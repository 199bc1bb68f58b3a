import { list, words, type WordList } from './wordList';

/**
 * What a title may say that the figures below it are, when they are no jobs. Apart from the words of headers: a title
 * also speaks of where a table comes from, and `Export uit LISA` or `Tabel nr. 3` is no export and no number.
 */
export const TITLE_COUNTS: WordList = list(
  words(`
    omzet | omzetten | revenue | revenues | turnover | winst | winsten | profits | bbp | brp | gva | gdp | investments
    starters | startups | start-ups | start-up | oprichtingen | opheffingen | uitvoer | exportwaarde | importwaarde
    invoerwaarde | productiewaarde | ww | bijstand | wajong | lonen | loon | salaris | salarissen | wage | wages
    earnings | inkomens | incomes | besteedbaar inkomen | gemiddeld inkomen | gewerkte uren | hours worked | verzuim | sick leave | leegstand
    stages | stageplaatsen | patenten | octrooien | patents | ontslagen | instroom | uitstroom | doorstroom
    energieverbruik | emissies | emissions | co2`),
  words(`
    toegevoegde waarde | value added | added value | faillissement | bankruptc | insolvenc | startende onderneme
    studenten | students | leerlingen | gediplomeerde | afgestudeerde | graduates | uitkering | werkloos | werkloz
    unemploy | vacature | vacanc | baanopening | job opening | werkzoekende | job seeker | ziekteverzuim | absenteeism | loonsom | uurloon | loonkosten | bruto loon
    productiviteit | productivity | investering | subsidie | arbeidsongeval`),
);

/** A text that says where figures come from, or how they were counted, and not what they are. */
export const SAYS_SOURCE = /^(?:bron|bronnen|sources?|noot|note|let op|toelichting)\b/;

/** What changed between two moments, which is no count of either of them: never `ontwikkeling`, which both are called. */
export const SAYS_CHANGE =
  /\b(?:mutaties?|verandering(?:en)?|toename|afname|krimp|verschil|changes?|difference|delta|cagr)\b|(?:banen|werkgelegenheids)groei\b|\bgroei(?:cijfers?|percentages?|voet)\b|^(?:jaarlijkse |procentuele |annual )?(?:groei|growth) (?:van|in|of)\b|\b(?:job|employment|annual) growth\b|\b(?:t\.?o\.?v\.?|ten opzichte van|compared to|relative to) (?:het |the )?(?:voorgaand|vorig|jaar|previous|prior|last|(?:19|20)\d{2})/;

/** What a unit says that the figures are, when they are no counts: `index`, `%`, `mln euro`, `uren`. */
export const NO_COUNT_UNIT =
  /^\(?(?:in )?(?:%|\u2030|procent(?:en)?|percent(?:age)?|index(?:cijfers?)?|ratio|promille|punten|points|uren|hours|dagen|days)\)?$|\u20ac|\beur(?:o|os)?\b|\b(?:19|20)\d{2} ?= ?100\b/;
