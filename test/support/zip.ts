import {inflateRawSync} from 'node:zlib'

const entrySignature = 0x02014b50
const endSignature = 0x06054b50

/** The files of a zip archive with what is in them, in the order of its directory. */
export const readZip = (archive: Buffer): ReadonlyMap<string, Buffer> => {
  const end = archive.lastIndexOf(Buffer.from(Uint32Array.of(endSignature).buffer))
  if (end < 0) throw new Error('This is no zip archive.')
  const files = new Map<string, Buffer>()
  for (let at = archive.readUInt32LE(end + 16); archive.readUInt32LE(at) === entrySignature; ) {
    const [size, nameLength, extraLength, commentLength] = [20, 28, 30, 32].map((field) =>
      field === 20 ? archive.readUInt32LE(at + field) : archive.readUInt16LE(at + field),
    ) as [number, number, number, number]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, contentAt(archive, archive.readUInt32LE(at + 42), size, archive.readUInt16LE(at + 10)))
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}

const contentAt = (archive: Buffer, at: number, size: number, method: number): Buffer => {
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  const packed = archive.subarray(start, start + size)
  return method === 0 ? packed : inflateRawSync(packed)
}
