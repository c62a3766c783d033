#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# strange_codes.bash BIN DIR: what is no ticket of this event gets a calm page, by scanner and by camera, and the next
# guest gets in.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
# The logs are searched for guests at the end: everything that can be logged is.
export USHER_LOG=debug

# signed_code EVENT: the form of a signed ticket, as docs of the ticket's code have it: U1 and 80 bytes in base32, with
# the event's tag in bytes 2 to 5.
signed_code() {
  python3 - "$1" <<'PYTHON'
import base64, hashlib, sys
tag = hashlib.sha256(sys.argv[1].encode()).digest()[:4]
print("U1" + base64.b32encode(bytes([1, 1]) + tag + bytes(range(74))).decode())
PYTHON
}

URL='https://tickets.example.org/?order=1234&next=%2F'
LONG=$(head -c 4000 /dev/zero | tr '\0' 7)

# picture NAME CODE: a camera's picture of someone holding this code up, from the middle of the video.
picture() {
  "$BIN/usher" demo-video "$DIR/event.ndjson" --out "$DIR/frames" --code "$2" --gap 0.2 --hold 1 --fps 5 \
    --size 1920x1080 >/dev/null
  local frame
  for frame in "$DIR"/frames/*.jpg; do
    if [ -n "$("$BIN/usher" decode "$frame" 2>/dev/null)" ]; then
      mkdir "$DIR/pictures/$1"
      cp "$frame" "$DIR/pictures/$1/strange.jpg"
      rm -r "$DIR/frames"
      return
    fi
  done
  fail "no frame shows the code of $1"
}

has_answered() { answers | grep -qx "$1"; }

# show NAME WHAT ANSWER TICKET: the picture NAME is before the camera, then a good ticket, and so on in turn.
show() {
  local other
  cp "$DIR/tickets/$4.png" "$DIR/pictures/$1/ticket.png"
  start_kiosk --set "camera/source=images:$DIR/pictures/$1"
  await 60 "\"$3\" as the answer to $2" has_answered "$3"
  await 60 "welcome to the guest after $2" has_answered "welcome admitted"
  await 60 "that guest's check-in" backend_has "$4"
  stop_kiosk
  # The good ticket comes round again.
  other=$(answers | grep -vx -e "$3" -e "welcome admitted" -e "refused already_used" || true)
  [ -z "$other" ] || fail "$2 was also answered with: $other"
  step "$2: $3, and the next guest got in"
}

make_event
readarray -t tickets < <(good_tickets)
start_backend
pair_kiosk
start_display 1080x1920

step "A scanner that types"
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
type_code "$(signed_code another-event)"
expect 1 "a ticket of another event" "refused wrong_event"
type_code "$(signed_code demo)"
expect 2 "a ticket of this event that it does not know" "refused unknown"
type_code "$URL"
expect 3 "an address of the web" "refused unknown"
type_code "$LONG"
expect 4 "4000 characters" "not_a_ticket -"
type_code "$(code_of "${tickets[0]}")"
expect 5 "a good ticket after all that" "welcome admitted"
type_code "$(code_of "${tickets[0]}")x"
expect 6 "a good ticket's code and one more letter" "refused unknown"
type_code "$(code_of "${tickets[1]}")"
expect 7 "the next good ticket" "welcome admitted"
stop_kiosk

step "A camera"
mkdir "$DIR/pictures"
"$BIN/usher" tickets "$DIR/event.ndjson" --out "$DIR/tickets" $(printf -- '--ticket %s ' "${tickets[@]:2:7}") >/dev/null
picture another-event "$(signed_code another-event)"
picture url "$URL"
picture long "${LONG:0:700}"
picture binary $'\x01\x02\x1b\x7f\x05 not text'
mkdir "$DIR/pictures/two"
convert "$DIR/tickets/${tickets[7]}.png" "$DIR/tickets/${tickets[8]}.png" +append "$DIR/pictures/two/strange.png"
show another-event "a ticket of another event" "refused wrong_event" "${tickets[2]}"
show url "an address of the web" "refused unknown" "${tickets[3]}"
show long "700 characters" "not_a_ticket -" "${tickets[4]}"
show binary "binary junk" "not_a_ticket -" "${tickets[5]}"
show two "two tickets in one picture" "one_at_a_time -" "${tickets[6]}"

expect_check_ins "${tickets[@]:0:7}"
expect_logs_without_guests
