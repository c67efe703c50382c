import assert from "node:assert/strict";

/** CRC-32 of ISO 3309, bit by bit. */
export function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/**
 * Reads an archive of stored files from its end, as unpackers do (PKWARE APPNOTE 6.3.10), and checks that its local and
 * central headers agree, that nothing lies between the files, and every CRC-32.
 *
 * @returns [{name, text}] in the order of the central directory
 */
export function unzip(archive) {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50, "signature of the end record");
  const count = archive.readUInt16LE(end + 10);
  const centralSize = archive.readUInt32LE(end + 12);
  let at = archive.readUInt32LE(end + 16);
  assert.equal(archive.readUInt16LE(end + 8), count, "entries on this disk");
  assert.equal(at + centralSize, end, "the central directory ends where the end record begins");
  const files = [];
  let next = 0;
  for (let i = 0; i < count; i++) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50, "signature of a central header");
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.subarray(at + 46, at + 46 + nameLength);
    assert.equal(archive.readUInt32LE(at + 30), 0, "no extra field, no comment");
    const local = archive.readUInt32LE(at + 42);
    assert.equal(local, next, "files follow each other");
    assert.equal(archive.readUInt32LE(local), 0x04034b50, "signature of a local header");
    const common = archive.subarray(at + 6, at + 32);
    assert.deepEqual(archive.subarray(local + 4, local + 30), common, "both headers say the same");
    assert.equal(common.readUInt16LE(4), 0, "the file is stored as it is");
    const size = common.readUInt32LE(14);
    assert.equal(common.readUInt32LE(18), size, "both sizes are the same");
    const start = local + 30 + nameLength;
    assert.deepEqual(archive.subarray(local + 30, start), name, "both names are the same");
    const data = archive.subarray(start, start + size);
    assert.equal(common.readUInt32LE(10), crc32(data), "CRC-32");
    files.push({ name: name.toString("utf8"), text: data.toString("utf8") });
    next = start + size;
    at += 46 + nameLength;
  }
  assert.equal(at, end, "as many central headers as announced");
  assert.equal(next, archive.readUInt32LE(end + 16), "the central directory follows the files");
  return files;
}
