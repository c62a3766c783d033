#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# by_ear.bash BIN DIR: a guest without a code, who does not see the screen, comes in by what they hear and the keys they press
# alone, on a kiosk in landscape; a lamp and sounds go with it.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

start_senses() {
  : >"$DIR/senses.log"
  python3 "$HERE/senses.py" "$DIR" >"$DIR/senses.log" 2>&1 &
  SENSES_PID=$!
  await 20 "the speech server" grep -q ready "$DIR/senses.log"
  export SPEECHD_ADDRESS="unix_socket:$DIR/speech"
}
# A hall with nothing to be heard but the kiosk, and somebody who records it.
start_hall() {
  mkdir -m 700 "$DIR/pulse"
  export PULSE_RUNTIME_PATH=$DIR/pulse PULSE_STATE_PATH=$DIR/pulse PULSE_SERVER=unix:$DIR/native
  pulseaudio -n --daemonize=no --exit-idle-time=-1 --disable-shm=yes --use-pid-file=no -L "module-null-sink sink_name=hall" \
    -L "module-native-protocol-unix auth-anonymous=1 socket=$DIR/native" >"$DIR/pulse.log" 2>&1 &
  HALL_PID=$!
  await 30 "the sound server" test -S "$DIR/native"
  parec -d hall.monitor --format=s16le --rate=8000 --channels=1 --latency-msec=20 >"$DIR/hall.raw" 2>"$DIR/parec.log" &
  RECORDER_PID=$!
}
is_loud() { [ "$(tr -d '\0' <"$DIR/hall.raw" | head -c 1 | wc -c)" = 1 ]; }
finish_senses() {
  finish
  kill "$SENSES_PID" "$RECORDER_PID" "$HALL_PID" 2>/dev/null || true
}
SENSES_PID= RECORDER_PID= HALL_PID=
# heard TEXT: since `listen`.
listen() { HEARD=$(wc -l <"$DIR/said"); }
heard() { tail -n "+$((HEARD + 1))" "$DIR/said" | grep -qF "$1"; }
# go_to TEXT: on with Tab until it is said.
steps_to() {
  xdotool key Tab
  local look
  for look in {1..10}; do
    if heard "$1"; then return 0; fi
    sleep 0.05
  done
  return 1
}
go_to() {
  listen
  await 30 "\"$1\" to be heard" steps_to "$1"
}
# hears TEXT COMMAND...: the command makes the kiosk say it.
hears() {
  local text=$1
  shift
  listen
  "$@"
  await 20 "\"$text\" to be heard" heard "$text"
}
lamp_is() { [ "$(tail -1 "$DIR/lit")" = "$1" ]; }

make_event
start_backend
pair_kiosk
trap finish_senses EXIT
start_senses
start_hall
start_display 1920x1080
start_kiosk --set screen/window=1920x1080 --set "light/port=serial:$DIR/lamp" --set speech/key=F9
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
await 20 "the lamp" lamp_is READY
await 30 "the sound output" grep -q '"msg":"sound","output":"[^"]*Null' "$DIR/kiosk.log"
is_loud && fail "something is heard before anybody has come"

hears "Hold your code in front of" xdotool key F9
step "F9, and the first page is read aloud"
go_to "I don’t have my code"
hears "What is your booking reference or e-mail address?" xdotool key Return
await 20 "the lamp" lamp_is BUSY
type_text clara.lindholm@guest.example
hears "What is your last name?" xdotool key Return
type_text Lindholm
hears "Welcome" xdotool key Return
expect 1 "a guest who was found by ear and keys alone" "welcome admitted"
await 20 "the lamp" lamp_is GOOD
await 20 "a sound" is_loud
go_to "Done"
xdotool key Return
await 20 "the lamp" lamp_is READY
step "The lamp went with it: $(uniq "$DIR/lit" | xargs)"
stop_kiosk
await 20 "the lamp to go out" lamp_is OFF
expect_logs_without_guests
