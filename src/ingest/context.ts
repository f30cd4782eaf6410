/** A dated article of an outlet: its number in the outlet's counting, and its ISO day. */
export type Anchor = { number: number; date: string };

/** What the rest of the archive says of one article. */
export type Context = {
  /** The dated articles of the same outlet next to this one in its counting. */
  neighbours?: { before?: Anchor; after?: Anchor };
  /** Its day breaks the order of the outlet's counting. */
  outOfOrder?: true;
  /** The entry that holds this text already, or a better version of it. */
  duplicateOf?: string;
  /** Entries that tell the same story in their own words. */
  sameStory?: string[];
};
