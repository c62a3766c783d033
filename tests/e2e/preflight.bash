#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# preflight.bash BIN DIR: before the doors open staff let the kiosk prove that it is ready, by keys and a scanner. A printer that is
# not there keeps the doors shut, what waits to be sent is to be seen to, and nobody is let in by the code that proves the scanner.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

came_in_is() { [ "$(grep -c '"msg":"staff came in"' "$DIR/kiosk.log")" = "$1" ]; }
# preflight_is STANDING CHECKS: as it was said last.
preflight_is() { grep '"msg":"preflight"' "$DIR/kiosk.log" | tail -1 | grep "\"checks\":\"$2\"" | grep -q "\"standing\":\"$1\""; }
press() {
  local key
  for key in "$@"; do xdotool key "$key" && sleep 0.4; done
}
staff_come_in() {
  xdotool key ctrl+alt+s
  sleep 0.5
  type_text "$pin"
  await 20 "Ada to come in" came_in_is "$1"
}

make_event
pin=$("$BIN/usher-backend" staff add "Ada King" --role staff --event demo --data "$DIR/backend" | sed -n 's/^pin *//p')
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk --set printing/badge=cups:usher-has-no-such-queue
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
staff_come_in 1
press ctrl+3 F4
await 20 "the missing printer to keep the doors shut" preflight_is stop printer
step "A printer that is not there keeps the doors shut"
stop_kiosk

start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
staff_come_in 1
press ctrl+3 F4
# That the camera is missing has to be proved by hand; until then nothing is green.
sleep 1
if grep -q '"msg":"preflight"' "$DIR/kiosk.log"; then fail "the kiosk is said to be ready before anybody held a code up"; fi
type_code "$(code_of demo-ok)"
await 20 "the kiosk to be ready" preflight_is good ""
if answered 1; then fail "a guest was looked at while staff tried the scanner"; fi
step "All is proved: green"

stop_backend
await 60 "the kiosk to be offline" kiosk_is false
press Escape Escape ctrl+l
await 20 "the guests' screen again" grep -q '"msg":"staff left"' "$DIR/kiosk.log"
type_code "$(code_of demo-ok)"
expect 1 "a guest while there is no network" "welcome admitted"
staff_come_in 2
press ctrl+3 F4
type_code "anything with a code"
await 20 "what waits to be seen to" preflight_is care "queue"
step "What waits to be sent is to be seen to, and nobody else"
start_backend
await 60 "the kiosk to be online" kiosk_is true
press F5
type_code "anything with a code"
await 30 "the kiosk to be ready once more" preflight_is good ""
expect_check_ins demo-ok
stop_kiosk
expect_logs_without_guests
