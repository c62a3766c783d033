#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# paper_trail.bash BIN DIR: how each guest's papers came out reaches the backend, also what was printed while it was down,
# each once.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

paper_trail() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT ticket, detail FROM op WHERE kind = 'print_result' ORDER BY number" | sed 's/:.*//'; }
trail_is() { [ "$(paper_trail)" = "$1" ]; }

make_event
start_backend
pair_kiosk
start_display 1080x1920
mkdir "$DIR/badges"
start_kiosk --set "printing/badge=pdf:$DIR/badges"
await 60 "the kiosk's first screen" kiosk_shows attract
readarray -t tickets < <(good_tickets)
type_code "$(code_of "${tickets[0]}")"
expect 1 "a guest" "welcome admitted"
await 60 "what became of the badge" trail_is "${tickets[0]}|badge printed"
[ -s "$DIR/badges/badge-${tickets[0]}.pdf" ] || fail "there is no badge"
step "The backend knows of the badge"

stop_backend
await 60 "the kiosk to notice" kiosk_is false
type_code "$(code_of "${tickets[1]}")"
expect 2 "a guest while the backend is down" "welcome admitted"
await 60 "their badge" test -s "$DIR/badges/badge-${tickets[1]}.pdf"
rm -r "$DIR/badges" && touch "$DIR/badges"
type_code "$(code_of "${tickets[2]}")"
expect 3 "a guest whose badge can't be printed" "welcome admitted"
stop_kiosk
start_backend
start_kiosk
await 120 "the rest" trail_is "${tickets[0]}|badge printed
${tickets[1]}|badge printed
${tickets[2]}|badge failed"
expect_check_ins "${tickets[@]:0:3}"
stop_kiosk
expect_logs_without_guests
