/** The names of the months in plain Dutch and English, and how they are cut short, January first. */
export const MONTHS: readonly string[] = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mrt|maart|mar(?:ch)?',
  'apr(?:il)?',
  'mei|may',
  'june?|juni',
  'july?|juli',
  'aug(?:ustus|ust)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
