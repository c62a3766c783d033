#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A mail server to send to (aiosmtpd), which keeps each mail as MAILBOX/NNNN.eml beside NNNN.json (envelope).

Some addresses get another answer, by what is before the "@":
  later-N     451 to the first N attempts
  nobody      550 to RCPT
  too-bold    554 to the content
  lost-N      the mail is kept, but the connection breaks before the answer, the first N times
  sender: refused    550 to MAIL
"""
import argparse
import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


def write(path, data):
    with open(path + ".part", "wb") as file:
        file.write(data)
    os.rename(path + ".part", path)


class Handler:
    def __init__(self, mailbox):
        self.mailbox = mailbox
        self.attempts = {}

    def first(self, address, word):
        """Whether this is one of the first N attempts at WORD-N@…"""
        local = address.split("@")[0]
        if not local.startswith(word + "-"):
            return False
        self.attempts[address] = self.attempts.get(address, 0) + 1
        return self.attempts[address] <= int(local[len(word) + 1:])

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.7.1 You may not send from here"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 No such person"
        if self.first(address, "later"):
            return "451 4.7.1 Greylisted, come back"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith("too-bold@"):
            return "554 5.6.0 Not this\r\n"
        number = len([name for name in os.listdir(self.mailbox) if name.endswith(".eml")]) + 1
        facts = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": server.transport.get_extra_info("ssl_object") is not None,
                 "user": session.auth_data.decode() if session.auth_data else ""}
        write(f"{self.mailbox}/{number:04}.json", json.dumps(facts).encode())
        write(f"{self.mailbox}/{number:04}.eml", envelope.original_content)
        if self.first(to, "lost"):
            server.transport.abort()
        return "250 2.0.0 Taken"


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", choices=["plain", "starttls", "smtps"], required=True)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--port-file", required=True)
    parser.add_argument("--mailbox", required=True)
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    arguments = parser.parse_args()

    context = None
    if arguments.mode != "plain":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(arguments.certificate, arguments.key)

    def authenticate(server, session, envelope, mechanism, data):
        right = (data.login.decode(), data.password.decode()) == (arguments.user, arguments.password)
        return AuthResult(success=right, handled=False, auth_data=data.login if right else None)

    handler = Handler(arguments.mailbox)

    def connected():
        return SMTP(handler, hostname="mail.example", require_starttls=arguments.mode == "starttls",
                    tls_context=context if arguments.mode == "starttls" else None,
                    auth_required=bool(arguments.user), auth_require_tls=arguments.mode == "starttls",
                    authenticator=authenticate)

    server = await asyncio.get_running_loop().create_server(
        connected, "127.0.0.1", arguments.port, ssl=context if arguments.mode == "smtps" else None)
    write(arguments.port_file, f"{server.sockets[0].getsockname()[1]}\n".encode())
    await server.serve_forever()


try:
    asyncio.run(main())
except KeyboardInterrupt:
    sys.exit(0)
