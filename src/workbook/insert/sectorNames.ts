import type { Input } from '../input';

/** The names that her tables have for sectors, in their order; none where she has codes and no scheme of her own. */
export function sectorNames({ sectors, scheme }: Pick<Input, 'sectors' | 'scheme'>): readonly string[] {
  const named = sectors?.keyKind === 'sector' ? sectors.rows : (scheme?.sectors ?? []);
  return named.map(({ name }) => name.text);
}
