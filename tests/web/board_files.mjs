// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOARD, button, organizer, upload } from './board.mjs';
import { EVENT, day } from './event.mjs';
import { says } from './site.mjs';

const GUESTS = [
  'id,code,given name,family name,e-mail,ticket type',
  'b-01,code-b-01,Amélie,Okonkwo-Featherstonehaugh,amelie@example.org,visitor',
  'b-02,code-b-02,Bo,Berg,not an address,visitor',
  'b-03,code-b-03,,,nobody@example.org,visitor',
  'b-04,code-b-04,"Unclosed,Quote,open@example.org,visitor',
].join('\n');
const DAY = day(1).replaceAll('-', '');
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//y//EN',
  'BEGIN:VEVENT',
  'UID:lighthouses@example.org',
  `DTSTAMP:${DAY}T000000Z`,
  `DTSTART:${DAY}T090000Z`,
  `DTEND:${DAY}T100000Z`,
  'SUMMARY:Lighthouses by night',
  'LOCATION:Quay 3',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const SCHEDULE = `<?xml version="1.0" encoding="UTF-8"?>
<schedule><conference><title>x</title><time_zone_name>Europe/Berlin</time_zone_name></conference>
<day date="${day(1)}" index="1"><room name="Quay 4"><event id="77" guid="a3c0b8d2-5a62-4b5e-9f9e-5b1f9b7c0001">
<date>${day(1)}T11:00:00+01:00</date><start>11:00</start><duration>00:45</duration><room>Quay 4</room><title>Fog signals</title>
</event></room></day></schedule>`;
const AGENDA = `id,title,room,start,end\ntides,Tides and times,Quay 5,${day(1)} 14:00,${day(1)} 15:00\nbad,No time at all,Quay 5,,\n`;
const PEOPLE = JSON.stringify([{ id: 'j-01', code: 'code-j-01', given_name: 'Jonna', family_name: 'Sund', email: 'j@example.org', ticket_type: 'visitor' }]);
const MORE = ['id,code,given name,family name,e-mail,ticket type', 'b-10,code-b-10,محمد,الفيتوري,m@example.org,visitor', 'b-11,code-b-11,山田,太郎,y@example.org,student', 'b-12,code-b-12,Cleo,Cross,c@example.org,nonsense'].join('\n');

async function download(site, page, words) {
  const client = await page.createCDPSession();
  const folder = join(site.folder, 'downloads');
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: page.browserContext().id,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const named = new Promise((resolve) => client.once('Browser.downloadWillBegin', resolve));
  const done = new Promise((resolve, reject) =>
    client.on('Browser.downloadProgress', ({ state }) => (state === 'completed' ? resolve() : state === 'canceled' && reject(new Error('canceled')))),
  );
  await (await page.waitForSelector(`::-p-xpath(//main//a[contains(., "${words}")])`)).click();
  const { suggestedFilename } = await named;
  await done;
  return { name: suggestedFilename, text: readFileSync(join(folder, suggestedFilename), 'utf8') };
}

export const boardFileTests = [
  [
    'board: a preview names each bad line, and only the good ones are imported once confirmed',
    async (site) => {
      for (const [script, phone, text, known] of [
        [true, false, GUESTS, 'Amélie'],
        [false, true, MORE, '山田'],
      ]) {
        const page = await organizer(site, `${BOARD}/files`, { script, phone });
        await upload(site, page, 'guests.csv', text);
        const said = await page.$$eval('.board_row.stop, .board_row.care', (rows) => rows.map((row) => row.innerText));
        const bad = text === GUESTS ? ['ine 3', 'ine 4', 'ine 5'] : ['ine 4'];
        for (const line of bad) assert.ok(said.some((words) => words.includes(line)), `${line} in ${said}`);
        assert.ok(!said.some((words) => words.includes('ine 2')), String(said));
        await site.open(page, `${BOARD}/guests?q=${encodeURIComponent(known)}`);
        assert.ok(await says(page, 'Nobody found'));
        await site.open(page, `${BOARD}/files`);
        await upload(site, page, 'guests.csv', text);
        if (script) await site.check(page, 'board-import-preview-desktop');
        else await site.screenshot(page, 'board-import-preview-phone');
        await site.leadsOn(page, async () => (await button(page, 'Import now')).click());
        assert.ok(await says(page, 'Imported'));
        if (script) await site.check(page, 'board-imported-desktop');
        await site.open(page, `${BOARD}/guests?q=${encodeURIComponent(known)}`);
        assert.ok(await says(page, '1 guest'));
        await page.browserContext().close();
      }
    },
  ],
  [
    'board: agendas come in as a calendar, a schedule and a table, and guests as JSON',
    async (site) => {
      const page = await organizer(site, `${BOARD}/files`);
      const imported = async (name, text, kind) => {
        await site.open(page, `${BOARD}/files`);
        await upload(site, page, name, text, kind);
        const problems = await page.$$eval('.board_row.stop, .board_row.care', (rows) => rows.map((row) => row.innerText));
        await site.leadsOn(page, async () => (await button(page, 'Import now')).click());
        assert.ok(await says(page, 'Imported'), name);
        return problems;
      };
      assert.deepEqual(await imported('agenda.ics', CALENDAR, 'agenda'), []);
      assert.deepEqual(await imported('schedule.xml', SCHEDULE, 'agenda'), []);
      const problems = await imported('agenda.csv', AGENDA, 'agenda');
      assert.ok(problems.length > 0 && problems.every((words) => words.includes('ine 3')), String(problems));
      assert.deepEqual(await imported('guests.json', PEOPLE, 'attendees'), []);
      await site.open(page, `/e/${EVENT}`);
      const sessions = await page.$$eval('.session', (rows) => rows.map((row) => row.innerText));
      for (const title of ['Lighthouses by night', 'Fog signals', 'Tides and times']) {
        assert.equal(sessions.filter((words) => words.includes(title)).length, 1, title);
      }
      await site.open(page, `${BOARD}/guests?q=jonna`);
      assert.ok(await says(page, '1 guest'));
      await page.browserContext().close();
    },
  ],
  [
    'board: tables are downloaded as CSV files',
    async (site) => {
      const page = await organizer(site, `${BOARD}/files`);
      const { name, text } = await download(site, page, 'Guests, as a table');
      assert.match(name, /attendees.*\.csv$/);
      assert.match(text.split('\n')[0], /^\W*id,code,given_name/);
      assert.ok(text.includes('b-10') && text.includes('محمد'));
      await page.browserContext().close();
    },
  ],
];
