#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# hand_scanners.bash BIN DIR: guests come in by a scanner at a serial port and by one that types as on a US keyboard on a
# German system, at once; the first is pulled out and plugged in again meanwhile.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
# The logs are searched for guests at the end: everything that can be logged is.
export USHER_LOG=debug

SCANNER_RUNS=
plug_in() {
  coproc SCANNER { exec python3 "$HERE/serial_scanner.py" "$DIR/scanner" 2>"$DIR/scanner.log"; }
  SCANNER_RUNS=$SCANNER_PID
}
pull_out() {
  [ -n "$SCANNER_RUNS" ] || return 0
  kill "$SCANNER_RUNS" 2>/dev/null || true
  wait "$SCANNER_RUNS" 2>/dev/null || true
  SCANNER_RUNS=
}
finish_scanner() {
  pull_out
  finish
}
send() { printf '%s\n' "$1" >&"${SCANNER[1]}"; }
scanner_is() { grep '"msg":"scanner"' "$DIR/kiosk.log" | tail -1 | grep -q "\"state\":\"$1\""; }

# type_as_us CODE: the keys that type it on a US keyboard, by their places (X11's key codes), and Enter.
type_as_us() {
  local rows=("1234567890-=" "qwertyuiop[]" "asdfghjkl;'\`" "\\zxcvbnm,./") shifted=("!@#\$%^&*()_+" "QWERTYUIOP{}" "ASDFGHJKL:\"~" "|ZXCVBNM<>?")
  local first=(10 24 38 51) keys=() i row before c
  for ((i = 0; i < ${#1}; ++i)); do
    c=${1:i:1}
    for row in 0 1 2 3; do
      before=${rows[row]%%"$c"*}
      [ "$before" = "${rows[row]}" ] || keys+=($((first[row] + ${#before})))
      before=${shifted[row]%%"$c"*}
      [ "$before" = "${shifted[row]}" ] || keys+=("shift+$((first[row] + ${#before}))")
    done
  done
  [ ${#keys[@]} = ${#1} ] || fail "not all of a code is on a keyboard"
  let_look && nice -n -15 xdotool key --delay 0 "${keys[@]}" 36 2>>"$DIR/xdotool.log"
}

make_event
readarray -t tickets < <(good_tickets)
start_backend
pair_kiosk
start_display 1080x1920
trap finish_scanner EXIT

# On a German system their codes come out as others.
turned=()
for ticket in "${tickets[@]}"; do
  if [[ $(code_of "$ticket") == *[-YyZz/]* ]]; then turned+=("$ticket"); fi
  [ ${#turned[@]} -lt 2 ] || break
done
[ ${#turned[@]} = 2 ] || fail "no code has a character that moves with the layout"
readarray -t others < <(printf '%s\n' "${tickets[@]}" | grep -vxF -e "${turned[0]}" -e "${turned[1]}" | head -4)

start_kiosk --set "scanner/ports=serial:$DIR/scanner:115200" --set scanner/layout=us --set "scanner/prefix=~"
await 60 "the kiosk's first screen" kiosk_shows attract
# Xvfb forgets it with the last program that leaves.
setxkbmap de
await 20 "the scanner to be missed" scanner_is absent
type_as_us "$(code_of "${turned[0]}")"
expect 1 "a ticket by the scanner that types" "welcome admitted"

plug_in
await 20 "the scanner to be found" scanner_is live
send "~]Q1$(code_of "${others[0]}")\\r\\n"
expect 2 "a ticket by the scanner at the port" "welcome admitted"
# Were the second one another showing, it would be the next answer.
send "~]Q2\\\\000026$(code_of "${others[1]}")\\r~]Q1$(code_of "${others[1]}")\\r"
expect 3 "a ticket that it sends twice" "welcome admitted"
send "$(code_of "${others[2]}")"
expect 4 "a ticket without a line end" "welcome admitted"

pull_out
await 20 "the scanner to be missed" scanner_is absent
type_as_us "~$(code_of "${turned[1]}")"
expect 5 "a ticket by the one that types" "welcome admitted"
plug_in
await 20 "the scanner to be found again" scanner_is live
send "$(code_of "${others[3]}")\\r"
expect 6 "a ticket by the one at the port" "welcome admitted"
stop_kiosk

expect_check_ins "${turned[@]}" "${others[@]}"
expect_logs_without_guests
