#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh FOLDER BACKEND: calls the shipped backend through a proxy that validates everything against contract/openapi.yaml.
# FOLDER gets the npm packages. Exit code 77 where they can't be had.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$1"
# Modules are looked for beside the file that imports them.
cp "$here"/*.mjs "$1"
exec "$here/../../npm/with_packages.sh" "$here" "$1" 18.20 \
  node main.mjs "$2" "$here/../../../contract/openapi.yaml" "$here/event.ndjson"
