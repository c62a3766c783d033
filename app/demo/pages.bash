# SPDX-License-Identifier: Apache-2.0
# Sourced after setup.bash: registration is open, mails become files in $DIR/mails, an organizer may sign in, and guests
# register through the page.

ORGANIZER=anna
PASSWORD=
URL=

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Links in mails name the backend's port, so it is chosen before the start.
start_public_backend() {
  local port
  mkdir -p "$DIR/mails"
  for port in {8470..8499}; do
    if port_is_taken "$port"; then continue; fi
    BACKEND_PORT=$port URL=http://127.0.0.1:$port
    BACKEND_OPTIONS=(--public-url "$URL" --mail-dir "$DIR/mails" --mail-from 'tickets@harbour-light.example')
    start_backend
    return
  done
  fail "no port from 8470 to 8499 is free"
}

# Four times four letters and digits that can be told apart.
make_password() { head -c 2000 /dev/urandom | tr -dc 'a-hjkmnp-z2-9' | cut -c1-16 | sed 's/..../&-/g; s/-$//'; }

add_organizer() {
  PASSWORD=$(make_password)
  "$BIN/usher-backend" admin add "$ORGANIZER" --data "$DIR/backend" <<<"$PASSWORD"
}

open_registration() {
  local token
  token=$("$BIN/usher-backend" token create demo --data "$DIR/backend" --role organizer --days 1)
  curl -sSf --max-time 30 -X PUT -H 'Content-Type: application/json' -H @- --data-binary "@$(dirname "${BASH_SOURCE[0]}")/settings.json" \
    "$URL/api/v1/events/demo/settings" <<<"Authorization: Bearer $token" || fail "the event's settings were not taken"
  "$BIN/usher-backend" token revoke demo --data "$DIR/backend"
}

# page_value NAME FILE: what a hidden field of the page holds.
page_value() { sed -nE "s/.*name=\"$1\" value=\"([^\"]*)\".*/\1/p" "$2" | head -1; }

# register_guest GIVEN FAMILY EMAIL [FIELD=VALUE]...: as a browser without script does it. Sets GUEST_PAGE, the guest's link.
register_guest() {
  local page=$DIR/register.html jar=$DIR/cookies fields=(--data-urlencode "given_name=$1" --data-urlencode "family_name=$2"
    --data-urlencode "email=$3") field status
  shift 3
  for field; do fields+=(--data-urlencode "$field"); done
  curl -sSf --max-time 30 -c "$jar" -o "$page" "$URL/e/demo/register" || fail "the registration page does not open"
  curl -sS --max-time 30 -b "$jar" -c "$jar" -o "$page" -w '%{http_code} %{redirect_url}\n' \
    --data-urlencode "submission=$(page_value submission "$page")" "${fields[@]}" "$URL/e/demo/register" >"$DIR/answer"
  read -r status GUEST_PAGE <"$DIR/answer"
  [ "$status" = 303 ] || fail "the registration was not taken ($status); see $page"
  GUEST_PAGE=${GUEST_PAGE%%\?*}
}

# mail_to ADDRESS: the file of a mail to it.
mail_to() { grep -liE "^To:.*$1" "$DIR"/mails/*.eml 2>/dev/null | tail -1; }
has_mail_to() { [ -n "$(mail_to "$1")" ]; }

# ticket_picture MAIL: the first PNG in it.
ticket_picture() {
  tr -d '\r' <"$1" | awk 'tolower($0) ~ /^content-type: image\/png/ { part = 1 }
    body && /^--/ { exit }
    body
    part && /^$/ { body = 1 }' | base64 -d
}

# ticket_id CODE: what rows call a signed ticket (contract/signed_ticket.h).
ticket_id() { printf %s "${1#U1}" | base32 -d | od -An -tx1 -j6 -N8 | tr -d ' \n'; }
