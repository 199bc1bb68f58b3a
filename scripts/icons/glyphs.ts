export type Colour = readonly [red: number, green: number, blue: number];

/** A drawing of 1 by 1: the colour at a point, or null where there is none. */
export type Drawing = (x: number, y: number) => Colour | null;

const TEAL: Colour = [0x1b, 0x7f, 0x79];
const WHITE: Colour = [0xff, 0xff, 0xff];
const ORANGE: Colour = [0xf2, 0x9f, 0x4b];

const within = (value: number, from: number, to: number): boolean => value >= from && value < to;

/** A rounded square with a drawing on it. */
const onTile =
  (glyph: Drawing): Drawing =>
  (x, y) =>
    insideRoundedSquare(x, y, 0.2) ? (glyph(x, y) ?? TEAL) : null;

function insideRoundedSquare(x: number, y: number, radius: number): boolean {
  const beyond = (value: number): number => Math.max(radius - value, value - (1 - radius), 0);
  return Math.hypot(beyond(x), beyond(y)) <= radius;
}

/** The bars under the lens by left edge and top. */
const LENS_BARS = [
  { left: 0.26, top: 0.5, colour: WHITE },
  { left: 0.39, top: 0.38, colour: WHITE },
  { left: 0.52, top: 0.26, colour: ORANGE },
];
const BAR_WIDTH = 0.09;
const BAR_FOOT = 0.6;

/** The add-in: a lens over three sectors, the largest in orange. */
const lens: Drawing = (x, y) => {
  const bar = LENS_BARS.find(
    ({ left, top }) => within(x, left, left + BAR_WIDTH) && within(y, top, BAR_FOOT),
  );
  if (bar) return bar.colour;
  const distance = Math.hypot(x - 0.435, y - 0.435);
  if (distance >= 0.29 && distance <= 0.36) return WHITE;
  return onHandle(x, y) ? WHITE : null;
};

function onHandle(x: number, y: number): boolean {
  const along = (x + y) / Math.SQRT2;
  const across = Math.abs(x - y) / Math.SQRT2;
  return along >= 0.96 && along <= 1.2 && across <= 0.055;
}

/** Sectors sorted by size, the largest in orange. */
const structure: Drawing = (x, y) => {
  const bars = [
    { top: 0.1875, right: 0.875, colour: ORANGE },
    { top: 0.4375, right: 0.625, colour: WHITE },
    { top: 0.6875, right: 0.4375, colour: WHITE },
  ];
  const bar = bars.find(({ top, right }) => within(x, 0.125, right) && within(y, top, top + 0.125));
  return bar?.colour ?? null;
};

/** Strong, neutral and weak by their signs, weak in orange. */
const weighting: Drawing = (x, y) => {
  const inTriangle = (centre: number, top: number, bottom: number, half: number): boolean =>
    within(y, Math.min(top, bottom), Math.max(top, bottom)) &&
    Math.abs(x - centre) <= (half * (y - top)) / (bottom - top);
  if (inTriangle(0.3125, 0.125, 0.4375, 0.1875)) return WHITE;
  if (inTriangle(0.6875, 0.875, 0.5625, 0.1875)) return ORANGE;
  if (Math.hypot(x - 0.3125, y - 0.71875) <= 0.15) return WHITE;
  return within(x, 0.5625, 0.8125) && within(y, 0.21875, 0.34375) ? WHITE : null;
};

/** A list of interventions. */
const catalogue: Drawing = (x, y) => {
  const top = [0.1875, 0.4375, 0.6875].find((edge) => within(y, edge, edge + 0.125));
  if (top === undefined) return null;
  if (within(x, 0.125, 0.25)) return ORANGE;
  return within(x, 0.375, 0.875) ? WHITE : null;
};

/** What to do: a tick over a line. */
const recommendations: Drawing = (x, y) => {
  if (within(x, 0.125, 0.875) && within(y, 0.78, 0.88)) return ORANGE;
  const near = (x1: number, y1: number, x2: number, y2: number): boolean => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= 0.075;
  };
  return near(0.22, 0.42, 0.42, 0.62) || near(0.42, 0.62, 0.8, 0.2) ? WHITE : null;
};

/** Every icon by the name of its files. */
export const GLYPHS = {
  icon: onTile(lens),
  structure: onTile(structure),
  weighting: onTile(weighting),
  catalogue: onTile(catalogue),
  recommendations: onTile(recommendations),
} as const satisfies Readonly<Record<string, Drawing>>;

export type GlyphName = keyof typeof GLYPHS;
