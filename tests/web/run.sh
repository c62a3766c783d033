#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh FOLDER BACKEND PREPARE USHER [PATTERN]: uses the shipped backend's pages as guests and organizers do, in a headless browser. FOLDER gets
# the npm packages and the screenshots. Exit code 77 where packages or browser can't be had.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
USHER_CHROMIUM=$(command -v chromium) || { echo "skipped: there is no chromium here"; exit 77; }
export USHER_CHROMIUM
mkdir -p "$1"
# Modules are looked for beside the file that imports them.
cp "$here"/*.mjs "$here"/../contract/proxy/kiosk.mjs "$1"
exec "$here/../npm/with_packages.sh" "$here" "$1" 18.17 node main.mjs "$2" "$3" "$4" "${5:-}"
