#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""chaos.py BIN LIB WORK [--kills N] [--seed S]: kiosks and their backend, killed again and again, on a network and a disk
that fail. Whoever was let in is in the backend's book once, and nobody else is; see docs/chaos.md.

BIN: the programs. LIB: power_cut.so. WORK: a folder for this run; what was in it is gone. Exit code 0: all is well.
"""
import argparse
import asyncio
import collections
import contextlib
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from fault_proxy import FaultProxy  # noqa: E402

# More than come, and a load that takes longer than most runs of a kiosk.
TICKETS_A_KILL = 30
# A kiosk that is very busy may decide late; clocks are set by up to two hours.
MOST_OFF_S = 30
EVENT = "chaos"
# Of the file system's calls, within which a program's power is cut; of a kiosk that has to load the event,
# which takes thousands.
KIOSK_CALLS = 2_000
LOADING_CALLS = 30_000
BACKEND_CALLS = 1_000


def event_rows(tickets):
    yield {"kind": "event", "id": EVENT, "name": {"en": "Chaos"}, "timezone": "UTC",
           "starts_at": "2020-01-01T00:00:00.000Z", "ends_at": "2099-01-01T00:00:00.000Z"}
    yield {"kind": "ticket_type", "id": "visitor", "name": {"en": "Visitor"}, "colour": "#2F4BFF"}
    yield {"kind": "list", "id": "main", "name": {"en": "Main door"}}
    for number in range(tickets):
        yield {"kind": "ticket", "id": f"t{number}", "code": code_of(number), "given_name": "Ada",
               "family_name": f"Guest {number}", "order_status": "paid", "ticket_type": "visitor"}


def code_of(number):
    return f"CHAOS{number:019d}"


class Program:
    """One that is killed and started again."""

    def __init__(self, run, name, arguments, calls, log):
        self.run, self.name, self.arguments, self.calls, self.log = run, name, arguments, calls, log
        self.process = None
        self.kills = 0

    async def start(self, mortal=True):
        seed = self.run.dice.randrange(2**63)
        environment = dict(os.environ, LD_PRELOAD=str(self.run.library), QT_LOGGING_RULES="*.debug=false",
                           USHER_POWER_CUT=f"{seed}:{self.calls if mortal else 0}",
                           USHER_FULL_DISK=str(self.run.work / "full-disk"))
        self.process = await asyncio.create_subprocess_exec(
            *map(str, self.arguments), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=self.log, env=environment)

    def is_alive(self):
        return self.process is not None and self.process.returncode is None

    def strike(self):
        """Not by the process object, which would look first whether it has ended, and take its exit code away
        from whoever waits for it."""
        if self.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, signal.SIGKILL)

    async def kill(self):
        self.strike()
        await self.wait()

    async def wait(self):
        """Until it is gone; that it was killed, and by nothing else, is the run's affair."""
        code = await self.process.wait()
        if code == -signal.SIGKILL:
            self.kills += 1
        elif code != 0:
            self.run.fault(f"{self.name} ended with {code}")


