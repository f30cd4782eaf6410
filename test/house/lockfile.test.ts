import { expect, test } from 'vitest';
import { source } from './files.ts';
import { complete, type Lockfile, missingOptional, platformOf } from './lockfile.ts';

const lock = JSON.parse(source('package-lock.json')) as Lockfile & { packages: Record<string, { hasInstallScript?: true }> };
const manifest = JSON.parse(source('package.json')) as {
  allowScripts: Record<string, boolean>;
  [kind: string]: Record<string, string> | unknown;
};

test('the lockfile has an entry for every optional package, also those of other platforms', () => {
  expect(missingOptional(lock), 'run "node test/house/lockfile.ts"').toEqual([]);
});

test('a lockfile that npm left incomplete is completed', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', dev: true as const, optionalDependencies: { '@a/linux-x64-musl': '1.2.3', '@a/darwin-arm64': '1.2.3' } },
    'node_modules/a/node_modules/@a/darwin-arm64': { version: '1.2.3' },
  };
  const completed = complete({ packages });
  expect(Object.keys(completed.packages)[1]).toBe('node_modules/@a/linux-x64-musl');
  expect(completed.packages['node_modules/@a/linux-x64-musl']).toEqual({
    version: '1.2.3', cpu: ['x64'], libc: ['musl'], dev: true, optional: true, os: ['linux'],
  });
  expect(missingOptional(completed)).toEqual([]);
});

test('the platform of an optional package is read from its name, or asked for', () => {
  expect(platformOf('@pagefind/windows-arm64')).toEqual({ os: ['win32'], cpu: ['arm64'] });
  expect(platformOf('@astrojs/compiler-binding-win32-x64-msvc')).toEqual({ os: ['win32'], cpu: ['x64'] });
  expect(() => platformOf('fsevents')).toThrow('"fsevents" does not name its platform');
});

test('every version is exact, so that two installs are the same', () => {
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] as Record<string, string>),
  );
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(manifest.allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
});

test('the pinned Node is named alike in all places', () => {
  const version = source('.nvmrc').trim();
  const nodes = manifest['optionalDependencies'] as Record<string, string>;
  expect(new Set(Object.values(nodes))).toEqual(new Set([version]));
  expect(source('bin/warraq.mjs')).toContain(`PINNED = '${version}'`);
});
