export { indexCatalog } from './catalog.ts';
export type { SearchRecord } from './record.ts';
export { indexArticles } from './write.ts';
