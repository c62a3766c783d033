// SPDX-License-Identifier: Apache-2.0
// What every operation of the contract answers to calls that nobody should make, straight at the backend: a problem
// document, and nothing is changed by it.
import assert from 'node:assert/strict';

const LARGEST_BODY = 33 * 1024 * 1024;

/** Values that fit every operation's path. */
const FILLED = {
  event: 'demo',
  ticket: 't-1',
  kind: 'session',
  action: 'cancel',
  checkIn: 'none',
  incident: 'none',
  request: 'none',
  message: '1',
  kiosk: 'none',
  member: 'none',
};

// The last has a field of each call in it, of the wrong type.
const WRONG_FIELDS = ['code', 'kiosk', 'version', 'ops', 'id', 'registration', 'put', 'reason', 'resolution', 'state', 'name', 'kind', 'retire_others', 'event', 'events'];
const HOSTILE_BODIES = ['', '{', '[]', 'null', '{"a":', '\u0000', JSON.stringify(Object.fromEntries(WRONG_FIELDS.map((name) => [name, 7])))];
const HOSTILE_SEGMENTS = ['%00', '..%2f..%2fetc%2fpasswd', '%ff%fe', "'%20OR%201=1--", 'x'.repeat(300), '%0d%0aSet-Cookie:a=b'];

function pathOf(path, values = {}) {
  return path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? FILLED[name]);
}

async function refused(url, method, options, statuses, said) {
  let answer;
  try {
    answer = await fetch(url, { method, redirect: 'manual', ...options });
  } catch (error) {
    // A server that has said 413 may close before all of a large body has been sent.
    assert.ok(statuses.includes('closed'), `${said}: ${error.cause ?? error}`);
    return;
  }
  const text = await answer.text();
  assert.ok(statuses.includes(answer.status), `${said}: ${answer.status} ${text.slice(0, 300)}`);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/, said);
  const problem = JSON.parse(text);
  assert.ok(problem.type && problem.title, said);
  assert.equal(problem.status, answer.status, said);
  assert.doesNotMatch(text, /sqlite|exception|std::|\/home\/|\.cpp/i, said);
}

/** The state that none of it may change. */
async function stateOf(base, token) {
  const get = async (path) => (await fetch(base + path, { headers: { Authorization: `Bearer ${token}` } })).text();
  const event = '/api/v1/events/demo';
  const paths = ['/api/v1/events', `${event}/settings`, `${event}/attendees?limit=500`, `${event}/check-ins`, `${event}/incidents`,
    `${event}/requests`, `${event}/messages`, `${event}/staff`, '/api/v1/events/spring/attendees', '/healthz'];
  const rows = ['ticket_type', 'list', 'session', 'question', 'item', 'ticket_key'].map((kind) => `${event}/rows/${kind}`);
  // When a kiosk was seen is no state that calls are to leave alone.
  const kiosks = JSON.parse(await get(`${event}/kiosks`)).kiosks.map(({ id, name, revoked_at }) => ({ id, name, revoked_at }));
  return [...(await Promise.all([...paths, ...rows].map(get))), JSON.stringify(kiosks)];
}

/** What there is in one event, asked for under another that there is, with bodies that are right. */
function acrossEvents(things) {
  const names = { given_name: 'Mallory' };
  const contact = { email: 'mallory@example.org', phone: '', language: 'en' };
  const ticket = `/attendees/${things.ticket}`;
  return [
    ['GET', ticket],
    ['DELETE', ticket],
    ...['cancel', 'restore', 'block', 'unblock', 'revoke', 'reissue', 'renew-link', 'send'].map((action) => ['POST', `${ticket}/${action}`]),
    ['PUT', `${ticket}/badge`, names],
    ['PUT', `${ticket}/contact`, contact],
    ['POST', `/check-ins/${things.check_in}/void`, { reason: 'none' }],
    ['POST', `/incidents/${things.incident}/settle`, { resolution: 'mistake' }],
    ['POST', `/requests/${things.request}/step`, { state: 'accepted' }],
    ['POST', `/messages/${things.message}/retry`],
    ['POST', `/kiosks/${things.kiosk}/revoke`],
    ['POST', `/kiosks/${things.kiosk}/move`, { event: 'demo' }],
    ['PUT', `/kiosks/${things.kiosk}/events`, { events: ['demo'] }],
    ['POST', `/kiosks/${things.kiosk}/commands`, { kind: 'reload' }],
    ['PUT', `/staff/${things.member}`, { name: 'Mallory', role: 'administrator' }],
    ['POST', `/staff/${things.member}/renew`],
    ['DELETE', `/staff/${things.member}`],
  ];
}

async function thingsOf(base, token) {
  const get = async (path) => (await fetch(`${base}/api/v1/events/demo${path}`, { headers: { Authorization: `Bearer ${token}` } })).json();
  const [attendees, checkIns, incidents, requests, messages, kiosks, staff] = await Promise.all(
    ['/attendees?limit=1', '/check-ins', '/incidents', '/requests', '/messages', '/kiosks', '/staff'].map(get),
  );
  const things = {
    ticket: attendees.attendees[0].ticket.id,
    check_in: checkIns.check_ins[0].id,
    incident: incidents.incidents[0].incident.id,
    request: requests.requests[0].id,
    message: messages.messages[0].number,
    kiosk: kiosks.kiosks[0].id,
    member: staff.staff[0].id,
  };
  for (const [name, id] of Object.entries(things)) assert.ok(id, `there is a ${name} to be asked for`);
  return things;
}

