#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# signed_tickets.bash BIN DIR TOOLS: guests who registered while the kiosk was without its backend are let in by their
# tickets' signature, once each, and the backend has their check-ins afterwards. TOOLS has issue_ticket.
set -euo pipefail
BIN=$1 DIR=$2 TOOLS=$3
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
export USHER_LOG=debug

issue() { "$TOOLS/issue_ticket" "$DIR/backend" demo visitor "$@"; }
unseen_welcomes() { grep '"page":"welcome"' "$DIR/kiosk.log" | grep -c '"unseen":true' || true; }

TOLD=0
new_answers() { answers | tail -n "+$((TOLD + 1))"; }
has_new() { new_answers | grep -qx "$1"; }

# scan CODE WHAT ANSWER: on a busy machine so long a burst of keys can arrive as two codes, which nobody knows; then it
# is typed once more.
scan() {
  local try others
  TOLD=$(answers | wc -l)
  for try in 1 2 3 4 5; do
    type_code "$1"
    if (await 15 "the answer" has_new "$3") 2>/dev/null; then break; fi
  done
  others=$(new_answers | grep -vx -e "$3" -e "refused unknown" || true)
  has_new "$3" && [ -z "$others" ] ||
    fail "$2 should have been answered with \"$3\", but was with: $(new_answers | tr '\n' ';') see $DIR/kiosk.log"
  kiosk_runs
  step "$2: $3"
}

LATE=00000000000000a1 EVEN_LATER=00000000000000a2 NEWEST=00000000000000a3

make_event
readarray -t tickets < <(good_tickets)
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
scan "$(code_of "${tickets[0]}")" "a ticket that the kiosk knows" "welcome admitted"
await 60 "its check-in" backend_has "${tickets[0]}"

stop_backend
await 60 "the kiosk to notice" kiosk_is false
step "Two guests register"
late=$(issue "$LATE" Zwentibold Quastenflosser)
later=$(issue "$EVEN_LATER" Ottokar Wendelstein)
[[ $late == U1* && ${#late} = 130 ]] || fail "this is no signed ticket: $late"

scan "$late" "a ticket of after the kiosk's last news" "welcome admitted"
[ "$(unseen_welcomes)" = 1 ] || fail "the log does not say that nothing but the signature was known"
scan "$late" "the same once more" "refused already_used"
last=${later: -1}
scan "${later%?}$([ "$last" = A ] && echo B || echo A)" "a ticket with one character changed" "refused unknown"
scan "$later" "the ticket as it is" "welcome admitted"
scan "$(code_of "${tickets[1]}")" "a ticket that the kiosk knows, offline" "welcome admitted"
[ "$(unseen_welcomes)" = 2 ] || fail "exactly two guests were unseen"

start_backend
await 120 "the first late guest's check-in" backend_has "$LATE"
await 120 "the second late guest's check-in" backend_has "$EVEN_LATER"
await 120 "the check-in made offline" backend_has "${tickets[1]}"
await 60 "the kiosk to be in step again" kiosk_is true
scan "$late" "a late guest's ticket, with the backend there" "refused already_used"
scan "$(issue "$NEWEST" Berengar Fichtelberg)" "a ticket registered a moment ago" "welcome admitted"
await 60 "its check-in" backend_has "$NEWEST"
stop_kiosk

expect_check_ins "${tickets[@]:0:2}" "$LATE" "$EVEN_LATER" "$NEWEST"
incidents=$("$BIN/usher-backend" incidents --data "$DIR/backend" --event demo | tail -n +2)
[ -z "$incidents" ] || fail "there should be no incident, but: $incidents"
if grep -nwE "Zwentibold|Quastenflosser|Ottokar|Wendelstein|Berengar|Fichtelberg|${late}|${later}" \
  "$DIR/kiosk-all.log" "$DIR/backend.log" >&2; then fail "a log names a guest or a code"; fi
expect_logs_without_guests
