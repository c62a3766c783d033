# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts here, with BIN and DIR set: the demo's backend and kiosk on a screen of their own, a scanner
# that types, and what is expected of pages, check-ins and logs.
HERE=$(dirname "${BASH_SOURCE[0]}")
source "$HERE/../../app/demo/setup.bash"
source "$HERE/../../app/demo/watch.bash"

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# start_kiosk [OPTION]...: with an empty log, and no paper, at the door that the script has set.
DOOR=kiosk/list=main
start_kiosk() {
  : >"$DIR/kiosk.log"
  "$BIN/usher-kiosk" --set "kiosk/data=$DIR/kiosk" --set "$DOOR" --set camera/source=none \
    --set printing/badge=none --set printing/agenda=none --set screen/window=1080x1920 "$@" 2>"$DIR/kiosk.log" &
  KIOSK_PID=$!
  if [ -n "${SHOTS:-}" ]; then shoot_screens & fi
}

# With SHOTS set, a picture of each page that the kiosk turns to, SCRIPT-NUMBER-PAGE.png, and fingers that wait for it.
shoot_screens() {
  local line page name
  tail -n +1 -F --pid="$KIOSK_PID" "$DIR/kiosk.log" 2>/dev/null | grep --line-buffered '"msg":"screen"' | while read -r line; do
    # The page grows in within a quarter of a second.
    sleep 0.7
    page=$(sed -E 's/.*"page":"([a-z_]+)".*/\1/' <<<"$line")
    [ "$(grep '"msg":"screen"' "$DIR/kiosk.log" | tail -1)" = "$line" ] || continue
    name=$(basename "$0" .bash)
    import -window root "$SHOTS/$name-$(find "$SHOTS" -name "$name-*" | wc -l | xargs printf %02d)-$page.png"
  done
}
let_look() { [ -z "${SHOTS:-}" ] || sleep 1.2; }

kiosk_runs() { kill -0 "$KIOSK_PID" 2>/dev/null || fail "the kiosk is gone; see $DIR/kiosk.log"; }

# Asks the kiosk to end; it has to end by itself, with exit code 0.
stop_kiosk() {
  local code=0
  kiosk_runs
  kill -TERM "$KIOSK_PID"
  wait "$KIOSK_PID" || code=$?
  KIOSK_PID=
  cat "$DIR/kiosk.log" >>"$DIR/kiosk-all.log"
  [ "$code" = 0 ] || fail "the kiosk ended with exit code $code on SIGTERM; see $DIR/kiosk.log"
}

kill_kiosk() {
  kill -KILL "$KIOSK_PID"
  wait "$KIOSK_PID" 2>/dev/null || true
  KIOSK_PID=
  cat "$DIR/kiosk.log" >>"$DIR/kiosk-all.log"
}

# Its id at the backend.
kiosk_id() { sed -nE 's/.*"kiosk": "([^"]+)".*/\1/p' "$DIR/kiosk/pairing.json"; }

# expect NUMBER WHAT ANSWER: the NUMBERth answer of this kiosk's run.
expect() {
  local got
  await 60 "the answer to $2" answered "$1"
  got=$(answers | sed -n "$1p")
  [ "$got" = "$3" ] || fail "$2 should have been answered with \"$3\", but was with \"$got\"; see $DIR/kiosk.log"
  kiosk_runs
  step "$2: $got"
}

# A keyboard-wedge scanner: a burst of keys and Return, to whatever window is there. Without a delay, and before other
# programs where that is allowed, as a scanner is not held up by a busy machine.
declare -A TYPED_AT=()
type_code() {
  local now=${EPOCHREALTIME/[^0-9]/}
  # Within a second and a half a code that comes again is the same showing.
  [ $((now - ${TYPED_AT["$1"]:-0})) -gt 1600000 ] || sleep 1.6
  TYPED_AT["$1"]=${EPOCHREALTIME/[^0-9]/}
  let_look && nice -n -15 xdotool type --delay 0 "$1"$'\n' 2>>"$DIR/xdotool.log"
}

# A guest at the touchscreen. tap X Y: again until the page moves on; it ignores a finger in the first third of a second.
said() { grep -c '"msg":"screen"' "$DIR/kiosk.log" || true; }
# One tap, and a moment in which the page may move on.
moves_on() {
  local look
  xdotool mousemove "$1" "$2" click 1
  for look in {1..10}; do
    if [ "$(said)" -gt "$3" ]; then return 0; fi
    sleep 0.05
  done
  return 1
}
tap() { let_look && await 20 "the page to take a tap at $1, $2" moves_on "$1" "$2" "$(said)"; }
# turned PAGE COUNT: the kiosk has turned to that page more often than that.
turned() { [ "$(pages "$1")" -gt "$2" ]; }
# tap_to X Y PAGE: again until the kiosk has turned to that page; a page that has just come up may ignore a finger.
tap_to() { let_look && await 20 "a tap at $1, $2 to lead to $3" taps_to "$1" "$2" "$3" "$(pages "$3")"; }
taps_to() {
  local look
  xdotool mousemove "$1" "$2" click 1
  for look in {1..30}; do
    if turned "$3" "$4"; then return 0; fi
    sleep 0.05
  done
  return 1
}
# By hand, and a moment before the finger taps: the last key is kept back until it can't be a scanner's.
type_text() { let_look && xdotool type --delay 120 "$1" && sleep 0.3; }

code_of() { sed -nE "/\"id\":\"$1\"/s/.*\"code\":\"([^\"]+)\".*/\1/p" "$DIR/event.ndjson"; }

# The ids of tickets that are nothing but good, one a line.
good_tickets() {
  grep '"kind":"ticket",' "$DIR/event.ndjson" | grep '"order_status":"paid"' | grep '"ticket_type":"visitor"' |
    grep -vE '"(valid_from|valid_until|blocked|revoked|open_questions)":' >"$DIR/good-tickets"
  # Several guests of one order may share a code.
  sed -nE 's/.*"code":"([^"]+)".*/\1/p' "$DIR/event.ndjson" | sort | uniq -d >"$DIR/shared"
  grep -vFf "$DIR/shared" "$DIR/good-tickets" | sed -nE 's/.*"id":"([^"]+)".*/\1/p' | grep -v '^demo-'
}

# No log of the backend or of the kiosks that have ended has a name, a company, a note or a code of the event.
expect_logs_without_guests() {
  grep '"kind":"ticket",' "$DIR/event.ndjson" |
    sed -E 's/"(code|company|family_name|given_name|notes)":"([^"]+)"/\n@\2\n/g' | sed -n 's/^@//p' | sort -u >"$DIR/secrets"
  [ "$(wc -l <"$DIR/secrets")" -gt 500 ] || fail "the event's names and codes were not found"
  if grep -nwFf "$DIR/secrets" "$DIR/kiosk-all.log" "$DIR/backend.log" >&2; then fail "a log names a guest or a code"; fi
  step "No name, company, note or code of the event is in the logs of kiosk and backend"
}

# kiosk_is ONLINE: true or false, as the kiosk last said it.
kiosk_is() { grep '"msg":"sync"' "$DIR/kiosk.log" | tail -1 | grep -q "\"online\":$1"; }
