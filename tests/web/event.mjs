// SPDX-License-Identifier: Apache-2.0
// An event two days from now, of three days, as an event file and its settings.
const DAY = 24 * 60 * 60 * 1000;
const first = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10);
export const day = (number) => new Date(Date.parse(first) + number * DAY).toISOString().slice(0, 10);
const session = (id, number, from, to, room, en, de, more = {}) => ({
  kind: 'session',
  id,
  title: { en, de },
  room,
  starts_at: `${day(number)}T${from}:00Z`,
  ends_at: `${day(number)}T${to}:00Z`,
  ...more,
});

export const EVENT = 'lumen';

export const rows = [
  {
    kind: 'event',
    id: EVENT,
    name: { en: 'Lumen: Light, Space & People', de: 'Lumen: Licht, Raum & Mensch' },
    timezone: 'Europe/Berlin',
    starts_at: `${day(0)}T08:00:00Z`,
    ends_at: `${day(2)}T17:00:00Z`,
  },
  { kind: 'ticket_type', id: 'visitor', name: { en: 'Visitor', de: 'Besuch' }, colour: '#2F4BFF', signed_type: 1 },
  { kind: 'ticket_type', id: 'student', name: { en: 'Student', de: 'Studierende' }, colour: '#FFD500', signed_type: 2 },
  { kind: 'list', id: 'door', name: { en: 'Main door', de: 'Haupteingang' }, re_entry: 'never' },
  session('opening', 0, '09:00', '10:00', 'Main hall', 'Opening: Why we look up', 'Eröffnung: Warum wir nach oben sehen'),
  session('workshop', 0, '10:30', '12:00', 'Studio 2', 'Workshop: Daylight in deep plans', 'Workshop: Tageslicht in tiefen Räumen', { capacity: 1 }),
  session('dusk', 0, '10:30', '11:30', 'Studio 1', 'The colour of dusk', 'Die Farbe der Dämmerung', { capacity: 60 }),
  session('case', 0, '13:00', '14:00', 'Boiler room', 'Donaudampfschifffahrtsgesellschaftsbeleuchtung: a case study with a long title', 'Donaudampfschifffahrtsgesellschaftsbeleuchtung: eine Fallstudie mit langem Titel', { capacity: 80 }),
  session('walk', 1, '17:00', '19:00', 'Gate B', 'Night walk', 'Nachtspaziergang', { capacity: 30 }),
  session('sleep', 2, '09:00', '10:00', 'Main hall', 'Light and sleep', 'Licht und Schlaf'),
  { kind: 'question', id: 'diet', text: { en: 'Do you eat in a special way?', de: 'Essen Sie auf besondere Weise?' }, type: 'text' },
  {
    kind: 'question',
    id: 'shirt',
    text: { en: 'Shirt size', de: 'T-Shirt-Größe' },
    type: 'choice',
    required: true,
    choices: ['S', 'M', 'L', 'XL'].map((size) => ({ id: size.toLowerCase(), text: { en: size, de: size } })),
  },
  {
    kind: 'question',
    id: 'photos',
    text: {
      en: 'I agree that photos are taken of the event in which I may be seen.',
      de: 'Ich bin einverstanden, dass Fotos gemacht werden, auf denen ich zu sehen sein kann.',
    },
    type: 'consent',
    required: true,
  },
  { kind: 'item', id: 'water', name: { en: 'Water', de: 'Wasser' }, type: 'drink', stock: 8, per_guest: 3, needs_confirmation: true },
  { kind: 'item', id: 'wheels', name: { en: 'A hand with a wheelchair', de: 'Hilfe mit dem Rollstuhl' }, type: 'assistance', needs_confirmation: true },
  { kind: 'item', id: 'supper', name: { en: 'Supper by candlelight', de: 'Abendessen bei Kerzenschein' }, type: 'food', opens_at: `${day(1)}T17:00:00Z` },
];

export const settings = {
  description: {
    en: 'Three days for everybody who plans with light: architects, engineers, artists. Talks, a hall full of things to touch, and evenings by candlelight.\n\nThe talks are in English; captions are shown at all stages.',
    de: 'Drei Tage für alle, die mit Licht planen: Architektinnen, Ingenieure, Künstlerinnen. Vorträge, eine Halle zum Anfassen und Abende bei Kerzenschein.\n\nDie Vorträge sind auf Englisch, mit Untertiteln auf allen Bühnen.',
  },
  venue: 'Kraftwerk, Köpenicker Straße 70, 10179 Berlin',
  registration: {
    enabled: true,
    capacity: 400,
    closes_at: `${day(0)}T06:00:00Z`,
    offered: [{ ticket_type: 'visitor' }, { ticket_type: 'student', capacity: 50 }],
    asks_company: true,
    asks_phone: true,
  },
};
