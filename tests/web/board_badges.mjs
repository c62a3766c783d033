// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, button, organizer, outcome } from './board.mjs';
import { says } from './site.mjs';

const PAGE = `${BOARD}/badges`;
const SAVE = 'Save for all kiosks';
const TEXT = '#template';

/** A real one, of which one thing is wrong in the fifth line where `width` is more than 82. */
const templateOf = (width) => `{
  "usher_template": 1, "paper": "badge", "name": "Ours",
  "size": {"width": 86, "height": 54},
  "items": [
    {"kind": "name", "box": [4, 4, ${width}, 30]},
    {"kind": "qr", "box": [30, 38, 15, 15]}
  ]
}
`;

/** As somebody would who selects all and pastes. */
async function write(page, text) {
  await page.$eval(
    TEXT,
    (field, value) => {
      field.focus();
      field.setRangeText(value, 0, field.value.length, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

const pictures = (page) => page.$$eval('#template_pages img', (all) => all.filter((each) => each.complete && each.naturalWidth > 0).map((each) => each.alt));
const comes = (page, what, ...values) => page.waitForFunction(what, {}, ...values);
const shown = (page, count) => comes(page, (many) => document.querySelectorAll('#template_pages:not(.stale):not([aria-busy]) img').length === many, count);
const saved = (page) => page.$eval('.badge_standing', (element) => element.textContent);

const asksToStay = (page) => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

export const boardBadgeTests = [
  [
    'board: a badge is seen while it is written, a wrong one is refused by its line, and the last good one stays',
    async (site) => {
      const page = await organizer(site, PAGE);
      // A ready one for guests in five scripts.
      await shown(page, 6);
      assert.ok((await pictures(page)).some((name) => name.includes('山田')));
      await site.check(page, 'board-badges-desktop');

      await write(page, templateOf(78));
      await page.type('#guest', 'Grace Hopper');
      await shown(page, 1);
      assert.match((await pictures(page))[0], /Grace Hopper/);
      assert.ok(await says(page, '86 × 54 mm'));

      await write(page, templateOf(90));
      const place = await page.waitForSelector('button.place[data-line="5"]');
      assert.ok(await says(page, 'over the right edge'));
      // What came last is still there, pale.
      assert.equal((await pictures(page)).length, 1);
      await comes(page, () => document.querySelector('#template_pages').classList.contains('stale'));
      await place.click();
      assert.equal(await page.$eval(TEXT, (field) => document.activeElement === field && field.value.slice(0, field.selectionStart).split('\n').length), 5);
      assert.ok(await page.$eval('#template_lines .wrong', (line) => line.textContent.trim() === '5'));
      await site.check(page, 'board-badges-wrong-desktop');
      await site.leadsOn(page, async () => (await button(page, SAVE)).click());
      assert.ok(await says(page, 'One thing is wrong'));
      assert.match(await saved(page), /has no template of its own/);
      assert.ok(await asksToStay(page));

      await write(page, templateOf(78));
      await shown(page, 1);
      await site.leadsOn(page, async () => (await button(page, SAVE)).click());
      assert.equal(await outcome(page), 'The template is saved. Kiosks print by it within a minute.');
      assert.match(await saved(page), /own template/);
      assert.equal(await page.$eval(TEXT, (field) => field.value), templateOf(78));
      assert.ok(!(await asksToStay(page)));
      await page.browserContext().close();
    },
  ],
  [
    'board: a picture is put into a badge',
    async (site) => {
      const page = await organizer(site, PAGE);
      await shown(page, 6);
      const first = await page.$eval('#template_pages img', (picture) => picture.src);
      await page.$eval(TEXT, (field) => {
        const at = field.value.indexOf('{"kind"');
        field.setSelectionRange(at, at);
      });
      await (await page.$('#template_picture')).uploadFile(
        site.fileOf('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10"/></svg>'),
      );
      await comes(page, (field) => document.querySelector(field).value.includes('"data": "PHN2'), TEXT);
      await comes(page, (before) => document.querySelector('#template_pages img').src !== before, first);
      assert.ok(await page.$('.badge_right'));
      assert.equal(await page.$('.badge_fault'), null);
      await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true));
      await page.browserContext().close();
    },
  ],
  [
    'board: a badge that is not shown any more pales, and says why',
    async (site) => {
      const page = await organizer(site, PAGE);
      await shown(page, 6);
      await page.setOfflineMode(true);
      await write(page, templateOf(78));
      await comes(page, () => document.querySelector('#template_pages.stale') && document.querySelector('#template_said').textContent.includes("can't be reached"));
      await page.setOfflineMode(false);
      await write(page, templateOf(77));
      await shown(page, 6);
      assert.ok(await page.$('.badge_right'));
      await page.deleteCookie(...(await page.cookies()));
      await write(page, templateOf(76));
      await comes(page, () => document.querySelector('#template_pages.stale') && document.querySelector('#template_said').textContent.includes('no longer signed in'));
      assert.equal(await page.$eval(TEXT, (field) => field.value), templateOf(76));
      await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true));
      await page.browserContext().close();
    },
  ],
  [
    'board: a badge is shown, saved and taken back on a phone without script',
    async (site) => {
      const page = await organizer(site, PAGE, { script: false, phone: true, language: 'de' });
      await site.leadsOn(page, () => page.click('#template_preview'));
      assert.ok(await says(page, 'Diese Vorlage ist richtig.'));
      assert.equal((await page.$$('#template_pages img')).length, 6);
      await site.screenshot(page, 'board-badges-phone');
      await (await page.$('.badge_back summary')).click();
      await site.leadsOn(page, async () => (await button(page, 'Vorlage vergessen')).click());
      assert.match(await saved(page), /keine eigene Vorlage/);
      await site.open(page, `${PAGE}?paper=agenda`);
      await site.leadsOn(page, () => page.click('#template_preview'));
      assert.ok((await page.$$('#template_pages img')).length >= 6);
      await page.browserContext().close();
    },
  ],
  [
    'board: the page of badges fits a phone',
    async (site) => {
      const page = await organizer(site, PAGE, { phone: true });
      await shown(page, 6);
      await site.check(page, 'board-badges-script-phone');
      await page.browserContext().close();
    },
  ],
];
