/** One block of a body as plain text. A list is one block an item, a quote one block a paragraph. */
export type Block = { type: 'paragraph' | 'heading' | 'list' | 'quote'; text: string };
