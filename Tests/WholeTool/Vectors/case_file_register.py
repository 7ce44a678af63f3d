"""Signatures over the chain, the journal's records of officers, and who is an officer by them."""
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from case_file_officers import Keys
from case_file_transcripts import (
    digest, linked, opened, padded, sealed, signature_key, transcript)

LEAD = {"roles": ["lead"]}
REGIONAL_LEAD = {"roles": ["lead"], "regions": ["asia"]}
OFFICER = {"roles": ["officer"], "regions": ["asia"]}
CONFLICTS = [{"applicant": "An invented applicant"}]


def compact(made):
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def payload(by, officer, rights=None, keys=None):
    """A record as the journal keeps it."""
    record = {"format": "ief-officer-record/1", "by": by, "officer": officer, **(rights or {})}
    if keys:
        record |= {"signingKey": keys.signing.hex(), "receivingKey": keys.receiving.hex()}
    return compact(record)


def conflicts(officer):
    """Conflicts of interest as the journal keeps them, before the record that they belong to."""
    return "officerConflicts", compact(
        {"format": "ief-officer-conflicts/1", "officer": officer, "conflicts": CONFLICTS})


def signed_message(file_id, first, last, link):
    """What an officer signs."""
    return transcript("ief-case-signed-links/1", file_id, first, last, link)


def signature(draw, file_id, journal, keys, signed, claimed=None):
    """The sealed signature of an officer over a link; the key that it claims may be another's."""
    first, last, link = signed
    made = keys.signer.sign(signed_message(file_id, first, last, link))
    plain = (claimed or keys.signing) + first.to_bytes(8, "big") + made
    return sealed(signature_key(journal), draw(12), plain,
                  transcript("ief-case-signature/1", file_id, last))


def signer(file_id, journal, box, last, link):
    """Opens a signature; the first position that it covers, and the key. Fails if it is not valid."""
    plain = opened(signature_key(journal), box, transcript("ief-case-signature/1", file_id, last))
    first = int.from_bytes(plain[32:40], "big")
    Ed25519PublicKey.from_public_bytes(plain[:32]).verify(
        plain[40:], signed_message(file_id, first, last, link))
    return first, plain[:32].hex()


class Register:
    """Who is an officer, by the rules of the guide."""

    def __init__(self):
        self.grants, self.refused, self.since = [], [], None
        self.waiting = None

    def current(self, officer):
        return next((grant for grant in self.grants
                     if grant["officer"] == officer and grant["to"] is None), None)

    def holder(self, key, at):
        """Whose key it is at a position of the chain."""
        return next((grant["officer"] for grant in self.grants
                     if grant["signingKey"] == key and grant["from"] <= at
                     and (grant["to"] is None or at < grant["to"])), None)

    def allows(self, kind, record, key):
        if key is None:
            return False
        manages = record.get("roles") and "lead" in record["roles"] and "regions" not in record
        if not self.grants:
            return bool(kind == "officerAdded" and record["by"] == record["officer"]
                        and record["signingKey"] == key and manages)
        lead = self.current(record["by"])
        if lead is None or lead["signingKey"] != key or not lead["manages"]:
            return False
        if kind == "officerAdded":
            return self.current(record["officer"]) is None and all(
                grant["signingKey"] != record["signingKey"] for grant in self.grants)
        if kind == "officerRemoved" and record["officer"] == record["by"]:
            return False
        return self.current(record["officer"]) is not None

    def take(self, sequence, kind, record, signed):
        """Takes an event about officers; `signed` is the first position and the key, if valid."""
        first, key = signed or (None, None)
        waiting, self.waiting = self.waiting, None
        if waiting and not (kind != "officerConflicts" and waiting["sequence"] == sequence - 1
                            and first is not None and first <= waiting["sequence"]):
            self.refused.append(waiting["sequence"])
            waiting = None
        if kind == "officerConflicts":
            self.waiting = {"sequence": sequence, **record}
            return
        wrong = waiting and (waiting["officer"] != record["officer"] or kind == "officerRemoved")
        if wrong or not self.allows(kind, record, key):
            self.refused.append(sequence)
            return
        before = self.current(record["officer"])
        if before:
            before["to"] = sequence
        self.since = self.since or (waiting["sequence"] if waiting else sequence)
        if kind != "officerRemoved":
            self.grants.append({
                "officer": record["officer"], "from": sequence, "to": None,
                "conflicts": len(waiting["conflicts"]) if waiting else 0,
                "signingKey": record.get("signingKey") or before["signingKey"],
                "receivingKey": record.get("receivingKey") or before["receivingKey"],
                "manages": "lead" in record["roles"] and "regions" not in record})


