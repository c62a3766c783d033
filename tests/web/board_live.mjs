// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { BOARD, beat, button, checkIn, kioskAtDoor, link, organizer, outcome } from './board.mjs';
import { register } from './registration.mjs';
import { says } from './site.mjs';

/** Resolves once the part of the page says it; a page that was loaded again would have lost the mark. */
async function saysByItself(page, part, text) {
  await page.waitForFunction((id, wanted) => document.getElementById(id)?.innerText.includes(wanted), {}, part, text);
  assert.equal(await page.evaluate(() => globalThis.mark), 'still here');
}
const mark = (page) => page.evaluate(() => void (globalThis.mark = 'still here'));

export const boardLiveTests = [
  [
    'board: who enters is counted before the organizer’s eyes, with no page loaded again',
    async (site) => {
      const page = await organizer(site, BOARD);
      const kiosk = await kioskAtDoor(site, 'North door');
      const arrived = () => page.$eval('.arrived strong', (number) => Number(number.textContent));
      const before = await arrived();
      await mark(page);
      await checkIn(kiosk, 'b-01');
      await page.waitForFunction((count) => Number(document.querySelector('.arrived strong').textContent) === count, {}, before + 1);
      assert.equal(await page.evaluate(() => globalThis.mark), 'still here');
      assert.equal(await page.$eval('#news', (news) => news.textContent), 'This page has been updated.');
      await site.check(page, 'board-arrivals-desktop');
      await page.browserContext().close();
    },
  ],
  [
    'board: what a guest asks for appears, is taken on by name and done, and the guest sees it',
    async (site) => {
      const desk = await organizer(site, `${BOARD}/requests`);
      await mark(desk);
      const guest = await site.visitor({ phone: true });
      await register(site, guest, { name: 'Gwen', email: 'gwen@example.org' });
      await guest.click('input[name=item][value=wheels]');
      await guest.type('#note', 'At the side entrance, please');
      await site.leadsOn(guest, () => guest.click('#requests form .button'));
      await saysByItself(desk, 'request_columns', 'At the side entrance');
      const card = '::-p-xpath(//li[contains(., "At the side entrance")]//button[normalize-space()="WORD"])';
      await site.leadsOn(desk, () => desk.click(card.replace('WORD', 'Accept')));
      assert.equal(await outcome(desk), 'Saved.');
      await guest.waitForFunction(() => document.querySelector('#requests').innerText.includes('anna'));
      await site.check(desk, 'board-requests-desktop');
      await site.leadsOn(desk, () => desk.click(card.replace('WORD', 'Done')));
      const finished = await desk.$eval('#request_columns > :nth-child(3)', (column) => column.innerText);
      assert.match(finished, /At the side entrance[^]*By anna/);
      await guest.browserContext().close();
      await desk.browserContext().close();
    },
  ],
  [
    'board: a request is declined with a reason, without script',
    async (site) => {
      const guest = await site.visitor();
      await register(site, guest, { name: 'Hugo', email: 'hugo@example.org' });
      await guest.click('input[name=item][value=water]');
      await site.leadsOn(guest, () => guest.click('#requests form .button'));
      const desk = await organizer(site, `${BOARD}/requests`, { script: false, phone: true });
      const card = '//li[contains(., "Hugo")]';
      await desk.click(`::-p-xpath(${card}//summary)`);
      await desk.type(`::-p-xpath(${card}//input[@name="reason"])`, 'The bar has closed');
      await site.leadsOn(desk, () => desk.click(`::-p-xpath(${card}//details//button)`));
      assert.equal(await outcome(desk), 'Saved.');
      await guest.waitForFunction(() => document.querySelector('#requests').innerText.includes('The bar has closed'));
      await guest.browserContext().close();
      await desk.browserContext().close();
    },
  ],
  [
    'board: a second entry appears, is settled, and is kept with who said so',
    async (site) => {
      const page = await organizer(site, `${BOARD}/incidents`, { phone: true });
      await mark(page);
      const kiosk = await kioskAtDoor(site, 'South door');
      await checkIn(kiosk, 'b-11');
      await checkIn(kiosk, 'b-11', 'conflict');
      await saysByItself(page, 'incidents_open', '山田');
      await site.check(page, 'board-incident-phone');
      await page.type('#incidents_open input[name=note]', 'Two people, one code');
      await site.leadsOn(page, async () => (await button(page, 'It was right')).click());
      assert.equal(await outcome(page), 'Settled.');
      assert.ok(await says(page, 'Nothing to settle'));
      assert.match(await page.$eval('#incidents_settled', (part) => part.innerText), /山田[^]*It was right · Two people, one code[^]*anna/);
      await site.check(page, 'board-incident-settled-phone');
      await page.browserContext().close();
    },
  ],
  [
    'board: a kiosk’s troubles are on its card, and lead there from the arrivals',
    async (site) => {
      const kiosk = await kioskAtDoor(site, 'West door', { queue_depth: 12, printer: 'failed', clock_offset_ms: 600_000 });
      const page = await organizer(site, BOARD, { phone: true });
      await site.leadsOn(page, async () => (await link(page, 'The clock of West door is 10 minutes off')).click());
      const card = await page.$eval('::-p-xpath(//section[contains(., "West door")])', (section) => section.innerText);
      assert.match(card, /Waiting to be sent\s+12/);
      await site.check(page, 'board-kiosks-phone');
      await mark(page);
      await beat(kiosk, { queue_depth: 0 });
      await page.browserContext().close();
    },
  ],
];
