#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# label_printers.bash BIN DIR: badges go to a label printer that is spoken to without a driver, which runs out of labels, in the middle of
# one too, is unplugged, and loses its connection, while the kiosk is killed: each guest's badge comes out exactly once, as its code
# says, and the backend hears of it once.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
PRINTERS=$(dirname "${BASH_SOURCE[0]}")/../device/printers

# The printer of tests/device/printers; zebra COMMAND: as machine.py has them.
start_zebra() {
  mkfifo "$DIR/zebra.in"
  : >"$DIR/zebra.out"
  python3 "$PRINTERS/zpl_printer.py" "$DIR/zebra" <"$DIR/zebra.in" >"$DIR/zebra.out" &
  ZEBRA_PID=$!
  exec 7>"$DIR/zebra.in"
  await 20 "the label printer" grep -q '^port ' "$DIR/zebra.out"
  ZEBRA_PORT=$(sed -n 's/^port //p' "$DIR/zebra.out")
  ZEBRA_ANSWERS=1
}
zebra() {
  ZEBRA_ANSWERS=$((ZEBRA_ANSWERS + 1))
  printf '%s\n' "$*" >&7
  await 20 "the label printer to obey: $*" zebra_answered
}
zebra_answered() { [ "$(wc -l <"$DIR/zebra.out")" -ge "$ZEBRA_ANSWERS" ]; }

printed() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT ticket FROM op WHERE kind = 'print_result' AND detail = 'badge printed'"; }
told_of() { [ "$(printed | grep -cxF "${tickets[$1]}")" = 1 ]; }
is_stuck() { [ "$(grep -c "printing is stuck" "$DIR/kiosk.log")" -ge "$1" ]; }
comes_in() {
  type_code "$(code_of "${tickets[$1]}")"
  expect "$2" "guest $1" "welcome admitted"
}
# What is on the labels so far, a code a line; each label is read once.
codes_out() {
  local label
  for label in "$DIR"/zebra/*.pbm; do
    [ -e "$label" ] || continue
    [ -e "$label.code" ] || "$BIN/usher" decode "$label" >"$label.code"
    cat "$label.code"
  done
}
# out_once GUEST...
out_once() {
  local guest times
  for guest; do await 60 "the backend to hear of the badge of guest $guest" told_of "$guest"; done
  codes_out >"$DIR/codes"
  for guest; do
    times=$(grep -cF "$(code_of "${tickets[$guest]}")" "$DIR/codes" || true)
    [ "$times" = 1 ] || fail "the badge of guest $guest came out $times times"
  done
}

stop_zebra() {
  kill "$ZEBRA_PID" 2>/dev/null || true
  finish
}
trap stop_zebra EXIT
make_event
start_zebra
start_backend
pair_kiosk
start_display 1080x1920
start_at_label_printer() {
  start_kiosk --set "printing/badge=zpl:127.0.0.1:$ZEBRA_PORT@203" --set printing/badge_template=badge_label_62
  await 60 "the kiosk's first screen" kiosk_shows attract
}
start_at_label_printer
readarray -t tickets < <(good_tickets)

comes_in 0 1
out_once 0
step "A label came out, its code is the guest's, and the backend heard of it when the printer had said so"

zebra fault paper_out
comes_in 1 2
await 60 "staff to be told" is_stuck 1
comes_in 2 3
comes_in 3 4
await 60 "those behind it to be told" is_stuck 3
kill_kiosk
start_at_label_printer
zebra clear
out_once 1 2 3
step "Three badges that were owed when the kiosk was killed came out, each once"

zebra next paper_out
comes_in 4 1
await 60 "staff to be told" is_stuck 1
zebra clear
out_once 4
step "The labels ran out in the middle of one"

zebra unplug
comes_in 5 2
await 60 "staff to be told" is_stuck 2
zebra plug
out_once 5
step "The printer was unplugged, and plugged in again"

zebra next cable
comes_in 6 3
out_once 6
comes_in 7 4
out_once 0 1 2 3 4 5 6 7
step "The cable fell out when a label was on its way"
if grep -q '^error' "$DIR/zebra/log"; then fail "the printer did not understand: $(grep '^error' "$DIR/zebra/log" | head -1)"; fi
expect_check_ins "${tickets[@]:0:8}"
stop_kiosk
expect_logs_without_guests
