// A ZIP archive whose files are stored as they are (PKWARE APPNOTE 6.3, method 0): all that a Word document needs.
(function (answers) {
  "use strict";

  const TABLE = Uint32Array.from({ length: 256 }, function (none, byte) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    return crc;
  });

  function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
  }

  // Little-endian numbers: [size in bytes, value], …
  function record(numbers) {
    const bytes = [];
    numbers.forEach(function (number) {
      for (let at = 0; at < number[0]; at++) bytes.push(Math.floor(number[1] / Math.pow(256, at)) % 256);
    });
    return Uint8Array.from(bytes);
  }

  // What the local and the central header have in common. Names are UTF-8 (bit 11), the time is 1 January 1980.
  function common(file) {
    return [[2, 20], [2, 0x0800], [2, 0], [2, 0], [2, 0x21], [4, file.crc], [4, file.bytes.length], [4, file.bytes.length], [2, file.name.length], [2, 0]];
  }

  // files: [{name, text}], in the order in which they shall stand. Gives the archive's pieces, for a Blob.
  answers.zip = function (files) {
    const encoder = new TextEncoder();
    const pieces = [];
    const central = [];
    let offset = 0;
    const put = function (piece, list) {
      list.push(piece);
      return piece.length;
    };
    files.forEach(function (each) {
      const file = { name: encoder.encode(each.name), bytes: encoder.encode(each.text) };
      file.crc = crc32(file.bytes);
      central.push(record([[4, 0x02014b50], [2, 20]].concat(common(file), [[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]])), file.name);
      offset += put(record([[4, 0x04034b50]].concat(common(file))), pieces);
      offset += put(file.name, pieces);
      offset += put(file.bytes, pieces);
    });
    const size = central.reduce(function (sum, piece) { return sum + piece.length; }, 0);
    return pieces.concat(central, [record([[4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]])]);
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
