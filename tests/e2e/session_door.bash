#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# session_door.bash BIN DIR: a kiosk at a room's door, with the network down: guests come in until the seats are taken, whoever
# is inside goes out at the same kiosk, and the seat is free again; the backend then knows of every passage.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

# passes GUEST ANSWER: shows the code, and gets that answer.
passes() {
  local before
  before=$(answers | wc -l)
  type_code "$(code_of "$1")"
  await 20 "an answer" answered $((before + 1))
  [ "$(answers | tail -1)" = "$2" ]
}
must_pass() { passes "$1" "$2" || fail "$1 should have been answered with \"$2\", but was with \"$(answers | tail -1)\""; }
in_room() { check_ins | grep ",talk-room,$1,$2," | wc -l; }
room_has() { [ "$(in_room "$1" "$2")" = "$3" ]; }

make_event
cat >"$DIR/room.ndjson" <<ROWS
{"kind":"session","id":"talk","title":{"en":"The talk"},"room":"Talk Room","starts_at":"$(date -u -d '-5 minutes' +%FT%TZ)","ends_at":"$(date -u -d '+3 hours' +%FT%TZ)","capacity":2}
{"kind":"list","id":"talk-room","name":{"en":"Talk Room"},"session":"talk","takes_unenrolled":true,"re_entry":"after_exit"}
ROWS
"$BIN/usher" event put "$DIR/room.ndjson" --event demo --data "$DIR/backend"
start_backend
pair_kiosk
start_display 1080x1920
DOOR="kiosk/room=Talk Room"
start_kiosk --set kiosk/direction=both
await 60 "the kiosk's first screen" kiosk_shows attract
stop_backend
await 60 "the kiosk to notice" kiosk_is false

readarray -t guests < <(good_tickets | head -3)
must_pass "${guests[0]}" "welcome admitted"
must_pass "${guests[1]}" "welcome admitted"
must_pass "${guests[2]}" "refused session_full"
must_pass "${guests[0]}" "refused already_used" # the same showing
step "Two seats, two guests, and the third was told so"
# Ten seconds after the entry it is another showing.
await 60 "the first guest to leave" passes "${guests[0]}" "welcome admitted"
must_pass "${guests[2]}" "welcome admitted"
step "One went out, and the seat was free again"

start_backend
await 120 "the exit at the backend" room_has "${guests[0]}" exit 1
for guest in "${guests[@]}"; do
  await 60 "the entry of $guest at the backend" room_has "$guest" entry 1
done
[ "$(in_room "${guests[1]}" exit)" = 0 ] || fail "${guests[1]} did not leave"
stop_kiosk
expect_logs_without_guests
