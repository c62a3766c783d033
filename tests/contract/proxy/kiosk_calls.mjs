// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { Kiosk } from './kiosk.mjs';

export async function kioskCalls(calls, backend) {
  const event = 'demo';
  const kiosk = new Kiosk(calls, event);
  const health = await calls.call('health');
  assert.equal((await calls.call('readiness')).body.status, 'ready');
  assert.match((await calls.call('metrics')).body, /usher_http/);
  await calls.call('pair', { body: kiosk.pairRequest('00000000'), status: 403 });
  await kiosk.pair(backend.run('pairing-code', '--event', event, '--name', 'North door'));
  await calls.call('token', { body: { ...kiosk.assertion(), nonce: 'another' }, status: 401 });

  const beat = { version: '0.1.0', queue_depth: 2, camera: 'ok', printer: 'ok' };
  await calls.call('heartbeat', { body: beat, token: kiosk.token });
  await calls.call('heartbeat', { body: beat, token: 'wrong', status: 401 });

  const snapshot = await calls.call('snapshot', { params: { event }, token: kiosk.token });
  const lines = snapshot.body.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines[0].kind, 'header');
  assert.equal(lines.at(-1).kind, 'end');
  await calls.call('snapshot', { params: { event: 'other' }, token: kiosk.token, status: 403 });
  const etag = snapshot.headers.get('etag');
  await calls.call('snapshot', { params: { event }, token: kiosk.token, headers: { 'If-None-Match': etag }, status: 304 });

  const ticket = lines.find((line) => line.kind === 'ticket').id;
  const list = lines.find((line) => line.kind === 'list').id;
  const entry = { kind: 'check_in', ticket, list, direction: 'entry' };
  await kiosk.push([kiosk.op(entry)], ['ok']);
  await kiosk.push([kiosk.op(entry), kiosk.op({ ...entry, ticket: 'nobody' })], ['conflict', 'rejected']);

  const after = lines[0].cursor;
  const news = await calls.call('changes', { params: { event }, query: { after, wait: '0' }, token: kiosk.token });
  assert.ok(news.body.changes.some((change) => change.kind === 'check_in'));
  await calls.call('changes', { params: { event }, query: { after: '1', wait: '0' }, token: kiosk.token, status: 410 });
  const { cursor } = news.body;
  await calls.call('changes', { params: { event }, query: { after: cursor, wait: '0' }, token: kiosk.token, status: 304 });
  assert.equal(health.body.status ?? 'ok', 'ok');
  return kiosk;
}
