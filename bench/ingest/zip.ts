import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a container. */
export type Member = { name: string; bytes: Uint8Array };

/** Write a `.zip` of deflated members, as plainly as the format allows (PKWARE APPNOTE 4.3): no dates, no attributes. */
export function zipOf(members: readonly Member[]): Uint8Array {
  const [files, table]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes } of members) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    files.push(signed('PK\u0003\u0004', facts), title, packed);
    table.push(signed('PK\u0001\u0002', Buffer.from([20, 0]), facts), place, title);
    at += 30 + title.length + packed.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(contents.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, contents, signed('PK\u0005\u0006', end)]);
}

function signed(signature: string, ...parts: Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(signature, 'latin1'), ...parts]);
}