/** `tokens`: of an organizer, of staff, of a kiosk of the event "demo". */
export async function hostileCalls(base, operations, tokens) {
  const before = await stateOf(base, tokens.organizer);
  let calls = 0;
  const tried = async (...call) => {
    ++calls;
    await refused(...call);
  };
  for (const [name, operation] of operations) {
    const [method, path] = operation.split(' ');
    const url = base + pathOf(path);
    const is_kiosk = path.startsWith('/kiosk/');
    const is_open = ['pair', 'token', 'health', 'readiness', 'metrics'].includes(name);
    const bearer = { Authorization: `Bearer ${is_kiosk ? tokens.kiosk : tokens.organizer}` };
    const json = { 'Content-Type': 'application/json' };
    const takes_body = method !== 'GET' && method !== 'DELETE';

    if (!is_open) {
      await tried(url, method, takes_body ? { body: '{}', headers: json } : {}, [401, 415, 413], `${name} without a token`);
      const forged = { Authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' };
      await tried(url, method, { headers: { ...forged, ...(takes_body ? json : {}) }, body: takes_body ? '{}' : undefined }, [401, 415, 413], `${name} with a forged token`);
      const other = { Authorization: `Bearer ${is_kiosk ? tokens.organizer : tokens.kiosk}` };
      await tried(url, method, { headers: { ...other, ...(takes_body ? json : {}) }, body: takes_body ? '{}' : undefined }, [401, 415, 413], `${name} with a token of another kind`);
    }
    if (path.includes('{event}')) {
      const foreign = base + pathOf(path, { event: 'foreign' });
      await tried(foreign, method, { headers: { ...bearer, ...(takes_body ? json : {}) }, body: takes_body ? '{}' : undefined }, [403, 404, 413, 415, 422], `${name} of a foreign event`);
      for (const segment of HOSTILE_SEGMENTS) {
        const hostile = base + pathOf(path, { event: segment });
        await tried(hostile, method, { headers: { ...bearer, ...(takes_body ? json : {}) }, body: takes_body ? '{}' : undefined }, [400, 403, 404, 413, 414, 415, 422], `${name} of ${segment}`);
      }
    }
    for (const wrong of ['PATCH', 'TRACE-ME'].filter((each) => each !== method)) {
      await tried(url, wrong, { headers: bearer }, [400, 405], `${name} by ${wrong}`);
    }
    if (takes_body && !name.startsWith('import')) {
      const needs_body = !['changeAttendee', 'retryMessage', 'revokeKiosk'].includes(name);
      for (const body of needs_body ? HOSTILE_BODIES : []) {
        await tried(url, method, { headers: { ...bearer, ...json }, body }, [400, 401, 404, 413, 415, 422], `${name} with ${JSON.stringify(body)}`);
      }
      await tried(url, method, { headers: { ...bearer, 'Content-Type': 'text/xml' }, body: '<a/>' }, [401, 413, 415], `${name} with XML`);
    }
    if (takes_body) {
      const huge = 'x'.repeat(LARGEST_BODY);
      await tried(url, method, { headers: { ...bearer, ...json }, body: huge }, [413, 'closed'], `${name} with ${LARGEST_BODY} bytes`);
    }
  }
  const staff = { Authorization: `Bearer ${tokens.staff}`, 'Content-Type': 'application/json' };
  for (const path of ['/api/v1/events', '/api/v1/events/demo/ticket-keys', '/api/v1/events/demo/pairing-codes']) {
    await tried(base + path, 'POST', { headers: staff, body: '{}' }, [403], `${path} by staff`);
  }
  const organizer = { Authorization: `Bearer ${tokens.organizer}` };
  const demo = `${base}/api/v1/events/demo`;
  for (const [method, path, body] of acrossEvents(await thingsOf(base, tokens.organizer))) {
    const options = { headers: { ...organizer, ...(body ? { 'Content-Type': 'application/json' } : {}) }, body: body && JSON.stringify(body) };
    await tried(`${base}/api/v1/events/spring${path}`, method, options, [404, 409], `${method} ${path} of another event`);
  }
  const kiosk = { headers: { Authorization: `Bearer ${tokens.kiosk}` } };
  for (const path of ['snapshot', 'changes?after=1']) await tried(`${base}/kiosk/v1/events/spring/${path}`, 'GET', kiosk, [403], `${path} of another event`);
  // A slip must not import what was only to be looked at.
  const file = { headers: { ...organizer, 'Content-Type': 'text/csv' }, body: 'first name,last name\nMallory,Slip\n' };
  await tried(`${demo}/attendees/import?preview=yes`, 'POST', file, [422], 'an import whose preview is neither true nor false');
  await tried(`${demo}/attendees?q=${'%C3%A4'.repeat(201)}`, 'GET', { headers: organizer }, [422], 'more words than are looked for');
  assert.deepEqual(await stateOf(base, tokens.organizer), before, 'refused calls changed something');
  return calls;
}
