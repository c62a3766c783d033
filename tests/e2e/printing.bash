#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# printing.bash BIN DIR: badges go through real CUPS to printers that run out of paper, are unplugged and come back, while the print
# service is restarted and the kiosk killed: each guest's badge comes out exactly once, and the backend hears of it once.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
source "$(dirname "${BASH_SOURCE[0]}")/cups.bash"
need_cups

printed() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT ticket FROM op WHERE kind = 'print_result' AND detail = 'badge printed'"; }
# told_of GUEST...: the backend knows of each of these badges, once.
told_of() {
  local guest
  for guest; do [ "$(printed | grep -cxF "${tickets[$guest]}")" = 1 ] || return 1; done
}
is_stuck() { [ "$(grep -c "printing is stuck" "$DIR/kiosk.log")" -ge "$1" ]; }
# comes_in GUEST ANSWER: by number; it is the kiosk's ANSWERth answer.
comes_in() {
  type_code "$(code_of "${tickets[$1]}")"
  expect "$2" "guest $1" "welcome admitted"
}
# out_once PRINTER GUEST...
out_once() {
  local printer=$1 guest
  shift
  for guest; do
    await 60 "the badge of guest $guest from $printer" is_out "$printer" "${tickets[$guest]}"
  done
  await 60 "the backend to hear of them" told_of "$@"
  for guest; do
    [ "$(came_out first "${tickets[$guest]}") $(came_out second "${tickets[$guest]}")" = "$([ "$printer" = first ] && echo 1 0 || echo 0 1)" ] ||
      fail "the badge of guest $guest came out $(came_out first "${tickets[$guest]}") and $(came_out second "${tickets[$guest]}") times"
  done
}
paper_out() { touch "$DIR/printer/$1/no-paper"; }
paper_in() { rm "$DIR/printer/$1/no-paper"; }

# Badges are no printer's first choice.
FIRSTS_PAPERS=iso_a4_210x297mm,custom_100x72mm_100x72mm

trap 'stop_printing; finish' EXIT
make_event
start_bus
start_printer first $FIRSTS_PAPERS
# It has no name for paper of a badge's size, and prints on what is in it.
start_printer second iso_a4_210x297mm
start_cups first second
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk --set printing/badge=cups:first
await 60 "the kiosk's first screen" kiosk_shows attract
readarray -t tickets < <(good_tickets)

comes_in 0 1
out_once first 0
grep -q 'media (keyword) custom_100x72mm_100x72mm' "$DIR/printer/first/log" || fail "the printer was not told which paper it is for"
step "A badge comes out, and the backend hears of it when the printer has said so"

paper_out first
comes_in 1 2
await 60 "staff to be told" is_stuck 1
if printed | grep -qxF "${tickets[1]}"; then fail "a badge that waits for paper was told as printed"; fi
comes_in 2 3
comes_in 3 4
await 60 "those behind it to be told" is_stuck 3
kill_kiosk
start_kiosk --set printing/badge=cups:first
await 60 "the kiosk's first screen" kiosk_shows attract
paper_in first
out_once first 1 2 3
step "Three badges that were owed when the kiosk was killed came out, each once"

paper_out first
comes_in 4 1
await 60 "staff to be told" is_stuck 1
stop_cups
start_cups
paper_in first
out_once first 4
step "The print service was restarted in the middle of a badge"

stop_printer first
comes_in 5 2
await 60 "staff to be told" is_stuck 2
start_printer first $FIRSTS_PAPERS
out_once first 5
step "The printer was unplugged, and plugged in again"

stop_kiosk
start_kiosk --set printing/badge=cups:first --set printing/badge_fallback=cups:second
await 60 "the kiosk's first screen" kiosk_shows attract
comes_in 6 1
out_once first 6
paper_out first
comes_in 7 2
comes_in 8 3
out_once second 7 8
paper_in first
comes_in 9 4
await 60 "a badge" told_of 9
out_once second 7 8
if is_stuck 1; then fail "a guest was told of a trouble that was none"; fi
step "Where one printer is stuck, badges come out of the other, and of that alone"
stop_kiosk
expect_logs_without_guests
