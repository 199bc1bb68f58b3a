import { isMissingMark } from '../../../method/missingMark';

/** Marks that mean something else outside a column of figures: `c` is also a section of the SBI. */
const IN_FIGURES =
  /^(?:\(?c\)?|conf\.?|vertrouwelijk|suppressed|\u2026|\^|n\.?n\.?b\.?|n\.?g\.?|ontbreekt|missing)$/i;

/** Whether a text in a column of figures stands for one that is not known or withheld. */
export const isWithheld = (text: string): boolean => isMissingMark(text) || IN_FIGURES.test(text.trim());
