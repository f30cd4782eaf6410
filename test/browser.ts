import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

type Executable = { path: string; env?: Record<string, string> };

const PACKAGES = join(import.meta.dirname, '..', 'node_modules');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const HOW_TO_GET_ONE = `The tests of the built site need Chromium or Chrome, and none was found. Either
  install one ("apt-get install chromium", or https://www.google.com/chrome/), or
  name one: CHROME_PATH=/path/to/chrome npm test`;

/** Start the browser that the tests use. Throws when this machine has none: a test of the site is never skipped. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findBrowser();
  // Playwright takes only defined variables.
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** Find a browser: `CHROME_PATH`, else an installed one, else the one that `@sparticuz/chromium` brings (Linux x64). */
export function findBrowser(): Executable {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (runs(chosen)) return { path: chosen };
    throw new Error(`CHROME_PATH is "${chosen}", which does not start as a browser. Correct it, or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS];
  const path = installed.find((candidate) => existsSync(candidate) && runs(candidate));
  if (path) return { path };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundled();
  throw new Error(HOW_TO_GET_ONE);
}

/** A name on the path may be a stub that only says how to install the browser. */
function runs(path: string): boolean {
  try {
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

/**
 * Unpack the browser of `@sparticuz/chromium`, once, beside the installed packages. It brings its libraries along only
 * when it believes to run on Lambda; in a process of its own these settings reach nothing else.
 */
function unpackBundled(): Executable {
  const folder = join(PACKAGES, '.cache', `chromium-${bundledVersion()}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const partial = mkdtempSync(`${folder}-`);
    const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()";
    try {
      execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
        cwd: import.meta.dirname,
        env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      });
      // Its own fonts.conf names folders of Lambda; a page without any font has no text at all.
      writeFileSync(join(partial, 'fonts.conf'), fontsConfig(folder));
      renameSync(partial, folder);
    } catch (cause) {
      // Another process may have been first; the same files then stand there.
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(folder)) throw new Error(HOW_TO_GET_ONE, { cause });
    }
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { path: join(folder, 'chromium'), env };
}

function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function bundledVersion(): string {
  const manifest = join(PACKAGES, '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
