# SPDX-License-Identifier: Apache-2.0
# Sourced after setup.bash: a screen of the script's own, and what the kiosk's log and the backend say of the guests
# (names of pages and verdicts: the domain's nameOf).

XVFB_PID=
finish() {
  [ -z "${BROWSER_PID:-}" ] || kill "$BROWSER_PID" 2>/dev/null || true
  stop_processes
  [ -z "$XVFB_PID" ] || kill "$XVFB_PID" 2>/dev/null || true
}
trap finish EXIT

# start_display WIDTHxHEIGHT
start_display() {
  mkfifo "$DIR/display"
  nice -n -10 Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$DIR/display" 2>"$DIR/xvfb.log" &
  XVFB_PID=$!
  local number
  read -r -t 30 number <"$DIR/display" || fail "Xvfb did not start; see $DIR/xvfb.log"
  rm "$DIR/display"
  # Without a window manager and a session, nothing else decides for us.
  export DISPLAY=:$number QT_QPA_PLATFORM=xcb
  unset WAYLAND_DISPLAY
}

# pages NAME: how often the kiosk turned to this page.
pages() { grep '"msg":"screen"' "$DIR/kiosk.log" | grep -c "\"page\":\"$1\"" || true; }
kiosk_shows() { [ "$(pages "$1")" -gt 0 ]; }

# The pages that answered a guest, oldest first: PAGE VERDICT, or PAGE - where there is no verdict.
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

check_ins() { "$BIN/usher-backend" check-ins --data "$DIR/backend" --event demo; }
backend_has() { check_ins | grep -q ",main,$1,entry,"; }

# expect_check_ins ID...: these are the backend's check-ins, each exactly once.
expect_check_ins() {
  local got want
  got=$(check_ins | tail -n +2 | cut -d, -f2-4 | sort)
  want=$(printf 'main,%s,entry\n' "$@" | sort)
  [ "$got" = "$want" ] || fail "the backend should have exactly these check-ins:
$want
but has:
$got"
  step "The backend has $# check-ins, each exactly once"
}
