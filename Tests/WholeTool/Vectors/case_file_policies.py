"""Changes of the policies of calls in a journal, by the rules of the guide."""
import hashlib
import json

PROPOSED, CONFIRMED, WITHDRAWN, TEXT = "policyProposed", "policyConfirmed", "policyWithdrawn", "policyText"


class Ledger:
    """Who proposed, confirmed and withdrew which change."""

    def __init__(self):
        self.changes, self.refused = [], []
        self.rights, self.waiting = {}, None

    def take(self, sequence, number, kind, record, signed, register):
        """Takes the next event of the journal, after the register has; `record` is None if it is not shown.

        `signed` is the first position that the signature over it covers, and its key.
        """
        if kind in ("officerAdded", "officerChanged", "officerRemoved"):
            if sequence not in register.refused:
                self.rights[record["officer"]] = record
            return
        if kind not in (PROPOSED, CONFIRMED, WITHDRAWN, TEXT):
            return
        waiting, self.waiting = self.waiting, None
        if waiting and not (kind == PROPOSED and waiting["sequence"] == sequence - 1
                            and signed and signed[0] <= waiting["sequence"]):
            self.refused.append(waiting["sequence"])
            waiting = None
        if kind == TEXT:
            self.waiting = {"sequence": sequence, "record": record}
            return
        who = signed and register.holder(signed[1], sequence)
        if not (record and who == record["by"] and self.allows(number, kind, record, waiting)):
            self.refused.append(sequence)

    def may_change(self, officer, region):
        rights = self.rights[officer]
        return "lead" in rights["roles"] and ("regions" not in rights or region in rights["regions"])

    def allows(self, number, kind, record, text):
        """Whether a record may be made; what it does is then done."""
        if record["format"] != "ief-policy-change/1":
            return False
        if kind == PROPOSED:
            shown = text and text["record"]
            if not text or not self.may_change(record["by"], record.get("region")) or any(
                    change["call"] == record["call"] and change["end"] is None for change in self.changes):
                return False
            if shown and (shown["format"] != "ief-policy-text/1"
                          or hashlib.sha256(shown["text"].encode()).hexdigest() != record["after"]):
                return False
            self.changes.append({**record, "number": number, "end": None})
            return True
        change = next((change for change in self.changes if change["number"] == record["proposal"]), None)
        if not change or change["end"] or (change["call"], change["after"]) != (record["call"], record["after"]):
            return False
        if not self.may_change(record["by"], change.get("region")):
            return False
        if kind == CONFIRMED and record["by"] == change["by"]:
            return False
        change["end"] = (kind, record["by"])
        return True

    def finish(self):
        """What nobody was allowed to record."""
        return self.refused + ([self.waiting["sequence"]] if self.waiting else [])


def ledger(events, register):
    """The ledger of `(sequence, number, kind, payload, signed)`; payloads that are not shown are None."""
    made = Ledger()
    for sequence, number, kind, payload, signed in events:
        made.take(sequence, number, kind, json.loads(payload) if payload else None, signed, register)
    return made
