#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# questions.bash BIN DIR: a guest whose registration lacks answers gives them at the door, with the backend down, is let in,
# and is not asked again; the answers reach the backend once.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

# The questions that were turned to so far, by their number.
asked() { sed -nE 's/.*"page":"questions".*"question":([0-9]+).*/\1/p' "$DIR/kiosk.log" | wc -l; }
is_asked() { [ "$(asked)" -ge "$1" ]; }
answers_of() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT question, text FROM answer WHERE ticket = '$1' ORDER BY question"; }
answers_are() { [ "$(answers_of "$1")" = "$2" ]; }
with_questions() {
  grep '"kind":"ticket",' "$DIR/event.ndjson" | grep "\"open_questions\":\[\"photo-consent\",\"diet\"\]" |
    grep '"order_status":"paid"' | grep '"ticket_type":"visitor"' | grep -vE '"(valid_from|valid_until|blocked|revoked)":' |
    sed -nE 's/.*"id":"([^"]+)".*/\1/p'
}

make_event
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
readarray -t guests < <(with_questions)
[ ${#guests[@]} -ge 2 ] || fail "the demo event has too few guests with questions"

type_code "$(code_of "${guests[0]}")"
await 20 "the first question" is_asked 1
tap 540 1296 # the first of three answers
tap 540 1632 # the last of three
expect 1 "a guest who has answered" "welcome admitted"
await 60 "the answers" answers_are "${guests[0]}" "diet|vegan
photo-consent|yes"
await 60 "the check-in" backend_has "${guests[0]}"

stop_backend
await 60 "the kiosk to notice" kiosk_is false
type_code "$(code_of "${guests[1]}")"
await 20 "the first question" is_asked 3
tap 540 1632
tap 540 1800 # back: the first question again
tap 540 1464
tap 540 1296
expect 2 "a guest who has answered without the backend" "welcome admitted"
type_code "$(code_of "${guests[1]}")"
expect 3 "the same guest again" "refused already_used"
stop_kiosk
start_backend
start_kiosk
await 120 "those answers, once the backend is there" answers_are "${guests[1]}" "diet|everything
photo-consent|crowd"
expect_check_ins "${guests[@]:0:2}"
stop_kiosk
expect_logs_without_guests
