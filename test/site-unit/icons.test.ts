import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { draw, drawn } from '../../src/components/machine/icons/draw.ts';

test.each(drawn)('$name is the mark as it is drawn today, $size pixels wide', async ({ name, shape, size }) => {
  const file = sharp(join(import.meta.dirname, '../../src/components/machine/icons', `${name}.png`));
  expect(await file.metadata()).toMatchObject({ format: 'png', width: size, height: size });
  const [kept, fresh] = await Promise.all([file, sharp(await draw({ shape, size }).toBuffer())].map(grey));
  // Another processor may round an edge by a shade.
  const far = kept!.filter((shade, at) => Math.abs(shade - fresh![at]!) > 32).length;
  expect(far).toBeLessThan(kept!.length / 200);
});

function grey(image: Sharp): Promise<Buffer> {
  return image.flatten({ background: '#fff' }).greyscale().raw().toBuffer();
}
