/** The tables that can be inserted empty, in the order in which the method asks for them. */
export const TEMPLATE_IDS = [
  'sectors',
  'codes',
  'subsectors',
  'scheme',
  'criteria',
  'missions',
  'education',
  'indicators',
  'ratings',
  'evidence',
  'clusters',
  'projects',
  'goals',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];
