/**
 * Members of a zip. In: its bytes, which members are wanted, and how much they may be in all. Out:
 * their bytes by name. PKWARE APPNOTE 6.3: the directory at the end is what counts, and a file cut
 * short has none.
 *
 * Each member is unpacked up to what is left of the limit and not a byte further, whatever sizes
 * the directory claims; its checksum shows a letter that changed on the way.
 */
import { crc32, inflateRawSync } from 'node:zlib';

/** More comes out of the zip than the limit. */
export class TooMuchUnpacked extends Error {}

interface Member {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly at: number;
}

/** @throws TooMuchUnpacked, or another Error where the zip is damaged */
export function unzipped(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): Map<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array>();
  let left = most;
  for (const member of membersOf(zip)) {
    if (!wanted(member.name) || found.has(member.name)) continue;
    const unpacked = unpackedMember(zip, member, left);
    left -= unpacked.length;
    found.set(member.name, unpacked);
  }
  return found;
}

/** No document has more parts; a directory may claim 65,535. */
const mostMembers = 10_000;

function membersOf(zip: Buffer): Member[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('no directory');
  const count = zip.readUInt16LE(end + 10);
  if (count > mostMembers) throw new TooMuchUnpacked();
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no member');
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const [name = 0] = lengths;
    const member = {
      name: zip.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/'),
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      size: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    };
    at += 46 + lengths.reduce((all, length) => all + length);
    return member;
  });
}

function unpackedMember(zip: Buffer, { method, checksum, size, at }: Member, left: number): Buffer {
  if (zip.readUInt32LE(at) !== 0x04034b50) throw new Error('no member');
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(from, from + size);
  if (packed.length < size || (method !== 0 && method !== 8)) throw new Error('cut short');
  const unpacked = method === 0 ? packed : inflated(packed, left);
  if (unpacked.length > left) throw new TooMuchUnpacked();
  if (crc32(unpacked) !== checksum) throw new Error('changed');
  return unpacked;
}

function inflated(packed: Buffer, left: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? new TooMuchUnpacked()
      : error;
  }
}
