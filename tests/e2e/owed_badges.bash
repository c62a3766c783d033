#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# owed_badges.bash BIN DIR: two doors, each with a real print queue and a printer that runs out of paper. A badge that one door can't
# print comes out at the other: by itself where the doors hear each other, for who shows the ticket there where they don't, and after the
# first door was killed. Each comes out once, and nobody is let in twice.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
source "$(dirname "${BASH_SOURCE[0]}")/cups.bash"
need_cups

declare -A PIDS=() SCREENS=() PORTS=() ANSWERS=([north]=0 [south]=0)
# at DOOR: from now on all is said of the kiosk there.
at() {
  PIDS[$NOW]=$KIOSK_PID
  NOW=$1
  KIOSK_PID=${PIDS[$NOW]:-}
  export DISPLAY=${SCREENS[$NOW]}
  ln -sfn "kiosk-$NOW" "$DIR/kiosk"
  ln -sf "kiosk-$NOW.log" "$DIR/kiosk.log"
}
begin() {
  local other=south
  [ "$NOW" = north ] || other=north
  start_kiosk --set "kiosk/data=$DIR/kiosk-$NOW" --set "printing/badge=cups:$NOW" --set "lan/port=${PORTS[$NOW]}" \
    --set "lan/peers=127.0.0.1:${PORTS[$other]}" "$@"
  ANSWERS[$NOW]=0
  await 60 "the first screen at $NOW" kiosk_shows attract
}
# comes_to DOOR GUEST ANSWER
comes_to() {
  at "$1"
  ANSWERS[$NOW]=$((ANSWERS[$NOW] + 1))
  type_code "$(code_of "${tickets[$2]}")"
  expect "${ANSWERS[$NOW]}" "guest $2 at the $1 door" "$3"
}
printed() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT ticket FROM op WHERE kind = 'print_result' AND detail = 'badge printed'"; }
told_of() { [ "$(printed | grep -cxF "${tickets[$1]}")" = 1 ]; }
owed() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT badge_owed FROM check_in WHERE ticket = '${tickets[$1]}'"; }
is_owed() { [ "$(owed "$1")" = 1 ]; }
# The file is the kiosk's alone while it runs; the op is readable in it.
south_knows_of() {
  local op
  op=$(sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT op FROM check_in WHERE ticket = '${tickets[$1]}'")
  grep -qF "$op" "$DIR/kiosk-south/event.db" "$DIR/kiosk-south/event.db-wal"
}
is_stuck() { grep -q "printing is stuck" "$DIR/kiosk-$1.log"; }
hears() { grep '"msg":"lan"' "$DIR/kiosk-$1.log" | tail -1 | grep -q '"heard":1'; }
# out_at DOOR GUEST: there alone, once, and the backend knows.
out_at() {
  local other=south
  [ "$1" = north ] || other=north
  await 60 "the badge of guest $2 at the $1 door" is_out "$1" "${tickets[$2]}"
  await 60 "the backend to hear of it" told_of "$2"
  [ "$(came_out "$1" "${tickets[$2]}") $(came_out "$other" "${tickets[$2]}")" = "1 0" ] ||
    fail "the badge of guest $2 came out $(came_out north "${tickets[$2]}") times at the north door, $(came_out south "${tickets[$2]}") at the south"
  [ "$(owed "$2")" = 0 ] || fail "the badge of guest $2 is still owed"
}
# Whatever waits there comes out before this guest's.
nothing_else_at_north() {
  comes_to north "$1" "welcome admitted"
  out_at north "$1"
}
paper_out() { touch "$DIR/printer/$1/no-paper"; }
paper_in() {
  rm "$DIR/printer/$1/no-paper"
  await 20 "printer $1 to see its paper" has_paper "$1"
}
# Its test fails, as that printer names its formats twice.
has_paper() {
  { ipptool -T 2 -tv "ipp://localhost:$(cat "$DIR/printer/$1/port")/ipp/print" get-printer-attributes.test 2>/dev/null || true; } |
    grep 'printer-state-reasons .*none' >/dev/null
}

finish_both() {
  stop_printing
  PIDS[$NOW]=$KIOSK_PID
  kill ${PIDS[@]} 2>/dev/null || true
  kill "${SCREEN_PIDS[@]}" 2>/dev/null || true
  finish
}
NOW=north SCREEN_PIDS=()
trap finish_both EXIT
make_event
start_bus
for door in north south; do start_printer "$door"; done
start_cups north south
start_backend
rmdir "$DIR/kiosk"
for door in north south; do
  mkdir "$DIR/kiosk-$door"
  PORTS[$door]=$(free_port)
  start_display 1080x1920
  SCREENS[$door]=$DISPLAY
  SCREEN_PIDS+=("$XVFB_PID")
  code=$("$BIN/usher-backend" pairing-code --data "$DIR/backend" --event demo --name "The $door door")
  "$BIN/usher-kiosk" pair --set "kiosk/data=$DIR/kiosk-$door" --backend "http://127.0.0.1:$BACKEND_PORT" --code "$code"
done
readarray -t tickets < <(good_tickets)
for door in south north; do
  at "$door"
  begin
done
await 30 "the doors to hear each other" hears north

paper_out north
comes_to north 0 "welcome admitted"
out_at south 0
grep -q "badge goes to another kiosk" "$DIR/kiosk-north.log" || fail "the north door did not give it away"
if is_stuck north; then fail "the guest was told of a trouble that was none"; fi
paper_in north
nothing_else_at_north 1
out_at south 0
step "A badge that the north door can't print came out at the south door, and there alone"

for door in south north; do
  at "$door"
  stop_kiosk
  begin --set lan/on=false
done
paper_out north
comes_to north 2 "welcome admitted"
await 60 "staff to be told" is_stuck north
await 60 "the backend to hear that it is owed" is_owed 2
await 60 "the south door to hear of it" south_knows_of 2
comes_to south 2 "welcome already_used"
out_at south 2
paper_in north
nothing_else_at_north 3
out_at south 2
step "Without a local network the guest got it at the south door, and the north door let it be"

paper_out north
comes_to north 4 "welcome admitted"
await 60 "the backend to hear that it is owed" is_owed 4
kill_kiosk
await 60 "the south door to hear of it" south_knows_of 4
comes_to south 4 "welcome already_used"
out_at south 4
at north
begin --set lan/on=false
# The print queue has had it all the while.
await 60 "the north door to take it back" grep -q '"msg":"not printed"' "$DIR/kiosk-north.log"
paper_in north
nothing_else_at_north 5
out_at south 4
step "The north door was killed with a badge owed: it came out at the south door, and not again"
comes_to south 4 "refused already_used"
expect_check_ins "${tickets[@]:0:6}"
