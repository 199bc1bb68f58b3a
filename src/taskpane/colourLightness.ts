/** Whether a colour such as `#262626` is darker than the middle. */
export function isDark(colour: string): boolean {
  const digits = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (digits === undefined) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
