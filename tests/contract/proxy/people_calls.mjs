// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { Kiosk } from './kiosk.mjs';

const ATTENDEES = `first name,last name,email,ticket type
Ada,Lovelace,ada@example.org,visitor
Alan,Turing,not-an-address,visitor
Grace,Hopper,grace@example.org,visitor
`;

const AGENDA = `title,room,start,end
Opening,Small hall,2036-11-24 10:00,2036-11-24 11:00
Closing,Grand hall,2036-11-24 18:00,2036-11-24 19:00
`;

/** Calls as an organizer may make them, and as nobody or only staff may. */
function caller(calls, token) {
  return (operation, options = {}) => calls.call(operation, { token, ...options });
}

export async function peopleCalls(calls, backend) {
  const event = 'demo';
  const params = { event };
  const tokens = {
    organizer: backend.run('token', 'create', 'organizer', '--role', 'organizer'),
    staff: backend.run('token', 'create', 'staff', '--role', 'staff'),
  };
  const organizer = caller(calls, tokens.organizer);
  const staff = caller(calls, tokens.staff);
  await calls.call('listEvents', { status: 401, token: 'nobody' });

  await eventCalls(organizer, staff, params);
  const ticket = await attendeeCalls(organizer, staff, params);
  await doorCalls(calls, organizer, staff, params, ticket);
  await messageCalls(organizer, params);
  await staffCalls(organizer, staff, params);

  const file = { type: 'application/vnd.usher.queue', raw: 'no bundle' };
  assert.equal((await organizer('carryBundle', { ...file, status: 422 })).body.type, 'no-bundle');
  await staff('carryBundle', { ...file, status: 403 });

  const backup = await organizer('downloadBackup');
  assert.equal(backup.bytes.subarray(0, 15).toString(), 'SQLite format 3');
  await staff('downloadBackup', { status: 403 });
  return tokens;
}

async function eventCalls(organizer, staff, params) {
  const spring = {
    kind: 'event',
    id: 'spring',
    name: { en: 'Spring' },
    timezone: 'Europe/Berlin',
    starts_at: '2037-03-01T08:00:00.000Z',
    ends_at: '2037-03-02T18:00:00.000Z',
  };
  await organizer('createEvent', { body: spring, status: 201 });
  await organizer('createEvent', { body: spring, status: 409 });
  const keys = await organizer('listRows', { params: { event: 'spring', kind: 'ticket_key' } });
  assert.equal(keys.body.rows.length, 1);
  await staff('createEvent', { body: spring, status: 403 });
  assert.deepEqual((await staff('listEvents')).body.events.map((row) => row.id), ['demo', 'spring']);

  await organizer('saveSettings', {
    params,
    body: { registration: { enabled: true, offered: [{ ticket_type: 'visitor', capacity: 100 }] }, reply_to: 'team@example.org' },
    status: 204,
  });
  assert.equal((await organizer('getSettings', { params })).body.registration.offered[0].capacity, 100);
  await organizer('getSettings', { params: { event: 'nowhere' }, status: 404 });

  const soup = { kind: 'item', id: 'soup', name: { en: 'Soup' }, type: 'food' };
  await organizer('editRows', { params, body: { put: [soup] }, status: 204 });
  await organizer('editRows', { params, body: { remove: [{ kind: 'ticket_type', id: 'visitor' }] }, status: 409 });
  const items = await staff('listRows', { params: { ...params, kind: 'item' } });
  assert.ok(items.body.rows.some((row) => row.id === 'soup'));

  const paper = { ...params, paper: 'badge' };
  const badge = { usher_template: 1, paper: 'badge', name: 'Ours', size: { width: 86, height: 54 }, items: [{ kind: 'name', box: [4, 4, 78, 40] }] };
  await organizer('getTemplate', { params: paper, status: 404 });
  await organizer('putTemplate', { params: paper, body: badge, status: 204 });
  const wrong = await organizer('putTemplate', { params: paper, body: { ...badge, paper: 'agenda' }, status: 422 });
  assert.deepEqual([wrong.body.type, wrong.body.faults.length], ['wrong-template', 1]);
  assert.equal((await organizer('getTemplate', { params: paper })).body.name, 'Ours');
  await organizer('editRows', { params, body: { remove: [{ kind: 'template', id: 'badge' }] }, status: 422 });
  await staff('putTemplate', { params: paper, body: badge, status: 403 });
  await organizer('removeTemplate', { params: paper, status: 204 });

  const key = await organizer('rotateTicketKey', { params, body: { retire_others: true }, status: 201 });
  assert.equal(key.body.kind, 'ticket_key');
}

