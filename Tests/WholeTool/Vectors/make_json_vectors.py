#!/usr/bin/env python3
"""Writes json_texts.tsv: texts, and whether a strict JSON reader accepts them.

The verdict comes from Python's own json module, with these rules on top because that module is
more lenient than RFC 8259 or than what this project promises:

- bytes are decoded as UTF-8, strictly; a byte order mark is refused
- NaN, Infinity and -Infinity are refused
- an object that has a key twice is refused, comparing keys code unit by code unit
- an escape that names half of a surrogate pair is refused
- more than 64 levels of lists and objects are refused

The cases written out below carry a verdict by hand too, and the script stops where the two differ.
The rest are seeded mutations of valid texts. Run it without arguments; the output never changes.

Columns: verdict (accept or refuse), source (hand or mutation), the text as hexadecimal bytes.
"""
import json
import pathlib
import random

LEVELS = 64

ACCEPT = r"""
null
true
false
0
-0
1
-1
10
1234567890123456789012345678901234567890
0.0
-0.0
0.5
1.50
1e0
1E0
1e+0
1e-0
1e007
0e0
0e999999
1e400
-1e-400
1E+2
12.5E-1
123.456e+789
""
"a"
" "
"\""
"\\"
"\/"
"/"
"\b\f\n\r\t"
"\u0000"
"\u0041"
"\u00e9"
"\u00E9"
"\uD83D\uDE00"
"\ud800\udc00"
"\udbff\udfff"
"\uFFFF"
"\ufdd0"
"é"
"日本語"
"😀"
"a'b"
"//"
"/* no comment */"
"[1,2"
[]
{}
[ ]
{ }
[1]
[1,2,3]
[1 , 2]
[[]]
[[],[]]
[{}]
[null,true,false,0,"",[],{}]
{"a":1}
{"a":1,"b":2}
{"a" : 1 , "b" : 2}
{"":0}
{" ":0}
{"a":{}}
{"a":[]}
{"a":{"a":{"a":1}}}
{"a":1,"A":2}
{"\u0061b":1,"a":2}
{"\n":1}
{"a":null}
{"null":null}
[-0,-0.0,-0e1]
[1e1,1E1,1e-1]
["\\u0041"]
["\\\""]
["", "", ""]
[[[[[[[[]]]]]]]]
{"a":[{"b":[{"c":[]}]}]}
["a","b" ,"c"]
"\u2028\u2029"
"\u007F"
"\"\\\/\b\f\n\r\t\u1234"
{"a":"}"}
{"a":"]"}
["{\"a\":1}"]
[0,0]
9223372036854775808
-9223372036854775809
0.1e1
100000000000000000000000000000000e-30
"""

REFUSE = r"""
nul
nulll
tru
True
FALSE
Null
None
undefined
nan
NaN
-NaN
Infinity
-Infinity
inf
+1
+0
-
--1
-a
- 1
01
-01
00
0123
-00
1.
-1.
.5
-.5
1.e1
1.5.5
1e
1e+
1e-
1e1.5
1E
e1
0x10
0b1
1_000
1,000
1 000
1f
1n
0.
0e
0.e1
1..2
1ee2
1e++2
١
"
"a
"\"
"\
"\x41"
"\a"
"\'"
"\0"
"\e"
"\v"
"\u"
"\u1"
"\u12"
"\u123"
"\u123g"
"\u 123"
"\u+123"
"\u-123"
"\u{41}"
"\U00000041"
"\ud800"
"\udc00"
"\ud800a"
"\ud800\n"
"\ud800\ud800"
"\ud800\u0041"
"\udc00\ud800"
"\udbff\ue000"
"\ud83d\u"
"\ud83d\ude0"
'a'
''
`a`
“a”
a
abc
[
]
[1
[1,
[1,]
[,]
[,1]
[1,,2]
[1 2]
[1;2]
[1:2]
["a" "b"]
["a",
["a
[1]]
[[1]
[}
[1}
[a]
{
}
{a
{a:1}
{'a':1}
{1:1}
{null:1}
{true:1}
{"a"}
{"a":}
{"a":,}
{"a" 1}
{"a"::1}
{"a":1
{"a":1,
{"a":1,}
{,}
{,"a":1}
{"a":1,,"b":2}
{"a":1 "b":2}
{"a":1;"b":2}
{"a"=1}
{"a":1]
{"a":1}}
{"a":1}{"b":2}
{[]:1}
{{}:1}
{"a":1,"a":2}
{"a":1,"b":2,"a":1}
{"a":1,"\u0061":2}
{"":1,"":2}
[{"a":1,"a":1}]
{"a":{"b":1,"b":2}}
1 2
1,
,1
,
:
null null
true,false
"a" "b"
"a",
[] []
{} {}
{}x
[]x
//
// comment
/* comment */ 1
1 // comment
1 /* comment */
[1, // one
[/**/]
{"a":1 /* */}
{/**/}
# comment
[1] # comment
{"a" /**/ :1}
<!-- -->
<a/>
;
\
\n
\u0031
$
@
(1)
[...]
{...}
"a"+"b"
"a":1
a:1
- a
---
a = 1
+
*
/
/1
?
~
!
%
^
&
|
[1]/
{"a":1}/
[+1]
[.5]
[5.]
[01]
[NaN]
[Infinity]
[-]
[']
["]
["\]
[nul]
[True]
[nullnull]
[truefalse]
[1true]
["a"true]
[1"a"]
[[][]]
[{}{}]
[1[]]
{"a":1"b":2}
{"a":"b""c":1}
{"a":1:2}
{"a","b"}
{"a":[}
{"a":{]}}
[[[[
{"a":{"a":{"a":
"""