class Kiosk(Program):
    def __init__(self, run, number):
        self.folder = run.work / f"kiosk-{number}"
        self.folder.mkdir()
        super().__init__(run, f"kiosk {number}", [run.bin / "usher-chaos-kiosk", self.folder], KIOSK_CALLS,
                         open(run.work / f"kiosk-{number}.log", "ab"))
        # Ticket to how often it was let in; and those asked for whose answer never came.
        self.let_in = collections.Counter()
        self.unanswered = set()
        self.asked = collections.deque()
        self.answers = collections.Counter()
        self.queue = None
        self.ready = False
        self.was_ready = False
        self.reading = None
        # When guests held up their tickets, by a right clock.
        self.asked_at = collections.defaultdict(list)
        # Of its files, that the disk damages when it is killed.
        self.to_damage = None
        self.has_event = True
        # Its queue is damaged, and it has not been able to mend it yet: the disk may be full.
        self.is_hurt = False
        # It has looked at its files in this run, and has the queue's copy written anew.
        self.is_open = False

    async def start(self, mortal=True):
        self.ready, self.queue, self.is_open = False, None, False
        self.calls = KIOSK_CALLS if self.has_event else LOADING_CALLS
        await super().start(mortal)
        self.reading = asyncio.create_task(self.read())

    async def wait(self):
        await super().wait()
        await self.reading
        # One of the two, queue or copy, is whole: neither is harmed before the kiosk has been able to mend the other.
        if self.to_damage and (self.is_open or self.to_damage != "kiosk.db"):
            self.damage(self.to_damage)
        elif not self.is_hurt:
            self.cut_copy()
        self.to_damage = None
        self.unanswered.update(self.asked)
        self.asked.clear()

    def cut_copy(self):
        """What SQLite does not write nobody holds back: of what was not flushed, the power cut takes as much as it likes."""
        copy = self.folder / "outbox.copy"
        if copy.exists():
            os.truncate(copy, self.run.dice.randrange(copy.stat().st_size + 1))

    def damage(self, name):
        """A page of the queue's file; the event's is no database any more, as it would let in twice whom it forgot."""
        file = self.folder / name
        if not file.exists() or file.stat().st_size < 8192:
            return
        pages = file.stat().st_size // 4096
        with open(file, "r+b") as damaged:
            damaged.seek(4096 * self.run.dice.randrange(pages) if name == "kiosk.db" else 0)
            damaged.write(self.run.dice.randbytes(4096))
        self.run.damaged += 1
        self.has_event = self.has_event and name == "kiosk.db"
        self.is_hurt = self.is_hurt or name == "kiosk.db"

    async def read(self):
        while line := (await self.process.stdout.readline()).decode():
            word, _, rest = line.rstrip("\n").partition(" ")
            if word in ("ready", "lost"):
                self.ready = word == "ready"
                self.has_event = self.has_event or self.ready
                self.is_open = self.is_open or self.ready or rest == "waiting_for_event"
                self.is_hurt = self.is_hurt and not self.is_open
                self.answers[word if word == "ready" else f"lost {rest}"] += 1
            elif word == "queue":
                count, state = rest.split()
                self.queue = (int(count), state)
            else:
                ticket = self.asked.popleft()
                if line.startswith("let in "):
                    self.let_in[ticket] += 1
                    self.answers["let in"] += 1
                    if rest.removeprefix("in ") != ticket:
                        self.run.fault(f"{self.name} let in {rest} for {ticket}")
                else:
                    self.answers[line.strip()] += 1

    async def ask(self, number):
        self.asked.append(f"t{number}")
        self.asked_at[f"t{number}"].append(time.time())
        await self.tell(f"redeem {code_of(number)}")

    async def tell(self, line):
        with contextlib.suppress(OSError):
            self.process.stdin.write(line.encode() + b"\n")
            await self.process.stdin.drain()


class Backend(Program):
    def __init__(self, run):
        self.folder = run.work / "backend"
        self.folder.mkdir()
        super().__init__(run, "backend", [], BACKEND_CALLS, open(run.work / "backend.log", "ab"))

    async def start(self, mortal=True):
        port_file = self.run.work / "port"
        port_file.unlink(missing_ok=True)
        self.arguments = [self.run.bin / "usher-backend", "serve", "--data", self.folder, "--listen",
                          f"127.0.0.1:{self.run.backend_port}", "--port-file", port_file]
        await super().start(mortal)
        await self.run.until("the backend", lambda: port_file.exists() and port_file.stat().st_size or
                             not self.is_alive())
        if self.is_alive():
            self.run.backend_port = int(port_file.read_text())


