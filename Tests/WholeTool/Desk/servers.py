"""A desk that serves a team with TLS, and officers who log in with a code from a phone."""
import http.client
import os
import pathlib
import re
import socket
import ssl
import subprocess
import threading
import time

import pyotp

import authority
import desks

NAME = f"team-{os.urandom(5).hex()}.localhost"


class Visitor(desks.Browser):
    """A browser at a server: it keeps both cookies, and trusts the authority of the test alone."""

    def __init__(self, desk):
        super().__init__(desk)
        self.known = None

    @property
    def cookies(self):
        kept = {"__Host-desk": self.cookie, "__Host-desk-known": self.known}
        text = "; ".join(f"{name}={value}" for name, value in kept.items() if value)
        return {"Cookie": text} if text else {}

    def take(self, answer):
        for text in answer.all("Set-Cookie"):
            name, value = re.match(r"(__Host-[a-z-]+)=([^;]*)", text).groups()
            assert "Secure" in text and "HttpOnly" in text and "SameSite=Strict" in text and "Path=/" in text
            if name == "__Host-desk":
                self.cookie = value
            else:
                self.known = value

    def send(self, method, path, *, headers=None, **options):
        """Sends a request; a proxy says that it came with TLS."""
        forwarded = {"X-Forwarded-Proto": "https"} if self.desk.proxy else {}
        return super().send(method, path, headers=forwarded | (headers or {}), **options)

    def another(self):
        window = Visitor(self.desk)
        window.cookie, window.known = self.cookie, self.known
        return window


class Server(desks.Desk):
    """`ief desk --listen` on a folder that .ci/desk-sample made."""

    def __init__(self, folder, *arguments, certified=None, clock=None, environment=None, proxy=False, name=None):
        self.folder = pathlib.Path(folder)
        # Whose time can be put forward: a code is used once, and the next one comes after 30 seconds.
        self.clock = clock or desks.Clock(self.folder / "clock")
        self.file, self.printed = self.folder / "cases.ief", []
        self.authority = certified or authority.Authority(self.folder / "authority")
        # Browsers look a name under `localhost` up without any server; each has cookies of its own.
        self.proxy, self.name = proxy, name or NAME
        self.context = ssl.create_default_context(cafile=self.authority.file)
        self.encryption = (["--behind-proxy"] if proxy else self.certificate())
        self.secrets, self.used = {}, {}
        self.address = None
        environment = {**(environment or {}), **self.clock.environment}
        self.process = subprocess.Popen(
            [desks.tool(), "desk", "--listen", f"127.0.0.1:{free_port() if proxy else 0}", "--name", self.name,
             *self.encryption, *arguments],
            cwd=self.folder, env=self.environment | environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.listening = threading.Event()
        for stream in (self.process.stdout, self.process.stderr):
            threading.Thread(target=self._read, args=(stream,), daemon=True).start()
        assert self.listening.wait(60), self.printed
        self.origin = self.address
        self.host = self.origin.split("//")[1]
        self.port = int((self.process.args[3] if proxy else self.host).split(":")[1])

    def goes_on(self, before):
        """Officers keep their phones when the server is started again."""
        self.secrets, self.used = before.secrets, before.used

    def certificate(self):
        certificate, key = self.authority.certify(self.name)
        return ["--certificate", certificate, "--certificate-key", key]

    def _read(self, stream):
        for line in stream:
            self.printed.append(line.decode())
            if line.startswith(b"https://"):
                self.address = line.decode().strip()
                self.listening.set()
        if stream is self.process.stderr:
            self.listening.set()

    def connection(self, timeout):
        return super().connection(timeout) if self.proxy else _Connection(self, timeout)

    def browser(self):
        return Visitor(self)

    def now(self):
        """The time as the server sees it."""
        return time.time() + self.clock.seconds

    def link(self):
        """Where officers begin."""
        return f"{self.origin}/unlock"

    def second_step(self, officer):
        if officer not in self.secrets:
            self.enrol(officer)
        return {"code": self.code(officer)}

    def code(self, officer):
        """A code that the officer's phone shows and that was not used yet."""
        if officer not in self.secrets:
            return ""
        while (step := int(self.now()) // 30) <= self.used.get(officer, 0):
            self.clock.forward(30)
        self.used[officer] = step
        return pyotp.TOTP(self.secrets[officer]).generate_otp(step)

    def unlock(self, browser, officer, **more):
        """Sends the form with which officers log in."""
        fields, files = self.key(officer)
        if "code" not in more:
            more["code"] = self.code(officer)
        return browser.post("/unlock", {"officer": officer, **fields, **more}, files=files)

    def enrol(self, officer, browser=None):
        """Makes an officer's second step, as at their first log-in; returns the browser in which the desk is open."""
        browser = browser or self.browser()
        answer = self.unlock(browser, officer, code="")
        assert (answer.status, answer.location) == (303, "/enrol"), (answer.status, answer.text)
        page = browser.get("/enrol").text
        secret = re.search(r'id="secret"[^>]*>([A-Z2-7 ]+)<', page)[1]
        self.secrets[officer] = secret.replace(" ", "")
        answer = browser.post("/enrol", {"code": self.code(officer)})
        assert (answer.status, answer.location) == (303, "/"), answer.text
        return browser

    def officer(self, officer):
        """A browser in which an officer is logged in."""
        if officer not in self.secrets:
            return self.enrol(officer)
        browser = self.browser()
        answer = self.unlock(browser, officer)
        assert answer.status == 303, answer.text
        return browser

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class _Connection(http.client.HTTPSConnection):
    """A connection under the server's name, which no DNS has."""

    def __init__(self, server, timeout):
        super().__init__("127.0.0.1", server.port, timeout=timeout, context=server.context)
        self.name = server.name

    def connect(self):
        http.client.HTTPConnection.connect(self)
        self.sock = self._context.wrap_socket(self.sock, server_hostname=self.name)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


def refused(folder, *arguments):
    """Starts a server that must not start; returns what it says."""
    done = subprocess.run(
        [desks.tool(), "desk", "--listen", "127.0.0.1:0", *arguments], cwd=folder,
        env={"PATH": "/usr/bin:/bin", "IEF_CONFIG": str(pathlib.Path(folder) / "config.yaml")},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0 and done.stdout == "", done
    return done.stderr
