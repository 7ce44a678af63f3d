"""Checks a journal that `ief case journal --format json` printed, by its guide and without any key."""
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from case_file_register import Register, compact, signed_message
from case_file_transcripts import digest, transcript


class Wrong(Exception):
    """Something in a journal is not what the guide says."""


def require(condition, what):
    if not condition:
        raise Wrong(what)


def verify(key, signature, message):
    """Fails if a signature is not valid."""
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)


def checked(journal, lead):
    """The register of officers, and who signed each event; fails if anything is not as it should be."""
    require(journal["format"] == "ief-case-journal/1", "the format")
    head, entries = journal["head"], journal["entries"]
    file_id, count = bytes.fromhex(head["file"]), head["count"]
    require(len(entries) == count, "the number of events")
    links = [digest("ief-case-origin/1", file_id)]
    for entry in entries:
        links.append(digest("ief-case-link/1", links[-1], bytes.fromhex(entry)))
    require(links[-1].hex() == head["hash"], "the chain does not lead to the head")
    verify(head["publicKey"], head["signature"],
           transcript("ief-case-head/1", file_id, count, links[-1]))
    signatures = {}
    for signed in journal["signatures"]:
        require(links[signed["to"]].hex() == signed["link"], "a signed link")
        verify(signed["key"], signed["signature"],
               signed_message(file_id, signed["from"], signed["to"], links[signed["to"]]))
        signatures[signed["to"]] = signed["from"], signed["key"]
    register = Register()
    for place, event in enumerate(journal["journal"], 1):
        sequence, kind = event["sequence"], event["kind"]
        commitment = digest("ief-case-commitment/1", bytes.fromhex(event["salt"]),
                            compact(event["record"])) \
            if "record" in event else bytes.fromhex(event["commitment"])
        entry = digest("ief-case-entry/1", file_id, sequence, "journal", place, kind, event["on"],
                       commitment)
        require(event["number"] == place and entry.hex() == entries[sequence - 1],
                "an event of the journal")
        if kind == "officerConflicts":
            # What they are is not shown, and whose they are is in the next record.
            officer = journal["journal"][place]["record"]["officer"]
            register.take(sequence, kind, {"officer": officer, "conflicts": []}, None)
        elif kind.startswith("officer"):
            register.take(sequence, kind, event["record"], signatures.get(sequence))
    require(not register.refused and register.grants[0]["signingKey"] == lead, "the register")
    covered, signers = register.since - 1, {}
    for last, (first, key) in sorted(signatures.items()):
        who = register.holder(key, last)
        require(who and first == covered + 1, f"the signature at {last}")
        covered = last
        signers.update((sequence, who) for sequence in range(first, last + 1))
    require(covered == count, "the last events are unsigned")
    voucher = journal["voucher"]
    verify(voucher["key"], voucher["signature"], transcript(
        "ief-case-journal/1", file_id, count, links[-1], len(journal["journal"])))
    require(register.holder(voucher["key"], count), "who printed it is no officer")
    return register, signers
