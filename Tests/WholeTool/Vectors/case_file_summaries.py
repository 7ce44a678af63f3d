"""The sealed summaries of cases: where each belongs, and what it has to say by the case's events."""
import json

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from case_file_transcripts import opened, padded, sealed, transcript


def place(file_id, code, events):
    """What the summary of a case with so many events is bound to."""
    return transcript("ief-case-summary/1", file_id, code, events)


def key(data_key, bound):
    return HKDF(SHA256(), 32, None, bound).derive(data_key)


def read(file_id, code, events, data_key, box):
    """The members of a summary; fails if it is another case's, of before, or not canonical."""
    bound = place(file_id, code, events)
    plain = opened(key(data_key, bound), box, bound)
    length = int.from_bytes(plain[:4], "big")
    text, rest = plain[4:4 + length], plain[4 + length:]
    members = json.loads(text)
    if len(plain) % 256 or any(rest) or json.dumps(
            members, ensure_ascii=False, separators=(",", ":")).encode() != text:
        raise ValueError(f"the summary of {code} is not in its form")
    return members


def expected(events):
    """What the summary of a case says, without its score and amounts in another currency, of a case
    that was received, assigned and asked about."""
    application = events[0]["content"]["application"]
    budget, applicant = application["budget"], application["applicant"]
    # The currencies that are used here have cents.
    made = {
        "id": application["id"], "country": applicant["country"],
        "groups": applicant["targetGroups"],
        "incidents": list(dict.fromkeys(found["type"] for found in application["incidents"])),
        "language": application["language"],
        "amount": {"currency": budget["currency"], "minorUnits": str(budget["requested"] * 100)},
        "unmet": 0, "open": 0,
        "lastEvent": [event["kind"] for event in events if "by" in event][-1],
        "lastEventOn": events[-1]["on"],
    }
    asked = []
    for event in events:
        match event["kind"]:
            case "assessed":
                made["outcome"] = event["content"]["outcome"]
            case "assigned":
                made["reviewer"] = event["content"]["reviewer"]
            case "asked":
                asked.append(event["on"])
    if asked:
        made["waitingSince"] = asked[0]
    return made


def vectors(draw):
    """Summaries of one case before and after an event, and of one whose text needs two blocks."""
    file_id, made = draw(16), []
    for code, events, text in [
        ("C-1A2B3C", 2, '{"groups":[],"incidents":[],"unmet":0,"open":0,"lastEventOn":"2026-03-02"}'),
        ("C-1A2B3C", 3, '{"groups":[],"incidents":[],"unmet":0,"open":1,"lastEventOn":"2026-03-03"}'),
        ("C-9ZYXWV", 1, '{"id":"' + "имя " * 60 + '","groups":[],"incidents":[],"unmet":0,"open":0,'
         '"lastEventOn":"2026-03-02"}'),
    ]:
        data_key, bound = draw(32), place(file_id, code, events)
        made.append({
            "code": code, "events": events, "dataKey": data_key.hex(), "text": text,
            "sealed": sealed(
                key(data_key, bound), draw(12), padded(b"", text.encode()), bound).hex(),
        })
    return {"file": file_id.hex(), "cases": made}
