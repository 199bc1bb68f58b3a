import type { ParticipationRow } from '../input';

/** What tells the projects of a list apart: the name, whatever the capitals. */
export const projectKey = ({ project }: ParticipationRow): string => project.text.trim().toLowerCase();
