#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# typed_answers.bash BIN DIR: a guest types words, a number and a date, by the keyboard on the screen and by a real one, and
# signs a consent with a finger; the answers reach the backend in the form that they are kept in.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

is_asked() { grep "\"msg\":\"screen\"" "$DIR/kiosk.log" | tail -1 | grep -q "\"page\":\"questions\".*\"question\":$1\b"; }
answer_to() { sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT text FROM answer WHERE ticket = '$guest' AND question = '$1'"; }
is_answered() { [ "$(answer_to "$1")" = "$2" ]; }
click() { xdotool mousemove "$1" "$2" click 1; }
# tap_until X Y COMMAND...: a page that has just turned to something ignores a finger for a moment.
tap_until() {
  local x=$1 y=$2
  shift 2
  click "$x" "$y"
  for _ in {1..10}; do
    if "$@"; then return 0; fi
    sleep 0.05
  done
  return 1
}
goes_on() { await 20 "$3" tap_until "$1" "$2" is_asked "$4"; }

make_event
cat >"$DIR/questions.ndjson" <<'END'
{"kind":"question","id":"q1-words","text":{"en":"Is there anything that you must not eat?"},"type":"text","required":true,"at_door":true,"at_registration":false}
{"kind":"question","id":"q2-nights","text":{"en":"How many nights do you stay?"},"type":"number","required":true,"at_door":true,"at_registration":false}
{"kind":"question","id":"q3-born","text":{"en":"When were you born?"},"type":"date","required":true,"at_door":true,"at_registration":false}
{"kind":"question","id":"q4-waiver","text":{"en":"I climb at my own risk."},"type":"signature","required":true,"at_door":true}
END
"$BIN/usher" event put "$DIR/questions.ndjson" --event demo --data "$DIR/backend"
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
guest=$(good_tickets | head -1)

# Again where it came while the machine was busy: the code of a guest who is being asked changes nothing.
scan() { type_code "$(code_of "$guest")" && sleep 0.5 && is_asked 1; }
await 20 "the first question" scan
click 190 1184 # the second key of the first row, W
xdotool key --delay 120 BackSpace
xdotool type --delay 120 "Rye"
click 500 1472 # the space bar
xdotool type --delay 120 "bread"
sleep 0.3 # the last key is kept back until it can't be a scanner's
goes_on 540 1632 "the second question" 2
click 540 1160 # 2 of the pad
goes_on 540 1632 "the third question" 3
xdotool type --delay 120 "14021990"
sleep 0.3
goes_on 540 1632 "the fourth question" 4
xdotool mousemove 200 1200 mousedown 1 mousemove 400 1100 mousemove 500 1250 mousemove 800 1150 mouseup 1
await 20 "the signature to be taken" tap_until 540 1512 answered 1
expect 1 "a guest who has typed and signed" "welcome admitted"

await 60 "the words" is_answered q1-words "Rye bread"
is_answered q2-nights 2 || fail "nights: $(answer_to q2-nights)"
is_answered q3-born 1990-02-14 || fail "born: $(answer_to q3-born)"
[[ "$(answer_to q4-waiver)" =~ ^M[0-9]+\ [0-9]+l ]] || fail "waiver: $(answer_to q4-waiver)"
step "The answers are kept: $(answer_to q1-words), $(answer_to q2-nights), $(answer_to q3-born), $(answer_to q4-waiver)"
stop_kiosk
expect_logs_without_guests
