// SPDX-License-Identifier: Apache-2.0
// The shipped backend on a data folder of its own, and a browser in front of it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { EVENT, rows, settings } from './event.mjs';

const PATIENCE_MS = 60_000;
export const ADMINISTRATOR = { name: 'anna', password: 'lantern-orbit-paper-42' };

export class Site {
  constructor(backend, prepare, usher) {
    Object.assign(this, { backend, prepare, usher });
    this.folder = mkdtempSync(join(tmpdir(), 'usher-web-'));
    this.data = join(this.folder, 'data');
    this.screenshots = join(process.cwd(), 'screenshots');
    mkdirSync(this.data);
    mkdirSync(this.screenshots, { recursive: true });
  }

  async start() {
    const file = join(this.folder, 'event.ndjson');
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n') + '\n');
    execFileSync(this.backend, ['import', '--data', this.data, file]);
    this.decide(settings);
    execFileSync(this.backend, ['admin', 'add', ADMINISTRATOR.name, '--data', this.data], { input: `${ADMINISTRATOR.password}\n` });
    const portFile = join(this.folder, 'port');
    this.server = spawn(this.backend, ['serve', '--data', this.data, '--listen', '127.0.0.1:0', '--port-file', portFile], {
      env: { ...process.env, USHER_LOG: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const end = Date.now() + PATIENCE_MS;
    while (!existsSync(portFile)) {
      if (Date.now() > end) throw new Error('the backend takes too long');
      await pause(20);
    }
    this.url = `http://127.0.0.1:${readFileSync(portFile, 'utf8').trim()}`;
    this.browser = await puppeteer.launch({
      executablePath: process.env.USHER_CHROMIUM,
      headless: true,
      protocolTimeout: 180_000,
      timeout: PATIENCE_MS,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'],
    });
  }

  async stop() {
    await this.browser?.close();
    this.server?.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What organizers decide about the event. */
  decide(changed) {
    const file = join(this.folder, 'settings.json');
    writeFileSync(file, JSON.stringify(changed));
    this.staff('settings', EVENT, file);
  }

  /** A file to upload. */
  fileOf(name, text) {
    const file = join(this.folder, name);
    writeFileSync(file, text);
    return file;
  }

  /** What organizers and staff do; see prepare.cpp. */
  staff(...words) {
    execFileSync(this.prepare, [this.data, ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  }

  /** What the QR code in a picture says, by the project's own reader. */
  decoded(picture) {
    const file = join(this.folder, 'code.png');
    writeFileSync(file, picture);
    return execFileSync(this.usher, ['decode', file], { encoding: 'utf8' }).trim().split('\t')[1];
  }

  /** A browser of somebody who has not been here before. */
  async visitor({ language = 'en', phone = false, script = true } = {}) {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    await page.setViewport(phone ? { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : { width: 1280, height: 900 });
    await page.setJavaScriptEnabled(script);
    page.troubles = [];
    // A page that says what went wrong has a status that says so, too, which the browser reports; it is no trouble.
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url !== page.url()) page.troubles.push(message.text());
    });
    page.on('pageerror', (error) => page.troubles.push(String(error)));
    // What a data: URL holds is asked of nobody; the browser's own fields have icons of that kind.
    page.on('request', (request) => /^data:/.test(request.url()) || request.url().startsWith(this.url) || page.troubles.push(`asks ${request.url()}`));
    return page;
  }

  async open(page, path) {
    return page.goto(this.url + path, { waitUntil: 'load' });
  }

  async screenshot(page, name) {
    await page.screenshot({ path: join(this.screenshots, `${name}.png`), fullPage: true });
  }

  /** No violation of WCAG 2.2 AA that a program can find, nothing that sticks out at the side, and no error in the console. */
  async check(page, name) {
    await this.screenshot(page, name);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
    assert.deepEqual(found, [], name);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(content <= window, `${name}: ${content} px in a window of ${window} px`);
    assert.deepEqual(page.troubles, [], name);
  }

  /** Does what leads to another page, and waits for that. */
  async leadsOn(page, action) {
    const [answer] = await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), action()]);
    return answer;
  }
}

export const heading = (page) => page.$eval('h1', (element) => element.textContent.trim());
export const says = (page, text) => page.$eval('main', (element, wanted) => element.innerText.includes(wanted), text);
export const path = (page) => new URL(page.url()).pathname;
