import { readFileSync, writeFileSync } from 'node:fs';

const FOOT = /(?:<small>\d+<\/small>)?<\/footer>/;

/** Change a template's foot, so that every page of the site is another. Throws where the template has no foot. */
export function changeFoot(path: string, number: number): void {
  const text = readFileSync(path, 'utf8');
  if (!FOOT.test(text)) throw new Error(`${path} has no </footer>. Name another template in bench/site/.`);
  writeFileSync(path, text.replace(FOOT, `<small>${number}</small></footer>`));
}
