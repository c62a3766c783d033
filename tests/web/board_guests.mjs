// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, button, checkIn, kioskAtDoor, link, organizer, outcome } from './board.mjs';
import { path, says } from './site.mjs';

const activeText = () => document.activeElement.id || document.activeElement.innerText?.trim() || document.activeElement.name || '';

async function tabTo(page, wanted) {
  for (let steps = 0; steps < 80; ++steps) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(activeText)).startsWith(wanted)) return;
  }
  assert.fail(`the keyboard does not lead to ${wanted}`);
}

export const boardGuestTests = [
  [
    'board: a badge is corrected with the keyboard alone',
    async (site) => {
      const page = await organizer(site, `${BOARD}/guests`);
      await tabTo(page, 'q');
      await page.keyboard.type('okonkwo');
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      await tabTo(page, 'Amélie');
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      assert.equal(path(page), `${BOARD}/guests/b-01`);
      await tabTo(page, 'Correct the badge');
      await page.keyboard.press('Enter');
      await tabTo(page, 'given_name');
      await page.keyboard.type('Amy');
      await tabTo(page, 'Save');
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      assert.match(await outcome(page), /^Saved/);
      // What came of it is where the keyboard goes on from.
      assert.equal(await page.evaluate(() => document.activeElement.className.includes('board_news')), true);
      assert.ok(await says(page, 'Amy Okonkwo'));
      await page.browserContext().close();
    },
  ],
  [
    'board: contact details are corrected, without script, too',
    async (site) => {
      for (const script of [true, false]) {
        const page = await organizer(site, `${BOARD}/guests/b-01`, { script, phone: !script });
        await page.click('::-p-xpath(//summary[contains(., "how to reach")])');
        await page.focus('#phone');
        await page.keyboard.type(script ? '+49 30 12' : '3456');
        await page.select('#language', 'de');
        const save = '::-p-xpath(//form[contains(@action, "/contact")]//button)';
        await site.leadsOn(page, () => page.click(save));
        if (script) {
          assert.match(await outcome(page), /no phone number/);
          await page.click('::-p-xpath(//summary[contains(., "how to reach")])');
          await page.focus('#phone');
          await page.keyboard.type('+49 30 12');
          await page.keyboard.type('3456');
          await site.leadsOn(page, () => page.click(save));
          assert.match(await outcome(page), /^Saved/);
          assert.ok(await says(page, '+4930123456'));
        }
        await page.browserContext().close();
      }
    },
  ],
  [
    'board: a check-in is undone with a reason, and the ticket may enter again',
    async (site) => {
      const kiosk = await kioskAtDoor(site, 'East door');
      await checkIn(kiosk, 'b-10');
      for (const script of [true, false]) {
        const page = await organizer(site, `${BOARD}/guests/b-10`, { script, phone: !script });
        assert.ok(await says(page, 'Main door'));
        assert.ok(await says(page, 'East door'));
        await page.click('.history_row summary');
        if (script) await site.check(page, 'board-guest-undo-desktop');
        await page.type('.history_row input[name=reason]', 'It was his brother');
        await site.leadsOn(page, async () => (await button(page, 'Undo the check-in')).click());
        assert.match(await outcome(page), /undone/);
        assert.ok(await says(page, 'It was his brother'));
        await checkIn(kiosk, 'b-10');
        await page.browserContext().close();
      }
    },
  ],
  [
    'board: a guest who is not there is said so in words for staff, with a way on',
    async (site) => {
      const page = await organizer(site, `${BOARD}/guests/nobody`, { phone: true });
      assert.ok(await says(page, 'There is nothing here'));
      assert.equal(await says(page, 'your latest mail'), false);
      await site.check(page, 'board-error-phone');
      await site.leadsOn(page, async () => (await link(page, 'Arrivals')).click());
      assert.equal(path(page), BOARD);
      await page.browserContext().close();
    },
  ],
];
