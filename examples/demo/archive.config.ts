import type { ArchiveConfig } from '../../src/schema/config.ts';

// A second archive, to see Warraq at work on other outlets than its own: npx warraq build --root examples/demo
export default {
  name: 'خزانة الذاكرة',
  description: 'أرشيف تجريبي لأحداث معروفة بين عامي 1990 و2024. كُتبت نصوصه كلها لعرض إمكانات ورّاق، ولم تنشرها صحيفة.',
  site: 'https://khizana.example',
  base: '/',
  language: 'ar',
  digits: 'latn',
  monthStyle: 'dual',
  timeZone: 'Asia/Beirut',
  rights: 'نصوص تجريبية كُتبت لعرض إمكانات ورّاق، وتُنشر برخصة البرنامج نفسها. الصحف المذكورة فيها متخيَّلة.',
  window: ['1990-01-01', '2024-12-31'],
  pageSize: { list: 10, home: 12, feed: 50 },
} satisfies ArchiveConfig;