async function attendeeCalls(organizer, staff, params) {
  const csv = { params, type: 'text/csv', raw: ATTENDEES };
  const preview = await organizer('importAttendees', { ...csv, query: { preview: 'true' } });
  assert.deepEqual([preview.body.applied, preview.body.added], [false, preview.body.added]);
  assert.ok(preview.body.problems.some((problem) => problem.line === 3 && problem.field === 'email' && problem.left_out));
  assert.equal((await staff('findAttendees', { params, query: { q: 'lovelace' } })).body.total, 0);
  await organizer('importAttendees', csv);
  assert.equal((await organizer('importAttendees', csv)).body.added, 0);
  await organizer('importAgenda', { params, type: 'text/csv', raw: AGENDA });

  const found = await staff('findAttendees', { params, query: { q: 'ADA love' } });
  assert.equal(found.body.total, 1);
  const ticket = found.body.attendees[0].ticket.id;
  assert.match(found.body.attendees[0].ticket.code, /^U1[A-Z2-7]{128}$/);
  assert.match((await organizer('findAttendees', { params, query: { format: 'csv' } })).body, /ada@example\.org/);
  await staff('findAttendees', { params, query: { format: 'csv' }, status: 403 });

  const one = { ...params, ticket };
  for (const action of ['block', 'unblock', 'cancel', 'restore', 'reissue', 'renew-link', 'send']) {
    await organizer('changeAttendee', { params: { ...one, action }, status: 204 });
  }
  await staff('changeAttendee', { params: { ...one, action: 'cancel' }, status: 403 });
  await staff('changeAttendee', { params: { ...one, action: 'send' }, status: 204 });
  const names = { given_name: 'Ada', family_name: 'King', company: 'Engines' };
  await staff('correctBadge', { params: one, body: names, status: 204 });
  await staff('correctBadge', { params: { ...params, ticket: 'nobody' }, body: names, status: 404 });
  const contact = { email: 'king@example.org', phone: '', language: 'de' };
  await staff('saveContact', { params: one, body: contact, status: 204 });
  await staff('saveContact', { params: one, body: { ...contact, email: 'nowhere' }, status: 422 });
  const details = await staff('getAttendee', { params: one });
  assert.equal(details.body.attendee.ticket.order_status, 'paid');
  assert.equal(details.body.attendee.ticket.family_name, 'King');
  assert.equal(details.body.attendee.email, 'king@example.org');
  assert.ok(details.body.messages.length > 0);
  await staff('getAttendee', { params: { ...params, ticket: 'nobody' }, status: 404 });

  const grace = (await staff('findAttendees', { params, query: { q: 'hopper' } })).body.attendees[0].ticket.id;
  await organizer('eraseAttendee', { params: { ...params, ticket: grace }, status: 204 });
  await organizer('eraseAttendee', { params: { ...params, ticket: grace }, status: 404 });
  return ticket;
}

