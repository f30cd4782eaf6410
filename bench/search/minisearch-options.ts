/** What MiniSearch must be told alike when its index is made and when it is loaded. */
export const options = { idField: 'url', fields: ['title', 'text', 'tags'] };
