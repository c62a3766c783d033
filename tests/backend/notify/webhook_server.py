#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A provider of text messages to send to: keeps each request as FOLDER/NNNN.json. The answer is in the number's
last three digits: +49...429 gets 429; 000 gets 202."""
import argparse
import http.server
import json
import os
import re
import ssl


def write(path, data):
    with open(path + ".part", "wb") as file:
        file.write(data)
    os.rename(path + ".part", path)


parser = argparse.ArgumentParser()
parser.add_argument("--folder", required=True)
parser.add_argument("--port-file", required=True)
parser.add_argument("--certificate")
parser.add_argument("--key")
arguments = parser.parse_args()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        number = len([name for name in os.listdir(arguments.folder) if name.endswith(".json")]) + 1
        kept = {"path": self.path, "headers": {name.lower(): value for name, value in self.headers.items()},
                "body": json.loads(body)}
        write(f"{arguments.folder}/{number:04}.json", json.dumps(kept).encode())
        status = int(re.search(rb"\+\d+", body).group()[-3:])
        self.send_response(status or 202)
        if status in (301, 302, 307):
            self.send_header("Location", "/elsewhere")
        answer = b'{"message": "What the provider\r\nsays"}'
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *unused):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if arguments.certificate:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(arguments.certificate, arguments.key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
write(arguments.port_file, f"{server.server_port}\n".encode())
server.serve_forever()
