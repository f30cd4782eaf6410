import { absolute } from '../../archive/address.ts';
import type { Config } from '../../schema/config.ts';
import { dataStrings } from '../../strings/data.ts';
import type { Part } from './parts.ts';
import { columns } from './table.ts';

/** Describe the downloads as a Data Package (https://specs.frictionlessdata.io/data-package/): files and fields. */
export function dataPackage(parts: readonly Part[], config: Config): unknown {
  const words = dataStrings(config.language);
  const schema = {
    fields: columns.map(([name, type]) => ({ name, type, description: words.fields[name] })),
    primaryKey: 'id',
    missingValues: [''],
  };
  return {
    profile: 'data-package',
    name: 'archive',
    title: config.name,
    description: `${config.description} ${words.rights}`,
    homepage: absolute('/', config),
    resources: parts.flatMap(({ name }) => [
      { name, path: `${name}.csv`, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema },
      { name: `${name}-texts`, path: `${name}.jsonl`, format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' },
    ]),
  };
}
