#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Lints contract/openapi.yaml: lint_openapi.sh FOLDER, where FOLDER gets the linter. Exit code 77 where it can't be had.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$1"

command -v npm >/dev/null && command -v node >/dev/null || { echo "skipped: there is no npm here"; exit 77; }
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 18 || (a == 18 && b >= 17) ? 0 : 1)' ||
  { echo "skipped: the linter needs Node.js 18.17 or later, here is $(node --version)"; exit 77; }

cd "$1"
cp "$here/package.json" "$here/redocly.yaml" "$here/.npmrc" .
if ! cmp -s "$here/package-lock.json" package-lock.json || [ ! -x node_modules/.bin/redocly ]; then
  rm -f package-lock.json
  cp "$here/package-lock.json" package-lock.json
  if ! npm ci --ignore-scripts >npm.log 2>&1; then
    cat npm.log
    rm -f package-lock.json
    # A lock file that does not fit is our fault; anything else is the network's.
    if grep -qE 'EUSAGE|EINTEGRITY|EJSONPARSE' npm.log; then exit 1; fi
    echo "skipped: the linter can't be downloaded"
    exit 77
  fi
fi
REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true OPENAPI="$here/../../contract/openapi.yaml" npm run --silent lint
