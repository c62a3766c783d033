#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# headless.bash BIN OUTPUT [portrait|landscape]: a guest registers, and guests are served without a display, a camera or a
# printer, by the shipped programs. Screenshots, papers and mails go to OUTPUT. Exits 0 only if every guest got the right
# answer and the backend ended with exactly the check-ins it should have.
set -euo pipefail
BIN=$1 OUTPUT=$2 ORIENTATION=${3:-portrait}
DIR=$OUTPUT/data
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
source "$(dirname "${BASH_SOURCE[0]}")/watch.bash"
source "$(dirname "${BASH_SOURCE[0]}")/pages.bash"
source "$(dirname "${BASH_SOURCE[0]}")/browser.bash"

case $ORIENTATION in
  portrait) size=1080x1920 ;;
  landscape) size=1920x1080 ;;
  *) fail "the orientation is portrait or landscape" ;;
esac

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

shoot_pages() {
  browser_is_there || {
    step "Skipped: pictures of the pages, since there is no chromium here"
    return 0
  }
  start_browser
  browser_window 1280 1400
  browser_open "$URL/e/demo/register"
  browser_shoot "$OUTPUT/page-1-registration.png"
  browser_window 412 1600
  browser_open "$GUEST_PAGE"
  browser_shoot "$OUTPUT/page-2-guest.png"
  browser_window 1280 1000
  browser_open "$URL/board/sign-in?next=/board/demo"
  browser_run "{ const form = document.querySelector('form[action=\"/board/sign-in\"]'); form.elements.name.value = '$ORGANIZER';
    form.elements.password.value = '$PASSWORD'; form.submit(); '' }"
  await 60 "the board" browser_shows /board/demo
  browser_shoot "$OUTPUT/page-3-board.png"
  stop_browser
  step "Pictures of the pages: registration, the guest's own, the board"
}

rm -rf "$OUTPUT"
mkdir -p "$OUTPUT"
make_event
start_public_backend
add_organizer
open_registration
pair_kiosk

step "A guest registers through the page"
register_guest Nele Fährmann nele@guest.example ticket_type=visitor answer:diet=vegan answer:photo-consent=crowd \
  answer:house-rules=yes session=session-09 session=session-16
await 60 "the mail with the ticket" has_mail_to nele@guest.example
cp "$(mail_to nele@guest.example)" "$OUTPUT/mail.eml"
ticket_picture "$OUTPUT/mail.eml" >"$OUTPUT/mail-ticket.png"
registered_code=$("$BIN/usher" decode "$OUTPUT/mail-ticket.png" | cut -f2)
[[ $registered_code == U1* ]] || fail "the picture in the mail holds no signed ticket but \"$registered_code\""
registered=$(ticket_id "$registered_code")
step "Her mail is there, and the picture in it holds ticket $registered"

make_video --ticket demo-ok --ticket demo-used --ticket demo-used --ticket demo-cancelled --ticket demo-wrong-day \
  --code 7QK2-NOT-A-TICKET-OF-OURS --pause 8 --ticket demo-offline --code "$registered_code"
start_display "$size"
step "Xvfb shows a $ORIENTATION screen of $size on $DISPLAY"

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
expect 8 registered welcome admitted
await 30 "the check-in of the guest who registered" backend_has "$registered"
await 90 "the check-in made while the backend was down" backend_has demo-offline
step "What was done while the backend was down has arrived"

kill -0 "$KIOSK_PID" || fail "the kiosk is gone; see $DIR/kiosk.log"
kill "$KIOSK_PID"
wait "$KIOSK_PID" || fail "the kiosk did not stop cleanly; see $DIR/kiosk.log"
KIOSK_PID=

expect_check_ins demo-ok demo-offline demo-used "$registered"
for paper in {badge,agenda}-{demo-{ok,used,offline},"$registered"}.pdf; do
  [ -s "$OUTPUT/$paper" ] || fail "$paper was not printed"
done

shoot_pages

step "8 guests served, 4 checked in, each exactly once, one of them registered through the page. Screens and papers: $OUTPUT"
ls "$OUTPUT"
