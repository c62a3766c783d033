# SPDX-License-Identifier: Apache-2.0
"""A Zebra, as the ZPL II Programming Guide has it. Faults: paper_out, head_open, ribbon_out, hot, with which it answers nothing
(as the guide says of ~HS), and paused, cutter. Of its own:
  talk       it answers in spite of those, as newer ones do
  deaf       it knows neither ~HQES nor variables, as old ones do
  uncounted  it knows no count of labels
  lose       it takes the next label and forgets it
Nothing is printed while there is a fault: the label waits, and is printed again from its beginning once that is mended."""
import base64
import binascii
import re
import sys
import threading
import zlib

from machine import Machine, Refused, Session

NOT_ANSWERED = {"paper_out", "head_open", "ribbon_out", "hot"}
ERROR_BITS = {"paper_out": 0x1, "ribbon_out": 0x2, "head_open": 0x4, "cutter": 0x8, "hot": 0x10, "paused": 0x10000}
COMMAND = re.compile(rb"([\^~])([A-Z][A-Z])")
NUMBER = re.compile(rb"[0-9]+")


def numbers(text: bytes, ranges: list[tuple[int, int]], name: str) -> list[int]:
    parts = text.split(b",")
    if len(parts) != len(ranges) or not all(NUMBER.fullmatch(part) for part in parts):
        raise Refused(f"{name}{text[:40]!r}")
    values = [int(part) for part in parts]
    if any(not low <= value <= high for value, (low, high) in zip(values, ranges)):
        raise Refused(f"{name}{text[:40]!r}: out of range")
    return values


def graphic(text: bytes) -> tuple[int, bytes]:
    """Bytes a row, and all of them, of what stands behind ^GF."""
    parts = text.split(b",", 4)
    if len(parts) != 5 or parts[0] != b"A":
        raise Refused(f"^GF{text[:40]!r}")
    count, total, row = numbers(b",".join(parts[1:4]), [(1, 99999)] * 3, "^GFA,")
    if count != total or total % row:
        raise Refused(f"^GFA,{count},{total},{row}")
    data = parts[4]
    if data.startswith(b":"):
        match = re.fullmatch(rb":(Z64|B64):([A-Za-z0-9+/]+=*):([0-9A-F]{4})", data)
        if not match:
            raise Refused("^GFA: no such encoding")
        if int(match[3], 16) != binascii.crc_hqx(match[2], 0):
            raise Refused("^GFA: checksum")
        dots = base64.b64decode(match[2], validate=True)
        if match[1] == b"Z64":
            dots = zlib.decompress(dots)
    else:
        if not re.fullmatch(rb"[0-9A-F]+", data):
            raise Refused("^GFA: not hexadecimal")
        dots = bytes.fromhex(data.decode())
    if len(dots) != total:
        raise Refused(f"^GFA: {len(dots)} bytes, not {total}")
    return row, dots


