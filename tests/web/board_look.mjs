// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, button, organizer, outcome } from './board.mjs';
import { EVENT } from './event.mjs';
import { says } from './site.mjs';

const SAVE = 'Save the look';

/** A logo, drawn by the browser itself. */
async function drawnLogo(site) {
  const page = await site.visitor();
  await page.setViewport({ width: 240, height: 96 });
  await page.setContent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 96" style="position:fixed;inset:0"><circle cx="48" cy="48" r="40" fill="#b4370f"/><path d="M104 76l36-56 36 56z" fill="#14171f"/><rect x="188" y="20" width="40" height="56" rx="8" fill="#b4370f"/></svg>',
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.browserContext().close();
  return site.fileOf('logo.png', picture);
}

async function retype(page, selector, text) {
  await page.$eval(selector, (field) => field.select());
  await page.keyboard.press('Backspace');
  await page.type(selector, text);
}

const save = (site, page) => site.leadsOn(page, async () => (await button(page, SAVE)).click());

const colourOf = (page, selector) => page.$eval(selector, (element) => getComputedStyle(element).backgroundColor);

export const boardLookTests = [
  [
    'board: an event gets a colour, a logo and words of its own, which its guests see',
    async (site) => {
      const page = await organizer(site, `${BOARD}/settings`);
      await retype(page, '#look_accent', 'sunny');
      await page.type('#look_greeting_en', 'Welcome to the light');
      await save(site, page);
      assert.ok(await says(page, 'A colour is a # and six digits'));
      assert.equal(await page.$eval('#look_greeting_en', (field) => field.value), 'Welcome to the light');
      await site.check(page, 'board-look-wrong-desktop');

      await retype(page, '#look_accent', '#F2A900');
      await (await page.$('#look_logo')).uploadFile(await drawnLogo(site));
      await page.click('input[name="off:walk_in"]');
      await save(site, page);
      assert.equal(await outcome(page), 'The look is saved. Kiosks show it within a minute.');
      assert.ok(await says(page, 'it is shown darker, as #'));
      assert.equal(await page.$eval('input[name="off:walk_in"]', (box) => box.checked), true);
      assert.ok(await page.$eval('.look_picture img', (picture) => picture.complete && picture.naturalWidth === 240));
      await site.check(page, 'board-look-desktop');

      const desktop = await site.visitor();
      const phone = await site.visitor({ phone: true, language: 'de' });
      for (const [guest, size] of [[desktop, 'desktop'], [phone, 'phone']]) {
        for (const path of [`/e/${EVENT}`, `/e/${EVENT}/register`]) {
          await site.open(guest, path);
          assert.ok(await guest.$eval('.home .logo', (picture) => picture.complete && picture.naturalWidth === 240));
          const colour = await colourOf(guest, '.button.main');
          assert.notEqual(colour, 'rgb(47, 75, 255)');
          await site.check(guest, `look-${path.endsWith('register') ? 'register' : 'event'}-${size}`);
        }
      }
      await phone.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await site.open(phone, `/e/${EVENT}`);
      await site.check(phone, 'look-event-dark-phone');

      await retype(page, '#look_accent', '');
      await page.click('input[name="without:logo"]');
      await page.click('input[name="off:walk_in"]');
      await retype(page, '#look_greeting_en', '');
      await save(site, page);
      await site.open(desktop, `/e/${EVENT}`);
      assert.equal(await desktop.$('.home .logo'), null);
      assert.equal(await colourOf(desktop, '.button.main'), 'rgb(47, 75, 255)');
      for (const each of [page, desktop, phone]) await each.browserContext().close();
    },
  ],
  [
    'board: what kiosks read beside QR codes is switched on and off',
    async (site) => {
      const page = await organizer(site, `${BOARD}/settings`);
      const box = (format) => `input[name="read:${format}"]`;
      const ticked = (format) => page.$eval(box(format), (input) => input.checked);
      const saveCodes = () => site.leadsOn(page, async () => (await button(page, 'Save the codes')).click());
      assert.equal(await ticked('pdf417'), false);
      await page.click(box('pdf417'));
      await saveCodes();
      assert.equal(await outcome(page), 'Saved. Kiosks follow within a minute.');
      assert.equal(await ticked('pdf417'), true);
      assert.equal(await ticked('aztec'), false);
      await site.check(page, 'board-codes-desktop');
      await page.click(box('pdf417'));
      await saveCodes();
      assert.equal(await ticked('pdf417'), false);
      await page.browserContext().close();
    },
  ],
  [
    'board: a picture that no kiosk takes is refused in words, without script on a phone',
    async (site) => {
      const page = await organizer(site, `${BOARD}/settings`, { script: false, phone: true, language: 'de' });
      await (await page.$('#look_logo')).uploadFile(site.fileOf('logo.png', 'x'.repeat(97 * 1024)));
      await site.leadsOn(page, async () => (await button(page, 'Aussehen speichern')).click());
      assert.ok(await says(page, 'Diese Datei hat 97 KiB.'));
      await site.screenshot(page, 'board-look-refused-phone');
      await page.browserContext().close();
    },
  ],
];
