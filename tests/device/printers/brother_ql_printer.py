# SPDX-License-Identifier: Apache-2.0
"""A Brother QL at USB, as the Raster Command References of QL-700 and of QL-800/810W/820NWB have it: DIR [MODEL], ql820 unless
it is ql700 or ql800. Faults: paper_out, cover_open, cutter, jam; in the middle of a page they end it, and it is forgotten. Of its own:
  roll WIDTH LENGTH   what is in it, in mm; LENGTH 0 is continuous. 62 0 at first
  cool                it cools its head in the middle of the next page
"""
import sys
import threading

from machine import Machine, Refused, Session

ERROR_BITS = {"paper_out": 0x0001, "cutter": 0x0004, "wrong_media": 0x0100, "cover_open": 0x1000, "jam": 0x4000}
# Width and length in mm: printable dots, their rows (0: any), pins at the right.
ROLLS = {(62, 0): (696, 0, 12), (29, 0): (306, 0, 6), (29, 90): (306, 991, 6), (62, 29): (696, 271, 12),
         (62, 100): (696, 1109, 12)}
MARGINS = {True: 35, False: 0}
REPLY, COMPLETED, ERROR, NOTIFICATION, PHASE = 0, 1, 2, 5, 6


def unpack_bits(data: bytes) -> bytes:
    out = bytearray()
    at = 0
    while at < len(data):
        head = data[at]
        if head == 128:
            raise Refused("PackBits: -128")
        count = head + 1 if head < 128 else 257 - head
        piece = data[at + 1:at + 1 + count] if head < 128 else data[at + 1:at + 2] * count
        if len(piece) != count:
            raise Refused("PackBits: cut off")
        out += piece
        at += 1 + (count if head < 128 else 1)
    return bytes(out)


class Job:
    """What the control codes of a page said."""

    def __init__(self):
        self.info: bytes | None = None
        self.raster_mode = False
        self.auto_cut = False
        self.cut_at_end = False
        self.two_colours = False
        self.margin: int | None = None
        self.packed = False
        self.lines: list[bytes] = []
        self.red: list[bytes] = []


class QlSession(Session):
    def __init__(self, machine: "QlPrinter", connection):
        super().__init__(machine, connection)
        self.zeros = 0
        self.job = Job()
        machine.speaker = connection

    def reset(self) -> None:
        super().reset()
        self.job = Job()

    def take(self, news: bytes) -> None:
        self.bytes += news
        while self.bytes and self.step():
            pass

    def need(self, count: int) -> bytes | None:
        if len(self.bytes) < count:
            return None
        taken = bytes(self.bytes[:count])
        del self.bytes[:count]
        return taken

    def step(self) -> bool:
        machine = self.machine
        first = self.bytes[0]
        if machine.printing and first:
            raise Refused("told something while it prints")
        if first == 0:
            self.zeros += 1
            del self.bytes[0]
            if self.zeros == 200:
                self.job = Job()
            return True
        if first == 0x1B:
            return self.escape()
        self.zeros = 0
        if first == ord("M"):
            taken = self.need(2)
            if taken:
                if machine.model != "ql820" or taken[1] not in (0, 2):
                    raise Refused(f"M {taken[1]}")
                self.job.packed = taken[1] == 2
            return taken is not None
        if first in b"gw":
            return self.line()
        if first == 0x1A:
            del self.bytes[0]
            self.finish()
            return True
        raise Refused(f"no command: {bytes(self.bytes[:8])!r}")

    def escape(self) -> bool:
        if len(self.bytes) < 2:
            return False
        if self.bytes[1] == ord("@"):
            if self.zeros < 200:
                raise Refused("initialised without invalidating")
            self.zeros = 0
            self.need(2)
            self.job = Job()
            return True
        if len(self.bytes) < 3:
            return False
        sizes = {"S": 3, "a": 4, "!": 4, "z": 13, "M": 4, "A": 4, "K": 4, "d": 5}
        name = chr(self.bytes[2])
        if self.bytes[1] != ord("i") or name not in sizes:
            raise Refused(f"no command: {bytes(self.bytes[:3])!r}")
        taken = self.need(sizes[name])
        if taken:
            self.obey(name, taken[3:])
        return taken is not None

    def obey(self, name: str, values: bytes) -> None:
        machine, job = self.machine, self.job
        match name:
            case "S":
                machine.tell(REPLY)
            case "a" | "!" if machine.model == "ql700":
                raise Refused(f"the QL-700 knows no ESC i {name}")
            case "a":
                if values != b"\x01":
                    raise Refused("not in raster mode")
                job.raster_mode = True
            case "!":
                if values != b"\x00":
                    raise Refused("told to say nothing")
            case "z":
                if values[0] & 0x86 != 0x86 or values[8] or values[9]:
                    raise Refused("ESC i z")
                job.info = values
            case "M":
                job.auto_cut = values == b"\x40"
            case "A":
                if not values[0]:
                    raise Refused("cut each none")
            case "K":
                if values[0] & ~0x49:
                    raise Refused("ESC i K")
                job.cut_at_end = bool(values[0] & 0x08)
                job.two_colours = bool(values[0] & 0x01)
            case "d":
                job.margin = values[0] + 256 * values[1]

    def line(self) -> bool:
        if len(self.bytes) < 3:
            return False
        colour, count = self.bytes[1], self.bytes[2]
        two = self.bytes[0] == ord("w")
        if two != self.job.two_colours or colour not in ((1, 2) if two else (0,)):
            raise Refused("a line of the wrong colour")
        taken = self.need(3 + count)
        if not taken:
            return False
        data = unpack_bits(taken[3:]) if self.job.packed else taken[3:]
        if len(data) != 90:
            raise Refused(f"a line of {len(data)} bytes")
        (self.job.red if colour == 2 else self.job.lines).append(data)
        return True

    def finish(self) -> None:
        job, machine = self.job, self.machine
        self.job = Job()
        if not job.info or (machine.model != "ql700" and not job.raster_mode) or not job.auto_cut or not job.cut_at_end:
            raise Refused("control codes are missing")
        info = job.info
        if int.from_bytes(info[4:8], "little") != len(job.lines) or job.two_colours and len(job.red) != len(job.lines):
            raise Refused(f"{len(job.lines)} lines, not what ESC i z says")
        length = info[3] if info[0] & 0x08 else 0
        roll = (info[2], length)
        if (info[1] == 0x0B) != (length > 0) or info[1] not in (0x0A, 0x0B) or roll not in ROLLS:
            raise Refused(f"no such roll: {roll}")
        if job.margin != MARGINS[length == 0]:
            raise Refused(f"a margin of {job.margin}")
        width, rows, right = ROLLS[roll]
        if len(job.lines) != rows if rows else not 150 <= len(job.lines) <= 11811:
            raise Refused(f"{len(job.lines)} rows")
        machine.receive(roll, [dots(line, width, right) for line in job.lines], width)


