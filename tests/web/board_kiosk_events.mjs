// SPDX-License-Identifier: Apache-2.0
// These come last: there are further events from here on.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { BOARD, beat, kioskAtDoor, organizer, outcome } from './board.mjs';
import { rows } from './event.mjs';

function addEvent(site, id, name) {
  const file = site.fileOf(`${id}.ndjson`, `${JSON.stringify({ ...rows[0], id, name })}\n`);
  execFileSync(site.backend, ['import', '--data', site.data, file]);
}

const card = (page, name) => page.waitForSelector(`::-p-xpath(//section[contains(@class, "panel_card")][contains(., "${name}")])`);
const boxOf = (within, event) => within.waitForSelector(`::-p-xpath(.//label[contains(., "${event}")]/input)`);

/** Unfolds it, as far as a browser without script does. */
async function unfold(page, name) {
  const details = await (await card(page, name)).$('details[id^=offer]');
  await (await details.$('summary')).click();
  return details;
}

export const boardKioskEventTests = [
  [
    'board: staff are let switch a kiosk to the events that are ticked, with script and without',
    async (site) => {
      const kiosk = await kioskAtDoor(site, 'Terrace');
      const lone = await organizer(site, `${BOARD}/kiosks`);
      assert.equal(await lone.$('details[id^=offer]'), null);
      await lone.browserContext().close();
      addEvent(site, 'gala', { en: 'Gala: The long night of light', de: 'Gala: Die lange Nacht des Lichts' });
      addEvent(site, 'workshops', { en: 'Workshops', de: 'Werkstätten' });
      const others = async () => ((await beat(kiosk)).body.other_events ?? []).map(({ id }) => id);

      const page = await organizer(site, `${BOARD}/kiosks`);
      const form = await unfold(page, 'Terrace');
      await (await boxOf(form, 'Gala')).click();
      await (await boxOf(form, 'Workshops')).click();
      await site.check(page, 'board-kiosk-events-desktop');
      // What is ticked stays so, whatever the kiosk says meanwhile and wherever the focus is.
      await page.evaluate(() => document.activeElement.blur());
      await beat(kiosk, { queue_depth: 7 });
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
      assert.ok(await (await boxOf(form, 'Gala')).evaluate((box) => box.isConnected && box.checked));
      await site.leadsOn(page, async () => (await form.$('button')).click());
      assert.match(await outcome(page), /^Saved\. The kiosk offers these events/);
      assert.deepEqual(await others(), ['gala', 'workshops']);
      await page.browserContext().close();

      const plain = await organizer(site, `${BOARD}/kiosks`, { script: false, phone: true, language: 'de' });
      const again = await unfold(plain, 'Terrace');
      const gala = await boxOf(again, 'Gala');
      assert.ok(await gala.evaluate((box) => box.checked));
      await gala.click();
      await site.screenshot(plain, 'board-kiosk-events-phone');
      await site.leadsOn(plain, async () => (await again.$('button')).click());
      assert.match(await outcome(plain), /^Gespeichert\./);
      assert.deepEqual(await others(), ['workshops']);
      await plain.browserContext().close();
    },
  ],
];
