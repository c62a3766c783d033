# SPDX-License-Identifier: Apache-2.0
# Sourced by interactive.bash and headless.bash: a backend with the demo event, a paired kiosk, a video of tickets.
# Sets BIN and DIR; every process started here ends with the script.

step() { printf '\033[1m-- %s\033[0m\n' "$*"; }
fail() {
  printf 'demo: %s\n' "$*" >&2
  exit 1
}

BACKEND_PID=
KIOSK_PID=
BACKEND_PORT=0
BACKEND_OPTIONS=()

stop_processes() {
  local pid
  for pid in $KIOSK_PID $BACKEND_PID; do kill "$pid" 2>/dev/null || true; done
  for pid in $KIOSK_PID $BACKEND_PID; do wait "$pid" 2>/dev/null || true; done
  KIOSK_PID= BACKEND_PID=
}

# await SECONDS WHAT COMMAND...: polls until the command succeeds.
await() {
  local deadline=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    [ $SECONDS -lt $deadline ] || fail "waited in vain for $what; see the logs in $DIR"
    sleep 0.1
  done
}

make_event() {
  step "Making the demo event: 500 attendees, 24 sessions over three days around now"
  rm -rf "$DIR"
  mkdir -p "$DIR/backend" "$DIR/kiosk"
  "$BIN/usher" demo-event --out "$DIR/event.ndjson" --guests "$DIR/guests.ndjson"
  "$BIN/usher-backend" import --data "$DIR/backend" "$DIR/event.ndjson"
  "$BIN/usher" import attendees --data "$DIR/backend" --event demo "$DIR/guests.ndjson"
}

start_backend() {
  rm -f "$DIR/port"
  "$BIN/usher-backend" serve --data "$DIR/backend" --listen "127.0.0.1:$BACKEND_PORT" --port-file "$DIR/port" \
    "${BACKEND_OPTIONS[@]}" 2>>"$DIR/backend.log" &
  BACKEND_PID=$!
  await 30 "the backend" test -s "$DIR/port"
  BACKEND_PORT=$(<"$DIR/port")
  step "usher-backend serves on http://127.0.0.1:$BACKEND_PORT (log: $DIR/backend.log)"
}

stop_backend() {
  kill "$BACKEND_PID"
  wait "$BACKEND_PID" || fail "the backend did not stop cleanly"
  BACKEND_PID=
  step "usher-backend is down"
}

pair_kiosk() {
  local code
  code=$("$BIN/usher-backend" pairing-code --data "$DIR/backend" --event demo --name "North door")
  step "Pairing the kiosk \"North door\" with the one-time code $code"
  "$BIN/usher-kiosk" pair --set "kiosk/data=$DIR/kiosk" --backend "http://127.0.0.1:$BACKEND_PORT" --code "$code"
}

# make_video SEGMENT...: as `usher demo-video` takes them.
make_video() {
  step "Painting a video of guests holding their tickets up (there is no camera here)"
  "$BIN/usher" demo-video "$DIR/event.ndjson" --avi "$DIR/tickets.avi" "$@" >"$DIR/timeline.json"
}
