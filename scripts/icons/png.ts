import { crc32, deflateSync } from 'node:zlib';
import type { Drawing } from './glyphs';

/** Samples per pixel and direction; the average makes the edges smooth. */
const SAMPLES = 8;

function pixels(drawing: Drawing, size: number): Buffer {
  const rows: Buffer[] = [];
  for (let row = 0; row < size; row++) {
    // Each row of a PNG starts with its filter; 0 is none.
    const line = Buffer.alloc(1 + size * 4);
    for (let column = 0; column < size; column++) {
      line.set(averageColour(drawing, column, row, size), 1 + column * 4);
    }
    rows.push(line);
  }
  return Buffer.concat(rows);
}

function averageColour(drawing: Drawing, column: number, row: number, size: number): number[] {
  const step = 1 / (SAMPLES * size);
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let down = 0; down < SAMPLES; down++) {
    for (let across = 0; across < SAMPLES; across++) {
      const x = column / size + (across + 0.5) * step;
      const y = row / size + (down + 0.5) * step;
      const colour = drawing(x, y);
      if (!colour) continue;
      covered++;
      red += colour[0];
      green += colour[1];
      blue += colour[2];
    }
  }
  const mean = (sum: number): number => (covered === 0 ? 0 : Math.round(sum / covered));
  return [mean(red), mean(green), mean(blue), Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The bytes of a square PNG file of a drawing, with transparency, eight bits a channel. */
export function png(drawing: Drawing, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(drawing, size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
