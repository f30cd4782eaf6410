/**
 * An index in parts stands beside one that lends the parts its code. It holds one article of one word, which is no
 * reader's and no article's: Pagefind writes no index of nothing.
 */
export const lender = 'ꙮ';
