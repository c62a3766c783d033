#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# with_packages.sh PACKAGE FOLDER NODE COMMAND...: runs COMMAND in FOLDER, into which the npm packages of PACKAGE's lock
# file are put first. NODE is the lowest version of Node.js that they run on, e.g. 18.17. Exit code 77 where they can't
# be had.
set -eu
package=$(CDPATH= cd -- "$1" && pwd)
npm_rc=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/npmrc
mkdir -p "$2"
cd "$2"
node_version=$3
shift 3

command -v npm >/dev/null && command -v node >/dev/null || { echo "skipped: there is no npm here"; exit 77; }
node -e '
  const [have, want] = [process.versions.node, process.argv[1]].map((text) => text.split(".").map(Number));
  process.exit(have[0] > want[0] || (have[0] === want[0] && have[1] >= (want[1] ?? 0)) ? 0 : 1);' "$node_version" ||
  { echo "skipped: this needs Node.js $node_version or later, here is $(node --version)"; exit 77; }

if ! cmp -s "$package/package-lock.json" installed-lock.json; then
  rm -rf installed-lock.json node_modules
  cp "$package/package.json" "$package/package-lock.json" .
  cp "$npm_rc" .npmrc
  if ! npm ci --ignore-scripts >npm.log 2>&1; then
    cat npm.log
    # A lock file that does not fit is our fault; anything else is the network's.
    if grep -qE 'EUSAGE|EINTEGRITY|EJSONPARSE' npm.log; then exit 1; fi
    echo "skipped: the npm packages can't be downloaded"
    exit 77
  fi
  cp "$package/package-lock.json" installed-lock.json
fi
exec "$@"
