/** What each value of one byte does to a checksum: the polynomial of CRC-32 in reversed order of bits. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The CRC-32 of a part of a zip file, as PKWARE's APPNOTE 6.3.10, 4.4.7, defines it. Some 0.3 s for 100 MB.
 * @returns a whole number from 0 to 2^32 - 1
 */
export function checksum(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at += 1) value = TABLE[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}
