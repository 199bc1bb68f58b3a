/**
 * Draws the add-in's icons: a lens over three sectors, the largest in orange.
 * Run with `npx tsx scripts/drawIcons.ts`; the PNG files in assets/icons are its output.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

export const ICON_SIZES = [16, 32, 64, 80] as const;

type Colour = readonly [red: number, green: number, blue: number];

const TEAL: Colour = [0x1b, 0x7f, 0x79];
const WHITE: Colour = [0xff, 0xff, 0xff];
const ORANGE: Colour = [0xf2, 0x9f, 0x4b];

/** Samples per pixel and direction; the average makes the edges smooth. */
const SAMPLES = 8;

/** The bars by left edge and top, in a drawing of 1 by 1. */
const BARS = [
  { left: 0.26, top: 0.5, colour: WHITE },
  { left: 0.39, top: 0.38, colour: WHITE },
  { left: 0.52, top: 0.26, colour: ORANGE },
];
const BAR_WIDTH = 0.09;
const BAR_FOOT = 0.6;

/** The colour at a point, or null outside the icon. */
function colourAt(x: number, y: number): Colour | null {
  if (!insideRoundedSquare(x, y, 0.2)) return null;
  const bar = BARS.find(({ left, top }) => x >= left && x < left + BAR_WIDTH && y >= top && y < BAR_FOOT);
  if (bar) return bar.colour;
  const distance = Math.hypot(x - 0.435, y - 0.435);
  if (distance >= 0.29 && distance <= 0.36) return WHITE;
  return onHandle(x, y) ? WHITE : TEAL;
}

function insideRoundedSquare(x: number, y: number, radius: number): boolean {
  const beyond = (value: number): number => Math.max(radius - value, value - (1 - radius), 0);
  return Math.hypot(beyond(x), beyond(y)) <= radius;
}

function onHandle(x: number, y: number): boolean {
  const along = (x + y) / Math.SQRT2;
  const across = Math.abs(x - y) / Math.SQRT2;
  return along >= 0.96 && along <= 1.2 && across <= 0.055;
}

function pixels(size: number): Buffer {
  const rows: Buffer[] = [];
  for (let row = 0; row < size; row++) {
    // Each row of a PNG starts with its filter; 0 is none.
    const line = Buffer.alloc(1 + size * 4);
    for (let column = 0; column < size; column++) line.set(averageColour(column, row, size), 1 + column * 4);
    rows.push(line);
  }
  return Buffer.concat(rows);
}

function averageColour(column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    covered++;
    colour.forEach((part, channel) => (sum[channel] = sum[channel]! + part));
  }
  const mean = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [...mean, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The bytes of a square PNG file with transparency, eight bits a channel. */
export function drawIcon(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (require.main === module) {
  const folder = path.resolve(__dirname, '../assets/icons');
  mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(path.join(folder, `icon-${size}.png`), drawIcon(size));
}
