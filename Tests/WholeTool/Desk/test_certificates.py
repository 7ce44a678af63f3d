"""TLS: certificates that are refused at the start, connections that are, and certificates that change."""
import signal
import socket
import ssl
import subprocess
import time
import warnings

import pytest

import authority
import desks
import servers

NAME = "desk.test.example"


@pytest.fixture
def folder(sample, tmp_path):
    return desks.copied(sample, tmp_path / "desk")


@pytest.fixture
def signer(tmp_path):
    return authority.Authority(tmp_path / "authority")


def start(folder, certificate, key, name=NAME):
    return servers.refused(folder, "--name", name, "--certificate", certificate, "--certificate-key", key)


def test_a_certificate_of_another_host_is_refused(folder, signer):
    for names in (["other.example"], ["test.example"], ["*.example"], ["desk.test.example.evil"], ["127.0.0.1"], ["*"]):
        said = start(folder, *signer.certify(*names))
        assert f"the certificate is not for '{NAME}'" in said, names


@pytest.mark.parametrize("names", [["x.example", NAME.upper()], ["*.test.example"]])
def test_a_certificate_for_the_name_among_others_is_used(serve, folder, signer, names):
    certificate, key = signer.certify(*names)
    server = serve("--certificate", certificate, "--certificate-key", key, folder=folder, certified=signer, name=NAME)
    assert server.browser().get("/unlock").status == 200


def test_a_certificate_is_refused_outside_of_its_days(folder, signer):
    assert "the certificate has expired" in start(folder, *signer.certify(NAME, start=-20, end=-1))
    assert "is not valid yet" in start(folder, *signer.certify(NAME, start=2, end=20))


def test_a_key_of_another_certificate_is_refused(folder, signer):
    certificate, _ = signer.certify(NAME)
    _, key = signer.certify(NAME, file="other")
    assert "does not belong to the certificate" in start(folder, certificate, key)


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o777])
def test_a_key_that_others_can_read_is_refused(folder, signer, mode):
    certificate, key = signer.certify(NAME)
    key.chmod(mode)
    assert "others can read the key" in start(folder, certificate, key)


def test_files_that_hold_no_certificate_or_key_are_refused(folder, signer, tmp_path):
    certificate, key = signer.certify(NAME)
    nothing = tmp_path / "nothing.pem"
    assert "holds no certificate" in start(folder, nothing, key)
    nothing.write_text("")
    nothing.chmod(0o600)
    assert "holds no certificate" in start(folder, nothing, key)
    assert "holds no key" in start(folder, certificate, nothing)
    assert "cannot be read" in start(folder, certificate, tmp_path / "missing")


def test_without_encryption_or_a_name_nothing_starts(folder):
    assert "give --certificate" in servers.refused(folder, "--name", NAME)
    assert "--name" in servers.refused(folder, "--behind-proxy")
    for name in ("a b", "https://desk.example", "-a.example", "desk.example:x", "<b>"):
        assert "--name: expected a host name" in servers.refused(folder, f"--name={name}", "--behind-proxy"), name
    for place in ("0.0.0.0:8080", "[::]:8080"):
        said = servers.refused(folder, "--listen", place, "--name", NAME, "--behind-proxy")
        assert "listens on this computer alone" in said


def test_a_file_whose_officers_share_a_key_is_refused(tmp_path, signer, folder):
    environment = {"PATH": "/usr/bin:/bin", "IEF_CONFIG": str(tmp_path / "none.yaml")}
    (tmp_path / "none.yaml").write_text("team: team.yaml\n")
    for arguments in (["case", "key", "new", "shared.key"], ["case", "init", "shared.ief", "--key-file", "shared.key"]):
        subprocess.run([desks.tool(), *arguments], cwd=folder, env=environment, check=True, capture_output=True)
    certificate, key = signer.certify(NAME)
    said = servers.refused(folder, "shared.ief", "--name", NAME, "--certificate", certificate, "--certificate-key", key)
    assert "have no keys of their own" in said


def handshake(server, name=NAME, **limits):
    context = ssl.create_default_context(cafile=server.authority.file)
    for key, value in limits.items():
        setattr(context, key, value)
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as raw:
        with context.wrap_socket(raw, server_hostname=name) as secured:
            return secured.version(), secured.getpeercert()["serialNumber"], secured.cipher()[0]


def test_tls_is_of_version_1_3_or_1_2_and_nothing_older(serve):
    server = serve(name=NAME)
    assert handshake(server)[0] == "TLSv1.3"
    version, _, cipher = handshake(server, maximum_version=ssl.TLSVersion.TLSv1_2)
    assert version == "TLSv1.2" and cipher.startswith("ECDHE-") and ("GCM" in cipher or "CHACHA20" in cipher)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for old in (ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1):
            with pytest.raises((ssl.SSLError, ConnectionError)):
                handshake(server, minimum_version=old, maximum_version=old)
    with pytest.raises(ssl.SSLError):
        handshake(server, maximum_version=ssl.TLSVersion.TLSv1_2, name="other.example")
    # Without TLS, nothing is answered.
    got = server.raw(f"GET /unlock HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode(), timeout=5)
    assert b"200" not in got and b"<html" not in got


def test_a_changed_certificate_is_used_without_a_restart(serve):
    server = serve(name=NAME)
    first = handshake(server)[1]
    browser = server.officer("leila")
    server.authority.certify(NAME)
    server.process.send_signal(signal.SIGHUP)
    end = time.monotonic() + 20
    while (second := handshake(server)[1]) == first and time.monotonic() < end:
        time.sleep(0.2)
    assert second != first and browser.get("/queue").status == 200
    # What is wrong leaves the one before, and is said.
    server.authority.certify("other.example")
    server.process.send_signal(signal.SIGHUP)
    while not [line for line in server.printed if "is not used" in line] and time.monotonic() < end + 20:
        time.sleep(0.2)
    assert [line for line in server.printed if "the changed certificate is not used: the certificate is not for" in line]
    assert handshake(server)[1] == second and browser.get("/queue").status == 200
