#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# staff.bash BIN DIR: somebody of the staff gets in by corners, key or badge and a PIN, and nobody else does; finds a guest by a
# name with a typo, lets them in, overrules, undoes, corrects their badge and prints it, registers somebody else, answers for them
# and for another guest what the door asks, and lets three of one booking in by one deed, with the backend down; who did it is in
# the backend's history. Who is dismissed is out.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

staff() { "$BIN/usher-backend" staff "$@" --event demo --data "$DIR/backend"; }
came_in() { grep -c '"msg":"staff came in"' "$DIR/kiosk.log" || true; }
left() { grep -c '"msg":"staff left"' "$DIR/kiosk.log" || true; }
came_in_is() { [ "$(came_in)" = "$1" ]; }
left_is() { [ "$(left)" = "$1" ]; }
pins() { sed -nE 's/.*"msg":"staff pin".*"result":"([a-z ]+)".*/\1/p' "$DIR/kiosk.log"; }
# pin_said NUMBER RESULT
pin_said() { [ "$(pins | sed -n "$1p")" = "$2" ]; }
corners() {
  local at
  for at in "20 20" "1060 20" "1060 1900" "20 1900"; do xdotool mousemove $at click 1 && sleep 0.1; done
}
# The page has the keys as soon as it is there, and takes a PIN with its last digit.
types_pin() { sleep 0.5 && type_text "$1"; }
deeds() { sed -nE 's/.*"deed":"([a-z ]+)","done":(true|false).*"ticket":"([^"]+)".*/\1 \2 \3/p' "$DIR/kiosk.log"; }
# deed_is NUMBER WHAT: "let in true demo-ok"
deed_is() { [ "$(deeds | sed -n "$1p")" = "$2" ]; }
# comes_of WHAT NUMBER DEED: and a moment in which the page shows it, and takes the next.
comes_of() { await 20 "$1" deed_is "$2" "$3" && sleep 0.5; }
# opens_file TICKET: the first of those who were found.
opens_file() {
  xdotool key Return
  sleep 0.3
  grep '"msg":"staff read"' "$DIR/kiosk.log" | grep -q "\"ticket\":\"$1\""
}
at_backend() { sqlite3 "$DIR/backend/usher-backend.sqlite" "$1"; }
# The entry that overruled the first one was undone: a mistake at the door.
undone_by() { [ "$(at_backend "SELECT group_concat(settled_by || ': ' || note) FROM incident WHERE resolution = 1")" = "$1" ]; }

