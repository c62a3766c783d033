#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# screens.bash BIN OUTPUT: pictures of the shipped kiosk while guests go through their journeys, driven as in the tests, with an
# index.html of them all.
set -euo pipefail
BIN=$1 OUTPUT=$2
HERE=$(dirname "${BASH_SOURCE[0]}")
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

rm -rf "$OUTPUT"
mkdir -p "$OUTPUT"
for orientation in portrait landscape; do
  "$HERE/../../app/demo/headless.bash" "$BIN" "$WORK/$orientation" "$orientation"
  for picture in "$WORK/$orientation"/[0-9]*.png; do mv "$picture" "$OUTPUT/check-in-$orientation-$(basename "$picture")"; done
done
export SHOTS=$OUTPUT
for journey in without_code typed_answers walk_in requests seats session_door; do
  "$HERE/$journey.bash" "$BIN" "$WORK/$journey"
done

{
  printf '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Usher: guests at the kiosk</title>\n'
  printf '<style>body{font-family:sans-serif;margin:2em}figure{display:inline-block;margin:.5em}img{height:26em;border:1px solid #ccc}</style>\n'
  for picture in "$OUTPUT"/*.png; do
    name=$(basename "$picture" .png)
    printf '<figure><img src="%s.png" alt=""><figcaption>%s</figcaption></figure>\n' "$name" "$name"
  done
  printf '</html>\n'
} >"$OUTPUT/index.html"
printf '%s pictures; look at %s\n' "$(find "$OUTPUT" -name '*.png' | wc -l)" "$OUTPUT/index.html"
