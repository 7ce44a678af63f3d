"""A desk that serves a team with TLS, and officers who log in with a code from a phone."""
import datetime
import http.client
import pathlib
import re
import ssl
import subprocess
import threading
import time

import pyotp

import authority
import desks

NAME = "desk.test.example"


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

    def another(self):
        window = Visitor(self.desk)
        window.cookie, window.known = self.cookie, self.known
        return window


class Server(desks.Desk):
    """`ief desk --listen` on a folder that .ci/desk-sample made."""

    def __init__(self, folder, *arguments, certified=None, clock=None, environment=None, proxy=False):
        self.folder, self.clock = pathlib.Path(folder), clock
        self.file, self.printed = self.folder / "cases.ief", []
        self.authority = certified or authority.Authority(self.folder / "authority")
        self.context = ssl.create_default_context(cafile=self.authority.file)
        self.encryption = (["--behind-proxy"] if proxy else self.certificate())
        self.secrets, self.used = {}, {}
        self.address = None
        environment = {**(environment or {}), **(clock.environment if clock else {})}
        self.process = subprocess.Popen(
            [desks.tool(), "desk", "--listen", "127.0.0.1:0", "--name", NAME, *self.encryption, *arguments],
            cwd=self.folder, env=self.environment | environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.listening = threading.Event()
        for stream in (self.process.stdout, self.process.stderr):
            threading.Thread(target=self._read, args=(stream,), daemon=True).start()
        assert self.listening.wait(60), self.printed
        self.origin = self.address
        self.host = self.origin.split("//")[1]
        self.port = int(self.host.split(":")[1]) if ":" in self.host else self._port()

    def certificate(self):
        certificate, key = self.authority.certify(NAME)
        return ["--certificate", certificate, "--certificate-key", key]

    def _port(self):
        """The port behind a proxy, which the address does not have."""
        found = subprocess.run(["ss", "-ltnpH"], capture_output=True, text=True, check=True).stdout
        return int(re.search(rf"127\.0\.0\.1:(\d+) .*pid={self.process.pid},", found)[1])

    def _read(self, stream):
        for line in stream:
            self.printed.append(line.decode())
            if line.startswith(b"https://"):
                self.address = line.decode().strip()
                self.listening.set()
        if stream is self.process.stderr:
            self.listening.set()

    def connection(self, timeout):
        return _Connection(self, timeout)

    def browser(self):
        return Visitor(self)

    def now(self):
        """The time as the server sees it."""
        return time.time() + (self.clock.seconds if self.clock else 0)

    def code(self, officer, ahead=0):
        """A code that the officer's phone shows and that was not used yet; waits for one if need be."""
        if officer not in self.secrets:
            return ""
        while True:
            step = int(self.now()) // 30 + ahead
            if step > self.used.get(officer, 0):
                break
            # One step ahead is accepted too.
            if step + 1 > self.used[officer]:
                step += 1
                break
            if self.clock:
                self.clock.forward(30)
            else:
                time.sleep(1)
        self.used[officer] = step
        return pyotp.TOTP(self.secrets[officer]).generate_otp(step)

    def unlock(self, browser, officer, **more):
        """Sends the form with which officers log in."""
        fields, files = self.key(officer)
        return browser.post("/unlock", {"officer": officer, "code": self.code(officer), **fields, **more}, files=files)

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

    def connect(self):
        http.client.HTTPConnection.connect(self)
        self.sock = self._context.wrap_socket(self.sock, server_hostname=NAME)


def refused(folder, *arguments):
    """Starts a server that must not start; returns what it says."""
    done = subprocess.run(
        [desks.tool(), "desk", "--listen", "127.0.0.1:0", *arguments], cwd=folder,
        env={"PATH": "/usr/bin:/bin", "IEF_CONFIG": str(pathlib.Path(folder) / "config.yaml")},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0 and done.stdout == "", done
    return done.stderr


def today():
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()
