/** Raised whenever the same seed would give another entry: then all entries are made again. */
export const PIPELINE = 5;
