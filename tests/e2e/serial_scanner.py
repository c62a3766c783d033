# SPDX-License-Identifier: Apache-2.0
"""serial_scanner.py PATH: a hand scanner at a serial port, which is at PATH for as long as this runs. Sends each line of
standard input, with Python's escapes (\\r, \\x1d) in it, as it is."""
import os
import pathlib
import pty
import sys
import tty


def main() -> None:
    path = pathlib.Path(sys.argv[1])
    scanner, port = pty.openpty()
    tty.setraw(port)
    path.unlink(missing_ok=True)
    path.symlink_to(os.ttyname(port))
    for line in sys.stdin:
        os.write(scanner, line.rstrip("\n").encode().decode("unicode_escape").encode("latin-1"))


main()
