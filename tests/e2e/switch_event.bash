#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# switch_event.bash BIN DIR: staff have a kiosk serve another event that its organizers offer; what it did for the one before is
# handed in, whose staff can't open it any more.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

came_in_is() { [ "$(grep -c '"msg":"staff came in"' "$DIR/kiosk.log")" = "$1" ]; }
is_paired_for() { grep -A2 '"events"' "$DIR/kiosk/pairing.json" | grep -q "\"$1\""; }
serves_now() { grep '"msg":"screen"' "$DIR/kiosk.log" | tail -1 | grep -q '"page":"attract"'; }
other_has() { "$BIN/usher-backend" check-ins --data "$DIR/backend" --event spring | grep -q ",main,$1,entry,"; }
press() {
  local key
  for key in "$@"; do xdotool key "$key" && sleep 0.4; done
}

make_event
# The same guests, for whom nobody has opened a door yet.
sed '/"kind":"event"/s/"id":"demo"/"id":"spring"/' "$DIR/event.ndjson" >"$DIR/spring.ndjson"
"$BIN/usher-backend" import --data "$DIR/backend" "$DIR/spring.ndjson"
pin=$("$BIN/usher-backend" staff add "Ada King" --role administrator --event demo --data "$DIR/backend" | sed -n 's/^pin *//p')
start_backend
pair_kiosk
"$BIN/usher" kiosks offer "$(kiosk_id)" spring --event demo --data "$DIR/backend"
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
readarray -t tickets < <(good_tickets)
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest of the first event" "welcome admitted"

xdotool key ctrl+alt+s
sleep 0.5 && type_text "$pin"
await 20 "Ada to come in" came_in_is 1
# The other event is the last of what there is to choose from.
press ctrl+3 F3
for _ in {1..12}; do press Down; done
press Return Return
await 60 "the kiosk to be the other event's" is_paired_for spring
await 60 "the kiosk to serve it" serves_now
expect_check_ins "${tickets[0]}"
type_code "$(code_of "${tickets[0]}")"
expect 2 "the same guest, at the second event" "welcome admitted"
await 60 "that check-in" other_has "${tickets[0]}"
step "Switched to another event by staff"

xdotool key ctrl+alt+s
sleep 0.5 && type_text "$pin"
await 20 "somebody to be refused who is staff of the first event alone" grep -q '"result":"nobody may"' "$DIR/kiosk.log"
stop_kiosk
expect_logs_without_guests
