#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# moved.bash BIN DIR: a kiosk that is moved to another event while it holds check-ins hands them in, each once, however
# often it is killed in between; then it forgets its event and serves the other, without being paired again.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

is_paired_for() { grep -A2 '"events"' "$DIR/kiosk/pairing.json" | grep -q "\"$1\""; }
# The first page of the event before may have been there as well.
serves_now() { grep '"msg":"screen"' "$DIR/kiosk.log" | tail -1 | grep -q '"page":"attract"'; }
other_has() { "$BIN/usher-backend" check-ins --data "$DIR/backend" --event spring | grep -q ",main,$1,entry,"; }

make_event
# The same guests, for whom nobody has opened a door yet.
sed '/"kind":"event"/s/"id":"demo"/"id":"spring"/' "$DIR/event.ndjson" >"$DIR/spring.ndjson"
"$BIN/usher-backend" import --data "$DIR/backend" "$DIR/spring.ndjson"
start_backend
pair_kiosk
kiosk=$(kiosk_id)
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
readarray -t tickets < <(good_tickets)
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest while all is well" "welcome admitted"
await 60 "the check-in" backend_has "${tickets[0]}"

stop_backend
await 60 "the kiosk to notice" kiosk_is false
type_code "$(code_of "${tickets[1]}")"
expect 2 "a guest while the backend is down" "welcome admitted"
"$BIN/usher" kiosks move "$kiosk" spring --event demo --data "$DIR/backend"
type_code "$(code_of "${tickets[2]}")"
expect 3 "a guest after the kiosk was moved, of which it can't know" "welcome admitted"

start_backend
await 120 "the kiosk to hear of it" grep -q "has moved this kiosk" "$DIR/kiosk.log"
kill_kiosk
start_kiosk
await 120 "the kiosk to be the other event's" is_paired_for spring
await 60 "the kiosk to serve it" serves_now
expect_check_ins "${tickets[@]:0:3}"
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest of both events, at the second" "welcome admitted"
await 60 "that check-in" other_has "${tickets[0]}"
stop_kiosk
step "Killed between noting that everything is handed in and forgetting"
cp "$DIR/kiosk/pairing.json" "$DIR/kiosk/departure.json"
sed 's/"spring"/"demo"/' "$DIR/kiosk/pairing.json" >"$DIR/kiosk/next-pairing.json"
"$BIN/usher" kiosks move "$kiosk" demo --event spring --data "$DIR/backend"
start_kiosk
await 60 "the kiosk to go on with that" is_paired_for demo
await 60 "the kiosk to serve again" serves_now
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest who is inside" "refused already_used"
await 60 "the kiosk to be online" kiosk_is true

step "Moved while it waits for news"
"$BIN/usher" kiosks move "$kiosk" spring --event demo --data "$DIR/backend"
await 20 "the kiosk to be the other event's" is_paired_for spring
stop_kiosk
[ ! -e "$DIR/kiosk/departure.json" ] && [ ! -e "$DIR/kiosk/next-pairing.json" ] || fail "the kiosk has left notes behind"
expect_logs_without_guests
