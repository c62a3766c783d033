#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints what Python's email library makes of a mail (a file) as JSON."""
import base64
import email
import email.policy
import json
import re
import sys

raw = open(sys.argv[1], "rb").read()
mail = email.message_from_bytes(raw, policy=email.policy.default)


def tree(part):
    if part.is_multipart():
        return part.get_content_subtype() + "(" + ",".join(tree(inner) for inner in part.iter_parts()) + ")"
    return part.get_content_subtype()


texts = {}
files = []
for part in mail.walk():
    if part.is_multipart():
        continue
    if part.get_content_maintype() == "text" and part.get_content_disposition() is None:
        texts[part.get_content_subtype()] = part.get_content().replace("\r\n", "\n")
    else:
        files.append({"name": part.get_filename(), "type": part.get_content_type(),
                      "disposition": part.get_content_disposition(), "content_id": part["Content-ID"] or "",
                      "bytes": base64.b64encode(part.get_payload(decode=True)).decode()})

print(json.dumps({
    "headers": {name: str(value) for name, value in mail.items()},
    "header_count": len(mail.keys()),
    "from": [[str(a.display_name), a.addr_spec] for a in mail["From"].addresses],
    "to": [[str(a.display_name), a.addr_spec] for a in mail["To"].addresses],
    "tree": tree(mail),
    "defects": [str(defect) for part in mail.walk() for defect in part.defects],
    "texts": texts,
    "files": files,
    "ascii": raw.isascii(),
    "crlf": re.search(rb"(?<!\r)\n|\r(?!\n)", raw) is None,
    "longest_line": max(len(line) for line in raw.split(b"\r\n")),
}))
