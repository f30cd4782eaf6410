import { normalize } from './normalize.ts';

/** Words that a query may do without: nearly every article holds them. They stay in the index, for phrases. */
const list = `
في من إلى على عن مع أن إن أو ثم لا ما لم لن قد هل كل بعض
هو هي هم هذا هذه ذلك تلك التي الذي الذين
لماذا ماذا كيف متى أين كم كان كانت يكون تكون حتى بين عند منذ كما أيضا إذا لكن بل حيث لدى أي أية
به بها بهم له لها لهم فيه فيها منه منها عنه عنها عليه عليها إليه إليها
the of and in to a for on at by
`;

const stopwords: ReadonlySet<string> = new Set(list.trim().split(/\s+/).map(normalize));

/** Tell whether a normalised word is a function word, alone or after و. */
export function isStopword(word: string): boolean {
  return stopwords.has(word.replace(/^و/, ''));
}
