// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, SECTIONS, organizer } from './board.mjs';

export const boardPageTests = [
  [
    'board: every page is without findings on a phone and on a desk, in both languages',
    async (site) => {
      const page = await organizer(site);
      for (const [language, phone] of [['en', false], ['en', true], ['de', false], ['de', true]]) {
        await page.setViewport(phone ? { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : { width: 1280, height: 800 });
        for (const section of [...SECTIONS, '/guests/b-10']) {
          await site.open(page, `${BOARD}${section}?lang=${language}`);
          assert.equal(await page.$eval('html', (html) => html.lang), language);
          assert.equal((await page.$$('h1')).length, 1, section);
          await site.check(page, `board${section.replaceAll('/', '-') || '-arrivals'}-${language}-${phone ? 'phone' : 'desktop'}`);
        }
      }
      await page.browserContext().close();
    },
  ],
  [
    'board: with forced colours and large print the pages still say everything',
    async (site) => {
      const page = await organizer(site);
      const client = await page.createCDPSession();
      for (const section of ['', '/requests', '/kiosks']) {
        await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        await site.open(page, BOARD + section);
        await site.check(page, `board-forced-colours${section.replaceAll('/', '-')}`);
        await client.send('Emulation.setEmulatedMedia', { features: [] });
        await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
        await site.check(page, `board-zoomed${section.replaceAll('/', '-')}`);
      }
      await page.browserContext().close();
    },
  ],
];
