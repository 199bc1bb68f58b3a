import { list, words, type WordList } from './wordList';

/** What a column counts. */
export const MEASURES: Readonly<Record<'jobs' | 'establishments', WordList>> = {
  jobs: list(
    words(`
    baan | fte | fte's | vte | werkenden | werknemers | jobs | job | employment | employees | employed
    workers | workforce | work force | werkzame | arbeidsvolume | arbeidsjaren | persons employed
    wp | wptot | medewerkers | personeel | arbeidskrachten | headcount | staff | persons engaged`),
    words('banen | werkgelegenheid | arbeidsplaats'),
  ),
  establishments: list(
    words(`
    bedrijven | ondernemingen | establishments | establishment | firms | companies | businesses
    enterprises | local units | local business units | business units | bedrijfseenheden
    bedrijfslocaties | filialen | vest | aantal vest.`),
    words('vestiging'),
  ),
};

/** Words that make a column a figure derived from counts, which is never a count itself. */
export const DERIVED: Readonly<Record<'growth' | 'quotient' | 'share', WordList>> = {
  growth: list(
    words(`
    change | changes | delta | toename | afname | krimp | verschil | difference | trend | cagr`),
    words('groei | mutatie | ontwikkeling | verandering | growth'),
  ),
  quotient: list(
    words(`
    lq | ratio | t.o.v. | t.o.v | tov | ten opzichte van | relative to | compared to | versus
    vs | index | concentratie | concentration | specialisation | specialization | gemiddelde`),
    words('verhouding | quotient | specialisatie | vergeleken'),
  ),
  share: list(
    words(`
    share | shares | proportion | percentage | percentages | perc | pct | procent | percent | %`),
    words('aandeel | aandelen'),
  ),
};

/** `per 1.000 banen`: a rate, not a count. `Banen per 31 december` is a count. */
export const RATE =
  /\bper (?:1[., ]?000|10[., ]?000|100|duizend|thousand|inwoner|vestiging|bedrijf|baan|ha|hectare|km|m2|capita|firm|establishment|job|company|hoofd|jaar|year|fte)/;

/** `Ede als % van Nederland`: the part that one area has in another, sector by sector, which no sum makes a division. */
export const PART_OF_AREA =
  /\b(?:als|as)(?: (?:an?|een|het|the))? (?:%|percentage|procent|percent|perc\.?|pct|aandeel|deel|share|proportion)\s*(?:van|in|of)\b/;

/** `Aandeel in Nederland`: such a part, or the division of that area into sectors; what they add up to tells. */
export const MAY_BE_PART_OF_AREA =
  /(?:%|\b(?:percentage|procent|percent|perc|pct|aandeel|aandelen|shares?|proportion)\b)(?: (?!sector|bedrijfstak|branche|industr)[^\s()]+){0,3} ?(?:van|in|of) (?:(?:heel|geheel|het|the|all of) )*(?:nederland|netherlands|nl\b|rijk\b|land\b|country\b|referentie|reference)/;

/** What is expected or aimed at, which nobody has counted. */
export const FORECAST =
  /prognos|raming|geraamd|voorspel|verwacht|scenario|streefcijfer|streefwaarde|\b(?:forecast|projection|projected|predicted|expected|estimate for|targets?|ambities?|doelstelling(?:en)?|doelwaarden?)\b/;

/** Jobs that nobody holds. */
export const VACANT = /vacature|\bvacanc|\bjob openings?\b/;

/** The number by which a firm is known, which counts nothing: `Vestigingsnr`, `establishment number`. */
export const IDENTIFIER =
  /(?:vestigings?|bedrijfs?|ondernemings?)[- ]?(?:nummers?|nrs?|ids?|codes?)\b|\b(?:establishment|firm|company|business|enterprise) (?:no|nr|number|id|code)\b/;

/** What is left of an area without another one, or a part of it: no area to compare with. */
export const REST =
  /\brest (?:van|of)\b|\boverige? (?:van )?(?:nederland|regio)|\bremainder of\b|\bwaarvan\b|\bw\.?v\.?\b|\bof which\b/;
export const WITHOUT = /\b(?:excl\w*|exclusief|zonder|minus|without|except|other than|buiten)\b/;

/** Names of the area that the region is compared with. */
export const REFERENCE_AREA: WordList = list(
  words(`
    nl | national | netherlands | dutch | reference | benchmark | the netherlands | nationaal
    nationale | landelijk | landelijke | rijk | ref`),
  words('nederland | referentie | vergelijkingsgebied'),
);

/** Names of a wider region that the own area is part of. */
export const REGION: WordList = list(
  words(`
    regio | region | regionaal | regionale | regional | corop | mrdh | haaglanden | provincie
    provinciaal | provinciale | province | provincial | zuid-holland | noord-holland | noord-brabant
    gelderland | overijssel | flevoland | drenthe | friesland | fryslan | limburg | zeeland`),
  words('arbeidsmarktregio | metropoolregio | stadsregio | coropgebied'),
);

/** Columns that count only a part of the jobs are taken last. */
export const PARTIAL: WordList = list(
  words(`
    mannen | vrouwen | man | vrouw | male | female | men | women | deeltijd | voltijd | parttime
    fulltime | part-time | full-time | fulltimers | parttimers | full time | part time
    uitzend | uitzendkrachten | zzp | zelfstandigen | self-employed`),
  words('voltijdbanen | deeltijdbanen | uitzendbanen'),
);

/** Columns of numbers that can never be jobs, however a table is laid out. */
export const OTHER_COUNTS: WordList = list(
  words(`
    nr | no | nummer | volgnummer | volgnr | rang | rank | id | # | omzet | turnover | revenue
    toegevoegde waarde | value added | gva | bbp | gdp | inwoners | inhabitants | population
    export | import | vacatures | vacancies | lonen | wages | score | weging | gewicht | weight
    budget | eur | euro | mln | students | studenten | huishoudens | postcode | kvk | werklozen
    werkzoekenden | unemployed | job seekers | uitkeringen | woningen | dwellings | hectare | ha | m2
    inkomen | income | gewerkte uren | hours worked`),
  words('oppervlakte | investering | bevolking | leerlingen'),
);

/** Words that put a column without a year before the other. */
export const EARLIER: WordList = list(
  words(`
    vorig | vorige | vorig jaar | eerder | eerdere | oud | oude | earlier | previous | before
    begin | beginjaar | basisjaar | start | base year | prior | t-1 | voorheen | uitgangsjaar
    referentiejaar | reference year | startjaar`),
);
