# SPDX-License-Identifier: Apache-2.0
"""A network that fails: between a kiosk and its backend, one HTTP request at a time."""
import asyncio
import contextlib

FAULTS = ("refuse", "reset", "lose the answer", "twice", "unavailable", "slow", "cut the answer", "hold")


class FaultProxy:
    """Listens on `port` of this machine and passes requests on to `upstream`, a port, with faults by `dice`.

    `share`: of requests that something happens to. `counts`: how often each fault did.
    """

    def __init__(self, upstream, dice):
        self.upstream = upstream
        self.dice = dice
        self.share = 0.0
        self.counts = dict.fromkeys(FAULTS, 0)
        self.port = 0
        # The loop itself keeps none alive.
        self.connections = set()

    async def start(self):
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def _serve(self, reader, writer):
        task = asyncio.current_task()
        self.connections.add(task)
        task.add_done_callback(self.connections.discard)
        # Whatever fails here is a network's failure.
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while request := await _message(reader):
                if not await self._pass_on(request, writer):
                    break
        with contextlib.suppress(OSError):
            writer.transport.abort()

    async def _pass_on(self, request, writer):
        fault = self.dice.choice(FAULTS) if self.dice.random() < self.share else None
        if fault:
            self.counts[fault] += 1
        if fault == "refuse":
            return False
        if fault == "unavailable":
            writer.write(b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return True
        if fault == "hold":
            # Others overtake it.
            await asyncio.sleep(self.dice.random())
        if fault == "reset":
            # A part of it has gone on, and that is all that the backend ever sees.
            await self._ask(request[: self.dice.randrange(len(request))], answered=False)
            return False
        answer = await self._ask(request)
        if fault == "twice":
            answer = await self._ask(request)
        if fault == "lose the answer":
            return False
        if fault == "cut the answer":
            writer.write(answer[: self.dice.randrange(len(answer))])
            await writer.drain()
            return False
        if fault == "slow":
            for start in range(0, len(answer), 1 + len(answer) // 8):
                writer.write(answer[start : start + 1 + len(answer) // 8])
                await writer.drain()
                await asyncio.sleep(0.02)
            return True
        writer.write(answer)
        await writer.drain()
        return True

    async def _ask(self, request, answered=True):
        reader, writer = await asyncio.open_connection("127.0.0.1", self.upstream)
        try:
            writer.write(request)
            await writer.drain()
            if not answered:
                return b""
            answer = await _message(reader)
            if not answer:
                raise ConnectionResetError
            return answer
        finally:
            writer.transport.abort()


async def _message(reader):
    """A request or an answer, whole; b"" where there is none."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if b"chunked" in fields.get(b"transfer-encoding", b""):
        body = b""
        while True:
            size = await reader.readline()
            chunk = await reader.readexactly(int(size.split(b";")[0], 16) + 2)
            body += size + chunk
            if chunk == b"\r\n":
                return head + body
    return head + await reader.readexactly(int(fields.get(b"content-length", b"0")))
