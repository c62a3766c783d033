// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, button, newKiosk, organizer, outcome } from './board.mjs';
import { EVENT, settings } from './event.mjs';
import { says } from './site.mjs';

const main = '.button.main';

async function rewrite(page, selector, text) {
  await page.$eval(selector, (field) => field.select());
  await page.keyboard.press('Backspace');
  await page.type(selector, text);
}

export const boardSettingsTests = [
  [
    'board: settings are saved, shown again, and seen by guests; what is wrong is marked and nothing lost',
    async (site) => {
      const page = await organizer(site, `${BOARD}/settings`);
      await rewrite(page, '#description_en', 'Light for everybody.\n\nBring a coat.');
      await rewrite(page, '#filling_percent', '500');
      await site.leadsOn(page, () => page.click(main));
      assert.ok(await says(page, 'Nothing was saved yet'));
      assert.match(await page.$eval('.field.wrong .reason', (reason) => reason.innerText), /from 1 to 100/);
      assert.equal(await page.$eval('#description_en', (field) => field.value), 'Light for everybody.\n\nBring a coat.');
      await site.check(page, 'board-settings-wrong-desktop');
      await rewrite(page, '#filling_percent', '80');
      await site.leadsOn(page, () => page.click(main));
      assert.equal(await outcome(page), 'The settings are saved.');
      assert.equal(await page.$eval('#filling_percent', (field) => field.value), '80');
      const guest = await site.visitor();
      await site.open(guest, `/e/${EVENT}`);
      assert.ok(await says(guest, 'Bring a coat.'));
      site.decide(settings);
      await guest.browserContext().close();
      await page.browserContext().close();
    },
  ],
  [
    'board: who is told of requests is set without script',
    async (site) => {
      const page = await organizer(site, `${BOARD}/settings`, { script: false, phone: true });
      await page.click('input[name="rule0:food"]');
      await page.click('input[name="rule0:drink"]');
      await page.type('#emails0', 'bar@example.org, kitchen@example.org');
      await site.leadsOn(page, () => page.click(main));
      assert.equal(await outcome(page), 'The settings are saved.');
      assert.equal(await page.$eval('#emails0', (field) => field.value), 'bar@example.org, kitchen@example.org');
      assert.equal(await page.$eval('input[name="rule0:food"]', (box) => box.checked), true);
      assert.equal(await page.$eval('input[name="rule0:assistance"]', (box) => box.checked), false);
      assert.ok(await page.$('#emails1'));
      site.decide(settings);
      await page.browserContext().close();
    },
  ],
  [
    'board: somebody gets a PIN and a badge, which are shown once',
    async (site) => {
      const page = await organizer(site, `${BOARD}/staff`);
      await page.type('section:last-of-type input[name=member_name]', 'Ada Lovelace');
      await page.select('section:last-of-type select[name=role]', 'supervisor');
      await site.leadsOn(page, async () => (await button(page, 'Make PIN and badge')).click());
      const pin = await page.$eval('#staff_pin', (words) => words.innerText.trim());
      assert.match(pin, /^\d{6}$/);
      const badge = site.decoded(await (await page.$('.pairing_code')).screenshot());
      assert.match(badge, /^S1[A-Z2-7]{32}$/);
      await site.check(page, 'board-staff-card-desktop');
      await site.open(page, `${BOARD}/staff`);
      assert.ok(await says(page, 'Ada Lovelace'));
      assert.equal(await says(page, pin), false);
      await page.browserContext().close();
    },
  ],
  [
    'board: a kiosk is paired with the code in the picture',
    async (site) => {
      for (const script of [true, false]) {
        const page = await organizer(site, `${BOARD}/kiosks`, { script, phone: !script });
        const name = script ? 'Balcony' : 'Garden';
        await page.type('input[name=kiosk_name]', name);
        await site.leadsOn(page, async () => (await button(page, 'Make a code')).click());
        const code = await page.$eval('.pairing .code', (words) => words.innerText.trim());
        assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        const read = site.decoded(await (await page.$('.pairing_code')).screenshot());
        assert.equal(read, code);
        if (script) await site.check(page, 'board-pairing-desktop');
        await newKiosk(site).pair(read);
        await site.open(page, `${BOARD}/kiosks`);
        assert.ok(await says(page, name));
        assert.equal(await says(page, code), false);
        await page.browserContext().close();
      }
    },
  ],
];
