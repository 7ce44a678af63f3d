"""Reads a case file by its guide and checks everything in it: the other direction of the vectors."""
import hashlib
import json
import sqlite3

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import case_file_seals as seals
import case_file_second_steps as second_steps
import case_file_side_tables as side_tables
import case_file_summaries as summaries
import hpke
from case_file_officers import fund_key_info, keys_bound, secrets_bound, slot_id
from case_file_policies import ledger
from case_file_register import Register, signer
from case_file_transcripts import access_log_key, derived, digest, linked, opened, transcript


class Damaged(Exception):
    """Something in a file is not what the guide says."""


def require(condition, what):
    if not condition:
        raise Damaged(what)


class CaseFile:
    """A case file, opened by an officer with the bytes of their key file or recovery code."""

    def __init__(self, path, officer, secret, kind="own"):
        # A copy in memory, so that the file is closed whatever is found in it.
        self.database = sqlite3.connect(":memory:")
        stored = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        stored.backup(self.database)
        stored.close()
        (_, self.id, *derivation, self.salt, box, self.count, self.head, self.signature), \
            = self.rows("file")
        require(derivation == ["officers", 0, 0, 0], "the officers have no keys of their own")
        slots = [row for row in self.rows("access") if row[0] == slot_id(self.id, officer, kind)]
        require(len(slots) == 1, "no way in for this officer")
        (_, *derivation, salt, keys, wrapped), = slots
        seed_private = opened(derived(secret, salt, derivation), keys,
                              keys_bound(self.id, officer, derivation, salt))
        self.public = [
            Ed25519PrivateKey.from_private_bytes(seed_private[:32]).public_key().public_bytes(
                Encoding.Raw, PublicFormat.Raw).hex(),
            hpke.public(seed_private[32:]).hex()]
        self.fund_key = hpke.unseal(
            seed_private[32:], fund_key_info(self.id, officer, self.salt), wrapped)
        secrets = opened(self.fund_key, box, secrets_bound(self.id, self.salt))
        self.search, self.journal, self.seed = secrets[:32], secrets[32:64], secrets[64:]
        self.data_keys = {
            code: opened(self.fund_key, box, transcript("ief-case-data-key/1", self.id, code))
            for code, box in self.rows("keys")}
        self.check_chain()
        self.register = self.read_register()
        require([grant for grant in self.register.grants if grant["officer"] == officer
                 and grant["to"] is None
                 and [grant["signingKey"], grant["receivingKey"]] == self.public],
                "the officer who opened it is none")
        self.policies = self.read_policies()
        self.check_signatures()
        self.check_seals()
        self.summaries = self.read_summaries()
        self.officer, self.private = officer, seed_private[32:]
        self.second_steps = self.read_second_steps()
        self.intake_keys = [side_tables.intake_key(self.id, self.search, self.journal, row)
                            for row in self.rows("intakeKeys")]
        self.statistics = [side_tables.statistics(self.id, self.journal, box)
                           for _, box in self.rows("statistics")]
        for number, box in self.rows("accessLog"):
            opened(access_log_key(self.journal), box,
                   transcript("ief-case-access-log/1", self.id, number))
        for name, content in self.rows("documents"):
            require(hashlib.sha256(content).hexdigest() == name, "a document")

    def rows(self, table):
        return self.database.execute(f"SELECT * FROM {table}").fetchall()

    def check_chain(self):
        """The head, each link, and each payload that is there."""
        self.links, self.payloads, link = {}, {}, digest("ief-case-origin/1", self.id)
        for place, row in enumerate(self.database.execute("SELECT * FROM events ORDER BY sequence")):
            sequence, code, number, kind, day, box, commitment, stored = row
            require(sequence == place + 1, "the events are not numbered from 1")
            link = linked(link, self.id, (sequence, code, number, kind, day), commitment)
            require(link == stored, f"the link of event {sequence}")
            self.links[sequence] = link
            if box is None:
                continue
            key = self.journal if "journal" == code or kind == "erased" else self.data_keys[code]
            plain = opened(key, box, transcript("ief-case-event/1", self.id, code, number, kind))
            length = int.from_bytes(plain[32:36], "big")
            payload, rest = plain[36:36 + length], plain[36 + length:]
            require(len(plain) % 256 == 0 and not any(rest), f"the padding of event {sequence}")
            require(digest("ief-case-commitment/1", plain[:32], payload) == commitment,
                    f"the commitment of event {sequence}")
            self.payloads[sequence] = code, number, kind, payload
        require((self.count, self.head) == (len(self.links), link), "the head is not the last link")
        self.public_key = Ed25519PrivateKey.from_private_bytes(self.seed).public_key()
        self.public_key.verify(
            self.signature, transcript("ief-case-head/1", self.id, self.count, self.head))

    def read_register(self):
        """Who is an officer, by the records in the journal and the signatures over them."""
        signatures = dict(self.rows("signatures"))
        made = Register()
        for sequence, (code, _, kind, payload) in self.payloads.items():
            if code != "journal" or not kind.startswith("officer"):
                continue
            signed = None
            if sequence in signatures:
                signed = signer(
                    self.id, self.journal, signatures[sequence], sequence, self.links[sequence])
            made.take(sequence, kind, json.loads(payload), signed)
        require(not made.refused and not made.waiting, "a record that nobody was allowed to make")
        return made

    def read_policies(self):
        """Who changed which policy, by the records in the journal and the signatures over them."""
        signatures = dict(self.rows("signatures"))
        made = ledger(
            [(sequence, number, kind, payload, sequence in signatures and signer(
                self.id, self.journal, signatures[sequence], sequence, self.links[sequence]))
             for sequence, (code, number, kind, payload) in self.payloads.items()
             if code == "journal" and kind.startswith(("officer", "policy"))], self.register)
        require(not made.finish(), "a change of a policy that nobody was allowed to make")
        return made.changes

    def check_signatures(self):
        """Each signature, by an officer of then, and that nothing since the first lead is unsigned."""
        self.signers, covered = {}, self.register.since - 1
        for last, box in sorted(self.rows("signatures")):
            first, key = signer(self.id, self.journal, box, last, self.links[last])
            who = self.register.holder(key, last)
            require(who is not None, f"the signature at {last} is not an officer's")
            require(first == covered + 1, f"the signature at {last} does not go on from {covered}")
            covered = last
            for sequence in range(first, last + 1):
                self.signers[sequence] = who
        require(covered == self.count, "the last events are unsigned")

    def check_seals(self):
        journal = max([number for code, number, *_ in self.payloads.values() if code == "journal"],
                      default=0)
        (_, parts, seal), = self.rows("seals")
        made = seals.whole(self.search, self.id, self.rows("cases"), self.rows("traces"),
                           (self.count, self.head, journal))
        require((parts, seal) == made, "the seals")

    def read_summaries(self):
        """The summary of each case that was not erased, and of no other."""
        stored, rows = dict(self.rows("summaries")), {row[0]: row for row in self.rows("cases")}
        require(set(stored) == set(self.data_keys), "the cases that have a summary")
        return {code: summaries.read(self.id, code, rows[code][-1], self.data_keys[code], box)
                for code, box in stored.items()}

    def read_second_steps(self):
        """Since when each officer has a second step; the own one with its secret and the last step used."""
        places = {second_steps.slot(self.search, grant["officer"]): grant["officer"]
                  for grant in self.register.grants if grant["to"] is None}
        found = {}
        for row in self.rows("secondSteps"):
            require(row[0] in places, "a second step of nobody")
            who = places[row[0]]
            found[who] = (second_steps.since(self.id, row, self.journal).isoformat(),)
            if who == self.officer:
                found[who] += second_steps.secret(self.id, who, self.private, row)
        return found

    def check_trace(self, kind, text):
        """That the blind index finds a value."""
        found = seals.trace(self.search, kind, text)
        require(any(found == row[0] for row in self.rows("traces")), f"no trace of {kind}")

    def check_head(self, head):
        """That a head which was exported is this file's."""
        require(head["file"] == self.id.hex() and self.links[head["count"]].hex() == head["hash"],
                "the exported head is another's")
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(head["publicKey"])).verify(
            bytes.fromhex(head["signature"]), transcript(
                "ief-case-head/1", self.id, head["count"], bytes.fromhex(head["hash"])))
