#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usb_stick.bash BIN DIR: a kiosk that has no network any more. What it did is saved to a stick, carried to the backend, and
# the answer is read at the kiosk: each guest came in once, the queue is empty, a ticket cancelled there is refused here and
# one made there is known here. Kills in between, old sticks, cut and changed ones do no harm.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

STICK=$DIR/stick
came_in_is() { [ "$(grep -c '"msg":"staff came in"' "$DIR/kiosk.log")" = "$1" ]; }
queued_is() { grep '"msg":"sync"' "$DIR/kiosk.log" | tail -1 | grep -q "\"queued\":$1\b"; }
log_has() { [ "$(grep -c "\"msg\":\"$1\"" "$DIR/kiosk.log")" -ge "$2" ]; }
last_read_is() { grep '"msg":"stick read"' "$DIR/kiosk.log" | tail -1 | grep -q "$1"; }
press() {
  local key
  for key in "$@"; do xdotool key "$key" && sleep 0.4; done
}
let_staff_in() {
  xdotool key ctrl+alt+s
  sleep 0.5
  type_text "$pin"
  await 20 "Ada to come in" came_in_is "$1"
  press ctrl+3
}
# read_stick N: the Nth time in this run.
read_stick() {
  press F11
  await 20 "the stick to be read" log_has "stick read" "$1"
}
save_queue() {
  press F10
  await 20 "the queue to be saved" log_has "queue saved" "$1"
}
kiosk_starts() {
  start_kiosk --set "staff/export_folder=$STICK"
  await 60 "the kiosk's first screen" kiosk_shows attract
}
carry() { "$BIN/usher" carry "$STICK" "$@"; }

make_event
pin=$("$BIN/usher-backend" staff add "Ada King" --role administrator --event demo --data "$DIR/backend" | sed -n 's/^pin *//p')
"$BIN/usher-backend" token create stick --role organizer --data "$DIR/backend" | tail -1 | awk '{print $NF}' >"$DIR/token"
start_backend
pair_kiosk
start_display 1080x1920
mkdir -p "$STICK"
kiosk_starts
await 60 "the kiosk to be online" kiosk_is true
stop_backend
await 60 "the kiosk to be offline" kiosk_is false

mapfile -t good < <(good_tickets | head -4)
n=0
for ticket in "${good[@]:0:3}"; do type_code "$(code_of "$ticket")" && expect $((++n)) "$ticket" "welcome admitted"; done
await 30 "three in the queue" queued_is 3
let_staff_in 1
save_queue 1
[ "$(find "$STICK" -type f | wc -l)" = 1 ] || fail "there should be one file on the stick"
queue=$(echo "$STICK"/usher-*.queue)
if grep -qiE "demo|north|$(code_of "${good[0]}")|${good[0]}" "$queue"; then fail "the stick tells something"; fi
cp "$queue" "$DIR/first.queue"
kill_kiosk
step "Three guests came in without a network; their check-ins are on the stick, and the kiosk was killed"

# The backend's machine: another network, where one ticket is cancelled, and one made.
BACKEND_PORT=0
start_backend
url="http://127.0.0.1:$BACKEND_PORT"
curl -sSf --max-time 30 -X POST -H "Authorization: Bearer $(<"$DIR/token")" "$url/api/v1/events/demo/attendees/${good[3]}/cancel"
printf 'code,given_name,family_name,ticket_type\nSTICK-0001,Noor,Haddad,visitor\n' >"$DIR/late.csv"
"$BIN/usher" import attendees --data "$DIR/backend" --event demo "$DIR/late.csv"
USHER_TOKEN=$(<"$DIR/token") carry --server "$url" | tee "$DIR/carried"
grep -qE "North door +demo .* 3 +3 +0 +0 +0 " "$DIR/carried" || fail "three should have been accepted"
expect_check_ins "${good[@]:0:3}"
printf 'somebody else' | dd of="$queue" bs=1 seek=$(($(stat -c %s "$queue") - 40)) conv=notrunc status=none
if USHER_TOKEN=$(<"$DIR/token") carry --server "$url" 2>"$DIR/refused"; then fail "a changed queue should be refused"; fi
grep -q "damaged, or no kiosk of ours has written it: have the kiosk write it anew.$" "$DIR/refused" || fail "what is wrong should be told"
cp "$DIR/first.queue" "$queue"
answer=${queue%.queue}.answer
cp "$answer" "$DIR/first.answer"
stop_backend
step "Carried to the backend over its API"

kiosk_starts
let_staff_in 1
head -c 700 "$DIR/first.answer" >"$answer"
read_stick 1
last_read_is '"trouble":2' || fail "a cut file should be called so"
cp "$DIR/first.answer" "$answer"
printf 'somebody else' | dd of="$answer" bs=1 seek=$(($(stat -c %s "$answer") - 40)) conv=notrunc status=none
read_stick 2
if last_read_is '"trouble":-1'; then fail "a changed file should not be believed"; fi
cp "$DIR/first.answer" "$answer"
read_stick 3
last_read_is '"trouble":-1' || fail "the answer should be read"
await 20 "the queue to be empty" queued_is 0
read_stick 4
last_read_is '"changes":0,.*"settled":0,.*"trouble":-1' || fail "the same again should change nothing"
step "Read at the kiosk: cut off, changed, whole, and once more"

kill_kiosk
kiosk_starts
type_code "$(code_of "${good[3]}")"
expect 1 "a ticket cancelled at the backend" "refused cancelled"
type_code STICK-0001
await 20 "the questions of a guest who is known here" kiosk_shows questions
tap 540 1296 # the first of three answers
tap 540 1632 # the last of three
expect 2 "a ticket made at the backend" "welcome admitted"
type_code "$(code_of "${good[0]}")"
expect 3 "a guest who is in" "refused already_used"
# A check-in, and the answers.
await 20 "two in the queue" queued_is 2

# The old stick first, then the new one, in process on the data folder, with the kiosk killed in between.
let_staff_in 1
save_queue 1
kill_kiosk
cp "$queue" "$DIR/second.queue"
cp "$DIR/first.queue" "$queue"
carry --data "$DIR/backend" >"$DIR/carried"
grep -qE "North door +demo .* 3 +3 +0 +0 +0 " "$DIR/carried" || fail "the old stick should be taken as before"
cp "$answer" "$DIR/old.answer"
cp "$DIR/second.queue" "$queue"
carry --data "$DIR/backend"
new=$(sqlite3 "$DIR/backend/usher-backend.sqlite" "SELECT json_extract(row, '\$.id') FROM thing WHERE kind = 'ticket' AND row LIKE '%STICK-0001%'")
expect_check_ins "${good[@]:0:3}" "$new"
kiosk_starts
let_staff_in 1
read_stick 1
await 20 "the queue to be empty" queued_is 0
cp "$DIR/old.answer" "$answer"
read_stick 2
last_read_is '"changes":0,.*"settled":0,.*"trouble":-1' || fail "an old answer should change nothing"
carry --data "$DIR/backend" >/dev/null
expect_check_ins "${good[@]:0:3}" "$new"
printf 'no bundle' >"$STICK/usher-0000000000000000.queue"
if carry --data "$DIR/backend" >"$DIR/carried" 2>"$DIR/refused"; then fail "what is no bundle should be told"; fi
grep -q "usher-0000000000000000.queue: .*no file of a kiosk" "$DIR/refused" || fail "what is no bundle should be told plainly"
grep -q "North door" "$DIR/carried" || fail "a bad file should not be in the way of the others"
stop_kiosk
expect_logs_without_guests
