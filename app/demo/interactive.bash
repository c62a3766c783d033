#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# interactive.bash BIN DIR: Usher on this screen, until its window is closed.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
source "$(dirname "${BASH_SOURCE[0]}")/pages.bash"
trap stop_processes EXIT

make_event
start_public_backend
add_organizer
open_registration
pair_kiosk

camera=auto
if ! compgen -G '/dev/video*' >/dev/null; then
  make_video --ticket demo-ok --ticket demo-used --ticket demo-used --ticket demo-cancelled --ticket demo-wrong-day \
    --code WWW.EXAMPLE.ORG
  camera=video:$DIR/tickets.avi
fi
"$BIN/usher" tickets "$DIR/event.ndjson" --out "$DIR/tickets" --ticket demo-ok --ticket demo-used \
  --ticket demo-cancelled --ticket demo-wrong-day --ticket demo-offline --ticket demo-unpaid --ticket demo-speaker

step "Starting usher-kiosk (camera: $camera; without a default printer, papers go to $DIR/kiosk/papers)"
step "Tickets to hold up, on a phone or on paper: $DIR/tickets"
step "Without a code: clara.lindholm@guest.example and Lindholm; or, for three guests, booking HL-KITE and Mensah-Osei"
step "Register as a guest in a browser here: $URL/ (the mail with the ticket lands in $DIR/mails)"
step "See who comes, as an organizer: $URL/board, name $ORGANIZER, password $PASSWORD (good for this demo alone)"
step "Close the window, or press Ctrl+C here, to end"
"$BIN/usher-kiosk" --set "kiosk/data=$DIR/kiosk" --set kiosk/list=main --set "camera/source=$camera" \
  --set "screen/window=${USHER_DEMO_WINDOW:-full}" 2>"$DIR/kiosk.log" &
KIOSK_PID=$!
wait "$KIOSK_PID" || true
KIOSK_PID=

step "Check-ins that the backend has:"
"$BIN/usher-backend" check-ins --data "$DIR/backend" --event demo
