import { checksum } from './checksum';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

// The first from the catalogue of parametrised CRC algorithms (CRC-32/ISO-HDLC, its check), the others from zlib.
test.each([
  ['the nine digits', ascii('123456789'), 0xcbf43926],
  ['nothing', ascii(''), 0],
  ['32 bytes of zeros', new Uint8Array(32), 0x190a55ad],
  ['32 bytes of ones', new Uint8Array(32).fill(255), 0xff6cab0b],
  ['a sentence of every letter', ascii('The quick brown fox jumps over the lazy dog'), 0x414fa339],
])('the checksum of %s is what others find', (_, bytes, expected) => {
  expect(checksum(bytes)).toBe(expected);
});
