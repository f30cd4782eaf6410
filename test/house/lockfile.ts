// `npm install` leaves an optional package out of the lockfile, without a word, when the registry (or a copy of it) does
// not hold that platform's package. `npm ci` then stops with "Missing … from lock file", on every platform.
// Run `node test/house/lockfile.ts` after each `npm install`: it writes the entries that npm left out.
import { readFileSync, writeFileSync } from 'node:fs';

type Package = {
  version?: string;
  optional?: true;
  dev?: true;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

export type Lockfile = { packages: Record<string, Package> };
export type Missing = { name: string; version: string; wantedBy: string };

/** Find the optional packages that no entry of the lockfile provides. */
export function missingOptional({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !provided(packages, path, name))
      .map(([name, version]) => ({ name, version, wantedBy: path })),
  );
}

/** Add an entry for each missing optional package. Throws where a range is wanted: only a registry knows the version. */
export function complete(lock: Lockfile): Lockfile {
  const added = missingOptional(lock).map(({ name, version, wantedBy }) => {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
      throw new Error(`${wantedBy} wants ${name} "${version}": a range. Add the entry by hand, with an exact version.`);
    }
    const { os, ...machine } = platformOf(name);
    const dev = lock.packages[wantedBy]?.dev && { dev: true as const };
    return [`node_modules/${name}`, { version, ...machine, ...dev, optional: true as const, os }] as const;
  });
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

const SYSTEMS: Record<string, string> = { windows: 'win32' };
const LIBCS: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** Read platform fields out of a name such as `@pagefind/windows-x64` or `…/binding-linux-arm64-musl`. */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const [, system, cpu, abi] =
    /(android|darwin|freebsd|linux|win32|windows)-(arm64|x64|arm|ia32)(?:-(\w+))?$/.exec(name) ?? [];
  if (!system || !cpu) throw new Error(`"${name}" does not name its platform. Add its entry to the lockfile by hand.`);
  const libc = system === 'linux' ? LIBCS[abi ?? ''] : undefined;
  return { cpu: [cpu], ...(libc && { libc: [libc] }), os: [SYSTEMS[system] ?? system] };
}

/** Look where Node would: beside the package, then in each folder above. */
function provided(packages: Lockfile['packages'], path: string, name: string): boolean {
  const found = `${path && `${path}/`}node_modules/${name}` in packages;
  if (found || !path) return found;
  return provided(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

if (import.meta.main) {
  const file = new URL('../../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  for (const { name, version } of missingOptional(lock)) console.log(`added ${name} ${version}`);
  writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`);
}
