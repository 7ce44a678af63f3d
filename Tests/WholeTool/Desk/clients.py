"""Browsers of many officers at once, each with one connection that stays open."""
import asyncio
import html.parser
import re
import time
import urllib.parse

import desks

COOKIE = re.compile(r"(__Host-[a-z-]+)=([^;]*)")


class Lost(Exception):
    """The desk ended before it answered."""


class Fields(html.parser.HTMLParser):
    """The form of a page that is sent to an address: what a browser would send, and what may be chosen."""

    def __init__(self, text, action):
        super().__init__()
        self.action, self.is_in, self.fields, self.choices, self.area = action, False, {}, {}, None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self.is_in = given.get("action") == self.action
        name = given.get("name")
        if not self.is_in or name is None:
            return
        kind, value = given.get("type", "text"), given.get("value") or ""
        if tag == "textarea":
            self.area, self.fields[name] = name, ""
        elif tag == "button":
            self.choices.setdefault(name, []).append(value)
        elif tag == "input" and kind in ("radio", "checkbox"):
            self.choices.setdefault(name, []).append(value)
            if "checked" in given:
                self.fields[name] = value
        elif tag == "input" and kind not in ("file", "submit", "password"):
            self.fields[name] = value

    def handle_data(self, data):
        if self.area:
            self.fields[self.area] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.area = None
        if tag == "form":
            self.is_in = False


class Client:
    """Keeps cookies and a connection as browsers do."""

    def __init__(self, desk, record):
        self.desk, self.record = desk, record
        self.cookies, self.reader, self.writer = {}, None, None

    async def send(self, kind, method, path, form=None, files=(), quiet=False):
        """Sends a request and returns the answer; its time is recorded under a kind.

        Raises Lost if the desk was killed before it answered.
        """
        sent = {"Host": self.desk.host}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = b""
        if method == "POST":
            sent |= {"Origin": self.desk.origin, "Sec-Fetch-Site": "same-origin"}
            if files:
                sent["Content-Type"], body = desks.multipart(desks.pairs(form), files)
            else:
                sent["Content-Type"] = "application/x-www-form-urlencoded"
                body = urllib.parse.urlencode(desks.pairs(form)).encode()
            sent["Content-Length"] = str(len(body))
        if quiet:
            sent["X-Desk-No-Work"] = "1"
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in sent.items())]
        began = time.perf_counter()
        try:
            if self.writer is None:
                tls = getattr(self.desk, "context", None)
                self.reader, self.writer = await asyncio.open_connection(
                    "127.0.0.1", self.desk.port, ssl=tls, server_hostname=tls and self.desk.name, limit=1 << 20)
            self.writer.write("\r\n".join([*lines, "", ""]).encode() + body)
            answer = await self._answer()
        except (OSError, EOFError, asyncio.LimitOverrunError, ValueError) as error:
            self.close()
            raise Lost(f"{method} {path}: {error!r}") from error
        answer.seconds = time.perf_counter() - began
        self.record(kind, path, answer)
        return answer

    async def _answer(self):
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(head[0].split()[1])
        headers = [tuple(line.split(": ", 1)) for line in head[1:] if line]
        found = {name.lower(): value for name, value in headers}
        body = await self.reader.readexactly(int(found.get("content-length", 0)))
        assert "transfer-encoding" not in found, "the desk sends the length of every page"
        for name, value in headers:
            if name.lower() == "set-cookie":
                cookie = COOKIE.match(value)
                self.cookies[cookie[1]] = cookie[2]
        if found.get("connection") == "close":
            self.close()
        return desks.Answer(status, headers, body)

    async def get(self, kind, path):
        return await self.send(kind, "GET", path)

    async def post(self, kind, path, form=None, files=(), **options):
        return await self.send(kind, "POST", path, form or {}, files, **options)

    def close(self):
        if self.writer is not None:
            self.writer.close()
        self.reader = self.writer = None
