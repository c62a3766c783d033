#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# damaged_data.bash BIN DIR: a kiosk whose files the disk has damaged mends them by itself and goes on. One that can't use its
# data says so on the screen, changes nothing, keeps running, and serves by itself once the file is put right.
set -euo pipefail
BIN=$1 DIR=$2
source "$(dirname "${BASH_SOURCE[0]}")/setup.bash"

make_newer() { python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute("PRAGMA user_version=99")' "$1"; }
make_random() { head -c "$(stat -c %s "$1")" /dev/urandom >"$1.x" && mv "$1.x" "$1"; }
# Its first page stays, so that it is a database of ours with nothing sensible in it.
make_torn() { head -c "$(stat -c %s "$1")" /dev/urandom | dd of="$1" bs=4096 skip=1 seek=1 conv=notrunc status=none; }
# Of a disk that was full, or a copy that was cut off.
make_short() { truncate -s 5000 "$1"; }

# Every "out of service" record has a reason; these are those that match.
complaints() { grep '"msg":"out of service"' "$DIR/kiosk.log" | grep -cE "\"detail\":\"[^\"]*($1)" || true; }
complained() { [ "$(complaints "$1")" -ge "$2" ]; }

# The files of the kiosk that are to stay as they are, whatever is wrong with one.
# One that is gone has no fingerprint.
fingerprints() { (cd "$DIR/kiosk" && sha256sum pairing.json device.key kiosk.db event.db keys/* 2>/dev/null | sort) || true; }

expect_out_of_service() {
  await 60 "the out-of-service page ($1)" kiosk_shows out_of_service
  await 60 "a record that says \"$2\"" complained "$2" 1
}

# damaged FILE COMMAND SAID: what the kiosk says when COMMAND was done to FILE.
damaged() {
  local file=$DIR/kiosk/$1 name="$1, ${2#make_}" said=$3 before
  rm -rf "$DIR/kiosk"
  cp -a "$DIR/good" "$DIR/kiosk"
  $2 "$file"
  before=$(fingerprints)

  start_kiosk
  expect_out_of_service "$name" "$said"
  stop_kiosk
  step "$name: out of service ($(grep -m1 '"msg":"out of service"' "$DIR/kiosk.log" | sed -E 's/.*"detail":"([^"]*)".*/\1/')); it ends when asked"

  start_kiosk
  expect_out_of_service "$name" "$said"
  await 60 "another try" complained "$said" 2
  kiosk_runs
  ! kiosk_shows attract || fail "$name: the kiosk served with damaged data"
  [ "$(fingerprints)" = "$before" ] || fail "$name: files were changed:
$before
now
$(fingerprints)"
  step "$name: it keeps trying; nothing was changed or deleted"
  cp -a "$DIR/good/$1" "$file.mended"
  mv "$file.mended" "$file"
  await 60 "the first screen after mending" kiosk_shows attract
  stop_kiosk
  step "$name: put right, it serves without a restart"
}

# mends FILE COMMAND: what the kiosk does when COMMAND was done to FILE.
mends() {
  local name="$1, ${2#make_}"
  rm -rf "$DIR/kiosk"
  cp -a "$DIR/good" "$DIR/kiosk"
  $2 "$DIR/kiosk/$1"
  start_kiosk
  await 60 "the first screen ($name)" kiosk_shows attract
  stop_kiosk
  grep -q "$1 was damaged (.*) and is mended" "$DIR/kiosk.log" || fail "$name: the log does not say so"
  [ -n "$(find "$DIR/kiosk" -name "${1%.db}.*.db")" ] || [ "$1" = event.db ] || fail "$name: nothing was set aside"
  step "$name: mended ($(grep -om1 'was damaged (.*) and is mended: [0-9]* rows saved' "$DIR/kiosk.log")); it serves"
}

make_event
start_backend
pair_kiosk
start_display 1080x1920
start_kiosk
await 60 "the kiosk's first screen" kiosk_shows attract
stop_kiosk
mv "$DIR/kiosk" "$DIR/good"
[ -f "$DIR/good/keys/demo.key" ] || fail "there is no key file to lose: $(ls -R "$DIR/good")"

damaged kiosk.db make_newer 'version 99'
damaged event.db make_newer 'version 99'
damaged keys/demo.key rm 'key'
damaged keys/demo.key make_random 'key'
damaged pairing.json make_random 'pairing.json'
for file in kiosk.db event.db; do
  for how in make_random make_short make_torn; do mends "$file" "$how"; done
done
