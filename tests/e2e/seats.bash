#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# seats.bash BIN DIR: guests take seats in sessions at the kiosk, with the backend there and with it down: the last seat, a
# place on the waiting list, and one that is kept until the backend is back. Each sees what became of it.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

# What the kiosk last said of the guest's seat in the session on its page.
shown_seat() { sed -nE 's/.*"page":"session".*"seat":"([a-z_]+)".*/\1/p' "$DIR/kiosk.log" | tail -1; }
seat_is() { [ "$(shown_seat)" = "$1" ]; }
# seats_of SESSION: TICKET|taken or TICKET|waiting of those who are enrolled there, as the backend has them.
seats_of() {
  sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT ticket, iif(is_waiting, 'waiting', 'taken') FROM enrolment WHERE session = '$1' ORDER BY ticket"
}
backend_has_seat() { seats_of "$1" | grep -q "^$2|$3\$"; }
# Good tickets of guests who have sessions already.
with_sessions() {
  grep -E '"sessions":\["' "$DIR/event.ndjson" | sed -nE 's/.*"id":"([^"]+)".*/\1/p' >"$DIR/with-sessions"
  good_tickets | grep -xFf "$DIR/with-sessions"
}
# prints_agenda GUEST: from the page of their own sessions; one of these is on the paper.
prints_agenda() {
  local session title
  await 20 "the agenda of $1" taps_for_paper "$DIR/papers/agenda-$1.pdf"
  session=$(sed -nE "/\"id\":\"$1\"/s/.*\"sessions\":\[\"([^\"]+)\".*/\1/p" "$DIR/event.ndjson")
  title=$(sed -nE "/\"id\":\"$session\",\"kind\":\"session\"/s/.*\"title\":\{[^}]*\"en\":\"([^\"]+)\".*/\1/p" "$DIR/event.ndjson")
  [ -n "$title" ] || fail "the demo event has no session of $1"
  pdftotext "$DIR/papers/agenda-$1.pdf" - | tr -s '\n ' ' ' | grep -qF "$title" || fail "the agenda of $1 does not say \"$title\""
  step "The first guest saw their sessions and has them on paper: $title"
}
taps_for_paper() {
  xdotool mousemove 540 1496 click 1
  sleep 0.3
  [ -s "$1" ]
}
FREE_CARD="296 1169" LAST_SEAT_CARD="784 1169" SEAT_BUTTON="540 1632"
# checks_in GUEST NUMBER: and comes to all sessions by way of their own.
checks_in() {
  type_code "$(code_of "$1")"
  expect "$2" "a guest" "welcome admitted"
  tap_to 376 1800 agenda
  [ "$2" != 1 ] || prints_agenda "$1"
  tap_to 540 1648 programme
}
# comes_back GUEST: their ticket is used already; they go straight to all sessions.
comes_back() {
  local before
  before=$(pages refused)
  type_code "$(code_of "$1")"
  await 20 "the guest to be told that they are in" turned refused "$before"
  tap_to 830 1632 programme
}

make_event
# Before all others: they are on.
cat >"$DIR/sessions.ndjson" <<ROWS
{"kind":"session","id":"free","title":{"en":"A first session"},"room":"Room A","starts_at":"$(date -u -d '-6 hours' +%FT%TZ)","ends_at":"$(date -u -d '+6 hours' +%FT%TZ)","capacity":500}
{"kind":"session","id":"last-seat","title":{"en":"B second session"},"room":"Room B","starts_at":"$(date -u -d '-6 hours' +%FT%TZ)","ends_at":"$(date -u -d '+6 hours' +%FT%TZ)","capacity":1}
ROWS
"$BIN/usher" event put "$DIR/sessions.ndjson" --event demo --data "$DIR/backend"
start_backend
pair_kiosk
start_display 1080x1920
mkdir "$DIR/papers"
start_kiosk --set "printing/agenda=pdf:$DIR/papers"
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
readarray -t guests < <(with_sessions | head -3)
[ ${#guests[@]} = 3 ] || fail "the demo event has too few guests with sessions"

checks_in "${guests[0]}" 1
tap_to $LAST_SEAT_CARD session
seat_is none || fail "nobody has asked for a seat yet"
tap_to $SEAT_BUTTON session
await 60 "the seat at the backend" backend_has_seat last-seat "${guests[0]}" taken
await 60 "the guest to see that they have it, on the same page" seat_is has
step "The first guest has the last seat, and sees it"

checks_in "${guests[1]}" 2
tap_to $LAST_SEAT_CARD session
tap_to $SEAT_BUTTON session
await 60 "the second guest to wait at the backend" backend_has_seat last-seat "${guests[1]}" waiting
await 60 "the guest to see that they wait, on the same page" seat_is waits
step "The second guest is on the waiting list, and sees it"

stop_backend
await 60 "the kiosk to notice" kiosk_is false
checks_in "${guests[2]}" 3
tap_to $FREE_CARD session
tap_to $SEAT_BUTTON session
seat_is asked_for || fail "the seat should be asked for, but is \"$(shown_seat)\""
comes_back "${guests[0]}"
tap_to $LAST_SEAT_CARD session
seat_is has || fail "the first guest should have their seat, but sees \"$(shown_seat)\""
tap_to $SEAT_BUTTON session
seat_is none || fail "the first guest gave their seat back, but sees \"$(shown_seat)\""
step "One asked for a seat and one gave theirs back while the backend was down"
stop_kiosk
start_backend
start_kiosk
await 120 "the seat, once the backend is there" backend_has_seat free "${guests[2]}" taken
await 120 "the second guest to move up" backend_has_seat last-seat "${guests[1]}" taken
await 60 "the kiosk to be online" kiosk_is true
comes_back "${guests[1]}"
tap_to $LAST_SEAT_CARD session
await 60 "the second guest to see their seat" seat_is has
comes_back "${guests[2]}"
tap_to $FREE_CARD session
await 60 "the third guest to see their seat" seat_is has
[ "$(seats_of last-seat | wc -l)" = 1 ] || fail "the first guest has left: $(seats_of last-seat)"
step "Both see the seats that they have now"
expect_check_ins "${guests[@]}"
stop_kiosk
expect_logs_without_guests
