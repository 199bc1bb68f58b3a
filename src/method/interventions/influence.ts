import type { Element } from '../ecosystem/elements';
import type { Bilingual } from './intervention';

/** How much a municipality can do about an element by itself, most first. */
export const INFLUENCES = ['large', 'shared', 'small'] as const;

export type Influence = (typeof INFLUENCES)[number];

export const INFLUENCE_NAMES: Readonly<Record<Influence, Bilingual>> = {
  large: { nl: 'veel', en: 'large' },
  shared: { nl: 'gedeeld', en: 'shared' },
  small: { nl: 'weinig', en: 'small' },
};

export interface InfluenceFact {
  readonly influence: Influence;
  readonly reason: Bilingual;
  /** Where in the literature the reason is found. */
  readonly source: string;
}

/**
 * The influence of a municipality on each element. That it differs by element is in the article on the
 * mission-driven ecosystem approach (ESB; it cites Autio & Levie 2017 and Isenberg 2010); the three classes
 * are our reading of the places named.
 */
export const MUNICIPAL_INFLUENCE: Readonly<Record<Element, InfluenceFact>> = {
  formalInstitutions: {
    influence: 'small',
    reason: {
      nl: 'Recht en bestuur hangen van alle overheden samen af; het element wordt per provincie gemeten.',
      en: 'Law and administration depend on all governments together; the element is measured by province.',
    },
    source: 'Birch 2019, bijlage (appendix) 3',
  },
  entrepreneurialCulture: {
    influence: 'shared',
    reason: {
      nl: 'De gemeente kan uitlokken, met opleidingen en challenges; beginnen doen ondernemers zelf.',
      en: 'The municipality can prompt it, through education and challenges; entrepreneurs themselves start.',
    },
    source: 'Birch 2019, 4.1',
  },
  infrastructure: {
    influence: 'shared',
    reason: {
      nl: 'Ruimte en locaties zijn van de gemeente; wegen, spoor en vliegvelden, waaraan wordt gemeten, niet.',
      en: 'Space and sites are the municipality’s; roads, rail and airports, by which it is measured, are not.',
    },
    source: 'Birch 2019, 3.3; bijlage (appendix) 3',
  },
  demand: {
    influence: 'shared',
    reason: {
      nl: 'Op de private markt weinig; als opdrachtgever, zeker samen met andere overheden, wel.',
      en: 'Little on the private market; as a buyer, above all with other governments, it does have influence.',
    },
    source: 'Birch 2019, 4.1; 4.2',
  },
  networks: {
    influence: 'large',
    reason: {
      nl: 'Partijen bijeenbrengen kan de gemeente zelf, of via een uitvoerder.',
      en: 'Bringing parties together is something the municipality can do itself, or through an agency.',
    },
    source: 'Birch 2019, 4.1',
  },
  leadership: {
    influence: 'shared',
    reason: {
      nl: 'Ondernemers horen te leiden; de overheid brengt leiders bij elkaar en steunt hun projecten.',
      en: 'Entrepreneurs are to lead; government brings leaders together and supports their projects.',
    },
    source: 'Birch 2019, 3.1; bijlage (appendix) 1',
  },
  talent: {
    influence: 'small',
    reason: {
      nl: 'Scholen en werkgevers bepalen het aanbod; de gemeente kan hun behoeften bij elkaar brengen.',
      en: 'Schools and employers decide what is offered; the municipality can bring their needs together.',
    },
    source: 'Birch 2019, 4.2',
  },
  finance: {
    influence: 'shared',
    reason: {
      nl: 'Met een eerste inleg trekt de overheid andere investeerders mee; daarvoor zijn regio en Rijk nodig.',
      en: 'With a first stake government draws other investors in; that takes the region and the state.',
    },
    source: 'Birch 2019, 4.2',
  },
  knowledge: {
    influence: 'small',
    reason: {
      nl: 'Kennis ontstaat bij universiteiten, hogescholen en bedrijven, vaak buiten de gemeente.',
      en: 'Knowledge is made at universities, colleges and firms, often outside the municipality.',
    },
    source: 'Birch 2019, 3.2; 3.3',
  },
  intermediateServices: {
    influence: 'shared',
    reason: {
      nl: 'Aanbieders komen als er vraag is; die vraag kan de gemeente bundelen.',
      en: 'Providers come where there is demand; the municipality can pool that demand.',
    },
    source: 'Birch 2019, 4.1',
  },
};
