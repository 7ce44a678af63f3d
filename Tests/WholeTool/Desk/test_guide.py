"""The guide to a server for a team, typed by somebody: every block of it, on folders of the test."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

import pytest

import desks
import servers

GUIDE = desks.ROOT / "Sources/CaseFile/CaseFile.docc/TheTeamServer.md"
SAMPLES = desks.ROOT / "Samples/server"
# What needs root, or a running systemd, does nothing here but be there.
EMPTY = ["adduser", "chown", "systemctl"]
PLACES = ["/etc/ief", "/var/lib/ief", "/mnt/copies", "/mnt/heads", "/etc/systemd/system"]


def blocks():
    """Language and text of each block of the guide."""
    return re.findall(r"^```(\w*)\n(.*?)^```$", GUIDE.read_text(), re.M | re.S)


class Lead:
    """Somebody who types what the guide shows, where its folders are below one of the test."""

    def __init__(self, folder):
        self.folder = folder
        self.root = folder / "root"
        for place in PLACES:
            (self.root / place[1:]).parent.mkdir(parents=True, exist_ok=True)
        (self.root / "etc/systemd/system").mkdir(parents=True)
        tools = folder / "tools"
        tools.mkdir()
        (tools / "ief").symlink_to(desks.tool())
        for name in EMPTY:
            self.script(tools / name, "exit 0")
        self.script(tools / "sudo", 'exec "$@"')
        # Nobody but root makes files of another user.
        self.script(tools / "install", 'arguments=(); while [ $# -gt 0 ]; do case $1 in -o|-g) shift 2;; '
                                       '*) arguments+=("$1"); shift;; esac; done; exec /usr/bin/install "${arguments[@]}"')
        (folder / "Samples").symlink_to(desks.ROOT / "Samples")
        shutil.copytree(desks.ROOT / "Policies", folder / "Policies")
        self.environment = {"PATH": f"{tools}:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(folder),
                            "IEF_CONFIG": str(self.root / "etc/ief/config.yaml")}

    @staticmethod
    def script(path, text):
        path.write_text(f"#!/bin/bash\n{text}\n")
        path.chmod(0o755)

    def mapped(self, text):
        for place in PLACES:
            text = text.replace(place, str(self.root / place[1:]))
        return text

    def run(self, text, code=0, **more):
        done = subprocess.run(["/bin/bash", "-e", "-c", self.mapped(text)], cwd=self.folder, env=self.environment | more,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=300)
        assert done.returncode == code, (text, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def serve(self, text, port):
        """Starts what a block shows, on a port that is free here; waits until it listens."""
        text = re.sub(r"(0\.0\.0\.0|127\.0\.0\.1):\d+", f"127.0.0.1:{port}", self.mapped(text))
        process = subprocess.Popen(["/bin/bash", "-c", "exec " + text], cwd=self.folder, env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = process.stdout.readline()
        assert line.startswith("https://desk.example"), (line, process.stderr.read() if not line else "")
        return process


@pytest.fixture
def lead(sample, tmp_path):
    lead = Lead(tmp_path)
    for name in ("cases.ief", "team.yaml", "leila.passphrase"):
        shutil.copy(sample / name, tmp_path / name)
    return lead


def test_every_block_of_the_guide_does_what_it_says(lead, tmp_path):
    by_hand = {"officer": "leila", "opens": ["--as", "leila", "--passphrase-file", "leila.passphrase"]}
    acting = {"IEF_AS": by_hand["officer"]}
    shown = blocks()
    assert [language for language, _ in shown].count("sh") == 7
    ran = 0
    for language, text in shown:
        if language == "yaml":
            name = re.match(r"# (/\S+)\n", text)[1]
            path = pathlib.Path(lead.mapped(name))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(lead.mapped(text))
        elif language == "nginx":
            assert text.strip() in "\n".join((SAMPLES / "nginx.conf").read_text().split("\n")).replace(
                "        # Nothing that a browser sends under these names gets through.\n", "").replace(
                "        # What was typed is not written to a disk on its way.\n", "")
        elif text.startswith("ief desk"):
            process = lead.serve(text, servers.free_port())
            copies = lead.root / "mnt/copies"
            end = time.monotonic() + 20
            while not list(copies.iterdir()) and time.monotonic() < end:
                time.sleep(0.2)
            assert list(copies.iterdir()), "no copy"
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
        elif "case restore" in text:
            # The key is typed at a terminal; here it comes from a file. No officer logged in, so that there is no head yet.
            if not list((lead.root / "mnt/heads").iterdir()):
                lead.run(f"ief case checkpoint {' '.join(by_hand['opens'])} > /mnt/heads/head-20991129T165500Z.json")
            typed = re.sub(r"(ief case restore (?:.*\\\n)*.*)", lambda found: found[1] + " " + " ".join(by_hand["opens"]), text)
            lead.run(typed, **acting)
            assert not re.search("--output", text) or (lead.root / "var/lib/ief/cases.ief").exists()
        elif language == "sh":
            lead.run(text, **acting)
        else:
            raise AssertionError(f"a block of {language or 'no language'}, which nothing runs")
        ran += 1
    assert ran == len(shown)
    assert (lead.root / "var/lib/ief/cases-before.ief").exists()
    assert (lead.root / "etc/ief/certificate.key").stat().st_mode & 0o077 == 0


def test_the_unit_is_one_that_systemd_understands_and_is_hardened(tmp_path):
    unit = (SAMPLES / "ief-desk.service").read_text()
    checked = tmp_path / "ief-desk.service"
    checked.write_text(unit.replace("/usr/local/bin/ief", str(desks.tool())))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", checked], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    done = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--threshold=20", checked],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout.splitlines()[-1]
    print(done.stdout.splitlines()[-1])
    for wanted in ("User=ief-desk", "NoNewPrivileges=yes", "ProtectSystem=strict", "MemoryDenyWriteExecute=yes",
                   "SystemCallFilter=@system-service", "PrivateTmp=yes", "LoadCredential=certificate.key",
                   "MemorySwapMax=0", "LimitCORE=0", "StateDirectoryMode=0700"):
        assert wanted in unit, wanted


@pytest.fixture
def nginx(tmp_path):
    """nginx with the block of the sample, in front of a port, with a certificate of the test."""
    started = []

    def begin(server, port, certificate, key):
        folder = tmp_path / "nginx"
        folder.mkdir()
        block = (SAMPLES / "nginx.conf").read_text().replace("listen 443", f"listen 127.0.0.1:{port}").replace(
            "desk.example", server.name.split(":")[0]).replace("http://127.0.0.1:8080", f"http://127.0.0.1:{server.port}").replace(
            "/etc/ief/certificate.pem", str(certificate)).replace("/etc/ief/certificate.key", str(key))
        (folder / "nginx.conf").write_text(
            f"pid {folder}/pid; error_log {folder}/error.log; daemon off; events {{}}\nhttp {{\n"
            + "".join(f"{name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
            + block + "}\n")
        started.append(subprocess.Popen(["nginx", "-c", folder / "nginx.conf"], env={"PATH": os.environ["PATH"] + ":/usr/sbin"}))
        time.sleep(1)
        assert started[-1].poll() is None, (folder / "error.log").read_text()

    yield begin
    for process in started:
        process.terminate()
        process.wait()


def test_behind_nginx_an_officer_logs_in_and_works(serve, nginx, tmp_path):
    port = servers.free_port()
    server = serve(proxy=True, name=f"{servers.NAME}:{port}")
    assert server.origin == f"https://{servers.NAME}:{port}"
    certificate, key = server.authority.certify(servers.NAME)
    nginx(server, port, certificate, key)
    # From now on through nginx, which says itself that it came with TLS.
    server.port, server.proxy, server.name = port, False, servers.NAME
    browser = server.officer("leila")
    assert browser.get("/queue").status == 200
    # What a browser says of itself does not get through: the delay is that of its address.
    answers = [browser.desk.browser().post(
        "/unlock", {"officer": f"id-{place}", "passphrase": "not the passphrase"},
        headers={"X-Forwarded-For": f"203.0.113.{place}", "X-Forwarded-Proto": "http"}).status for place in range(4)]
    assert answers == [422, 422, 422, 429]
