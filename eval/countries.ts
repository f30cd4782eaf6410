/**
 * How the press spells countries, gathered without looking at the archive's vocabulary, so that it can judge it: the
 * Arabic names of CLDR, and beside them the spellings and short forms of newspapers, one country a line.
 */
import { foldText } from '../src/arabic/fold.ts';

/** States of the United Nations with Palestine, the Vatican, Kosovo and Taiwan, by their codes in ISO 3166. */
const CODES = `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR
CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS
IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ
NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ
TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/);

/** Spellings of the press that CLDR does not hold; old names stand with the state that bears the land's name today. */
const PRESS: Record<string, string> = {
  AE: 'الإمارات، دولة الإمارات، الامارات العربية', BA: 'البوسنة، البوسنه والهرسك', CD: 'الكونغو الديمقراطية، الكونغو الديموقراطية، زائير، الكونجو الديمقراطية',
  CF: 'أفريقيا الوسطى، افريقيا الوسطى', CG: 'الكونغو، الكونجو', CI: 'ساحل العاج، كوت ديفوار', CZ: 'تشيكيا، التشيك، جمهورية التشيك',
  DE: 'ألمانيا الغربية، ألمانيا الشرقية', DO: 'الدومينيكان', ET: 'أثيوبيا، الحبشة', GB: 'بريطانيا، بريطانيا العظمى', GE: 'جورجيا',
  AU: 'استراليا، أوستراليا', AR: 'الارجنتين', AZ: 'أذربيجان، اذربيجان، أذربيدجان', BO: 'بوليفيا', BR: 'البرازيل', CL: 'تشيلي، شيلي', CU: 'كوبا',
  GR: 'اليونان', HR: 'كرواتيا، كرواسيا', HU: 'المجر، هنغاريا، هنجاريا', ID: 'إندونيسيا، أندونيسيا', IE: 'أيرلندا، إيرلندا، ايرلنده', JP: 'اليابان',
  KP: 'كوريا الشمالية', KR: 'كوريا الجنوبية', LK: 'سريلانكا، سري لانكا', MG: 'مدغشقر', MK: 'مقدونيا', MM: 'ميانمار، بورما', NL: 'هولندا، هولندة، الأراضي المنخفضة',
  NZ: 'نيوزيلندا، نيوزيلاندا، نيوزلندا', PL: 'بولندا، بولندة، بولونيا', PS: 'فلسطين', PT: 'البرتغال', RU: 'روسيا، روسيا الاتحادية، روسيا الإتحادية',
  SA: 'السعودية، المملكة العربية السعودية، العربية السعودية', SD: 'السودان', SY: 'سوريا، سورية', TD: 'تشاد', TH: 'تايلاند، تايلند', TR: 'تركيا', TW: 'تايوان', TZ: 'تنزانيا، تانزانيا',
  UA: 'أوكرانيا، اكرانيا', UG: 'أوغندا، أوجندا', US: 'الولايات المتحدة، الولايات المتحدة الأمريكية، الولايات المتحدة الأميركية، أميركا، أمريكا',
  UY: 'أوروغواي، أوروجواي، الأوروغواي، الأوروجواي', PY: 'باراغواي، باراجواي، البراغواي', VA: 'الفاتيكان', VE: 'فنزويلا', VN: 'فيتنام، فييتنام', XK: 'كوسوفو، كوسوفا', ZA: 'جنوب أفريقيا، جنوب افريقيا',
  CH: 'سويسرا', BY: 'بيلاروسيا، روسيا البيضاء، بيلاروس', LU: 'لوكسمبورغ، لوكسمبورج', LT: 'ليتوانيا', LV: 'لاتفيا، ليتونيا', KG: 'قيرغيزستان، قرغيزستان، قيرغيزيا', TJ: 'طاجيكستان', KZ: 'كازاخستان، كزاخستان، قازاقستان',
  NI: 'نيكاراغوا، نيكاراجوا', GT: 'غواتيمالا، جواتيمالا', GN: 'غينيا، غنيا', AO: 'أنغولا، أنجولا', MZ: 'موزمبيق، موزامبيق', SN: 'السنغال', SG: 'سنغافورة، سنجافورة', PH: 'الفلبين، الفيليبين',
  MV: 'المالديف، جزر المالديف', NO: 'النرويج', QA: 'قطر', OM: 'عمان، سلطنة عمان', MA: 'المغرب', MR: 'موريتانيا، موريتانية', RS: 'صربيا', ME: 'الجبل الأسود، مونتينيغرو', TT: 'ترينيداد', BD: 'بنجلاديش، بنغلاديش، بنغلادش، بنجلادش',
  AL: 'البانيا', AT: 'النمسا', BE: 'بلجيكا', BG: 'بلغاريا', DZ: 'الجزائر', ES: 'إسبانيا، أسبانيا', GA: 'الغابون، الجابون', GY: 'غويانا، غيانا', IN: 'الهند', JM: 'جامايكا، جاميكا', MX: 'المكسيك', KE: 'كينيا', KH: 'كمبوديا، كمبوديه', CN: 'الصين، الصين الشعبية',
  TM: 'تركمانستان، تركمنستان', UZ: 'أوزبكستان، اوزباكستان', AF: 'أفغانستان', PK: 'باكستان، الباكستان', PG: 'بابوا غينيا الجديدة', RW: 'رواندا', RO: 'رومانيا', SE: 'السويد', SK: 'سلوفاكيا', SI: 'سلوفينيا', FI: 'فنلندا', DK: 'الدنمارك، الدانمارك',
};

/** Tags whose ids are not the English names of CLDR. */
const IDS: Record<string, string> = {
  CD: 'dr-congo', CG: 'congo', CI: 'ivory-coast', MM: 'myanmar', PS: 'palestine', VA: 'vatican', ST: 'sao-tome-and-principe', TR: 'turkey',
  VC: 'saint-vincent-and-the-grenadines',
};

const [ARABIC, ENGLISH] = ['ar', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' })) as [Intl.DisplayNames, Intl.DisplayNames];
const BY_NAME = new Map(CODES.flatMap((code) => namesOf(code).map((name) => [foldText(name), tagOf(code)])));

/** The id of the country that a name means, with or without a clitic before it; nothing where it names no country. */
export function countryOf(name: string): string | undefined {
  const folded = foldText(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const forms = [folded, ...['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'وك', 'فب', 'فل'].flatMap((clitic) => withoutClitic(folded, clitic))];
  return forms.map((form) => BY_NAME.get(form)).find((id) => id !== undefined);
}

/** The ids of all countries of the world, as the vocabulary has to call them. */
export const COUNTRIES: readonly string[] = CODES.map(tagOf);

function namesOf(code: string): string[] {
  return [ARABIC.of(code)!, ...(PRESS[code]?.split('، ') ?? [])];
}

/** «Antigua & Barbuda» → antigua-and-barbuda, «St. Lucia» → saint-lucia */
function tagOf(code: string): string {
  const words = ENGLISH.of(code)!.replace('&', 'and').replace('St.', 'Saint').toLowerCase().match(/[a-z]+/g)!;
  return IDS[code] ?? words.join('-');
}

/** «للعراق» is ل + «العراق». */
function withoutClitic(folded: string, clitic: string): string[] {
  if (!folded.startsWith(clitic)) return [];
  const rest = folded.slice(clitic.length);
  return clitic.endsWith('ل') && rest.startsWith('ل') ? [rest, `ا${rest}`, `ال${rest.slice(1)}`] : [rest];
}
