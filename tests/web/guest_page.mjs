// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { EVENT } from './event.mjs';
import { register } from './registration.mjs';
import { heading, path, says } from './site.mjs';

const button = (page, section, text) => page.waitForSelector(`::-p-xpath(//*[@id="${section}"]//button[contains(., "${text}")])`);

export const guestPageTests = [
  [
    'the code on the page, as picture and as drawing is the same ticket',
    async (site) => {
      const page = await site.visitor();
      const link = await register(site, page, { name: 'Ada', sessions: ['opening', 'workshop', 'walk'] });
      assert.ok(await says(page, 'You’re registered'));
      assert.ok(await says(page, 'ada@example.org'));
      await site.check(page, 'registered-desktop');
      const code = site.decoded(await (await page.$('.ticket_code')).screenshot());
      assert.match(code, /^U1[A-Z2-7]{128}$/);
      const file = async (name) => Buffer.from(await (await fetch(site.url + link + name)).arrayBuffer());
      assert.equal(site.decoded(await file('/ticket.png')), code);
      await site.open(page, link);
      assert.equal(await says(page, 'You’re registered'), false);
      await site.open(page, `${link}/agenda`);
      assert.ok(await says(page, 'Night walk'));
      await site.check(page, 'agenda-desktop');
      await page.emulateMediaType('print');
      await site.screenshot(page, 'agenda-print');
      await page.browserContext().close();
    },
  ],
  [
    'sessions are chosen, waited for and given up',
    async (site) => {
      const page = await site.visitor({ phone: true });
      await register(site, page, { name: 'Bert', email: 'bert@example.org' });
      await site.check(page, 'registered-phone');
      await site.leadsOn(page, async () => (await button(page, 'sessions', 'Wait for a seat')).click());
      assert.ok(await says(page, 'You are on the waiting list'));
      assert.ok(await says(page, 'Waiting list: you are next'));
      await site.check(page, 'waiting-phone');
      await site.leadsOn(page, async () => (await button(page, 'sessions', 'Give up')).click());
      assert.ok(await says(page, 'Your seat is free again'));
      await page.browserContext().close();
    },
  ],
  [
    'a request is asked for, and its state changes before the guest’s eyes',
    async (site) => {
      const page = await site.visitor({ language: 'de' });
      await register(site, page, { name: 'Cleo', email: 'cleo@example.org', sessions: ['dusk'] });
      await page.click('input[name=item][value=water]');
      await page.type('#note', 'Ohne Kohlensäure');
      await site.leadsOn(page, async () => (await button(page, 'requests', 'Absenden')).click());
      assert.ok(await says(page, 'Ist angekommen'));
      const live = page.waitForFunction(() => document.querySelector('#requests').innerText.includes('Kim kümmert sich'));
      site.staff('step', EVENT, 'accepted');
      await live;
      assert.equal(await page.$eval('#news', (news) => news.textContent), 'Auf dieser Seite gibt es Neues.');
      await site.check(page, 'requests-desktop');
      await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
      await site.check(page, 'requests-320');
      await page.browserContext().close();
    },
  ],
  [
    'forms of the page work without script',
    async (site) => {
      const page = await site.visitor({ script: false, phone: true });
      await register(site, page, { name: 'Dora', email: 'dora@example.org' });
      await page.click('#badge summary');
      await page.focus('#given_name');
      await page.keyboard.press('End');
      await page.keyboard.type(' Maria');
      await site.leadsOn(page, async () => (await button(page, 'badge', 'Save')).click());
      assert.equal(await heading(page), 'Hello Dora Maria');
      await site.leadsOn(page, async () => (await button(page, 'yours', 'Send me the mail again')).click());
      assert.ok(await says(page, 'The mail is on its way'));
      await page.browserContext().close();
    },
  ],
  [
    'with forced colours and large print the page still says everything',
    async (site) => {
      const page = await site.visitor();
      const link = await register(site, page, { name: 'Eve', email: 'eve@example.org' });
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await site.open(page, link);
      await site.check(page, 'forced-colours-desktop');
      await client.send('Emulation.setEmulatedMedia', { features: [] });
      // 400 % zoom of a window of 1280 px is one of 320 px (WCAG 2.2, 1.4.10).
      await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
      await site.check(page, 'zoomed');
      await page.browserContext().close();
    },
  ],
  [
    'a replaced link ends',
    async (site) => {
      const page = await site.visitor({ phone: true });
      const link = await register(site, page, { name: 'Finn', email: 'finn@example.org' });
      // An open page would ask once more for news of a link that is gone.
      await page.goto('about:blank');
      site.staff('renew', EVENT);
      const answer = await site.open(page, link);
      assert.equal(answer.status(), 404);
      assert.ok(await says(page, 'This link does not work'));
      assert.equal(path(page), link);
      await site.check(page, 'link-ended-phone');
      await page.browserContext().close();
    },
  ],
];
