"""Checks journals, bundles and exports that the tool printed, by their guide and without any key."""
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from case_file_policies import ledger
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
    changes = ledger(
        [(event["sequence"], event["number"], event["kind"],
          compact(event["record"]) if "record" in event else None, signatures.get(event["sequence"]))
         for event in journal["journal"] if event["kind"].startswith(("officer", "policy"))
         and event["kind"] != "officerConflicts"], register)
    require(not changes.finish(), "the changes of policies")
    register.policies = changes.changes
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
    printer = register.holder(voucher["key"], count)
    # Records without roles are removals.
    rights = {made["officer"]: made for made in (
        event["record"] for event in journal["journal"] if "record" in event) if "roles" in made}
    require(printer and "regions" not in rights[printer]
            and {"lead", "auditor"} & set(rights[printer]["roles"]), "who printed it may not")
    return register, signers


def check_length(journal, head):
    """That a journal has as many events as an exported head says that there were."""
    file_id, count, known = bytes.fromhex(head["file"]), head["count"], head["journal"]
    verify(head["publicKey"], known["signature"], transcript(
        "ief-case-head-journal/1", file_id, count, bytes.fromhex(head["hash"]), known["count"]))
    require(known["count"] == sum(event["sequence"] <= count for event in journal["journal"]),
            "the length of the journal")


def entry_of(file_id, code, number, sequence, salt, event):
    """The entry in the chain of an event that is shown in full."""
    commitment = digest("ief-case-commitment/1", bytes.fromhex(salt), compact(event))
    return digest("ief-case-entry/1", file_id, sequence, code, number, event["kind"], event["on"],
                  commitment).hex()


def signed_by(signed, link, file_id, register):
    """Who made a signature; fails if it is not valid, or nobody's."""
    verify(signed["key"], signed["signature"],
           signed_message(file_id, signed["from"], signed["to"], link))
    who = register.holder(signed["key"], signed["to"])
    require(who, "the key of a signature")
    return who


def checked_bundle(bundle, register):
    """Who signed each event of a bundle, by its position."""
    chain, events = bundle["chain"], bundle["events"]
    head, first = chain["head"], events[0]["sequence"]
    file_id = bytes.fromhex(head["file"])
    links = {first - 1: bytes.fromhex(chain["before"])}
    for place, entry in enumerate(chain["entries"], first):
        links[place] = digest("ief-case-link/1", links[place - 1], bytes.fromhex(entry))
    require(links[head["count"]].hex() == head["hash"], "the chain does not lead to the head")
    found = {}
    for number, event in enumerate(events, 1):
        entry = entry_of(file_id, bundle["case"], number, event["sequence"], event["salt"],
                         event["event"])
        require(entry == chain["entries"][event["sequence"] - first], "an event")
        found[event["sequence"]] = None
    for signed in chain.get("signatures", []):
        who = signed_by(signed, links[signed["to"]], file_id, register)
        found.update((place, who) for place in found if signed["from"] <= place <= signed["to"])
    return found


def checked_export(lines, register, journal):
    """Who signed each event of an export with signatures, by its position."""
    entries, signers, found, file_id = {}, {}, {}, None
    for made in (line["transaction"] for line in lines if "transaction" in line):
        file_id, link = bytes.fromhex(made["file"]), bytes.fromhex(made["before"])
        signed = made["signature"]
        for place, entry in enumerate(made["entries"], signed["from"]):
            link = digest("ief-case-link/1", link, bytes.fromhex(entry))
            entries[place] = entry
        require(place == signed["to"], "the entries of a transaction")
        who = signed_by(signed, link, file_id, register)
        signers.update((place, who) for place in range(signed["from"], signed["to"] + 1))
    for line in (line for line in lines if "case" in line):
        require(len(line["events"]) == len(line["places"]), "a place for each event")
        last = 0
        for number, (event, place) in enumerate(zip(line["events"], line["places"]), 1):
            sequence = place["sequence"]
            require(last < sequence and sequence not in found, "a place of its own")
            last, found[sequence] = sequence, signers.get(sequence)
            # Also what nobody had to sign is in the journal.
            entry = entry_of(bytes.fromhex(journal["head"]["file"]), line["case"], number, sequence,
                             place["salt"], event)
            require(entry == journal["entries"][sequence - 1] == entries.get(sequence, entry),
                    "an event")
            require(found[sequence] or sequence < register.since, "an event that is not signed")
    return found