async function doorCalls(calls, organizer, staff, params, ticket) {
  const kiosk = new Kiosk(calls, params.event);
  const code = await organizer('makePairingCode', { params, body: { name: 'South door' }, status: 201 });
  await kiosk.pair(code.body.code);
  const entry = kiosk.op({ kind: 'check_in', ticket, list: 'door', direction: 'entry' });
  const second = kiosk.op({ kind: 'check_in', ticket, list: 'door', direction: 'entry' });
  const tea = kiosk.op({ kind: 'request', ticket, item: 'slides', quantity: 1, note: 'On paper, please' });
  await kiosk.push(
    [
      entry,
      second,
      tea,
      kiosk.op({ kind: 'walk_in', ticket: 'w-1', code: 'WALK-1', ticket_type: 'visitor', given_name: 'Linus' }),
      kiosk.op({ kind: 'badge_correction', ticket, given_name: 'Ada', family_name: 'King', company: 'Engines' }),
      kiosk.op({ kind: 'print_result', ticket, paper: 'badge', outcome: 'failed', detail: 'no paper' }),
      kiosk.op({ kind: 'answers', ticket: 't-1', answers: [{ question: 'diet', text: 'vegan' }] }),
    ],
    ['ok', 'conflict', 'ok', 'ok', 'ok', 'ok', 'ok'],
  );
  await kiosk.push([kiosk.op({ kind: 'dance' })], ['rejected']);

  const arrivals = await staff('getArrivals', { params });
  assert.ok(arrivals.body.counts.some((count) => count.arrived > 0));
  assert.ok(arrivals.body.minutes.length > 0);
  assert.match((await organizer('exportCheckIns', { params, query: { format: 'csv' } })).body, /South door/);
  assert.ok((await organizer('exportCheckIns', { params })).body.check_ins.length >= 1);
  await staff('exportCheckIns', { params, status: 403 });
  await staff('followEvent', { params, query: { once: 'true' } });

  const settled = { params: { ...params, incident: second.id }, body: { resolution: 'mistake', note: 'The same guest' }, status: 204 };
  await staff('settleIncident', settled);
  await staff('settleIncident', { ...settled, body: { resolution: 'accepted' }, status: 409 });
  await staff('settleIncident', { ...settled, body: { resolution: 'accepted', replaces: 'mistake' } });
  await staff('settleIncident', { ...settled, body: { resolution: 'mistake', replaces: 'accepted' } });
  await staff('settleIncident', { ...settled, params: { ...params, incident: 'none' }, status: 404 });
  const { incidents } = (await staff('listIncidents', { params })).body;
  assert.equal(incidents.find((each) => each.incident.id === second.id).incident.resolution, 'mistake');
  await staff('listIncidents', { params, query: { format: 'csv' } });

  const step = (state, more) => ({ params: { ...params, request: tea.id }, body: { state, ...more } });
  await staff('stepRequest', { ...step('declined'), status: 422 });
  assert.equal((await staff('stepRequest', step('accepted'))).body.by, 'staff');
  assert.equal((await staff('stepRequest', step('done'))).body.state, 'done');
  await staff('stepRequest', { ...step('declined', { reason: 'None left' }), status: 409 });
  assert.ok((await staff('listRequests', { params })).body.requests.some((row) => row.id === tea.id));
  assert.match((await organizer('listRequests', { params, query: { format: 'csv' } })).body, /slides/);
  await staff('listRequests', { params, query: { format: 'csv' }, status: 403 });

  const undo = { params: { ...params, checkIn: entry.id }, body: { reason: 'Wrong guest' } };
  await staff('voidCheckIn', { ...undo, status: 204 });
  await staff('voidCheckIn', { ...undo, status: 404 });

  const target = { ...params, kiosk: kiosk.id };
  await staff('commandKiosk', { params: target, body: { kind: 'message', text: 'The north door is closed.' }, status: 204 });
  await staff('commandKiosk', { params: target, body: { kind: 'lock' }, status: 403 });
  const beat = { version: '0.1.0', queue_depth: 0 };
  const told = await calls.call('heartbeat', { body: beat, token: kiosk.token });
  assert.equal(told.body.commands[0].text, 'The north door is closed.');
  const done = [told.body.commands[0].id];
  assert.deepEqual((await calls.call('heartbeat', { body: { ...beat, commands_done: done }, token: kiosk.token })).body.commands, []);
  await organizer('commandKiosk', { params: target, body: { kind: 'lock' }, status: 204 });
  const lock = (await calls.call('heartbeat', { body: beat, token: kiosk.token })).body.commands[0].id;
  const unknown = { body: { ...beat, commands_unknown: [lock] }, token: kiosk.token };
  assert.deepEqual((await calls.call('heartbeat', unknown)).body.commands, []);
  const listed = (await staff('listKiosks', { params })).body.kiosks.at(-1);
  assert.equal(listed.name, 'South door');
  assert.deepEqual(listed.unknown_commands.map((each) => each.kind), ['lock']);
  assert.match((await staff('listKiosks', { params, query: { format: 'csv' } })).body, /South door/);
  await staff('moveKiosk', { params: target, body: { event: 'spring' }, status: 403 });
  await organizer('moveKiosk', { params: target, body: { event: 'winter' }, status: 422 });
  await organizer('moveKiosk', { params: target, body: { event: 'spring' }, status: 204 });
  const moved = await calls.call('changes', { params, query: { after: '1' }, token: kiosk.token, status: 403 });
  assert.deepEqual([moved.body.type, moved.body.event], ['moved', 'spring']);
  await organizer('moveKiosk', { params: { ...target, event: 'spring' }, body: { event: params.event }, status: 204 });
  await switchCalls(calls, organizer, staff, kiosk, params, target);
  await organizer('revokeKiosk', { params: target, status: 204 });
  await calls.call('heartbeat', { body: beat, token: kiosk.token });
  await calls.call('changes', { params, query: { after: '1' }, token: kiosk.token, status: 403 });
}

