// SPDX-License-Identifier: Apache-2.0
// Somebody at the organizer's board, and a kiosk at the door.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { EVENT } from './event.mjs';
import { Kiosk } from './kiosk.mjs';
import { ADMINISTRATOR } from './site.mjs';

export const BOARD = `/board/${EVENT}`;
export const SECTIONS = ['', '/requests', '/incidents', '/kiosks', '/staff', '/guests', '/messages', '/badges', '/files', '/settings'];

export const button = (page, text, within = 'main') =>
  page.waitForSelector(`::-p-xpath(//${within}//button[normalize-space()="${text}"])`);
export const link = (page, text) => page.waitForSelector(`::-p-xpath(//main//a[contains(., "${text}")])`);
export const outcome = (page) => page.$eval('.board_news', (banner) => banner.innerText.trim());

export async function typeCredentials(page, { name, password } = ADMINISTRATOR) {
  await page.type('#name', name);
  await page.type('#password', password);
}

/** An organizer in a browser of their own, at `path`. */
export async function organizer(site, path = BOARD, options = {}) {
  const page = await site.visitor(options);
  await site.open(page, path);
  await typeCredentials(page);
  await site.leadsOn(page, () => page.click('.button.main'));
  return page;
}

const CALLS = {
  pair: () => '/kiosk/v1/pair',
  token: () => '/kiosk/v1/token',
  heartbeat: () => '/kiosk/v1/heartbeat',
  pushOps: ({ event }) => `/kiosk/v1/events/${event}/ops`,
};

/** What Kiosk calls, without a proxy in between. */
function callsOf(site) {
  return {
    async call(name, { params = {}, body, token }) {
      const answer = await fetch(site.url + CALLS[name](params), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      assert.ok(answer.ok, `${name}: ${answer.status} ${text}`);
      return { body: text && JSON.parse(text) };
    },
  };
}

export const newKiosk = (site) => new Kiosk(callsOf(site), EVENT);

/** A kiosk of that name, which has said how it is. */
export async function kioskAtDoor(site, name, health = {}) {
  const kiosk = newKiosk(site);
  const code = execFileSync(site.backend, ['pairing-code', '--data', site.data, '--event', EVENT, '--name', name], { encoding: 'utf8' });
  await kiosk.pair(code.trim());
  await beat(kiosk, health);
  return kiosk;
}

export const beat = (kiosk, health = {}) =>
  kiosk.calls.call('heartbeat', { body: { version: '0.1.0', queue_depth: 0, camera: 'ok', printer: 'ok', ...health }, token: kiosk.token });

export const checkIn = (kiosk, ticket, status = 'ok') =>
  kiosk.push([kiosk.op({ kind: 'check_in', ticket, list: 'door', direction: 'entry' })], [status]);

/** Brings guests into the event by the board's own import; each line is "id,given name,family name,e-mail,ticket type". */
/** `kind`: attendees or agenda. */
export async function upload(site, page, name, text, kind = 'attendees') {
  const chosen = await page.waitForSelector('#file');
  await page.select('#kind', kind);
  await chosen.uploadFile(site.fileOf(name, text));
  await site.leadsOn(page, async () => (await button(page, 'Show a preview')).click());
}
