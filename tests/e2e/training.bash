#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# training.bash BIN DIR: a supervisor begins a training from the kiosk's page; made-up guests come in by code and by staff's hand,
# with a badge that says what it is; the backend hears nothing, not a byte of the kiosk's own files changes, and real guests come
# in once the training ends, by staff or by a power cut.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

came_in_is() { [ "$(grep -c '"msg":"staff came in"' "$DIR/kiosk.log")" = "$1" ]; }
trains() { [ "$(grep -c '"msg":"training"' "$DIR/kiosk.log")" = "$1" ]; }
logged() { grep -q "$1" "$DIR/kiosk.log"; }
# A guest's page may end behind those of staff: only what comes after the line counts.
first_screen_after() { sed -n "/$1/,\$p" "$DIR/kiosk.log" | grep -q '"page":"attract"'; }
types_pin() { sleep 0.5 && type_text "$1"; }
press() {
  local key
  for key in "$@"; do xdotool key "$key" && sleep 0.4; done
}
opens_file() {
  xdotool key Return
  sleep 0.3
  grep '"msg":"staff read"' "$DIR/kiosk.log" | grep -q "\"ticket\":\"$1\""
}
let_in() { grep '"deed":"let in","done":true' "$DIR/kiosk.log" | grep -q "\"ticket\":\"$1\""; }
# The kiosk's own, but for the lock of whatever runs.
own_files() { find "$DIR/kiosk" -type f ! -path "$DIR/kiosk/training/*" ! -name kiosk.lock -exec sha256sum {} + | sort -k 2; }
# What the backend knows of kiosks, and what it was asked.
heard() {
  sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT id, seen_at_ms, heartbeat FROM kiosk; SELECT count(*) FROM op;"
  grep -c '"msg":"request"' "$DIR/backend.log"
}

make_event
pin=$("$BIN/usher-backend" staff add "Ada King" --role supervisor --event demo --data "$DIR/backend" | sed -n 's/^pin *//p')
start_backend
pair_kiosk
start_display 1080x1920
mkdir -p "$DIR/papers"
start_kiosk --set "printing/badge=pdf:$DIR/papers"
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
type_code "$(code_of demo-ok)"
expect 1 "a guest before that" "welcome admitted"
await 60 "the backend to hear of them" backend_has demo-ok

xdotool key ctrl+alt+s
types_pin "$pin"
await 20 "Ada to come in" came_in_is 1
press ctrl+3 F9
sleep 1
trains 0 || fail "a training began before it was asked once more"
press Return
await 30 "the training to begin" trains 1
await 60 "its first screen" first_screen_after '"msg":"training"'
kiosk_runs
files=$(own_files) known=$(heard)
[ "$(wc -l <<<"$files")" -ge 5 ] || fail "the kiosk's own files were not found: $files"
step "The same process trains"

type_code TRAINING-01
expect 2 "a made-up guest" "welcome admitted"
await 20 "their badge" test -s "$DIR/papers/badge-training-01.pdf"
[ "$(pdftotext "$DIR/papers/badge-training-01.pdf" - | grep -c '^Training')" = 2 ] || fail "the badge does not say that it is of a training"
type_code "$(code_of demo-used)"
expect 3 "a real guest, meanwhile" "refused unknown"
xdotool key ctrl+alt+s
types_pin 246810
await 20 "whoever trains to come in" came_in_is 2
type_text "wojcik"
await 20 "a made-up guest to be found and opened" opens_file training-08
xdotool key F2
await 20 "staff to let them in" let_in training-08
# Time enough for whatever would be sent.
sleep 6
[ "$(own_files)" = "$files" ] || fail "the training has changed the kiosk's own files:
$(diff <(echo "$files") <(own_files))"
[ "$(heard)" = "$known" ] || fail "the backend has heard of the training"
step "The backend heard nothing, and the kiosk's own files are as they were"

press ctrl+3 F9 Return
await 30 "the training to end" logged '"deed":"end training"'
await 60 "the first screen after it" first_screen_after '"deed":"end training"'
kiosk_runs
await 60 "the kiosk to be online again" kiosk_is true
trains 1 || fail "that is a training again"
[ ! -e "$DIR/kiosk/training" ] || fail "something is left of the training"
type_code TRAINING-01
expect 4 "a made-up guest after it" "refused unknown"
second=$(good_tickets | sed -n 1p)
type_code "$(code_of "$second")"
expect 5 "a real guest after it" "welcome admitted"
await 60 "the backend to hear of them" backend_has "$second"
stop_kiosk

mkdir -p "$DIR/unpaired"
start_kiosk --set "kiosk/data=$DIR/unpaired" --training
await 60 "a training without a pairing" kiosk_shows attract
type_code TRAINING-02
expect 1 "its guest" "welcome admitted"
stop_kiosk
start_kiosk --training
await 60 "another training" kiosk_shows attract
type_code TRAINING-01
expect 1 "its guest, as if nothing had been" "welcome admitted"
kill_kiosk
[ -e "$DIR/kiosk/training" ] || fail "the training's folder is not where it was looked for"
# As whoever watches over it starts it again.
start_kiosk
await 60 "the kiosk after a power cut" kiosk_shows attract
await 60 "it to be online" kiosk_is true
[ ! -e "$DIR/kiosk/training" ] || fail "something is left of a training that was cut short"
third=$(good_tickets | sed -n 2p)
type_code "$(code_of "$third")"
expect 1 "a real guest" "welcome admitted"
await 60 "the backend to hear of them" backend_has "$third"
stop_kiosk
expect_check_ins demo-ok "$second" "$third"
expect_logs_without_guests
