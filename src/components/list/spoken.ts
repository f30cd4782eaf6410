import type { Config } from '../../schema/config.ts';

/** Give the style in which a month has one name: «مايو/أيار» read aloud is two months. */
export function spokenStyle(config: Config): Config {
  return config.monthStyle === 'dual' ? { ...config, monthStyle: 'egyptian' } : config;
}
