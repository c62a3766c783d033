#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# other_codes.bash BIN DIR PICTURE_CODE: tickets of other sellers, with Aztec, Code 128 and PDF417 codes, before a camera. They are
# read from when the event says so on, while the kiosk runs, and no others; what reads them may die.
set -euo pipefail
BIN=$1 DIR=$2 PICTURE_CODE=$3
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

# put_formats JSON: the event as it is, with those codes.
put_formats() {
  python3 - "$DIR/event.ndjson" "$1" >"$DIR/formats.ndjson" <<'PYTHON'
import json, sys
rows = map(json.loads, open(sys.argv[1], encoding="utf-8"))
event = next(row for row in rows if row["kind"] == "event")
print(json.dumps(event | {"code_formats": json.loads(sys.argv[2])}))
PYTHON
  "$BIN/usher" event put "$DIR/formats.ndjson" --event demo --data "$DIR/backend"
}
# The process that reads them; "" where there is none.
reading() { pgrep -P "$KIOSK_PID" -f -- --read-codes || true; }
is_read_by_another() { [ -n "$(reading)" ] && [ "$(reading)" != "$1" ]; }
# The pictures have come round so often since, by the QR code among them.
rounds() { answers | wc -l; }
has_gone_round() { [ "$(rounds)" -ge "$1" ]; }

make_event
readarray -t tickets < <(good_tickets | head -4)
mkdir "$DIR/pictures"
"$BIN/usher" tickets "$DIR/event.ndjson" --out "$DIR/tickets" --ticket "${tickets[0]}" >/dev/null
cp "$DIR/tickets/${tickets[0]}.png" "$DIR/pictures/1.png"
number=1
for format in aztec code_128 pdf417; do
  "$PICTURE_CODE" "$format" "$(code_of "${tickets[$number]}")" "$DIR/pictures/$((number + 1)).png"
  number=$((number + 1))
done
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk --set "camera/source=images:$DIR/pictures"
await 60 "the QR code's guest" backend_has "${tickets[0]}"
await 60 "all pictures to come round twice" has_gone_round 3
expect_check_ins "${tickets[0]}"
[ -z "$(reading)" ] || fail "a process reads codes that nobody wants"
step "QR codes alone are read where the event says nothing"

if put_formats '["aztec","ean_13"]' 2>"$DIR/refused"; then fail "codes that no kiosk reads were taken"; fi
grep -q 'code_formats/1 must be one of aztec, data_matrix, pdf417, code_128' "$DIR/refused" ||
  fail "what is wrong with ean_13 is not said; see $DIR/refused"
put_formats '["aztec","code_128"]'
await 60 "the Aztec code's guest" backend_has "${tickets[1]}"
await 60 "the Code 128's guest" backend_has "${tickets[2]}"
expect_check_ins "${tickets[@]:0:3}"
step "What the event wants is read from then on, and nothing else"

first=$(reading)
kill -KILL "$first"
await 60 "another process to read codes" is_read_by_another "$first"
kiosk_runs
put_formats '["pdf417"]'
await 60 "the PDF417 code's guest" backend_has "${tickets[3]}"
expect_check_ins "${tickets[@]}"
step "Another process reads on where one dies"

second=$(reading)
put_formats '[]'
gone() { ! kill -0 "$second" 2>/dev/null; }
await 60 "nobody to read other codes any more" gone
stop_kiosk
expect_logs_without_guests
