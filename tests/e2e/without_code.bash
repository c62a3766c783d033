#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# without_code.bash BIN DIR: a guest without a code is found by e-mail and last name; three who booked together are found by
# their booking, two come in with a badge each, and the third comes later; a wrong name three times leads to staff, also from
# the start. All of it with the backend down.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

# search REFERENCE NAME: from the first page.
search() {
  tap 296 1194 # "I don't have my code"
  try "$1" "$2"
}
try() {
  type_text "$1"
  tap 540 1632
  type_text "$2"
  tap 540 1632
}
reached() { [ "$(pages "$1")" -ge "$2" ]; }
both_are_in() { grep '"page":"welcome_all"' "$DIR/kiosk.log" | grep '"admitted":2' | grep -q '"refused":0'; }
badges() { compgen -G "$DIR/papers/badge-*.pdf" | wc -l; }
badges_are() { [ "$(badges)" = "$1" ]; }
named() { sed -nE "/\"booking\":\"$1\"/s/.*\"id\":\"([^\"]+)\".*/\1/p" "$DIR/guests.ndjson"; }
id_of_email() { sed -nE "/\"email\":\"$1\"/s/.*\"id\":\"([^\"]+)\".*/\1/p" "$DIR/guests.ndjson"; }
backend_has_all() {
  local id
  for id in "$@"; do backend_has "$id" || return 1; done
}

make_event
start_backend
pair_kiosk
start_display 1080x1920
mkdir -p "$DIR/papers"
start_kiosk --set "printing/badge=pdf:$DIR/papers"
await 60 "the kiosk's first screen" kiosk_shows attract
stop_backend
await 60 "the kiosk to notice" kiosk_is false

clara=clara.lindholm@guest.example
search "$clara" Lindholm
expect 1 "a guest who is found by e-mail and last name" "welcome admitted"
await 60 "the badge" badges_are 1
tap 160 1800 # "Done"

await 20 "the first page" reached attract 2
readarray -t family < <(named HL-KITE)
[ ${#family[@]} = 3 ] || fail "the demo event should have three guests of one booking, but has ${#family[@]}"
search HL-KITE Mensah-Osei
await 20 "the choice of who is here" kiosk_shows choosing
xdotool mousemove 784 1302 click 1 # the second of them is here too
tap 540 1648 # "Check in 2 guests"
await 20 "both of them to come in" both_are_in
await 60 "their badges" badges_are 3
step "Two of three came in, each with a badge"
tap 540 1784 # "Done"

await 20 "the first page" reached attract 3
choices=$(pages choosing)
type_code "$(code_of "${family[0]}")" # which all three have
await 20 "the choice of who is here" reached choosing $((choices + 1))
tap 540 1648 # "Check in 1 guest": the third, as the others are here
expect 2 "the third, who came later" "welcome admitted"
await 60 "the badge" badges_are 4

tap 160 1800 # "Done"
await 20 "the first page" reached attract 4
search "$clara" Lindqvist
try "$clara" Lindberg
try nobody@guest.example Lindholm
await 20 "the page that leads to staff" kiosk_shows not_found
step "Nobody was found three times: staff"
tap 540 1784 # "Back to start"
await 20 "the first page" reached attract 5
tap_to 296 1194 not_found
step "And going back to the start gives nobody more tries"

start_backend
await 120 "all of them at the backend" backend_has_all "$(id_of_email "$clara")" "${family[@]}"
expect_check_ins "$(id_of_email "$clara")" "${family[@]}"
stop_kiosk
expect_logs_without_guests
if grep -nE "$clara|HL-KITE" "$DIR/kiosk-all.log" >&2; then fail "the kiosk's log has what was typed"; fi
