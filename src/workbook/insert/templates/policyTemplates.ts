import { ELEMENTS } from '../../../method/ecosystem/elements';
import { columnKinds } from '../templateColumns';
import type { Template } from '../templateSheet';

const PROJECT_ROWS = 100;
const GOAL_ROWS = 20;

export const projects: Template = ({ locale, sectors }) => {
  const { headers, organisationKinds, prompts, projects: texts } = locale.templates;
  const kinds = columnKinds(locale);
  return {
    ...texts,
    columns: [
      kinds.text(headers.project),
      kinds.text(headers.organisation),
      kinds.suggest(headers.sector, sectors, prompts.sector),
      kinds.shortText(headers.place),
      kinds.suggest(headers.organisationKind, organisationKinds, prompts.organisation),
    ],
    names: [],
    rows: PROJECT_ROWS,
  };
};

export const goals: Template = ({ locale, sectors }) => {
  const { headers, prompts, goals: texts } = locale.templates;
  const kinds = columnKinds(locale);
  const elements = ELEMENTS.map((element) => locale.terms.elements[element]);
  return {
    ...texts,
    columns: [
      kinds.name(headers.goal),
      kinds.suggest(headers.subject, sectors, prompts.goalSubject),
      kinds.suggest(headers.element, elements, prompts.elements),
    ],
    names: [],
    rows: GOAL_ROWS,
  };
};
