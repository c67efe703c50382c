// A ZIP archive of files that are stored uncompressed (PKWARE APPNOTE 6.3, method 0), which is all a Word document needs.
((answers) => {
  "use strict";

  const CRCS = Uint32Array.from({ length: 256 }, (none, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    return crc;
  });

  const crc32 = (bytes) => {
    let crc = 0xffffffff;
    for (const byte of bytes) crc = CRCS[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
  };

  // The bytes of little-endian numbers, each given as [size in bytes, value].
  const record = (numbers) => Uint8Array.from(numbers.flatMap(([size, value]) =>
    Array.from({ length: size }, (none, at) => Math.floor(value / 256 ** at) % 256)));

  // What the local and the central header of a file share. Names are UTF-8 (bit 11), the time is 1 January 1980.
  const sharedFields = ({ crc, bytes, name }) => [
    [2, 20], [2, 0x0800], [2, 0], [2, 0], [2, 0x21],
    [4, crc], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0],
  ];

  const lengthOf = (pieces) => pieces.reduce((sum, piece) => sum + piece.length, 0);

  // files: [{name, text}], in their order in the archive. Returns the pieces of the archive, for a Blob.
  answers.zip = (files) => {
    const encoder = new TextEncoder();
    const pieces = [];
    const central = [];
    for (const { name, text } of files) {
      const bytes = encoder.encode(text);
      const file = { name: encoder.encode(name), bytes, crc: crc32(bytes) };
      const offset = lengthOf(pieces);
      const shared = sharedFields(file);
      central.push(record([[4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), file.name);
      pieces.push(record([[4, 0x04034b50], ...shared]), file.name, bytes);
    }
    const count = [2, files.length];
    const sizes = [[4, lengthOf(central)], [4, lengthOf(pieces)]];
    return [...pieces, ...central, record([[4, 0x06054b50], [2, 0], [2, 0], count, count, ...sizes, [2, 0]])];
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
