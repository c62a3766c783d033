#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Lints contract/openapi.yaml: lint_openapi.sh FOLDER, where FOLDER gets the linter. Exit code 77 where it can't be had.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
exec "$here/../npm/with_packages.sh" "$here" "$1" 18.17 \
  node_modules/.bin/redocly lint --config "$here/redocly.yaml" "$here/../../contract/openapi.yaml"
