#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# walk_in.bash BIN DIR: without a network, a guest with no ticket registers at the kiosk, answers what the door asks, is let
# in with a badge at once, and reaches the backend when it is there again, which sends the ticket; a type that is full is not
# given out.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

is_asked() { grep "\"msg\":\"screen\"" "$DIR/kiosk.log" | tail -1 | grep -q "\"page\":\"questions\".*\"question\":$1\b"; }
badge_is_printed() { compgen -G "$DIR/papers/badge-w-*.pdf" >/dev/null; }
backend_guest() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT row ->> 'given_name', row ->> 'family_name', row ->> 'company' FROM thing WHERE kind = 'ticket' AND row ->> 'code' LIKE 'W-%'"; }
guest_is() { [ "$(backend_guest)" = "$1" ]; }
answers_are() { [ "$(sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT count(*) FROM answer WHERE ticket LIKE 'w-%'")" = "$1" ]; }
ticket_is_sent() { [ "$(sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT a.email FROM message m JOIN attendee a USING (event, ticket) WHERE m.kind = 'ticket' AND ticket LIKE 'w-%'")" = zoe@example.org ]; }
checked_in() { check_ins | grep -q ",main,w-.*,entry,"; }

make_event
start_backend
pair_kiosk
start_display 1080x1920
mkdir -p "$DIR/papers"
start_kiosk --set "printing/badge=pdf:$DIR/papers"
await 60 "the kiosk's first screen" kiosk_shows attract
stop_backend
await 60 "the kiosk to notice" kiosk_is false

tap 784 1194 # "Register here"
type_text "Zoe"
tap 540 1632
type_text "Okafor"
tap 540 1632
tap 540 1632 # no company
type_text "zoe@example.org"
tap 540 1632
await 20 "what is asked at the door, and what others were asked when they registered" is_asked 1
tap 540 1632 # vegan
tap 540 1464 # the rules of the house: "I agree"
tap 540 1632 # nothing to be prepared
tap 540 1632 # and about pictures
expect 1 "a guest who has registered without a network" "welcome admitted"
await 60 "the badge" badge_is_printed

start_backend
await 120 "the guest at the backend" guest_is "Zoe|Okafor|"
await 60 "the check-in" checked_in
await 60 "the answers" answers_are 4
await 60 "the ticket on its way" ticket_is_sent
echo '{"kind":"ticket_type","id":"visitor","name":{"en":"Visitor"},"colour":"#2F4BFF","at_door":true,"capacity":1}' >"$DIR/full.ndjson"
stop_kiosk
stop_backend
"$BIN/usher" event put "$DIR/full.ndjson" --event demo --data "$DIR/backend"
start_backend
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to hear of it" kiosk_is true
tap 784 1194 # "Register here"
await 20 "the page that says so" kiosk_shows registration_full
stop_kiosk
expect_logs_without_guests
