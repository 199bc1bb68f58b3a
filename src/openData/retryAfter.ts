/**
 * How long the header `Retry-After` asks to wait, in milliseconds; null when it is absent or no time.
 * It holds seconds or a date (RFC 9110, section 10.2.3).
 */
export function retryAfterIn(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A bare word or number is no date, which `Date.parse` would make one of.
  if (!/\b\d{2}:\d{2}:\d{2}\b/.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