/** Staff at the kiosk have it serve the event that organizers offered there, and come back. */
async function switchCalls(calls, organizer, staff, kiosk, params, target) {
  await staff('offerEvents', { params: target, body: { events: ['spring'] }, status: 403 });
  await organizer('offerEvents', { params: target, body: { events: ['winter'] }, status: 422 });
  await organizer('offerEvents', { params: target, body: { events: ['spring'] }, status: 204 });
  const others = async () =>
    (await calls.call('heartbeat', { body: { version: '0.1.0', queue_depth: 0 }, token: kiosk.token })).body.other_events.map(({ id }) => id);
  assert.deepEqual(await others(), ['spring']);
  const ask = (event, body, status) => calls.call('switchEvent', { params: { event }, body, token: kiosk.token, status });
  const appointed = async (event) => (await organizer('addStaffMember', { params: { event }, body: { name: 'Cy', role: 'administrator' }, status: 201 })).body.id;
  const by = await appointed(params.event);
  assert.equal((await ask(params.event, { event: 'spring', by: 'nobody' }, 403)).body.type, 'role');
  assert.equal((await ask(params.event, { event: 'winter', by }, 409)).body.type, 'not-offered');
  await ask(params.event, { event: 'spring', by }, 204);
  assert.equal((await ask(params.event, { event: 'spring', by }, 403)).body.type, 'moved');
  assert.deepEqual(await others(), [params.event]);
  const there = await appointed('spring');
  await ask('spring', { event: params.event, by: there }, 204);
  await organizer('removeStaffMember', { params: { ...params, member: by }, status: 204 });
  await organizer('removeStaffMember', { params: { event: 'spring', member: there }, status: 204 });
}

async function staffCalls(organizer, staff, params) {
  await organizer('addStaffMember', { params, body: { name: ' ', role: 'staff' }, status: 422 });
  await staff('addStaffMember', { params, body: { name: 'Eve', role: 'staff' }, status: 403 });
  const ada = (await organizer('addStaffMember', { params, body: { name: 'Ada', role: 'supervisor' }, status: 201 })).body;
  assert.match(ada.pin, /^\d{6}$/);
  const target = { ...params, member: ada.id };
  const changed = (await organizer('changeStaffMember', { params: target, body: { name: 'Ada L.', role: 'administrator' } })).body;
  assert.deepEqual(changed, { id: ada.id, name: 'Ada L.', role: 'administrator' });
  const renewed = (await organizer('renewStaffMember', { params: target })).body;
  assert.notEqual(renewed.badge, ada.badge);
  const bo = (await organizer('addStaffMember', { params, body: { name: 'Bo', role: 'staff' }, status: 201 })).body;
  await organizer('removeStaffMember', { params: { ...params, member: bo.id }, status: 204 });
  await organizer('removeStaffMember', { params: { ...params, member: bo.id }, status: 404 });
  assert.deepEqual((await organizer('listStaff', { params })).body.staff, [changed]);
}

async function messageCalls(organizer, params) {
  const queued = (await organizer('listMessages', { params, query: { state: 'queued' } })).body.messages;
  assert.ok(queued.length > 0);
  await organizer('retryMessage', { params: { ...params, message: queued[0].number }, status: 409 });
}
