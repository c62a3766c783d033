# SPDX-License-Identifier: Apache-2.0
"""The shipped backend on a data folder of its own, with an event, a paired kiosk, and people's tokens."""

import base64
import datetime
import json
import os
import pathlib
import secrets
import shutil
import subprocess
import tempfile
import time
import urllib.request

import nacl.signing

PATIENCE_S = 60


class ServedBackend:
    def __init__(self, program, event_file):
        self.program = program
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="usher-peers-"))
        self.data = self.folder / "data"
        self.data.mkdir()
        self.run("import", event_file)
        port_file = self.folder / "port"
        self.log = open(self.folder / "log", "w+")
        # No limits: one client asks as fast as it can.
        self.process = subprocess.Popen(
            [program, "serve", "--data", self.data, "--listen", "127.0.0.1:0", "--port-file", port_file]
            + ["--rate-per-address", "0", "--rate-per-kiosk", "0"],
            env={**os.environ, "USHER_LOG": "warn"},
            stdout=self.log,
            stderr=self.log,
        )
        end = time.monotonic() + PATIENCE_S
        while not port_file.exists():
            if time.monotonic() > end or self.process.poll() is not None:
                raise RuntimeError("the backend does not start: " + self.logged())
            time.sleep(0.02)
        self.url = "http://127.0.0.1:" + port_file.read_text().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE_S)
        self.log.close()
        shutil.rmtree(self.folder)

    def run(self, *words):
        done = subprocess.run([self.program, *words, "--data", self.data], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def logged(self):
        return (self.folder / "log").read_text()

    def post(self, path, body):
        request = urllib.request.Request(
            self.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.load(answer)

    def kiosk_token(self, event):
        """Of a kiosk that pairs as protocol.md has it."""
        key = nacl.signing.SigningKey.generate()
        code = self.run("pairing-code", "--event", event, "--name", "North door")
        public_key = base64.b64encode(bytes(key.verify_key)).decode()
        paired = self.post(
            "/kiosk/v1/pair", {"code": code, "public_key": public_key, "hardware": "peer", "version": "0.1.0"}
        )
        issued_at = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        nonce = secrets.token_hex(8)
        message = f"usher-token-v1\n{paired['kiosk']}\n{issued_at}\n{nonce}".encode()
        signature = base64.b64encode(key.sign(message).signature).decode()
        assertion = {"kiosk": paired["kiosk"], "issued_at": issued_at, "nonce": nonce, "signature": signature}
        return self.post("/kiosk/v1/token", assertion)["token"]

    def person_token(self, role):
        return self.run("token", "create", role, "--role", role).splitlines()[-1]
