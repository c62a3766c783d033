// SPDX-License-Identifier: Apache-2.0
// The shipped backend on a data folder of its own, with a proxy in front of it that holds every request and every answer
// against contract/openapi.yaml.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

async function until(what, condition) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`${what} takes too long`);
    await pause(20);
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export class Backend {
  constructor(program) {
    this.program = program;
    this.folder = mkdtempSync(join(tmpdir(), 'usher-proxy-'));
    this.data = join(this.folder, 'data');
    mkdirSync(this.data);
    this.children = [];
  }

  /** What the program prints. */
  run(...words) {
    return execFileSync(this.program, [...words, '--data', this.data], { encoding: 'utf8' }).trim();
  }

  async serve(...options) {
    const portFile = join(this.folder, 'port');
    this.children.push(
      spawn(this.program, ['serve', '--data', this.data, '--listen', '127.0.0.1:0', '--port-file', portFile, ...options], {
        env: { ...process.env, USHER_LOG: 'warn' },
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    await until('the backend', () => existsSync(portFile));
    return `http://127.0.0.1:${readFileSync(portFile, 'utf8').trim()}`;
  }

  /** The address of the proxy in front of `upstream`. */
  async proxy(document, upstream) {
    const port = await freePort();
    const prism = join('node_modules', '.bin', 'prism');
    this.children.push(
      spawn(prism, ['proxy', '--errors', '--port', String(port), document, upstream], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const url = `http://127.0.0.1:${port}`;
    await until('the proxy', () => fetch(`${url}/healthz`).then((answer) => answer.ok, () => false));
    return url;
  }

  stop() {
    for (const child of this.children) child.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
