"""Signatures over the chain, the journal's records of officers, and who is an officer by them."""
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from case_file_officers import Keys
from case_file_transcripts import (
    digest, linked, opened, padded, sealed, signature_key, transcript)

LEAD = {"roles": ["lead"], "conflicts": []}
REGIONAL_LEAD = {"roles": ["lead"], "regions": ["asia"], "conflicts": []}
OFFICER = {"roles": ["officer"], "regions": ["asia"],
           "conflicts": [{"applicant": "An invented applicant"}]}


def payload(by, officer, rights=None, keys=None):
    """A record as the journal keeps it."""
    record = {"format": "ief-officer-record/1", "by": by, "officer": officer, **(rights or {})}
    if keys:
        record |= {"signingKey": keys.signing.hex(), "receivingKey": keys.receiving.hex()}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


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
        self.grants, self.refused = [], []

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

    def apply(self, sequence, kind, record, key):
        if not self.allows(kind, record, key):
            self.refused.append(sequence)
            return
        before = self.current(record["officer"])
        if before:
            before["to"] = sequence
        if kind != "officerRemoved":
            self.grants.append({
                "officer": record["officer"], "from": sequence, "to": None,
                "signingKey": record.get("signingKey") or before["signingKey"],
                "receivingKey": record.get("receivingKey") or before["receivingKey"],
                "manages": "lead" in record["roles"] and "regions" not in record})


def vectors(draw):
    """Records of officers in the journal, honest and forged, and what holds of them."""
    file_id, journal = draw(16), draw(32)
    ana, ben, zoe, cho, late = (Keys(name, draw) for name in ("ana", "ben", "zoe", "cho", "ben"))
    steps = [
        # Who is first has to be a lead for all regions, and to vouch for themselves.
        ("officerAdded", payload("zoe", "zoe", REGIONAL_LEAD, zoe), zoe, {}),
        ("officerAdded", payload("zoe", "ana", LEAD, ana), zoe, {}),
        ("officerAdded", payload("ana", "ana", LEAD, ana), ana, {}),
        # A first lead who comes second.
        ("officerAdded", payload("zoe", "zoe", LEAD, zoe), zoe, {}),
        ("officerAdded", payload("ana", "ben", OFFICER, ben), ana, {}),
        # A role given to oneself, under one's own name and under the lead's.
        ("officerChanged", payload("ben", "ben", LEAD), ben, {}),
        ("officerChanged", payload("ana", "ben", LEAD), ben, {}),
        ("officerChanged", payload("ana", "ben", LEAD), ben, {"claimed": ana.signing}),
        # Not signed, signed at another place, and added twice.
        ("officerChanged", payload("ana", "ben", LEAD), None, {}),
        ("officerChanged", payload("ana", "ben", LEAD), ana, {"shift": 1}),
        ("officerAdded", payload("ana", "ben", OFFICER, zoe), ana, {}),
        ("officerAdded", payload("ana", "cho", OFFICER, ben), ana, {}),
        ("officerAdded", payload("ana", "cho", REGIONAL_LEAD, cho), ana, {}),
        ("officerRemoved", payload("cho", "ben"), cho, {}),
        ("officerChanged", payload("ana", "cho", LEAD), ana, {}),
        ("officerRemoved", payload("ana", "ana"), ana, {}),
        ("officerRemoved", payload("cho", "ben"), cho, {}),
        ("officerChanged", payload("ana", "ben", LEAD), ana, {}),
        # The keys of before are nobody's again; new ones may be.
        ("officerAdded", payload("ana", "ben", OFFICER, ben), ana, {}),
        ("officerAdded", payload("cho", "ben", OFFICER, late), cho, {}),
        ("officerRemoved", payload("cho", "ana"), cho, {}),
        ("officerChanged", payload("ana", "ben", LEAD), ana, {}),
    ]
    register, link = Register(), digest("ief-case-origin/1", file_id)
    made = []
    for sequence, (kind, record, keys, how) in enumerate(steps, 1):
        salt = draw(32)
        commitment = digest("ief-case-commitment/1", salt, record)
        link = linked(
            link, file_id, (sequence, "journal", sequence, kind, "2026-03-02"), commitment)
        place = sequence + how.get("shift", 0)
        bound = transcript("ief-case-event/1", file_id, "journal", sequence, kind)
        made.append({
            "sequence": sequence, "kind": kind, "payload": record.decode(), "link": link.hex(),
            "commitment": commitment.hex(),
            "sealed": sealed(journal, draw(12), padded(salt, record), bound).hex(),
            "signature": keys and signature(
                draw, file_id, journal, keys, (place, place, link), how.get("claimed")).hex(),
            "signatureAt": place,
        })
        honest = keys and "claimed" not in how and "shift" not in how
        register.apply(sequence, kind, json.loads(record),
                       keys.signing.hex() if honest else None)
    return {"file": file_id.hex(), "journalKey": journal.hex(), "events": made,
            "grants": register.grants, "refused": register.refused,
            "firstLead": ana.signing.hex(), "otherLead": zoe.signing.hex()}
