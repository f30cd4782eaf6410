/** The earliest calendar point that an EDTF date names, without its qualifier: `1994-05`, `2016-05-27`. */
export function startOf(edtf: string): string {
  return points(edtf)[0] ?? '';
}

/** The one year on which all readings of an EDTF date agree, else `undefined`. */
export function yearOf(edtf: string): string | undefined {
  return common(edtf, 4);
}

/** The one month (`1994-05`) on which all readings of an EDTF date agree, else `undefined`. */
export function monthOf(edtf: string): string | undefined {
  return common(edtf, 7);
}

function common(edtf: string, length: number): string | undefined {
  const heads = new Set(points(edtf).map((point) => point.slice(0, length)));
  const [head] = heads;
  return heads.size === 1 && head?.length === length ? head : undefined;
}

function points(edtf: string): string[] {
  return edtf.replace(/[[\]~?%]/g, '').split(',');
}
