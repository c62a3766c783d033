#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# revoked.bash BIN DIR: a kiosk that is revoked while it holds check-ins hands them in, each once, however often it is
# killed in between; then it forgets the event, and can be paired again.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
export USHER_LOG=debug

is_unpaired() { grep '"msg":"out of service"' "$DIR/kiosk.log" | tail -1 | grep -q 'pairing.json'; }
expect_nothing_left() {
  local left
  left=$(cd "$DIR/kiosk" && find . -name '*.db*' -o -name '*.key' ! -name device.key -o -name '*.json')
  [ -z "$left" ] || fail "the kiosk should have forgotten the event, but still has: $left"
  step "The kiosk has forgotten the event"
}

make_event
start_backend
pair_kiosk
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
type_code "$(code_of "${tickets[2]}")"
expect 3 "another one" "welcome admitted"
kill_kiosk

kiosk=$(kiosk_id)
"$BIN/usher-backend" revoke-kiosk --data "$DIR/backend" --kiosk "$kiosk"
start_kiosk
await 60 "the kiosk to find no backend" kiosk_is false
kill_kiosk
step "The kiosk is revoked, and was killed twice before it heard of it"

start_backend
start_kiosk
await 120 "the kiosk to hear of it" grep -q "revoked" "$DIR/kiosk.log"
kill_kiosk
start_kiosk
await 120 "the kiosk to wait for a pairing" is_unpaired
expect_nothing_left
expect_check_ins "${tickets[@]:0:3}"
stop_kiosk

pair_kiosk
start_kiosk
await 60 "the kiosk to serve again" kiosk_shows attract
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest who is inside" "refused already_used"
stop_kiosk

step "Killed between noting that everything is handed in and forgetting"
cp "$DIR/kiosk/pairing.json" "$DIR/kiosk/departure.json"
rm "$DIR/kiosk/keys/"*.key
start_kiosk
await 60 "the kiosk to go on with that" is_unpaired
expect_nothing_left
stop_kiosk
expect_logs_without_guests
