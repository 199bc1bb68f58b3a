import type { Intervention } from '../intervention';
import { cluster, figure9, sector } from './placements';

/** The interventions that figure 9 proposes for a sector or cluster by name. */
export const SPECIFIC: readonly Intervention[] = [
  {
    id: 'entrepreneurship-in-technical-education',
    element: 'entrepreneurialCulture',
    name: {
      nl: 'Ondernemerschap centraal in technische opleidingen',
      en: 'Entrepreneurship at the heart of technical education',
    },
    explanation: {
      nl: 'Techniekstudenten leren niet alleen een vak, maar ook hoe zij met een vondst een bedrijf beginnen. De gemeente maakt daarover afspraken met technische scholen in de omgeving.',
      en: 'Students of technology learn a trade and also how to start a firm with an invention. The municipality agrees on this with the technical schools in the region.',
    },
    placements: [figure9],
    scope: [sector('manufacturing')],
  },
  {
    id: 'challenges-for-societal-questions',
    element: 'entrepreneurialCulture',
    name: { nl: 'Challenges voor maatschappelijke vraagstukken', en: 'Challenges for societal questions' },
    explanation: {
      nl: 'De gemeente schrijft een prijsvraag uit rond een maatschappelijk probleem waar de maakindustrie iets aan kan doen. Bedrijven met het beste idee krijgen steun om het uit te werken.',
      en: 'The municipality holds a competition on a societal problem that manufacturing can help to solve. The firms with the best idea get support to develop it.',
    },
    placements: [figure9],
    scope: [sector('manufacturing')],
  },
  {
    id: 'startups-in-residence',
    element: 'entrepreneurialCulture',
    name: { nl: 'Startups in residence', en: 'Startups in residence' },
    explanation: {
      nl: 'Jonge bedrijven werken een tijd binnen een overheidsorganisatie aan een vraagstuk van die organisatie. De gemeente biedt plekken aan en vraagt andere overheden hetzelfde te doen.',
      en: 'Young firms work inside a public organisation for a while, on a problem of that organisation. The municipality offers places and asks other public bodies to do the same.',
    },
    placements: [figure9],
    scope: [cluster('legalPolicy')],
  },
  {
    id: 'smart-tenders',
    element: 'demand',
    name: {
      nl: 'Slimme aanbestedingen met maatschappelijke vraagstukken',
      en: 'Smart tenders with societal goals',
    },
    explanation: {
      nl: 'In aanbestedingen telt mee wat een bouwer bijdraagt aan bijvoorbeeld verduurzaming of werk voor wie langs de kant staat. De gemeente schrijft haar eigen opdrachten zo uit.',
      en: 'Tenders reward what a builder contributes to, for example, sustainability or jobs for people out of work. The municipality writes its own contracts in this way.',
    },
    placements: [figure9],
    scope: [sector('construction')],
  },
  {
    id: 'bundle-public-demand',
    element: 'demand',
    name: { nl: 'Publieke vraag en inkoop bundelen', en: 'Bundle public demand and procurement' },
    explanation: {
      nl: 'Gemeente, provincie en Rijk stemmen hun bouwopdrachten op elkaar af en kopen samen in. Zo ontstaat een vraag die groot en voorspelbaar genoeg is om voor te vernieuwen.',
      en: 'Municipality, province and state align their building contracts and buy together. This makes a demand that is large and predictable enough to innovate for.',
    },
    placements: [figure9],
    scope: [sector('construction')],
  },
  {
    id: 'themed-network-meetings',
    element: 'networks',
    name: {
      nl: "Netwerkbijeenkomsten rond samenwerkingsthema's",
      en: 'Network meetings on themes for cooperation',
    },
    explanation: {
      nl: 'Bijeenkomsten gaan over een concreet onderwerp waarop partijen daarna samen verder kunnen. De gemeente organiseert ze bij voorkeur met de vereniging van de sector.',
      en: 'Meetings have a concrete subject on which the parties can go on together. The municipality organises them, preferably with the association of the sector.',
    },
    placements: [figure9],
    scope: [
      sector('construction'),
      sector('ictCreative'),
      sector('healthcare'),
      cluster('legalPolicy'),
      cluster('composites'),
    ],
  },
  {
    id: 'connect-leaders-to-knowledge-institutes',
    element: 'leadership',
    name: {
      nl: 'Bedrijven en leiders verbinden aan kennisinstellingen',
      en: 'Connect firms and leaders to knowledge institutes',
    },
    explanation: {
      nl: 'Voorlopers uit het bedrijfsleven maken met hogescholen en universiteiten een gezamenlijke agenda voor onderzoek en onderwijs. De gemeente legt het contact en begeleidt het gesprek.',
      en: 'Front runners in business draw up a joint agenda for research and education with universities. The municipality makes the contact and guides the conversation.',
    },
    placements: [figure9],
    scope: [
      sector('manufacturing'),
      sector('construction'),
      sector('ictCreative'),
      sector('healthcare'),
      cluster('security'),
      cluster('legalPolicy'),
    ],
  },
  {
    id: 'share-innovation-finance-knowledge',
    element: 'leadership',
    name: {
      nl: 'Kennis over innovatiefinanciering aanreiken',
      en: 'Share knowledge of innovation finance',
    },
    explanation: {
      nl: 'Bedrijven die een innovatieproject willen trekken, horen welke regelingen daarvoor geld geven en hoe zij aanvragen. De gemeente geeft die voorlichting of laat het een partner doen.',
      en: 'Firms that want to lead an innovation project learn which schemes fund it and how to apply. The municipality gives that information or has a partner do so.',
    },
    placements: [figure9],
    scope: [
      sector('manufacturing'),
      sector('construction'),
      sector('ictCreative'),
      sector('healthcare'),
      cluster('security'),
      cluster('legalPolicy'),
    ],
  },
  {
    id: 'mission-bound-funds',
    element: 'finance',
    name: {
      nl: 'Specifieke fondsen, verbonden aan maatschappelijke vraagstukken',
      en: 'Specific funds, tied to societal questions',
    },
    explanation: {
      nl: 'Een fonds voor dit cluster betaalt alleen projecten waarin partijen samen een maatschappelijk probleem aanpakken. De gemeente stelt het open en bewaakt die voorwaarde.',
      en: 'A fund for this cluster pays only for projects in which parties tackle a societal problem together. The municipality opens it and guards that condition.',
    },
    placements: [figure9],
    scope: [cluster('security'), cluster('legalPolicy')],
  },
  {
    id: 'bundle-sector-questions',
    element: 'intermediateServices',
    name: { nl: 'Vraagstukken in de sector bundelen', en: 'Bundle the questions of the sector' },
    explanation: {
      nl: 'Bouwbedrijven leggen bij elkaar waar zij hulp bij zoeken, zodat het voor gespecialiseerde adviseurs loont om die te bieden. De gemeente verzamelt de vragen en zoekt de aanbieders.',
      en: 'Construction firms put together what they need help with, so that it pays for specialised advisers to offer it. The municipality collects the questions and finds the providers.',
    },
    placements: [figure9],
    scope: [sector('construction')],
  },
  {
    id: 'expertise-centre',
    element: 'intermediateServices',
    name: {
      nl: 'Expertisecentrum met kennisinstellingen',
      en: 'Centre of expertise with knowledge institutes',
    },
    explanation: {
      nl: 'Een centrum bij een kennisinstelling beantwoordt vragen van bedrijven, bijvoorbeeld over duurzaam bouwen. De gemeente neemt het initiatief en draagt bij aan de start.',
      en: 'A centre at a knowledge institute answers questions of firms, for example on sustainable building. The municipality takes the initiative and contributes to the start.',
    },
    placements: [figure9],
    scope: [sector('construction')],
  },
  {
    id: 'bundle-support-demand',
    element: 'intermediateServices',
    name: {
      nl: 'Ondersteuningsvraag bundelen en kennis verspreiden',
      en: 'Bundle the demand for support and spread knowledge',
    },
    explanation: {
      nl: 'Zorgaanbieders laten samen weten welke diensten zij missen en delen wat zij al weten. De gemeente brengt hen bijeen, bijvoorbeeld in een bijeenkomst, en nodigt passende dienstverleners uit.',
      en: 'Care providers tell together which services they lack and share what they know already. The municipality brings them together, for example in a meeting, and invites suitable providers.',
    },
    placements: [figure9],
    scope: [sector('healthcare')],
  },
];