class Run:
    def __init__(self, options):
        self.bin = options.bin.resolve()
        self.library = options.library.resolve()
        self.work = options.work.resolve()
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        self.seed = options.seed
        self.kills = options.kills
        self.tickets = max(3_000, TICKETS_A_KILL * options.kills)
        self.dice = random.Random(self.seed)
        self.faults = []
        self.backend_port = 0
        self.next_ticket = 0
        self.damaged = 0
        self.most_off = 0
        self.clocks_set = 0

    def fault(self, what):
        self.faults.append(what)
        print(f"chaos: {what}", file=sys.stderr)

    async def until(self, what, is_so, seconds=120):
        deadline = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited in vain for {what}")
            await asyncio.sleep(0.01)

    def command(self, *arguments):
        done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: {done.stderr}")
        return done.stdout

    async def set_up(self):
        rows = self.work / "event.ndjson"
        rows.write_text("".join(json.dumps(row) + "\n" for row in event_rows(self.tickets)))
        self.backend = Backend(self)
        self.command(self.bin / "usher-backend", "import", "--data", self.backend.folder, rows)
        self.kiosks = [Kiosk(self, number) for number in (1, 2)]
        # While nobody has it open: what is not flushed other programs do not see.
        codes = [self.command(self.bin / "usher-backend", "pairing-code", "--data", self.backend.folder,
                              "--event", EVENT, "--name", kiosk.name).split()[0] for kiosk in self.kiosks]
        await self.backend.start(mortal=False)
        self.proxy = FaultProxy(self.backend_port, self.dice)
        self.server = await self.proxy.start()
        for kiosk, code in zip(self.kiosks, codes):
            await asyncio.to_thread(self.command, self.bin / "usher-kiosk", "pair", "--set",
                                    f"kiosk/data={kiosk.folder}", "--backend",
                                    f"http://127.0.0.1:{self.proxy.port}", "--code", code)
            await kiosk.start(mortal=False)
        for kiosk in self.kiosks:
            await self.until(f"{kiosk.name} to be ready", lambda k=kiosk: k.ready)

    async def guests(self, kiosk):
        """At one door: as fast as they are answered, and now and then one who was here before."""
        while True:
            if not (kiosk.is_alive() and kiosk.ready) or len(kiosk.asked) > 3:
                await asyncio.sleep(0.002)
                continue
            again = self.next_ticket > 50 and self.dice.random() < 0.2
            number = self.dice.randrange(self.next_ticket) if again else self.next_ticket
            if not again:
                self.next_ticket = (self.next_ticket + 1) % self.tickets
            await kiosk.ask(number)
            await asyncio.sleep(0.001 * self.dice.randrange(6))

    async def keep_alive(self, program):
        while True:
            await program.wait()
            await asyncio.sleep(0.05 * self.dice.random())
            await program.start()

    async def trouble(self):
        """Of everything that is not a kill by the program's own calls."""
        full = self.work / "full-disk"
        while self.killed() < self.kills and not self.faults:
            await asyncio.sleep(0.1 + 0.5 * self.dice.random())
            what = self.dice.randrange(10)
            if what < 3:
                await self.one_of(self.kiosks + [self.backend])
            elif what < 6:
                self.proxy.share = self.dice.choice((0, 0.1, 0.5, 1))
            elif what == 6:
                full.touch()
                await asyncio.sleep(0.3 * self.dice.random())
                full.unlink()
            elif what == 8:
                kiosk = self.dice.choice(self.kiosks)
                kiosk.to_damage = self.dice.choice(("kiosk.db", "kiosk.db", "event.db"))
                await self.one_of([kiosk])
            elif what == 7:
                await self.dice.choice(self.kiosks).tell(f"clock {self.dice.randrange(-7200, 7200)}")
                self.clocks_set += 1
        full.unlink(missing_ok=True)

    async def one_of(self, programs):
        self.dice.choice(programs).strike()

    def killed(self):
        return self.backend.kills + sum(kiosk.kills for kiosk in self.kiosks)

    async def calm(self):
        """All are well again: what is on its way arrives."""
        self.proxy.share = 0
        for program in [self.backend, *self.kiosks]:
            await program.kill()
            await program.start(mortal=False)
        for kiosk in self.kiosks:
            await self.until(f"the queue of {kiosk.name} to be empty",
                             lambda k=kiosk: k.ready and k.queue == (0, "online"))

    async def go(self):
        started = time.monotonic()
        await self.set_up()
        tasks = [asyncio.create_task(self.guests(kiosk)) for kiosk in self.kiosks]
        tasks += [asyncio.create_task(self.keep_alive(p)) for p in [self.backend, *self.kiosks]]
        # They begin to be mortal with their first kill.
        for program in [self.backend, *self.kiosks]:
            program.strike()
        done, _ = await asyncio.wait([asyncio.create_task(self.trouble()), *tasks],
                                     return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()
        await self.calm()
        for program in [*self.kiosks, self.backend]:
            await program.kill()
        self.judge()
        self.report(time.monotonic() - started)

    def judge(self):
        book = sqlite3.connect(self.backend.folder / "usher-backend.sqlite")
        ops = collections.defaultdict(collections.Counter)
        names = dict(book.execute("SELECT id, name FROM kiosk"))
        # Who came in, and who came in by two doors that did not know of each other.
        doors = {kiosk.name: kiosk for kiosk in self.kiosks}
        for kiosk, ticket, at in book.execute("SELECT kiosk, ticket, at_ms / 1000.0 FROM check_in UNION ALL "
                                              "SELECT kiosk, ticket, at_ms / 1000.0 FROM incident"):
            ops[names[kiosk]][ticket] += 1
            off = min((abs(at - asked) for asked in doors[names[kiosk]].asked_at[ticket]), default=0)
            self.most_off = max(self.most_off, off)
            if off > MOST_OFF_S:
                self.fault(f"mistimed: {names[kiosk]} let {ticket} in {off:.0f} s from when it did")
        self.ops = sum(booked.total() for booked in ops.values())
        for (ticket,) in book.execute("SELECT ticket FROM check_in GROUP BY ticket HAVING COUNT(*) > 1"):
            self.fault(f"doubled: {ticket} is in twice")
        for kiosk in self.kiosks:
            booked = ops[kiosk.name]
            for ticket, count in kiosk.let_in.items():
                if count > 1:
                    self.fault(f"{kiosk.name} let {ticket} in {count} times")
                if booked[ticket] == 0:
                    self.fault(f"lost: {kiosk.name} let {ticket} in, and the backend has not heard of it")
            for ticket, count in booked.items():
                if count > 1:
                    self.fault(f"doubled: the backend has {count} entries by {kiosk.name} of {ticket}")
                if ticket not in kiosk.let_in and ticket not in kiosk.unanswered:
                    self.fault(f"made up: the backend has an entry by {kiosk.name} of {ticket}, who was not let in")

    def report(self, seconds):
        told = sum(kiosk.let_in.total() for kiosk in self.kiosks)
        print(f"seed {self.seed}, {seconds:.0f} s")
        print(f"kills survived       {self.killed()} ({self.backend.kills} of the backend)")
        print(f"damaged files        {self.damaged}")
        print(f"guests let in        {told}")
        print(f"ops checked          {self.ops}")
        print(f"clocks set           {self.clocks_set}")
        print(f"times off by at most {self.most_off:.1f} s")
        print(f"answers a kill took  {sum(len(k.unanswered) for k in self.kiosks)}")
        for kiosk in self.kiosks:
            print(f"{kiosk.name}: " + ", ".join(f"{what} {n}" for what, n in sorted(kiosk.answers.items())))
        print("faults of the network: " + ", ".join(f"{what} {n}" for what, n in self.proxy.counts.items()))
        print("0 lost, 0 doubled" if not self.faults else f"{len(self.faults)} faults")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    run = Run(parser.parse_args())
    try:
        asyncio.run(run.go())
    except (TimeoutError, RuntimeError) as error:
        run.fault(str(error))
    if run.faults:
        print(f"chaos: seed {run.seed} failed; see {run.work}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