class Format:
    def __init__(self):
        self.width = self.length = 0
        self.origin: tuple[int, int] | None = None
        self.field_open = False
        self.copies = 1
        self.graphics: list[tuple[int, int, int, bytes]] = []

    def obey(self, name: bytes, text: bytes) -> None:
        match name:
            case b"LH":
                if numbers(text, [(0, 32000)] * 2, "^LH") != [0, 0]:
                    raise Refused("^LH: this printer knows its home alone")
            case b"PW":
                self.width, = numbers(text, [(2, 2400)], "^PW")
            case b"LL":
                self.length, = numbers(text, [(1, 32000)], "^LL")
            case b"FO":
                x, y = numbers(text, [(0, 32000)] * 2, "^FO")
                self.origin = x, y
            case b"GF":
                if not self.origin:
                    raise Refused("^GF without ^FO")
                self.graphics.append((*self.origin, *graphic(text)))
                self.field_open = True
            case b"FS":
                if text or not self.field_open:
                    raise Refused("^FS of no field")
                self.origin, self.field_open = None, False
            case b"PQ":
                self.copies, = numbers(text, [(1, 99999999)], "^PQ")
            case _:
                raise Refused(f"^{name.decode()}")

    def rows(self) -> list[bytes]:
        if not self.width or not self.length:
            raise Refused("a label of no size")
        rows = [0] * self.length
        size = (self.width + 7) // 8
        beyond = (1 << size * 8 - self.width) - 1
        for left, top, bytes_per_row, dots in self.graphics:
            for at in range(len(dots) // bytes_per_row):
                line = int.from_bytes(dots[at * bytes_per_row:(at + 1) * bytes_per_row], "big")
                if not line:
                    continue
                shift = 8 * (size - bytes_per_row) - left
                placed = line << shift if shift >= 0 else line >> -shift
                lost = shift < 0 and line & (1 << -shift) - 1
                if lost or placed & beyond or top + at >= self.length:
                    raise Refused("black beyond the label")
                rows[top + at] |= placed
        return [row.to_bytes(size, "big") for row in rows]


class ZplSession(Session):
    @property
    def format(self) -> Format | None:
        return self.machine.format

    @format.setter
    def format(self, value: Format | None) -> None:
        self.machine.format = value

    def reset(self) -> None:
        super().reset()
        self.format = None

    def take(self, news: bytes) -> None:
        self.bytes += news
        while self.step():
            pass

    def step(self) -> bool:
        if not self.format:
            while self.bytes[:1] in (b"\r", b"\n"):
                del self.bytes[0]
        if self.bytes.startswith(b"!"):
            return self.variable()
        match = COMMAND.match(self.bytes)
        if not match:
            if len(self.bytes) >= 3:
                raise Refused(f"no command: {bytes(self.bytes[:20])!r}")
            return False
        if match[1] == b"~":
            return self.tilde()
        name = match[2]
        if name in (b"XA", b"XZ"):
            del self.bytes[:3]
            self.border(name)
            return True
        # A field ends where the next command begins.
        end = next((at for at in range(3, len(self.bytes)) if self.bytes[at] in b"^~"), None)
        if end is None:
            return False
        text = bytes(self.bytes[3:end])
        del self.bytes[:end]
        if not self.format:
            raise Refused(f"^{name.decode()} outside of a format")
        self.format.obey(name, text)
        return True

    def border(self, name: bytes) -> None:
        if name == b"XA":
            if self.format:
                raise Refused("^XA within a format")
            self.format = Format()
            return
        if not self.format or self.format.field_open or self.format.origin:
            raise Refused("^XZ within a field, or of no format")
        label = self.format
        self.format = None
        self.machine.receive(label.width, label.rows(), label.copies)

    def tilde(self) -> bool:
        machine = self.machine
        if self.bytes.startswith(b"~HS"):
            del self.bytes[:3]
            machine.answer(self.connection, machine.host_status(self.format is not None))
        elif self.bytes.startswith(b"~HQES"):
            del self.bytes[:5]
            if machine.deaf:
                return True
            machine.answer(self.connection, machine.errors())
        elif self.bytes.startswith(b"~JX"):
            del self.bytes[:3]
            self.format = None
        elif len(self.bytes) < 5 and b"~HQES".startswith(self.bytes):
            return False
        else:
            raise Refused(bytes(self.bytes[:5]).decode("latin-1"))
        return True

    def variable(self) -> bool:
        end = self.bytes.find(b"\r\n")
        if end < 0:
            return False
        line = bytes(self.bytes[:end])
        del self.bytes[:end + 2]
        if line != b'! U1 getvar "odometer.total_label_count"':
            raise Refused(repr(line))
        if not self.machine.deaf:
            counted = b'"?"' if self.machine.uncounted else b'"%d"' % self.machine.count
            self.machine.answer(self.connection, counted)
        return True


class ZplPrinter(Machine):
    faults_known = tuple(ERROR_BITS)

    def __init__(self, folder: str):
        self.talks = self.deaf = self.uncounted = self.loses = False
        self.count = 4711
        # Outlives its connection.
        self.format: Format | None = None
        self.labels: list[tuple[int, list[bytes]]] = []
        super().__init__(folder)
        threading.Thread(target=self.print_labels, daemon=True).start()

    def session(self, connection) -> ZplSession:
        return ZplSession(self, connection)

    def extra(self, words: list[str]) -> bool:
        match words:
            case ["talk"]:
                self.talks = True
            case ["deaf"]:
                self.deaf = True
            case ["uncounted"]:
                self.uncounted = True
            case ["lose"]:
                self.loses = True
            case _:
                return False
        return True

    def lose_power(self) -> None:
        self.labels.clear()
        self.format = None

    def receive(self, width: int, rows: list[bytes], copies: int) -> None:
        if self.loses:
            self.loses = False
            return
        self.labels += [(width, rows)] * copies
        if self.due(arriving=True):
            self.break_connections()
        self.changed.notify_all()

    def print_labels(self) -> None:
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self.labels and not self.faults and not self.held)
                if fault := self.due(arriving=False):
                    self.faults.add(fault)
                    continue
                width, rows = self.labels.pop(0)
                self.put_out(width, rows)
                self.count += 1

    def answer(self, connection, text: bytes) -> None:
        if self.talks or not self.faults & NOT_ANSWERED:
            self.say(connection, text)

    def host_status(self, in_format: bool) -> bytes:
        def flag(name: str) -> int:
            return int(name in self.faults)
        waiting = len(self.labels)
        one = (f"030,{flag('paper_out')},{flag('paused')},0576,{max(waiting - 1, 0):03},0,0,{int(in_format)},000,0,0,"
               f"{flag('hot')}")
        two = f"000,0,{flag('head_open')},{flag('ribbon_out')},0,2,4,0,{min(waiting, 1):08},1,000"
        return "".join(f"\x02{line}\x03\r\n" for line in (one, two, "0000,0")).encode()

    def errors(self) -> bytes:
        bits = sum(ERROR_BITS[name] for name in self.faults)
        return (f"\x02\r\n\r\n  PRINTER STATUS                             \r\n"
                f"   ERRORS:         {int(bits > 0)} 00000000 {bits:08X}        \r\n"
                f"   WARNINGS:       0 00000000 00000000        \r\n\x03\r\n").encode()


if __name__ == "__main__":
    ZplPrinter(sys.argv[1]).run()
