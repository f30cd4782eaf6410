/** Rests whose past begins with ا: (ا)كتشف, (ا)نطلق, (ا)ستقبل. نا begins نافس and its like. */
const derived = /^(?:[^اتي]ت..|ن[^ا]..|ست...?)/;

/**
 * List what the past of a verb may be whose imperfect, without its prefix, is `rest`; it also begins the verbal noun.
 * (ي)كتشف → اكتشف, (ي)علن → أعلن, (ي)ناقش → ناقش, (ي)صل → وصل, (ي)زور → زار, (ي)شير → أشار, (ي)ؤكد → أكد, (ي)دعو → دعا.
 */
export function pasts(rest: string): string[] {
  if (derived.test(rest)) return [`ا${rest}`.replace(/^(است.)ي(?=.$)/, '$1ا')];
  if (rest.length < 3) return [`و${rest}`];
  if (rest.length > 3) return [rest];
  const hollow = rest.replace(/[وي](?=.$)|و$/, 'ا');
  return [rest, `ا${rest}`, hollow, `ا${hollow}`, rest.replace(/^و/, 'ا')];
}

/** List what the imperfect of a past may be: أعلن → يعلن and تعلن; زار → يزور. */
export function presents(past: string): string[] {
  const rest = past.replace(/^ا(?=...)|^و(?=..$)/, '').replace(/^ا(?=..$)/, 'و');
  return ['ا', 'و', 'ي'].flatMap((letter) => ['ي', 'ت'].map((prefix) => prefix + rest.replace(/(?<=^.)ا(?=.$)/, letter)));
}
