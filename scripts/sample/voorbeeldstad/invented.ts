/** Stands above every table and in the file itself, so that no figure can be taken for one of a real place. */
export const INVENTED = 'Voorbeeldstad bestaat niet: alle namen en cijfers op dit blad zijn verzonnen.';

/** The year of the figures, and the year that growth counts from. */
export const YEAR = 2023;
export const EARLIER_YEAR = 2018;
