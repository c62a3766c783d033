#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# operator_errors.bash BIN DIR: what an operator can get wrong is refused with one line that names it, and the exit code.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM XDG_RUNTIME_DIR

# refused CODE WHAT SAID COMMAND...: ends with exit code CODE and exactly one line, on standard error, with SAID in it.
refused() {
  local want=$1 what=$2 said=$3 code=0
  shift 3
  timeout 60 "$@" >"$DIR/out" 2>"$DIR/err" </dev/null || code=$?
  [ "$code" = "$want" ] || fail "$what: exit code $code, not $want: $* -> $(<"$DIR/err")"
  [ ! -s "$DIR/out" ] || fail "$what: wrote to standard output: $(<"$DIR/out")"
  [ "$(wc -l <"$DIR/err")" = 1 ] || fail "$what: not one line: $(<"$DIR/err")"
  grep -qF -- "$said" "$DIR/err" || fail "$what: \"$said\" is not in: $(<"$DIR/err")"
  step "$what: $code, $(<"$DIR/err")"
}

as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)

kiosk=("$BIN/usher-kiosk" --set "kiosk/data=$DIR/kiosk")
backend=$BIN/usher-backend

make_event

step "usher-kiosk: settings"
printf '<config/>\n' >"$DIR/no-ini"
printf '[kiosk]\ncolour=red\n' >"$DIR/unknown.ini"
printf '[screen]\nwindow=big\n' >"$DIR/value.ini"
head -c 500 /dev/urandom >"$DIR/random.ini"
refused 2 "no such settings file" "$DIR/gone.ini" "${kiosk[@]}" --config "$DIR/gone.ini"
refused 2 "a folder as settings file" "$DIR" "${kiosk[@]}" --config "$DIR"
refused 2 "settings that are no INI file" "$DIR/no-ini" "${kiosk[@]}" --config "$DIR/no-ini"
refused 2 "random bytes as settings file" "$DIR/random.ini" "${kiosk[@]}" --config "$DIR/random.ini"
refused 2 "an unknown key in the file" "unknown.ini: there is no setting kiosk/colour" \
  "${kiosk[@]}" --config "$DIR/unknown.ini"
refused 2 "a wrong value in the file" "value.ini: screen/window=big: must be" "${kiosk[@]}" --config "$DIR/value.ini"
refused 2 "an unknown key" "there is no setting kiosk/colour" "${kiosk[@]}" --set kiosk/colour=red
refused 2 "no value" "kiosk/list: must be KEY=VALUE" "${kiosk[@]}" --set kiosk/list
refused 2 "an unknown option" "frobnicate" "${kiosk[@]}" --frobnicate
refused 2 "an unknown command" "dance" "${kiosk[@]}" dance
QT_QPA_PLATFORM=offscreen refused 2 "an unknown camera source" "camera/source=tape:1" \
  "${kiosk[@]}" --set camera/source=tape:1

step "usher-kiosk: its surroundings"
refused 2 "no data folder named" "kiosk/data" "$BIN/usher-kiosk"
refused 2 "a missing data folder" "kiosk/data=$DIR/gone" "$BIN/usher-kiosk" --set "kiosk/data=$DIR/gone"
refused 2 "a file as data folder" "kiosk/data=$DIR/no-ini" "$BIN/usher-kiosk" --set "kiosk/data=$DIR/no-ini"
refused 2 "no display" "there is no display" "${kiosk[@]}"
DISPLAY=:65000 refused 2 "a display that does not answer" "DISPLAY=:65000" "${kiosk[@]}"
QT_QPA_PLATFORM=mirror refused 2 "an unknown platform" "QT_QPA_PLATFORM=mirror" "${kiosk[@]}"
mkdir "$DIR/read-only"
if [ "$(id -u)" != 0 ]; then
  chmod a-w "$DIR/read-only"
  refused 2 "a folder without write permission" "kiosk/data=$DIR/read-only" \
    "$BIN/usher-kiosk" --set "kiosk/data=$DIR/read-only"
  refused 2 "the backend's folder without write permission" "$DIR/read-only" \
    "$backend" serve --data "$DIR/read-only" --listen 127.0.0.1:0
elif "${as_nobody[@]}" test -x "$BIN/usher-kiosk" -a -x "$DIR/read-only"; then
  refused 2 "another user's folder" "kiosk/data=$DIR/read-only" \
    "${as_nobody[@]}" "$BIN/usher-kiosk" --set "kiosk/data=$DIR/read-only"
  refused 2 "another user's folder for the backend" "$DIR/read-only" \
    "${as_nobody[@]}" "$backend" serve --data "$DIR/read-only" --listen 127.0.0.1:0
