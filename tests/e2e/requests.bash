#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# requests.bash BIN DIR: guests ask for something at the kiosk, with the backend there and with it down; the backend gets each
# request once, staff see to it at the kiosk and with the tool, and the guests who come back see what became of it.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

# What the kiosk last said of the request on its page.
shown_state() { sed -nE '/"msg":"screen"/s/.*"page":"(catalogue|receipt)".*"request":"([a-z]+)".*/\2/p' "$DIR/kiosk.log" | tail -1; }
expect_state() { [ "$(shown_state)" = "$1" ] || fail "the guest should have seen \"$1\", but saw \"$(shown_state)\""; }
requests_of() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT id FROM request WHERE ticket = '$1'"; }
note_of() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT note FROM request WHERE ticket = '$1'"; }
backend_has_request() { [ -n "$(requests_of "$1")" ]; }
# staff STEP REQUEST [OPTION]...
staff() { "$BIN/usher" requests "$@" --event demo --data "$DIR/backend"; }
# ask_for_the_first Y [NOTE]: from Welcome: something, the first thing there is, "ask for it".
ask_for_the_first() {
  tap_to 714 1800 catalogue
  tap_to 296 "$1" asking
  if [ $# -gt 1 ]; then
    tap_to 540 1480 noting
    type_text "$2"
    tap_to 540 1632 asking
  fi
  tap_to 540 1632 receipt
  expect_state open
}
# "Done", or the way back, from whatever page there is: where it is the start, nothing is there.
leave() { xdotool mousemove 778 1768 click 1; }
# sees STATE CODE: a guest comes back; their ticket is used already, and they look what became of what they asked for.
sees() {
  local before
  leave
  before=$(pages refused)
  type_code "$2"
  await 20 "the guest to be told that they are in" turned refused "$before"
  tap_to 540 1632 catalogue
  [ "$(shown_state)" = "$1" ]
}
# Of those, a ticket of nobody who is enrolled where there are hand-outs: the cards stand in two rows for all of them.
without_hand_outs() {
  local session
  for session in $(sed -nE '/"kind":"item"/s/.*"session":"([^"]+)".*/\1/p' "$DIR/event.ndjson"); do
    grep "\"$session\"" "$DIR/event.ndjson" | sed -nE '/"kind":"ticket",/s/.*"id":"([^"]+)".*/\1/p'
  done | sort -u >"$DIR/with-hand-outs"
  good_tickets | grep -vxFf "$DIR/with-hand-outs"
}

served() { grep '"msg":"staff deed"' "$DIR/kiosk.log" | grep '"deed":"request"' | grep -q '"done":true'; }
came_in() { grep -q '"msg":"staff came in"' "$DIR/kiosk.log"; }
taken_on_by() { [ "$(sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT group_concat(DISTINCT staff) FROM op WHERE kind = 'request_state'")" = "$1" ]; }

make_event
pin=$("$BIN/usher-backend" staff add "Ada King" --event demo --data "$DIR/backend" | sed -n 's/^pin *//p')
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
readarray -t guests < <(without_hand_outs)
[ ${#guests[@]} -ge 2 ] || fail "the demo event has too few guests without hand-outs"
FIRST_CARD=1404

type_code "$(code_of "${guests[0]}")"
expect 1 "a guest" "welcome admitted"
ask_for_the_first $FIRST_CARD
await 60 "the request at the backend" backend_has_request "${guests[0]}"
staff "done" "$(requests_of "${guests[0]}")"
# Its own word gives way to the backend's once the feed has brought it.
await 60 "the guest to see that it was handed out" sees done "$(code_of "${guests[0]}")"
step "The guest who came back saw that it was handed out"

stop_backend
await 60 "the kiosk to notice" kiosk_is false
answers_before=$(answers | wc -l)
type_code "$(code_of "${guests[1]}")"
expect $((answers_before + 1)) "a guest while the backend is down" "welcome admitted"
ask_for_the_first $FIRST_CARD "No sugar"
sees open "$(code_of "${guests[1]}")" || fail "the guest should have seen \"open\", but saw \"$(shown_state)\""
step "The guest who came back while the backend was down saw that it waits"
xdotool key ctrl+alt+s
sleep 0.5 && type_text "$pin"
await 20 "Ada to come in" came_in
xdotool key ctrl+2
sleep 0.5
xdotool key Down key Return
await 20 "the request to be taken on" served
xdotool key ctrl+l
sleep 0.5
sees accepted "$(code_of "${guests[1]}")" || fail "the guest should have seen \"accepted\", but saw \"$(shown_state)\""
step "Staff took it on at the kiosk, and the guest saw that"
stop_kiosk
start_backend
start_kiosk
await 120 "the request, once the backend is there" backend_has_request "${guests[1]}"
[ "$(note_of "${guests[1]}")" = "No sugar" ] || fail "the note says \"$(note_of "${guests[1]}")\""
await 60 "who took it on at the backend" taken_on_by "Ada King"
staff decline "$(requests_of "${guests[1]}")" --reason "The kitchen is closed"
await 60 "the guest to see that it is not possible" sees declined "$(code_of "${guests[1]}")"
step "The guest who came back saw that it is not possible"
for guest in "${guests[@]:0:2}"; do
  [ "$(requests_of "$guest" | wc -l)" = 1 ] || fail "$guest asked once, and the backend has $(requests_of "$guest" | wc -l)"
done
expect_check_ins "${guests[@]:0:2}"
stop_kiosk
expect_logs_without_guests
