// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { EVENT, settings } from './event.mjs';
import { heading, path, says } from './site.mjs';

const FORM = `/e/${EVENT}/register`;

export async function fill(page, { name = 'Ada', email = 'ada@example.org', sessions = [] } = {}) {
  await page.click('input[name=ticket_type][value=visitor]');
  await page.type('#given_name', name);
  await page.type('#family_name', 'Lovelace');
  await page.type('#email', email);
  await page.click('input[name="answer:shirt"][value=m]');
  await page.click('input[name="answer:photos"]');
  for (const session of sessions) await page.click(`input[name=session][value=${session}]`);
}

export async function register(site, page, guest) {
  await site.open(page, FORM);
  await fill(page, guest);
  await site.leadsOn(page, () => page.click('.button.main'));
  assert.match(path(page), /^\/g\/[a-z2-7]{26}$/);
  return path(page);
}

export const registrationTests = [
  [
    'the event leads to its form, in both languages and sizes',
    async (site) => {
      for (const language of ['en', 'de']) {
        for (const phone of [false, true]) {
          const page = await site.visitor({ language, phone });
          await site.open(page, '/');
          assert.equal(path(page), `/e/${EVENT}`);
          assert.equal(await page.$eval('html', (html) => html.lang), language);
          const name = `${language}-${phone ? 'phone' : 'desktop'}`;
          await site.check(page, `event-${name}`);
          await site.leadsOn(page, () => page.click('.button.main'));
          assert.equal(path(page), FORM);
          await site.check(page, `form-${name}`);
          await page.browserContext().close();
        }
      }
    },
  ],
  [
    'the language is chosen on the page, and kept',
    async (site) => {
      const page = await site.visitor();
      await site.open(page, `/e/${EVENT}`);
      await site.leadsOn(page, () => page.click('.language'));
      assert.match(await heading(page), /Licht/);
      await site.open(page, FORM);
      assert.equal(await heading(page), 'Anmelden');
      await page.browserContext().close();
    },
  ],
  [
    'errors are said together and at their fields, and nothing typed is lost',
    async (site) => {
      for (const script of [true, false]) {
        const page = await site.visitor({ phone: true, script });
        await site.open(page, FORM);
        await page.type('#given_name', 'Ada');
        await page.type('#email', 'ada@');
        await site.leadsOn(page, () => page.click('.button.main'));
        assert.match(await page.title(), /^Please check:/);
        assert.equal(await page.evaluate(() => document.activeElement.id), 'errors');
        const links = await page.$$eval('.errors a', (all) => all.map((link) => link.getAttribute('href')));
        assert.deepEqual(links, ['#type1', '#email', '#question2', '#question3']);
        assert.equal(await page.$eval('#given_name', (input) => input.value), 'Ada');
        const described = await page.$eval('#email', (input) =>
          input.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent.trim()),
        );
        assert.match(described.join(' '), /Check the e-mail address/);
        await page.click('.errors a[href="#email"]');
        assert.equal(await page.evaluate(() => document.activeElement.id), 'email');
        if (script) await site.check(page, 'form-errors-phone');
        await page.browserContext().close();
      }
      const page = await site.visitor();
      await site.open(page, FORM);
      await site.leadsOn(page, () => page.click('.button.main'));
      await site.check(page, 'form-errors-desktop');
      await page.browserContext().close();
    },
  ],
  [
    'a guest registers with the keyboard alone',
    async (site) => {
      const page = await site.visitor();
      await site.open(page, FORM);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
      await page.keyboard.press('Enter');
      // From the content on: ticket, names, mail, ..., each in the order in which it is seen.
      const seen = [];
      for (let steps = 0; steps < 40; ++steps) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
        seen.push(at);
        if (at === 'type1') await page.keyboard.press('Space');
        if (at === 'given_name') await page.keyboard.type('Kay');
        if (at === 'email') await page.keyboard.type('kay@example.org');
        if (at === 'question2') await page.keyboard.press('Space');
        if (at === 'question3') await page.keyboard.press('Space');
        if (at === 'Register') break;
      }
      assert.ok(seen.indexOf('given_name') < seen.indexOf('email'));
      assert.ok(!seen.includes('homepage'));
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      assert.equal(await heading(page), 'Hello Kay');
      await page.browserContext().close();
    },
  ],
  [
    'a guest registers without script',
    async (site) => {
      const page = await site.visitor({ script: false });
      await register(site, page, { name: 'Nora', email: 'nora@example.org' });
      assert.ok(await says(page, 'You’re registered'));
      await page.browserContext().close();
    },
  ],
  [
    'pressing twice and a second tab make one ticket',
    async (site) => {
      const page = await site.visitor();
      await site.open(page, FORM);
      const tab = await page.browserContext().newPage();
      await site.open(tab, FORM);
      const twin = { name: 'Tom', email: 'tom@example.org' };
      await fill(tab, twin);
      await page.bringToFront();
      await fill(page, twin);
      await site.leadsOn(page, () => page.click('.button.main', { count: 2, delay: 5 }));
      const first = path(page);
      await tab.bringToFront();
      await site.leadsOn(tab, () => tab.click('.button.main'));
      assert.equal(path(tab), first);
      await page.browserContext().close();
    },
  ],
  [
    'what can no longer be had is said',
    async (site) => {
      const page = await site.visitor();
      const { registration } = settings;
      for (const [name, changed, title] of [
        ['full', { capacity: 0 }, 'All places are taken'],
        ['closed', { closes_at: '2024-01-01T09:00:00Z' }, 'Registration is closed'],
        ['later', { opens_at: new Date(Date.now() + 3_600_000).toISOString() }, 'Registration opens soon'],
      ]) {
        site.decide({ ...settings, registration: { ...registration, ...changed } });
        await site.open(page, FORM);
        assert.ok(await says(page, title), title);
        assert.equal(await page.$('form'), null);
        await site.check(page, `event-${name}-desktop`);
      }
      site.decide(settings);
      const lost = await site.open(page, '/no-such-page');
      assert.equal(lost.status(), 404);
      await site.check(page, 'not-found-desktop');
      await page.browserContext().close();
    },
  ],
];