def dots(line: bytes, width: int, right: int) -> bytes:
    """The row as it is seen: pin 0 is at the right."""
    pins = f"{int.from_bytes(line, 'big'):0720b}"
    if "1" in pins[:right] + pins[right + width:]:
        raise Refused("black beside the roll")
    size = (width + 7) // 8
    return (int(pins[right:right + width][::-1], 2) << size * 8 - width).to_bytes(size, "big")


class QlPrinter(Machine):
    faults_known = tuple(ERROR_BITS)

    def __init__(self, folder: str, model: str):
        self.model = model
        self.roll = (62, 0)
        self.cools = False
        self.printing = False
        self.page: tuple[int, list[bytes]] | None = None
        self.speaker = None
        super().__init__(folder)
        threading.Thread(target=self.print_pages, daemon=True).start()

    def session(self, connection) -> QlSession:
        return QlSession(self, connection)

    def extra(self, words: list[str]) -> bool:
        match words:
            case ["roll", width, length]:
                self.roll = (int(width), int(length))
            case ["cool"]:
                self.cools = True
            case _:
                return False
        return True

    def lose_power(self) -> None:
        self.page, self.printing = None, False

    def tell(self, kind: int, phase: int = 0, notification: int = 0, faults: set[str] | None = None) -> None:
        bits = sum(ERROR_BITS[name] for name in (self.faults if faults is None else faults))
        status = bytearray(32)
        model = {"ql700": 0x35, "ql800": 0x38, "ql820": 0x41}[self.model]
        status[:6] = bytes((0x80, 0x20, ord("B"), ord("4"), model, 0x30))
        status[8:10] = bits.to_bytes(2, "little")
        if "paper_out" not in self.faults:
            status[10] = self.roll[0]
            status[11] = 0x0B if self.roll[1] else 0x0A
            status[17] = self.roll[1]
        status[18:20] = bytes((kind, phase))
        status[22] = notification
        if self.speaker:
            self.say(self.speaker, bytes(status))

    def receive(self, roll: tuple[int, int], rows: list[bytes], width: int) -> None:
        if roll != self.roll:
            self.tell(ERROR, faults={"wrong_media"})
            return
        if self.faults:
            self.tell(ERROR)
            return
        self.page = width, rows
        self.printing = True
        self.tell(PHASE, 1)
        if self.due(arriving=True):
            self.break_connections()
        self.changed.notify_all()

    def print_pages(self) -> None:
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self.page and not self.held)
                assert self.page
                if self.cools:
                    self.cools = False
                    self.tell(NOTIFICATION, 1, 3)
                    self.tell(NOTIFICATION, 1, 4)
                width, rows = self.page
                self.lose_power()
                if fault := self.due(arriving=False):
                    self.faults.add(fault)
                    self.tell(ERROR)
                    continue
                self.put_out(width, rows)
                self.tell(COMPLETED)
                self.tell(PHASE)


if __name__ == "__main__":
    QlPrinter(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "ql820").run()
