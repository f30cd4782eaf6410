#!/usr/bin/env node
// Starts the command line under the Node that comes with the install. The output depends on Node's ICU data (Arabic
// dates and plurals) and the sources need type stripping, so an older or newer Node hands over to the pinned one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
// As a whole: an older Node lacks some of its names, and would end here before it could hand over.
import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';

const PINNED = '24.21.0';
const [major] = process.versions.node.split('.').map(Number);

// The nursery of the heap grows while modules load and never shrinks again; a run over a hundred thousand seeds needs that room.
if (process.argv[2] === 'ingest') setFlagsFromString('--semi-space-growth-factor=1');

// Types are stripped and modules compiled once, not at each command.
modules.enableCompileCache?.();

if (process.versions.node === PINNED) await import('../src/cli/main.ts');
else handOver();

function handOver() {
  const node = pinnedNode();
  if (node) {
    const child = spawn(node, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
    return;
  }
  if (major === 24) return import('../src/cli/main.ts');
  console.error(`warraq: this machine runs Node ${process.versions.node}, and no Node ${PINNED} came with the install.
Install Node 24 (https://nodejs.org) and run the command again.`);
  process.exit(1);
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  try {
    const manifest = modules.createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`);
    const path = manifest.replace(/package\.json$/, binary);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
