#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets schemathesis ask the shipped backend whatever contract/openapi.yaml allows, and much that it does not.

fuzz_api.py BACKEND OPENAPI EVENT_FILE [CASES]

As a kiosk, as an organizer, and as nobody. No answer may be a failure of the server or one that the document does not
have, and what breaks a schema must be refused. What nobody asked must have changed nothing.
"""

import pathlib
import sqlite3
import subprocess
import sys

from served_backend import ServedBackend

# A cursor or a ticket that a schema allows need not be there; and a path that one route names in full may be a name of
# another's.
NOT_CHECKED = "positive_data_acceptance,allow_header_conformance"
# What is wrong with an organizer's file is said in the report that it is answered with.
IMPORTS = "/import$"
# What the backend writes by itself: how far it has read its own feed, and how far numbers have come.
KEPT_APART = {"read_position", "sqlite_sequence"}


def contents(database):
    """Every row of every table."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in names if name not in KEPT_APART}


def ask(backend, document, paths, token, cases, but="/stream$", not_checked=NOT_CHECKED):
    program = pathlib.Path(sys.executable).parent / "schemathesis"
    words = [program, "run", document, "--url", backend.url, "--include-path-regex", paths]
    # By itself a stream of events has no end to wait for.
    words += ["--exclude-path-regex", but, "--phases", "examples,coverage,fuzzing", "--max-examples", str(cases)]
    words += ["--continue-on-failure", "--suppress-health-check", "all", "--exclude-checks", not_checked]
    words += ["--request-timeout", "60", "--warnings", "off"]
    if token:
        words += ["--header", f"Authorization: Bearer {token}"]
    # Beside itself it keeps what it has found before, and tries that first.
    return subprocess.run(words, cwd=program.parent.parent).returncode == 0


def main(program, document, event_file, cases=50):
    document = pathlib.Path(document).resolve()
    passed = True
    with ServedBackend(program, event_file) as backend:
        database = backend.data / "usher-backend.sqlite"
        before = contents(database)
        print("== nobody", flush=True)
        passed &= ask(backend, document, "^/", None, cases)
        changed = [name for name, rows in contents(database).items() if rows != before.get(name)]
        if changed:
            print(f"nobody has changed {', '.join(changed)}")
            passed = False
        print("== a kiosk", flush=True)
        passed &= ask(backend, document, "^/kiosk/", backend.kiosk_token("demo"), cases)
        print("== an organizer", flush=True)
        organizer = backend.person_token("organizer")
        passed &= ask(backend, document, "^/api/", organizer, cases, but=f"/stream$|{IMPORTS}")
        lenient = f"{NOT_CHECKED},negative_data_rejection"
        passed &= ask(backend, document, IMPORTS, organizer, cases, not_checked=lenient)
        passed &= backend.process.poll() is None
        failures = [line for line in backend.logged().splitlines() if '"level":"error"' in line]
        print("\n".join(failures))
        passed &= not failures
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4], *map(int, sys.argv[4:5])))