else
  step "LEFT OUT: folders without write permission (root may write anywhere, and other users can't read $BIN)"
fi

step "usher-kiosk: a second one on the same folder"
start_backend
pair_kiosk
QT_QPA_PLATFORM=offscreen start_kiosk
await 60 "the first kiosk's first screen" kiosk_shows attract
QT_QPA_PLATFORM=offscreen refused 2 "a second kiosk" "$DIR/kiosk is in use by another usher-kiosk" \
  "${kiosk[@]}" --set camera/source=none
stop_kiosk

step "usher-kiosk pair"
address=http://127.0.0.1:$BACKEND_PORT
pair=("${kiosk[@]}" pair)
sha256sum "$DIR"/kiosk/* 2>/dev/null >"$DIR/before" || true
refused 2 "no address" "--backend" "${pair[@]}" --code 7K3M-Q9TX
refused 2 "no code" "--code" "${pair[@]}" --backend "$address"
refused 2 "a word as address" "--backend nonsense" "${pair[@]}" --backend nonsense --code 7K3M-Q9TX
refused 2 "a broken address" "--backend http://[::1" "${pair[@]}" --backend 'http://[::1' --code 7K3M-Q9TX
refused 2 "another protocol" "ftp://example.org" "${pair[@]}" --backend ftp://example.org --code 7K3M-Q9TX
refused 2 "names in the clear" "https://" "${pair[@]}" --backend http://example.org --code 7K3M-Q9TX
refused 2 "what is no code" "pairing code" "${pair[@]}" --backend "$address" --code OOPS
refused 2 "a wrong code" "pairing code is wrong" "${pair[@]}" --backend "$address" --code 7K3M-Q9TX
stop_backend
refused 1 "a backend that is not there" "$address" "${pair[@]}" --backend "$address" --code 7K3M-Q9TX
refused 1 "an unknown host" "no-such-host.invalid" \
  "${pair[@]}" --backend https://no-such-host.invalid --code 7K3M-Q9TX
sha256sum --quiet -c "$DIR/before" || fail "a refused pairing changed the kiosk's folder"
step "The kiosk's pairing is as it was"

step "usher-backend"
mkdir "$DIR/newer" "$DIR/corrupt"
cp "$DIR/backend/usher-backend.sqlite" "$DIR/newer/"
python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute("PRAGMA user_version=99")' \
  "$DIR/newer/usher-backend.sqlite"
head -c 65536 /dev/urandom >"$DIR/corrupt/usher-backend.sqlite"
sha256sum "$DIR"/{newer,corrupt}/usher-backend.sqlite >"$DIR/before"
for folder in gone newer corrupt; do
  refused 2 "serve, $folder" "$DIR/$folder" "$backend" serve --data "$DIR/$folder" --listen 127.0.0.1:0
  refused 2 "import, $folder" "$DIR/$folder" "$backend" import --data "$DIR/$folder" "$DIR/event.ndjson"
  refused 2 "check-ins, $folder" "$DIR/$folder" "$backend" check-ins --data "$DIR/$folder" --event demo
done
sha256sum --quiet -c "$DIR/before" || fail "a refused database was changed"
step "The refused databases are byte for byte as they were"
refused 2 "serve, a wrong address" "--listen" "$backend" serve --data "$DIR/backend" --listen nonsense
refused 2 "serve, no folder named" "--data" "$backend" serve

# 1, as of everything that was tried and failed: the command line and the folder are right.
head -c 500 /dev/urandom >"$DIR/random.ndjson"
head -c -40 "$DIR/event.ndjson" >"$DIR/cut.ndjson"
{ head -50 "$DIR/event.ndjson" && echo '{"kind":"ticket","id":""}'; } >"$DIR/row.ndjson"
: >"$DIR/empty.ndjson"
import=("$backend" import --data "$DIR/backend")
refused 2 "import, a missing file" "$DIR/gone.ndjson" "${import[@]}" "$DIR/gone.ndjson"
refused 1 "import, random bytes" "$DIR/random.ndjson:1" "${import[@]}" "$DIR/random.ndjson"
refused 1 "import, an empty file" "$DIR/empty.ndjson" "${import[@]}" "$DIR/empty.ndjson"
refused 1 "import, a bad row" "$DIR/row.ndjson:51: /id" "${import[@]}" "$DIR/row.ndjson"
refused 1 "import, a file cut short" "$DIR/cut.ndjson:$(wc -l <"$DIR/event.ndjson")" "${import[@]}" "$DIR/cut.ndjson"
again=$("${import[@]}" "$DIR/event.ndjson")
[[ $again == "demo: 0 added, 0 changed, 0 removed, "* ]] || fail "a refused import changed the event: $again"
step "The event is as it was: $again"
