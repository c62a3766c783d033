#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# headless.bash BIN OUTPUT [portrait|landscape]: guests are served without a display, a camera or a printer, by the
# shipped programs. Screenshots and papers go to OUTPUT. Exits 0 only if every guest got the right answer and the backend
# ended with exactly the check-ins it should have.
set -euo pipefail
BIN=$1 OUTPUT=$2 ORIENTATION=${3:-portrait}
DIR=$OUTPUT/data
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

XVFB_PID=
finish() {
  stop_processes
  [ -z "$XVFB_PID" ] || kill "$XVFB_PID" 2>/dev/null || true
}
trap finish EXIT

case $ORIENTATION in
  portrait) size=1080x1920 ;;
  landscape) size=1920x1080 ;;
  *) fail "the orientation is portrait or landscape" ;;
esac

start_display() {
  mkfifo "$DIR/display"
  Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$DIR/display" 2>"$DIR/xvfb.log" &
  XVFB_PID=$!
  local number
  read -r -t 30 number <"$DIR/display" || fail "Xvfb did not start; see $DIR/xvfb.log"
  rm "$DIR/display"
  export DISPLAY=:$number
  # Without a window manager and a session, nothing else decides for us.
  export QT_QPA_PLATFORM=xcb
  unset WAYLAND_DISPLAY
  step "Xvfb shows a $ORIENTATION screen of $size on $DISPLAY"
}

# The records of pages that answer a guest, oldest first: PAGE VERDICT
answers() {
  sed -nE '/"msg":"screen"/{
    /"page":"(welcome|refused|not_a_ticket|one_at_a_time|ask_staff)"/{
      s/.*"page":"([a-z_]+)".*"verdict":"([a-z_]+)".*/\1 \2/p
      t
      s/.*"page":"([a-z_]+)".*/\1 -/p
    }
  }' "$DIR/kiosk.log"
}
answered() { [ "$(answers | wc -l)" -ge "$1" ]; }
kiosk_shows() { grep '"msg":"screen"' "$DIR/kiosk.log" | grep -q "\"page\":\"$1\""; }

shoot() {
  # The page grows in within a quarter of a second.
  sleep 0.8
  import -window root "$OUTPUT/$1.png"
}

# expect NUMBER NAME PAGE VERDICT: the NUMBERth answer of the run; VERDICT is an extended regular expression.
expect() {
  local got
  await 90 "guest $1 ($2)" answered "$1"
  shoot "$1-$2"
  got=$(answers | sed -n "$1p")
  [[ $got =~ ^$3\ ($4)$ ]] || fail "guest $1 ($2) should have seen \"$3 $4\", but saw \"$got\""
  step "Guest $1 ($2): $got"
}

check_ins() { "$BIN/usher-backend" check-ins --data "$DIR/backend" --event demo; }
backend_has() { check_ins | grep -q ",main,$1,entry,"; }

rm -rf "$OUTPUT"
mkdir -p "$OUTPUT"
make_event
start_backend
pair_kiosk
make_video --ticket demo-ok --ticket demo-used --ticket demo-used --ticket demo-cancelled --ticket demo-wrong-day \
  --code 7QK2-NOT-A-TICKET-OF-OURS --pause 8 --ticket demo-offline
start_display

step "Starting usher-kiosk; the video plays as its camera, papers are written as PDF files"
"$BIN/usher-kiosk" --set "kiosk/data=$DIR/kiosk" --set kiosk/list=main --set "camera/source=video:$DIR/tickets.avi" \
  --set "printing/badge=pdf:$OUTPUT" --set "printing/agenda=pdf:$OUTPUT" --set printing/agenda_always=true \
  --set "screen/window=$size" 2>"$DIR/kiosk.log" &
KIOSK_PID=$!
touch "$DIR/kiosk.log"
await 60 "the kiosk's first screen" kiosk_shows attract
shoot 0-attract

expect 1 ok welcome admitted
expect 2 first-use welcome admitted
expect 3 already-used refused already_used
expect 4 cancelled refused cancelled
# The demo's ticket for another day is for tomorrow, or in the evening for yesterday.
expect 5 wrong-day refused 'not_yet_valid|no_longer_valid'
expect 6 unknown refused unknown
await 30 "the check-ins of the guests so far" backend_has demo-used
stop_backend
expect 7 backend-down welcome admitted
start_backend
await 90 "the check-in made while the backend was down" backend_has demo-offline
step "What was done while the backend was down has arrived"

kill -0 "$KIOSK_PID" || fail "the kiosk is gone; see $DIR/kiosk.log"
kill "$KIOSK_PID"
wait "$KIOSK_PID" || fail "the kiosk did not stop cleanly; see $DIR/kiosk.log"
KIOSK_PID=

got=$(check_ins | tail -n +2 | cut -d, -f2-4 | sort)
want=$(printf 'main,%s,entry\n' demo-ok demo-offline demo-used | sort)
[ "$got" = "$want" ] || fail "the backend should have exactly these check-ins:
$want
but has:
$got"
for paper in {badge,agenda}-demo-{ok,used,offline}.pdf; do
  [ -s "$OUTPUT/$paper" ] || fail "$paper was not printed"
done

step "7 guests served, 3 checked in, each exactly once. Screens and papers: $OUTPUT"
ls "$OUTPUT"
