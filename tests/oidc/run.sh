#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh FOLDER TEST: runs the test against a real OpenID provider, whose npm packages FOLDER gets. Exit code 77 where they
# can't be had.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$1"
# Modules are looked for beside the file that imports them.
cp "$here/provider.mjs" "$1"
folder=$(CDPATH= cd -- "$1" && pwd)
export USHER_OIDC_PROVIDER="$folder/provider.mjs"
exec "$here/../npm/with_packages.sh" "$here" "$1" 18.17 "$2"
