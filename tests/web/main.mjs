// SPDX-License-Identifier: Apache-2.0
// main.mjs BACKEND PREPARE USHER: each test has the site to itself from where the one before left it.
import { Site } from './site.mjs';
import { boardBadgeTests } from './board_badges.mjs';
import { boardFileTests } from './board_files.mjs';
import { boardGuestTests } from './board_guests.mjs';
import { boardKioskEventTests } from './board_kiosk_events.mjs';
import { boardLiveTests } from './board_live.mjs';
import { boardLookTests } from './board_look.mjs';
import { boardPageTests } from './board_pages.mjs';
import { boardSettingsTests } from './board_settings.mjs';
import { boardSignInTests } from './board_sign_in.mjs';
import { guestPageTests } from './guest_page.mjs';
import { registrationTests } from './registration.mjs';

const tests = [
  ...registrationTests,
  ...guestPageTests,
  ...boardSignInTests,
  ...boardFileTests,
  ...boardGuestTests,
  ...boardLiveTests,
  ...boardLookTests,
  ...boardBadgeTests,
  ...boardSettingsTests,
  ...boardPageTests,
  ...boardKioskEventTests,
];
const site = new Site(...process.argv.slice(2, 5));
// Those whose names match, while they are written.
const wanted = new RegExp(process.argv[5] ?? '');
let failed = 0;
try {
  await site.start();
  for (const [name, test] of tests.filter(([name]) => wanted.test(name))) {
    try {
      await test(site);
      console.log(`ok: ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED: ${name}\n${error.stack}`);
    }
  }
} finally {
  await site.stop();
}
process.exitCode = failed ? 1 : 0;
