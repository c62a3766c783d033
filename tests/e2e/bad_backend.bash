#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# bad_backend.bash BIN DIR: whatever answers in the backend's place, guests get in, and what was done meanwhile arrives
# once when the real one is back. Codes come from a scanner that types.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
# The logs are searched for guests at the end: everything that can be logged is.
export USHER_LOG=debug

IMPOSTOR_PID=
start_impostor() {
  : >"$DIR/impostor.log"
  python3 "$HERE/impostor.py" "$BACKEND_PORT" "$1" >"$DIR/impostor.log" 2>&1 &
  IMPOSTOR_PID=$!
  await 30 "the impostor" grep -q '^ready' "$DIR/impostor.log"
}
stop_impostor() {
  [ -z "$IMPOSTOR_PID" ] || kill "$IMPOSTOR_PID" 2>/dev/null || true
  [ -z "$IMPOSTOR_PID" ] || wait "$IMPOSTOR_PID" 2>/dev/null || true
  IMPOSTOR_PID=
}
trap 'stop_impostor; finish' EXIT
impostor_was_asked() { [ "$(grep -c '^asked' "$DIR/impostor.log")" -gt "$1" ]; }

make_event
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract

readarray -t tickets < <(good_tickets)
number=0
for mode in refuses error html garbage half hangs; do
  step "The backend $mode"
  stop_backend
  if [ "$mode" != refuses ]; then
    start_impostor "$mode"
    await 120 "the kiosk to ask it" impostor_was_asked 0
  fi
  await 60 "the kiosk to notice" kiosk_is false
  ticket=${tickets[$number]}
  number=$((number + 1))
  type_code "$(code_of "$ticket")"
  expect "$number" "a guest while the backend $mode" "welcome admitted"
  # The push of what was just done is among what it is asked.
  if [ "$mode" != refuses ]; then await 120 "another call" impostor_was_asked 1; fi
  ! backend_has "$ticket" || fail "the backend can't have this check-in yet"
  stop_impostor
  start_backend
  await 150 "the check-in made meanwhile" backend_has "$ticket"
  step "The check-in made meanwhile has arrived"
done

type_code "$(code_of "${tickets[0]}")"
expect $((number + 1)) "the first guest again" "refused already_used"
stop_kiosk
expect_check_ins "${tickets[@]:0:number}"
expect_logs_without_guests
