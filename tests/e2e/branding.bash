#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# branding.bash BIN DIR: an event brings a logo, colours and words, and does without registering; a kiosk that is running takes on
# what is changed, and a guest is served in the language of their ticket.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

readonly COLOUR='#8A1C4A'
# put_branding JSON: the event as it is, with that branding.
put_branding() {
  python3 - "$DIR/event.ndjson" "$1" >"$DIR/branded.ndjson" <<'PYTHON'
import json, sys
rows = map(json.loads, open(sys.argv[1], encoding="utf-8"))
event = next(row for row in rows if row["kind"] == "event")
print(json.dumps(event | {"branding": json.loads(sys.argv[2])}))
PYTHON
  cat "$DIR/pictures.ndjson" >>"$DIR/branded.ndjson"
  "$BIN/usher" event put "$DIR/branded.ndjson" --event demo --data "$DIR/backend"
}
# How many pixels of the screen have the logo's colour.
coloured() {
  import -window root png:- |
    convert png:- -alpha off -fill black +opaque "$COLOUR" -fill white -opaque "$COLOUR" -format '%[fx:round(mean*w*h)]' info:
}
shows_logo() { [ "$(coloured)" -gt 10000 ]; }
shows_no_logo() { [ "$(coloured)" -eq 0 ]; }
# The language of the page that the kiosk turned to last, where it is not its own.
spoken() { grep '"msg":"screen"' "$DIR/kiosk.log" | tail -1 | sed -nE 's/.*"language":"([^"]+)".*/\1/p'; }
register() { moves_on 784 1194 "$(said)"; }

make_event
printf '{"kind":"picture","id":"logo","data":"%s"}\n' "$(convert -size 320x80 "xc:$COLOUR" png:- | base64 -w0)" >"$DIR/pictures.ndjson"
put_branding '{"logo":"logo","accent":"#FFB000","greeting":{"en":"Lovely that you are here"},"steps_off":["walk_in","look_up"]}'
readarray -t guests < <(good_tickets | head -2)
grep "\"id\":\"${guests[0]}\"" "$DIR/event.ndjson" | sed 's/^{/{"language":"fr",/' >"$DIR/french.ndjson"
"$BIN/usher" import attendees --data "$DIR/backend" --event demo "$DIR/french.ndjson"
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
await 20 "the logo" shows_logo
grep -q '"fault":"words can.t be read on or beside the accent #ffb000' "$DIR/kiosk.log" || fail "the log says nothing of a pale accent"
if register; then fail "the event does without registering, and without looking up, and the kiosk let somebody do so"; fi
step "The logo is there, a pale accent is told of, and nobody can register or be looked up"

type_code "$(code_of "${guests[0]}")"
expect 1 "a guest who speaks French" "welcome admitted"
[ "$(spoken)" = fr ] || fail "a guest who speaks French was served in \"$(spoken)\""
type_code "$(code_of "${guests[1]}")"
expect 2 "a guest of whom nobody knows" "welcome admitted"
[ -z "$(spoken)" ] || fail "a guest of whom nobody knows was served in \"$(spoken)\""
step "Each in their language"
tap 130 1800 # "Done"

put_branding '{}'
await 60 "the logo to go" shows_no_logo
tap 784 1194 # "Register here"
step "What was changed meanwhile has come to the kiosk"
stop_kiosk
expect_logs_without_guests
