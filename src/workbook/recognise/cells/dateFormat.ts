/** What is no code for a part of a date: texts in quotes, escaped and padding characters, colours and currencies. */
const NO_CODES = /"[^"]*"|[\\_*].|\[[^\]]*\]/g;

/** Whether a number format shows a number as a date or a time. */
export const isDateFormat = (format: string): boolean =>
  format !== 'General' && /[dmyhs]/i.test(format.replace(NO_CODES, ''));
