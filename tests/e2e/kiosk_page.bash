#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# kiosk_page.bash BIN DIR: staff print a test badge, take check-ins and a support bundle away, have the event read anew and the
# program begun again, from the page of the kiosk's state; of the test the backend hears nothing, and in the bundle is nobody.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

came_in_is() { [ "$(grep -c '"msg":"staff came in"' "$DIR/kiosk.log")" = "$1" ]; }
# done_is DEED: it was done, or is on its way.
done_is() { grep '"msg":"staff deed"' "$DIR/kiosk.log" | grep -q "\"deed\":\"$1\""; }
there_is() { compgen -G "$DIR/taken/$1" >/dev/null; }
shown_first_page() { grep -c '"page":"attract"' "$DIR/kiosk.log" || true; }
begun_again() { [ "$(shown_first_page)" -gt "$1" ]; }
types_pin() { sleep 0.5 && type_text "$1"; }
# press KEY...: each with a moment in which the page takes it.
press() {
  local key
  for key in "$@"; do xdotool key "$key" && sleep 0.4; done
}

make_event
pin=$("$BIN/usher-backend" staff add "Ada King" --role administrator --event demo --data "$DIR/backend" | sed -n 's/^pin *//p')
start_backend
pair_kiosk
start_display 1080x1920
mkdir -p "$DIR/papers" "$DIR/taken" "$DIR/south"
start_kiosk --set "printing/badge=pdf:$DIR/papers" --set "staff/export_folder=$DIR/taken"
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
type_code "$(code_of demo-ok)"
expect 1 "a guest before that" "welcome admitted"

xdotool key ctrl+alt+s
types_pin "$pin"
await 20 "Ada to come in" came_in_is 1
press ctrl+3 F2
await 20 "the test badge" test -s "$DIR/papers/badge-test-badge.pdf"
press F6
await 20 "the table of check-ins" there_is "usher-check-ins-*.csv"
grep -q "Lindholm" "$DIR"/taken/usher-check-ins-*.csv || fail "the guest who came in is not in the table"
press F7
await 20 "the support bundle" there_is "usher-support-*.tar.gz"
mkdir -p "$DIR/bundle"
tar -xzf "$DIR"/taken/usher-support-*.tar.gz -C "$DIR/bundle"
if grep -rqiE "lindholm|$(code_of demo-ok)" "$DIR/bundle"; then fail "the support bundle names a guest or a code"; fi
step "A test badge, a table of check-ins, and a bundle that names nobody"

# Another door: it tells of itself as it starts, and this one hears of it with its next heartbeat.
code=$("$BIN/usher-backend" pairing-code --data "$DIR/backend" --event demo --name "South door")
"$BIN/usher-kiosk" pair --set "kiosk/data=$DIR/south" --backend "http://127.0.0.1:$BACKEND_PORT" --code "$code" >/dev/null
"$BIN/usher-kiosk" --set "kiosk/data=$DIR/south" --set "$DOOR" --set camera/source=none --set printing/badge=none \
  --set printing/agenda=none -platform offscreen 2>"$DIR/south.log" &
south=$!
await 60 "the other door to be online" grep -q '"online":true' "$DIR/south.log"
kill "$south"
wait "$south" || true

press F5 Return
await 20 "the event to be read anew" done_is reload
before=$(shown_first_page)
press F8 Return
await 30 "the program to begin again" begun_again "$before"
kiosk_runs
await 60 "the kiosk to be online again" kiosk_is true
# What it knows of kiosks the backend keeps for ten seconds.
await 60 "the kiosk to hear of the other door" grep -q '"count":1,.*"msg":"neighbours"' "$DIR/kiosk.log"
type_code "$(code_of demo-used)"
await 60 "a guest after that" kiosk_shows welcome
step "Read anew, and begun again in place"
tickets=$(sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT DISTINCT ticket FROM op WHERE kind = 'print_result'")
[ "$tickets" = demo-ok ] || fail "the backend should have heard of one guest's papers alone, but heard of: $tickets"
stop_kiosk
expect_logs_without_guests