def vectors(draw):
    """Records of officers in the journal, honest and forged, and what holds of them."""
    file_id, journal = draw(16), draw(32)
    ana, ben, zoe, cho, late = (Keys(name, draw) for name in ("ana", "ben", "zoe", "cho", "ben"))
    # What is recorded in one transaction, and who signs it.
    steps = [
        # Who is first has to be a lead for all regions, and to vouch for themselves.
        ([("officerAdded", payload("zoe", "zoe", REGIONAL_LEAD, zoe))], zoe, {}),
        ([("officerAdded", payload("zoe", "ana", LEAD, ana))], zoe, {}),
        ([conflicts("ana"), ("officerAdded", payload("ana", "ana", LEAD, ana))], ana, {}),
        # A first lead who comes second.
        ([("officerAdded", payload("zoe", "zoe", LEAD, zoe))], zoe, {}),
        ([conflicts("ben"), ("officerAdded", payload("ana", "ben", OFFICER, ben))], ana, {}),
        # A role given to oneself, under one's own name and under the lead's.
        ([("officerChanged", payload("ben", "ben", LEAD))], ben, {}),
        ([("officerChanged", payload("ana", "ben", LEAD))], ben, {}),
        ([("officerChanged", payload("ana", "ben", LEAD))], ben, {"claimed": ana.signing}),
        # Conflicts that are another's, that another recorded before, and of a removal.
        ([conflicts("cho"), ("officerChanged", payload("ana", "ben", OFFICER))], ana, {}),
        ([conflicts("ben")], ben, {}),
        ([("officerChanged", payload("ana", "ben", OFFICER))], ana, {}),
        ([conflicts("ben"), ("officerRemoved", payload("ana", "ben"))], ana, {}),
        # Not signed, signed at another place, and added twice.
        ([("officerChanged", payload("ana", "ben", LEAD))], None, {}),
        ([("officerChanged", payload("ana", "ben", LEAD))], ana, {"shift": 1}),
        ([("officerAdded", payload("ana", "ben", OFFICER, zoe))], ana, {}),
        ([("officerAdded", payload("ana", "cho", OFFICER, ben))], ana, {}),
        ([("officerAdded", payload("ana", "cho", REGIONAL_LEAD, cho))], ana, {}),
        ([("officerRemoved", payload("cho", "ben"))], cho, {}),
        ([("officerChanged", payload("ana", "cho", LEAD))], ana, {}),
        ([("officerRemoved", payload("ana", "ana"))], ana, {}),
        ([("officerRemoved", payload("cho", "ben"))], cho, {}),
        ([("officerChanged", payload("ana", "ben", LEAD))], ana, {}),
        # The keys of before are nobody's again; new ones may be.
        ([("officerAdded", payload("ana", "ben", OFFICER, ben))], ana, {}),
        ([("officerAdded", payload("cho", "ben", OFFICER, late))], cho, {}),
        ([("officerRemoved", payload("cho", "ana"))], cho, {}),
        ([("officerChanged", payload("ana", "ben", LEAD))], ana, {}),
    ]
    register, link = Register(), digest("ief-case-origin/1", file_id)
    made, sequence = [], 0
    for events, keys, how in steps:
        first, last = sequence + 1, sequence + len(events)
        place = last + how.get("shift", 0)
        honest = keys and "claimed" not in how and "shift" not in how
        for kind, record in events:
            sequence += 1
            salt = draw(32)
            commitment = digest("ief-case-commitment/1", salt, record)
            link = linked(
                link, file_id, (sequence, "journal", sequence, kind, "2026-03-02"), commitment)
            bound = transcript("ief-case-event/1", file_id, "journal", sequence, kind)
            is_signed = keys and sequence == last
            made.append({
                "sequence": sequence, "kind": kind, "payload": record.decode(),
                "link": link.hex(), "commitment": commitment.hex(),
                "sealed": sealed(journal, draw(12), padded(salt, record), bound).hex(),
                "signature": signature(draw, file_id, journal, keys, (first, place, link),
                                       how.get("claimed")).hex() if is_signed else None,
                "signatureAt": place,
            })
            register.take(sequence, kind, json.loads(record),
                          (first, keys.signing.hex()) if honest and is_signed else None)
    return {"file": file_id.hex(), "journalKey": journal.hex(), "events": made,
            "grants": register.grants, "refused": register.refused, "since": register.since,
            "firstLead": ana.signing.hex(), "otherLead": zoe.signing.hex()}
