// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, organizer, typeCredentials } from './board.mjs';
import { ADMINISTRATOR } from './site.mjs';
import { heading, path, says } from './site.mjs';

export const boardSignInTests = [
  [
    'board: a wrong password is said so, and the right one leads to the page that was asked for',
    async (site) => {
      for (const script of [true, false]) {
        const page = await site.visitor({ phone: script, script });
        await site.open(page, `${BOARD}/guests`);
        assert.equal(path(page), '/board/sign-in');
        if (script) await site.check(page, 'board-sign-in-phone');
        await typeCredentials(page, { ...ADMINISTRATOR, password: 'something else' });
        await site.leadsOn(page, () => page.click('.button.main'));
        assert.ok(await says(page, 'Name or password is wrong'));
        assert.equal(await page.$eval('#name', (input) => input.value), ADMINISTRATOR.name);
        if (script) await site.check(page, 'board-sign-in-wrong-phone');
        await page.type('#password', ADMINISTRATOR.password);
        await site.leadsOn(page, () => page.click('.button.main'));
        assert.equal(path(page), `${BOARD}/guests`);
        await page.browserContext().close();
      }
    },
  ],
  [
    'board: with the keyboard alone somebody signs in, goes to the requests and out again',
    async (site) => {
      const page = await site.visitor();
      await site.open(page, BOARD);
      const tabTo = async (wanted) => {
        for (let steps = 0; steps < 40; ++steps) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
          if (at === wanted) return;
        }
        assert.fail(`the keyboard does not lead to ${wanted}`);
      };
      await tabTo('name');
      await page.keyboard.type(ADMINISTRATOR.name);
      await tabTo('password');
      await page.keyboard.type(ADMINISTRATOR.password);
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      await tabTo('Requests');
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      assert.equal(path(page), `${BOARD}/requests`);
      await tabTo('Sign out');
      await site.leadsOn(page, () => page.keyboard.press('Enter'));
      await site.open(page, BOARD);
      assert.equal(path(page), '/board/sign-in');
      await page.browserContext().close();
    },
  ],
  [
    'board: the language is chosen on the page, and the events are listed',
    async (site) => {
      const page = await organizer(site, '/board');
      await site.check(page, 'board-events-desktop');
      await site.leadsOn(page, () => page.click('.language'));
      assert.equal(await heading(page), 'Veranstaltungen');
      await site.leadsOn(page, () => page.click('a.board_row'));
      assert.equal(path(page), BOARD);
      await page.browserContext().close();
    },
  ],
];
