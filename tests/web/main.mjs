// SPDX-License-Identifier: Apache-2.0
// main.mjs BACKEND PREPARE USHER: each test has the site to itself from where the one before left it.
import { Site } from './site.mjs';
import { guestPageTests } from './guest_page.mjs';
import { registrationTests } from './registration.mjs';

const site = new Site(...process.argv.slice(2));
let failed = 0;
try {
  await site.start();
  for (const [name, test] of [...registrationTests, ...guestPageTests]) {
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
