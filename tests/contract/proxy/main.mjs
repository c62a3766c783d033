// SPDX-License-Identifier: Apache-2.0
// main.mjs BACKEND OPENAPI EVENT_FILE: everything that kiosks and people can ask of the backend, through the proxy.
import assert from 'node:assert/strict';
import { Backend } from './server.mjs';
import { Calls } from './calls.mjs';
import { hostileCalls } from './hostile_calls.mjs';
import { kioskCalls } from './kiosk_calls.mjs';
import { peopleCalls } from './people_calls.mjs';

const [program, document, eventFile] = process.argv.slice(2);
const backend = new Backend(program);
try {
  backend.run('import', eventFile);
  const upstream = await backend.serve();
  const calls = new Calls(document, await backend.proxy(document, upstream));

  // The proxy itself: what it is here for does not pass.
  const wrong = await fetch(`${calls.url}/kiosk/v1/pair`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"code": 7}',
  });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /stoplight|prism/i);

  const kiosk = await kioskCalls(calls, backend);
  const tokens = await peopleCalls(calls, backend);
  calls.assertAllCalled();
  const refused = await hostileCalls(upstream, calls.operations, { ...tokens, kiosk: kiosk.token });
  console.log(`${refused} calls that nobody should make were refused`);
  console.log(`${calls.operations.size} operations, every answer as the contract has it`);
} finally {
  backend.stop();
}
