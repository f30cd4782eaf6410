import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabiziOf } from '../../src/arabic/arabizi.ts';

test.each([
  ['الرقة', 'Raqqa', 'ra22a'],
  ['الرقة', 'Ar-Raqqah', 'ra22ah'],
  ['حلب', 'Halab', '7alab'],
  ['العراق', 'Iraq', '3ira2'],
  ['عمان', 'Amman', '3amman'],
  ['القاهرة', 'Al-Qahira', '2ahira'],
  ['دمشق', 'Dimashq', 'dimash2'],
  ['داعش', 'Daesh', 'da3esh'],
  ['بغداد', 'Baghdad', 'ba8dad'],
  ['قطر', 'Qatar', '2a6ar'],
  ['خالد مشعل', 'Khaled Mashal', '5aled mash3al'],
])('writes %s by its name %s as %s', (arabic, latin, wanted) => {
  expect(arabiziOf(arabic, latin)).toContain(wanted);
});

test.each([
  ['دمشق', 'Damascus'],
  ['القاهرة', 'Cairo'],
  ['الأمم المتحدة', 'UN'],
  ['ليبيا', 'Libya'],
])('says nothing of %s and %s: another name, or one without such a letter', (arabic, latin) => {
  expect(arabiziOf(arabic, latin)).toEqual([]);
});

test('ends on any pair of names, and gives small Latin letters and figures only', () => {
  const arabic = fc.stringMatching(/^[ا-ي]{0,12}$/);
  const latin = fc.stringMatching(/^[a-z]{0,12}$/);
  fc.assert(
    fc.property(arabic, latin, (one, other) => {
      for (const form of arabiziOf(one, other)) expect(form).toMatch(/^[a-z0-9 ]*\d[a-z0-9 ]*$/);
    }),
  );
});