RAW_ACCEPT = [
    b" 1", b"1 ", b"\t1\n", b"\r\n1\r\n", b"\n\n[\n1\n,\n2\n]\n", b"\r[\r]\r", b"[1,\t2]",
    b'"\x7f"', b'"\xc2\x80"', b'"\xdf\xbf"', b'"\xe0\xa0\x80"', b'"\xed\x9f\xbf"',
    b'"\xee\x80\x80"', b'"\xef\xbf\xbf"', b'"\xf0\x90\x80\x80"', b'"\xf4\x8f\xbf\xbf"',
    b'{"\xc3\xa9":1,"e\xcc\x81":2}', b'{"\xe2\x84\xab":1,"A\xcc\x8a":2}',
    b'"\xe2\x80\xa8\xe2\x80\xa9"', b'"\xef\xbb\xbf"', b"[" * 64 + b"]" * 64, b'{"a":' * 64 + b"1" + b"}" * 64,
    b"[" * 63 + b"{}" + b"]" * 63, b"[" * 64 + b"1" + b"]" * 64,
    b"[" + b"1," * 4999 + b"1]", b"1" * 1000, b"0." + b"0" * 1000,
]

RAW_REFUSE = [
    b"", b" ", b"\n", b"\x00", b"1\x00", b"\x001", b"[1\x00]", b"\x0b1", b"\x0c1", b"1\x0c",
    b"\xc2\xa01", b"\xe2\x80\xa81", b"\xef\xbb\xbf1", b"\xef\xbb\xbf", b"1\xef\xbb\xbf",
    b"\xff\xfe1\x00", b"\xfe\xff\x001", b'"\x00"', b'"\x01"', b'"\x08"', b'"\t"', b'"\n"',
    b'"\r"', b'"\x1f"', b'"a\nb"', b'{"a\n":1}', b'"\x80"', b'"\xbf"', b'"\xc0\x80"',
    b'"\xc1\xbf"', b'"\xc2"', b'"\xc2', b'"\xc2\x41"', b'"\xc2\xc2\x80"', b'"\xe0\x80\x80"',
    b'"\xe0\x9f\xbf"', b'"\xe0\xa0"', b'"\xe0\xa0\x41"', b'"\xed\xa0\x80"', b'"\xed\xbf\xbf"',
    b'"\xed\xa0\xbd\xed\xb8\x80"', b'"\xf0\x80\x80\x80"', b'"\xf0\x8f\xbf\xbf"',
    b'"\xf0\x90\x80"', b'"\xf0\x90"', b'"\xf0"', b'"\xf4\x90\x80\x80"', b'"\xf5\x80\x80\x80"',
    b'"\xf8\x88\x80\x80\x80"', b'"\xfe"', b'"\xff"', b"[\xff]", b"\xff", b'"\xe2\x82"',
    b"[" * 65 + b"]" * 65, b'{"a":' * 65 + b"1" + b"}" * 65, b"[" * 64 + b"{}" + b"]" * 64,
    b"[" * 100000, b'{"a":' * 100000, b"[" * 100000 + b"]" * 100000, b"[" * 64, b"]" * 64,
    b'"\\\xc3\xa9"', b'"\\u00\xc3\xa9"', b"nul\xc3\xa9", b"1\xc3\xa9", b"tru\x00", b'"\\',
    b'"\\u', b'"\\ud83d\\', b'"\\ud83d', b"-", b"1e", b"1.", b"t", b"[t", b"{\"",
]


class Refused(Exception):
    pass


