#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds contract/openapi.yaml and the codecs to the same judgement.

openapi_test.py CONTRACT_FOLDER DECODER

1. Every schema has a description, and examples that it accepts.
2. Every fixture under fixtures/ is valid, every one under fixtures/invalid/ is not, to its schema.
3. Every valid fixture is changed in one place at a time, in many ways; of each change, schema and codec must think alike.
4. What a codec writes, its schema accepts.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    sys.exit(f"{missing}: install the packages python3-yaml and python3-jsonschema")

UUID = "01935d1e-7a00-7000-8000-000000000001"
# What is put in the place of each value: wrong types, edges of lengths and ranges, and look-alikes.
REPLACEMENTS = [
    None, True, False, 0, 1, -1, 1.0, 0.5, 99, 100, 101, 255, 256, 599, 600, 1000, 1001, 1440, 1441, 86400, 86401, 1000000,
    1000001, 10**9, 10**9 + 1, 2**53 - 1, 2**53, 1 - 2**53, -(2**53), 1e300, 2**64,
    "", "a", "é", "a b", " a", "a\n", "a\tb", "\u0000", "\u007f", "\u0080", "a/b", "../a", "true", "0", "0042", "en",
    "a" * 36, "a" * 64, "a" * 65, "a" * 200, "a" * 201, "é" * 200, "😀" * 201, "a" * 512, "a" * 513,
    "é" * 2000, "é" * 2001, "a" * 4096, "a" * 4097, "A" * 44, "A" * 43 + "=", "A" * 42 + "B=", "A" * 86 + "==",
    "A" * 85 + "B==", "7K3M-Q9TX", "7K3M-Q9TU", "7" * 9, "- " * 28 + "7" * 8, "- " * 28 + "-" + "7" * 8,
    UUID, UUID.upper(), UUID + "a", UUID.replace("-", "0"), "f" * 64, "F" * 64, "g" * 64, "f" * 16, "F" * 16, "g" * 16,
    "#1f6feb", "#1F6FEG", "1F6FEB", "#1F6FEB\n", "UTC", "Etc/GMT+1", "/UTC", "A//B",
    "2026-11-24T09:30:00Z", "2026-11-24t09:30:00.1234567z", "2026-11-24T09:30:00-11:30", "2026-11-24T09:30:00",
    "2026-02-30T09:30:00Z", "2026-11-24T24:00:00Z", "2026-11-24T09:30:00+24:00", "2026-11-24T09:30:00Z\n", "2026-11-24",
    "entry", "exit", "ok", "conflict", "rejected", "retry", "paid", "always", "event", "ticket_type", "list", "session",
    "ticket", "check_in", "header", "end", "hand_out", "question", "item", "request", "notice", "incident", "ticket_key",
    "revocation", "look_up_key", "picture", "void", "walk_in", "badge_correction", "print_result", "answers",
    "settle_incident", "enrolment", "request_state", "staff_member", "supervisor", "join", "leave", "look_up", "d", "iVBORw0KGgoA", "iVBORw0KGgo=", "R0lGODlh", "/9j/4B==", "/9j/4A==",
    "text", "choice", "consent", "handout", "assistance", "open", "full", "declined", "queue", "accepted", "badge", "failed",
    "255", "256", "007", "00", "9", "1000", "a@b", "@b", "a@b@c", "a@-b", "a@b-", "a@b.", "a.@b", "a b@c", "a@b\n", "é@b.org",
    "a" * 64 + "@b", "a" * 65 + "@b", "a@" + "b" * 63, "a@" + "b" * 64, "a@" + "b." * 126, "a@" + "b." * 125 + "bb",
    "a@" + "b." * 125 + "bbb", "+1234567", "+123456", "+123456789012345", "+1234567890123456", "1234567", "+12 34567",
    "+1234567\n", "+1234٣67",
    [], {}, [[]], [{}], ["a"], [1], ["a"] * 100, ["a"] * 101, ["a"] * 500, ["a"] * 501, ["food"] * 4, ["food"] * 5,
    ["f" * 16] * 8, ["f" * 16] * 9, ["f" * 15], ["a@b"] * 50, ["a@b"] * 51, ["+1234567"] * 51, [{"id": "a", "text": "a"}] * 100, [{"id": "a", "text": "a"}] * 101,
    [{"ticket_type": "a"}] * 101, [{"question": "a", "text": "a"}] * 100, [{"question": "a", "text": "a"}] * 101,
    [{}] * 50, [{}] * 51, [{"id": "a", "name": "a"}] * 50, [{"id": "a", "name": "a"}] * 51,
    {"en": "a"}, {"en": 1}, {"": "a"}, {"e n": "a"}, {"en-": "a"}, {"de-AT-1996": "a"}, {"abcdefghi": "a"}, {"1a": "a"},
    {f"a{chr(97 + i // 26)}{chr(97 + i % 26)}": "x" for i in range(50)},
    {f"a{chr(97 + i // 26)}{chr(97 + i % 26)}": "x" for i in range(51)},
]  # fmt: skip

formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time")
def is_date_time(value):
    match = isinstance(value, str) and re.fullmatch(
        r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))", value, re.ASCII
    )
    if not match:
        return not isinstance(value, str)
    year, month, day, hour, minute, second, *offset = (int(part or 0) for part in match.groups())
    try:
        datetime.datetime(year, month, day, hour, minute, min(second, 59))
    except ValueError:
        return False
    return second <= 60 and offset[0] <= 23 and offset[1] <= 59


def pattern(validator, expression, value, schema):
    # ECMA's $ is the end; Python's would let a line feed follow.
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", expression), value):
        yield jsonschema.ValidationError(f"{value!r} does not match {expression!r}")


def kind_of(schema):
    """The kind that alone can be valid to the schema, where it names one."""
    kind = schema.get("properties", {}).get("kind", {}).get("const")
    return kind or next(filter(None, map(kind_of, schema.get("allOf", []))), None)


def one_of(validator, subschemas, value, schema):
    # As the library has it, without looking closely at what is of another kind anyway.
    kind = value.get("kind") if isinstance(value, dict) else None
    possible = [each for each in subschemas if not isinstance(kind, str) or kind_of(each) in (None, kind)]
    if sum(validator.evolve(schema=each).is_valid(value) for each in possible) != 1:
        yield jsonschema.ValidationError("is not valid under exactly one of the schemas")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern, "oneOf": one_of})


def inlined(schema, schemas):
    """The schema with every reference replaced by what it refers to: following them takes most of the time otherwise."""
    if isinstance(schema, list):
        return [inlined(each, schemas) for each in schema]
    if not isinstance(schema, dict):
        return schema
    whole = {key: inlined(value, schemas) for key, value in schema.items() if key != "$ref"}
    if "$ref" in schema:
        whole["allOf"] = [inlined(schemas[schema["$ref"].removeprefix("#/components/schemas/")], schemas)]
    return whole


def changed(value):
    """Copies of a JSON value, each with one thing removed, added or replaced somewhere in it."""
    yield from REPLACEMENTS
    if isinstance(value, dict):
        yield {**value, "a_field_of_later": {"deep": [None, 1e9]}}
        for key in value:
            yield {name: inner for name, inner in value.items() if name != key}
            for inner in changed(value[key]):
                yield {**value, key: inner}
    elif isinstance(value, list):
        for i, element in enumerate(value):
            yield value[:i] + value[i + 1 :]
            for inner in changed(element):
                yield value[:i] + [inner] + value[i + 1 :]


def main(contract, decoder):
    document = yaml.safe_load((contract / "openapi.yaml").read_text())
    schemas = document["components"]["schemas"]
    validators = {name: Validator(inlined(schema, schemas), format_checker=formats) for name, schema in schemas.items()}
    faults = []

    for name, schema in schemas.items():
        if not schema.get("description") or not schema.get("examples"):
            faults.append(f"{name}: has no description or no examples")
        for example in schema.get("examples", []):
            if not validators[name].is_valid(example):
                faults.append(f"{name}: its example is not valid: {json.dumps(example)}")

    cases = []
    for path in sorted(contract.glob("fixtures/**/*.json")):
        name, valid = path.stem, path.parent.name != "invalid"
        for fixture in json.loads(path.read_text()):
            payload = fixture["payload"]
            if validators[name].is_valid(payload) != valid:
                faults.append(f"{path.name}, {fixture['name']}: to the schema it is {'in' if valid else ''}valid")
            if valid:
                cases.append((name, payload))
                cases += [(name, other) for other in changed(payload)]

    lines = "".join(f"{name}\t{json.dumps(payload)}\n" for name, payload in cases)
    run = subprocess.run([decoder], input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    if len(answers) != len(cases):
        sys.exit(f"{len(cases)} payloads, but {len(answers)} answers")

    accepted = 0
    for (name, payload), answer in zip(cases, answers):
        if validators[name].is_valid(payload) != ("encoded" in answer):
            text = json.dumps(payload, ensure_ascii=False)
            why = f"{answer['field']} {answer['reason']}" if "reason" in answer else "accepted"
            faults.append(f"{name}: schema and codec differ (codec: {why}): {text[:600]}")
        elif "encoded" in answer:
            accepted += 1
            if not validators[name].is_valid(answer["encoded"]):
                faults.append(f"{name}: the codec wrote what the schema refuses: {json.dumps(answer['encoded'])[:600]}")

    print(f"{len(cases)} payloads judged, {accepted} of them valid")
    for fault in faults[:40]:
        print(fault)
    if faults:
        sys.exit(f"{len(faults)} faults")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2])