# answers_by_keys KEY...
answers_by_keys() {
  local key
  xdotool key F10
  sleep 0.5
  for key in "$@" Return; do xdotool key "$key" && sleep 0.3; done
}
# The tickets of guests who are kept out by the two questions alone.
with_questions() {
  grep '"kind":"ticket",' "$DIR/event.ndjson" | grep "\"open_questions\":\[\"photo-consent\",\"diet\"\]" |
    grep '"order_status":"paid"' | grep '"ticket_type":"visitor"' | grep -vE '"(valid_from|valid_until|blocked|revoked)":' |
    sed -nE 's/.*"id":"([^"]+)".*/\1/p'
}
answers_by() { [ "$(at_backend "SELECT count(*) FROM op WHERE kind = 'answers' AND staff = '$1'")" = "$2" ]; }
answers_of() { at_backend "SELECT group_concat(question || ' ' || text) FROM (SELECT question, text FROM answer WHERE ticket = '$1' ORDER BY question)"; }
registered() { deeds | grep -q "^register true w-"; }
badge_of_walk_in() { compgen -G "$DIR/papers/badge-w-*.pdf" >/dev/null; }
registered_by() { [ "$(at_backend "SELECT staff FROM op WHERE kind = 'walk_in'")" = "$1" ]; }
group_is_shown() { [ "$(grep -c "\"guests\":$1,.*\"msg\":\"staff read group\"" "$DIR/kiosk.log")" = "$2" ]; }
of_group() { deeds | grep -c "^let in true demo-group" || true; }
group_is_in() { [ "$(of_group)" = "$1" ]; }
badges_of_group() { compgen -G "$DIR/papers/badge-demo-group*.pdf" | wc -l; }
badges_of_group_are() { [ "$(badges_of_group)" = "$1" ]; }
group_let_in_by() {
  [ "$(at_backend "SELECT count(DISTINCT op) || ' ' || count(DISTINCT ticket) FROM check_in WHERE ticket LIKE 'demo-group%'")" = "3 3" ] &&
    [ "$(at_backend "SELECT count(*) FROM op WHERE ticket LIKE 'demo-group%' AND kind = 'check_in' AND staff = '$1'")" = 3 ]
}

make_event
card=$(staff add "Ada King" --role supervisor)
pin=$(sed -n 's/^pin *//p' <<<"$card") badge=$(sed -n 's/^badge *//p' <<<"$card") id=$(sed -n 's/^id *//p' <<<"$card")
wrong=000000
[ "$pin" != $wrong ] || wrong=111111
start_backend
pair_kiosk
start_display 1080x1920
mkdir -p "$DIR/papers"
start_kiosk --set "printing/badge=pdf:$DIR/papers"
await 60 "the kiosk's first screen" kiosk_shows attract
await 60 "the kiosk to be online" kiosk_is true
stop_backend
await 60 "the kiosk to notice" kiosk_is false

corners
types_pin $wrong
await 20 "a wrong PIN to be refused" pin_said 1 wrong
[ "$(came_in)" = 0 ] || fail "a wrong PIN let somebody in"
xdotool key Escape
type_code "$badge"
types_pin $wrong
await 20 "a stolen badge to open nothing" pin_said 2 wrong
types_pin "$pin"
await 20 "its owner to come in" came_in_is 1
step "A badge and its owner's PIN open staff mode; neither a badge alone nor a wrong PIN does"

guest=demo-ok
type_text "lindhom clara"
await 20 "the guest to be found and opened" opens_file "$guest"
xdotool key F2
comes_of "the guest to come in" 1 "let in true $guest"
await 20 "their badge" test -s "$DIR/papers/badge-$guest.pdf"
xdotool key F8
type_text "Brings the speaker's laptop" && xdotool key Return
comes_of "the rules to be overruled" 2 "overrule true $guest"
xdotool key F7
type_text "Wrong guest" && xdotool key Return
comes_of "the check-in to be undone" 3 "void true $guest"
rm "$DIR/papers/badge-$guest.pdf"
xdotool key F6
sleep 0.3
xdotool key ctrl+a && type_text "Clarissa" && xdotool key Return
comes_of "the badge to be corrected" 4 "correct badge true $guest"
xdotool key F4
sleep 0.3
type_text "Details changed" && xdotool key Return
comes_of "the badge to go to the printer" 5 "print badge true $guest"
await 20 "the badge to be printed once more" test -s "$DIR/papers/badge-$guest.pdf"
pdftotext "$DIR/papers/badge-$guest.pdf" - | grep -q Clarissa || fail "the corrected name is not on the badge"
step "Found with a typo, let in, overruled, undone, corrected and printed again, without a network"

xdotool key Escape key F9
sleep 0.5
type_text "Zelda" && xdotool key Tab && type_text "Quist" && xdotool key Return
await 20 "somebody without a ticket to be registered" registered
sleep 0.5
# What they eat, that they keep to the rules, and how they may be pictured; what they need may stay empty.
answers_by_keys Right Down Right Down Down Right Right
comes_of "what the door asks to be answered for them" 7 "$(deeds | sed -nE '6s/^register true /answer questions true /p')"
await 20 "their badge" badge_of_walk_in
step "Registered without a ticket, asked what the door asks, and in with a badge"

readarray -t asked < <(with_questions)
[ ${#asked[@]} -ge 1 ] || fail "the demo event has no guest with questions"
type_code "$(code_of "${asked[0]}")"
await 20 "a guest whose questions are open to be found" grep -q "\"staff read\",\"ticket\":\"${asked[0]}\"" "$DIR/kiosk.log"
sleep 0.5
xdotool key F2
sleep 0.5
[ -z "$(deeds | sed -n 8p)" ] || fail "something was done to a guest who was not asked yet"
answers_by_keys Right Down Right Right
comes_of "their questions to be answered" 8 "answer questions true ${asked[0]}"
await 20 "the badge of who was asked" test -s "$DIR/papers/badge-${asked[0]}.pdf"
step "Whose questions were open is in by what staff filled in, and not before"

type_code "$(code_of demo-group)"
await 20 "the three guests of one code" group_is_shown 3 1
sleep 0.5
# The first of them is left out, and then is here after all.
xdotool key space && sleep 0.3
xdotool key F2
await 20 "the other two to come in" group_is_in 2
await 60 "their badges" badges_of_group_are 2
sleep 0.5
xdotool key space && sleep 0.3
xdotool key F2
await 20 "all of them to come in" group_is_in 3
await 60 "their badges" badges_of_group_are 3
sleep 0.5
xdotool key F2
sleep 0.5
[ "$(of_group)" = 3 ] || fail "who is inside was let in once more"
[ "$(deeds | grep -c "^let in false demo-group")" = 0 ] || fail "somebody of the group was to be let in, and was not"
step "Three of one booking are in by one deed, each with a badge"

xdotool key ctrl+l
await 20 "staff mode to be locked" left_is 1
type_code "$(code_of demo-used)"
expect 1 "a guest after that" "welcome admitted"
xdotool key alt+F4
kiosk_runs

start_backend
await 120 "who undid it at the backend" undone_by "Ada King: Wrong guest"
await 60 "who was registered at the backend" registered_by "Ada King"
await 60 "the answers at the backend, with who asked" answers_by "Ada King" 2
[ "$(answers_of "${asked[0]}")" = "diet vegetarian,photo-consent yes" ] || fail "other answers are kept: $(answers_of "${asked[0]}")"
await 60 "who let the group in at the backend" group_let_in_by "Ada King"
step "The backend's history says who did it, and why"
xdotool key ctrl+alt+s
types_pin "$pin"
await 20 "Ada to come in again" came_in_is 2
staff remove "$id"
await 60 "Ada to be out, dismissed" left_is 2
xdotool key ctrl+alt+s
types_pin "$pin"
await 20 "her PIN to open nothing" pin_said 5 "nobody may"
step "Who is dismissed is out at once"
stop_kiosk
expect_logs_without_guests
