#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# event_template.bash BIN DIR: an event's own badge reaches a kiosk that is running; a wrong one is refused, and one that gets
# through all the same leaves the last good one, also over a restart.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

badge_of() { echo "$DIR/badges/badge-$1.pdf"; }
expect_badge() { # TICKET SIZE
  await 60 "the badge of $1" test -s "$(badge_of "$1")"
  pdfinfo "$(badge_of "$1")" | grep -q "Page size: *$2" || fail "the badge is not of that size: $(pdfinfo "$(badge_of "$1")")"
}
set_template() { "$BIN/usher" event template badge --event demo --data "$DIR/backend" "$@"; }
adopted() { [ "$(grep -c '"msg":"event template".*"paper":"badge"' "$DIR/kiosk.log")" -ge "$1" ]; }
start() {
  start_kiosk --set "printing/badge=pdf:$DIR/badges"
  await 60 "the kiosk's first screen" kiosk_shows attract
}

make_event
start_backend
pair_kiosk
start_display 1080x1920
mkdir "$DIR/badges"
start
readarray -t tickets < <(good_tickets)
# The event has none: that is told once.
await 60 "the event's templates" adopted 1
set_template --put badge_86x54
await 60 "the event's template" adopted 2
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest" "welcome admitted"
# 86 by 54 mm in points.
expect_badge "${tickets[0]}" "24[34].*x 15[23]"
step "The event's badge is printed, without a restart"
tap 130 1800 # "Done"

set_template | sed 's/"width": 86/"width": 40/' >"$DIR/wrong.json"
if set_template --put "$DIR/wrong.json" 2>"$DIR/refused"; then fail "a wrong template was taken"; fi
grep -q 'line [0-9]*, column [0-9]*: ' "$DIR/refused" || fail "the fault is not said: $(cat "$DIR/refused")"
set_template | grep -q '"width": 86' || fail "the last good one did not stay"
step "A wrong one is refused by its line"

python3 - "$DIR/wrong.json" >"$DIR/row" <<'PYTHON'
import json, sys
print(json.dumps({"kind": "template", "id": "badge", "text": open(sys.argv[1], encoding="utf-8").read()}))
PYTHON
cat "$DIR/event.ndjson" "$DIR/row" >"$DIR/again.ndjson"
if "$BIN/usher-backend" import --data "$DIR/backend" "$DIR/again.ndjson" 2>"$DIR/refused"; then fail "a wrong template was imported"; fi
lines=$(wc -l <"$DIR/again.ndjson")
grep -q "again.ndjson:$lines: .*template of the badge, line [0-9]*, column [0-9]*: .*nothing was imported" "$DIR/refused" ||
  fail "the fault of an import is not said: $(cat "$DIR/refused")"
step "Nor is one that an event file brings"
# A backend that has no tool beside it is told of one, or can't tell.
mkdir "$DIR/alone"
cp "$BIN/usher-backend" "$DIR/alone"
if "$DIR/alone/usher-backend" import --data "$DIR/backend" --usher-program "$BIN/usher" "$DIR/again.ndjson" 2>"$DIR/refused"; then
  fail "a wrong template was imported past the tool"
fi
"$DIR/alone/usher-backend" import --data "$DIR/backend" "$DIR/again.ndjson"
said_wrong() { grep -q "event's template of the badge: line" "$DIR/kiosk.log"; }
await 60 "the kiosk to say what is wrong" said_wrong
grep -q 'the last good one stays' "$DIR/kiosk.log" || fail "what is printed is not said"
type_code "$(code_of "${tickets[1]}")"
expect 2 "another guest" "welcome admitted"
expect_badge "${tickets[1]}" "24[34].*x 15[23]"
stop_kiosk
start
await 60 "the kiosk to say what is wrong" said_wrong
await 60 "the last good one" adopted 1
type_code "$(code_of "${tickets[2]}")"
expect 1 "a guest after the restart" "welcome admitted"
expect_badge "${tickets[2]}" "24[34].*x 15[23]"
step "One that gets through leaves the last good one, also over a restart"
stop_kiosk
expect_logs_without_guests
