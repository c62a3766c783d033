#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# templates.bash BIN DIR: an organizer's template is what comes out of the kiosk; a wrong one is said by its line, and the last
# good one is printed.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

badge_of() { echo "$DIR/badges/badge-$1.pdf"; }
expect_badge() { # TICKET SIZE
  await 60 "the badge of $1" test -s "$(badge_of "$1")"
  pdfinfo "$(badge_of "$1")" | grep -q "Page size: *$2" || fail "the badge is not of that size: $(pdfinfo "$(badge_of "$1")")"
  pdftoppm -r 203 -gray -png "$(badge_of "$1")" "$DIR/badge-$1"
  "$BIN/usher" decode "$DIR/badge-$1"*.png | cut -f 2 >"$DIR/read"
  [ "$(sort -u "$DIR/read")" = "$(code_of "$1")" ] || fail "the badge's code says something else"
}

make_event
start_backend
pair_kiosk
start_display 1080x1920
mkdir "$DIR/badges" "$DIR/design"
"$BIN/usher" badge templates badge_86x54 >"$DIR/design/ours.json"
convert -size 40x20 xc:black "$DIR/design/logo.png"
sed -i 's/"items": \[/"items": [\n    {"kind": "image", "box": [40, 38, 12, 6], "file": "logo.png"},/' "$DIR/design/ours.json"
"$BIN/usher" badge check "$DIR/design/ours.json"

start_kiosk --set "printing/badge=pdf:$DIR/badges" --set "printing/badge_template=$DIR/design/ours.json"
await 60 "the kiosk's first screen" kiosk_shows attract
readarray -t tickets < <(good_tickets)
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest" "welcome admitted"
# 86 by 54 mm in points.
expect_badge "${tickets[0]}" "24[34].*x 15[23]"
step "The organizer's badge is printed"
stop_kiosk

rm "$DIR/design/logo.png"
start_kiosk --set "printing/badge=pdf:$DIR/badges" --set "printing/badge_template=$DIR/design/ours.json"
await 60 "the kiosk's first screen" kiosk_shows attract
grep -q 'logo.png: there is no such file beside the template' "$DIR/kiosk.log" || fail "the fault is not said"
grep -q 'its last good version is printed' "$DIR/kiosk.log" || fail "what is printed is not said"
type_code "$(code_of "${tickets[1]}")"
expect 1 "another guest" "welcome admitted"
expect_badge "${tickets[1]}" "24[34].*x 15[23]"
step "A wrong template stops no one"
stop_kiosk
expect_logs_without_guests