def pairs(items):
    keys = [key for key, _ in items]
    if len(set(keys)) != len(keys):
        raise Refused("duplicate key")
    return dict(items)


def constant(_):
    raise Refused("constant")


def check(value, level):
    if isinstance(value, str):
        if any(0xD800 <= ord(character) <= 0xDFFF for character in value):
            raise Refused("lone surrogate")
    elif isinstance(value, (list, dict)):
        if level >= LEVELS:
            raise Refused("too deep")
        for element in value:
            check(element, level + 1)
            if isinstance(value, dict):
                check(value[element], level + 1)


class Number(float):
    pass


def accepts(raw):
    if raw.startswith(b"\xef\xbb\xbf"):
        return False
    try:
        value = json.loads(
            raw.decode("utf-8"), object_pairs_hook=pairs, parse_constant=constant,
            parse_int=lambda text: 0, parse_float=lambda text: 0)
        check(value, 0)
        return True
    except (Refused, ValueError, RecursionError):
        return False


SEEDS = [
    b'{"id":"A-1","receivedAt":"2026-03-02","applicant":{"country":"PE","members":12}}',
    b'{"items":[{"name":"laptop","unitCost":1250.00,"quantity":2},{"name":"key","unitCost":5e1}]}',
    '{"café":"\\u00e9\\ud83d\\ude00 日本 😀","line":"a\\nb\\t\\"c\\"","n":[-0.5,1e-3,0]}'.encode(),
    b'[null,true,false,[[[[]]]],{"a":{"b":{}}},"","\\\\","\\/"]',
    b' {\r\n "a" : [ 1 , 2 ] ,\n\t"b" : null }\n',
]
PIECES = [
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"0", b"1", b"-", b"+", b".", b"e", b"E",
    b" ", b"\n", b"\t", b"\x00", b"\x1f", b"\xff", b"\xc3", b"\xa9", b"\xed\xa0\x80", b"\\u",
    b"\\ud800", b"\\n", b"null", b"true", b"NaN", b"//", b"'", b"\xef\xbb\xbf", b'"a":', b"[]",
]


def mutate(random_source, text):
    for _ in range(random_source.choice([1, 1, 1, 2, 3])):
        at = random_source.randrange(len(text) + 1)
        end = min(len(text), at + random_source.choice([0, 0, 1, 1, 2, 5]))
        kind = random_source.randrange(4)
        if kind == 0:
            text = text[:at] + random_source.choice(PIECES) + text[end:]
        elif kind == 1:
            text = text[:at] + text[end:]
        elif kind == 2:
            start = random_source.randrange(len(text) + 1)
            text = text[:at] + text[start:start + 8] + text[at:]
        else:
            text = text[:at] + bytes([random_source.randrange(256)]) + text[end:]
    return text


def main():
    rows = []
    by_hand = [(True, line.encode()) for line in ACCEPT.strip("\n").split("\n")]
    by_hand += [(False, line.encode()) for line in REFUSE.strip("\n").split("\n")]
    by_hand += [(True, raw) for raw in RAW_ACCEPT] + [(False, raw) for raw in RAW_REFUSE]
    for verdict, raw in by_hand:
        if accepts(raw) != verdict:
            raise SystemExit(f"the verdicts differ: {raw[:80]!r} by hand {verdict}")
        rows.append((verdict, "hand", raw))
    random_source = random.Random(8259)
    seen = {raw for _, _, raw in rows}
    while len(rows) < len(by_hand) + 1500:
        raw = mutate(random_source, random_source.choice(SEEDS))
        if raw not in seen:
            seen.add(raw)
            rows.append((accepts(raw), "mutation", raw))
    path = pathlib.Path(__file__).with_name("json_texts.tsv")
    with path.open("w", newline="\n") as file:
        file.write("# made by make_json_vectors.py\n")
        for verdict, source, raw in rows:
            # A long run is written once with its count, so that the file stays small.
            text = compress(raw)
            file.write(f"{'accept' if verdict else 'refuse'}\t{source}\t{text}\n")
    print(len(rows), "texts,", sum(verdict for verdict, _, _ in rows), "accepted")


def compress(raw):
    """Hexadecimal; a text of one piece many times is written as `count*piece`, joined by `+`."""
    for unit in (b"[", b'{"a":'):
        for tail in (b"", b"]"):
            for count in (64, 65, 100000):
                if len(raw) > 1000 and raw == unit * count + tail * (count if tail else 0):
                    parts = [f"{count}*{unit.hex()}"]
                    if tail:
                        parts.append(f"{count}*{tail.hex()}")
                    return "+".join(parts)
    return raw.hex()


if __name__ == "__main__":
    main()
