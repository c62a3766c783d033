#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# two_cameras.bash BIN DIR: guests are let in by whichever of two cameras they hold their ticket to, once where both see
# it, none where two guests are at once; and by one where the other is missing.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

has_answered() { answers | grep -qx "$1"; }

# pictures NAME FILE...: a folder whose pictures are before that camera a second each, again and again.
pictures() {
  local name=$1 number=0 file
  shift
  mkdir -p "$DIR/pictures/$name"
  for file in "$@"; do cp "$file" "$DIR/pictures/$name/$((number++)).png"; done
}
both() { start_kiosk --set "camera/source=images:$DIR/pictures/$1-above + images:$DIR/pictures/$1-below"; }

make_event
readarray -t tickets < <(good_tickets)
start_backend
pair_kiosk
start_display 1080x1920
mkdir "$DIR/pictures"
"$BIN/usher" tickets "$DIR/event.ndjson" --out "$DIR/tickets" $(printf -- '--ticket %s ' "${tickets[@]:0:6}") >/dev/null
ticket() { printf '%s/tickets/%s.png' "$DIR" "${tickets[$1]}"; }
NOBODY=$DIR/pictures/nobody.png
convert -size 640x480 xc:gray40 "$NOBODY"

step "One after the other"
pictures turns-above "$NOBODY" "$NOBODY" "$(ticket 0)" "$NOBODY"
pictures turns-below "$(ticket 1)" "$NOBODY" "$NOBODY" "$NOBODY"
both turns
await 60 "the check-in above" backend_has "${tickets[0]}"
await 60 "the check-in below" backend_has "${tickets[1]}"
stop_kiosk

step "One ticket before both"
pictures same-above "$(ticket 2)" "$NOBODY"
pictures same-below "$(ticket 2)" "$NOBODY"
both same
await 60 "its check-in" backend_has "${tickets[2]}"
stop_kiosk
[ "$(answers | grep -cx "one_at_a_time -")" = 0 ] || fail "one ticket before both cameras was taken for two"

step "Two guests at once"
pictures two-above "$(ticket 3)"
pictures two-below "$(ticket 4)"
both two
await 60 "that it is one at a time" has_answered "one_at_a_time -"
stop_kiosk

step "One is missing"
pictures lone-below "$(ticket 5)" "$NOBODY"
both lone
await 60 "the check-in by the other" backend_has "${tickets[5]}"
grep -q 'camera 1: there is no folder' "$DIR/kiosk.log" || fail "the log does not say which camera is missing"
stop_kiosk

expect_logs_without_guests
