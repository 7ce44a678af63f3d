"""Officers who work as people do: they look, think, open a case, type, and send; what was acknowledged to them, they
remember, and what they typed must be back after a kill."""
import asyncio
import collections
import re

import clients

CASE = re.compile(r'href="/cases/(C-[0-9A-Z]{6})"')
FORM = re.compile(r'href="/cases/C-[0-9A-Z]{6}/([a-z-]+)"')
# How often an officer chooses a form that is offered, and the field in which they write.
FORMS = {"take": (3, None), "ask": (4, "text"), "answer": (6, "text"), "endorse": (2, "note"),
         "reference": (3, "note"), "review": (6, "note"), "recommend": (5, "note"), "decide": (5, "note"),
         "confirm": (6, "reason"), "hand-back": (1, "reason")}
KINDS = {"take": "assigned", "ask": "asked", "answer": "answered", "endorse": "vouched", "reference": "referenceChecked",
         "review": "reviewed", "recommend": "recommended", "decide": "decided", "hand-back": "unassigned"}
VIEWS = [("queue", "/queue", 5), ("queue, filtered", "/queue?mine=&free=", 4), ("queue, filtered", "/queue?state=inReview", 1),
         ("queue, filtered", "/queue?state=pendingConfirmation", 2), ("queue, filtered", "/queue?state=received", 2),
         ("queue, filtered", "/queue?waiting=", 1), ("queue, filtered", "/queue?danger=", 1),
         ("queue, filtered", "/queue?state=all", 1), ("my day", "/", 2)]
SENTENCE = "Invented: how many people use the equipment, and where is it kept at night?"


class Ledger:
    """What was acknowledged to officers, and what was on its way when the desk was killed."""

    def __init__(self):
        # By the mark in its text: the code of the case, the kind of event, and whoever recorded it.
        self.acknowledged, self.unknown = {}, {}
        # Without a text: how often, by code, kind and officer.
        self.counted, self.perhaps = collections.Counter(), collections.Counter()
        # What must be an event, since its draft is gone.
        self.must = set()
        self.drafts_saved = self.drafts_back = 0
        self.wrong = []

    def begins(self, mark, place):
        if mark:
            self.unknown[mark] = place
        else:
            self.perhaps[place] += 1

    def ends(self, mark, place, is_recorded):
        if mark:
            del self.unknown[mark]
            if is_recorded:
                self.acknowledged[mark] = place
        else:
            self.perhaps[place] -= 1
            if is_recorded:
                self.counted[place] += 1

    @property
    def count(self):
        return len(self.acknowledged) + sum(self.counted.values())

    def check(self, events):
        """Compares what was acknowledged with the events of all cases; returns what is lost or twice."""
        lost, found = [], collections.Counter()
        for code, entries in events.items():
            for event in entries:
                for mark in re.findall(r"\[(o\d+-\d+)\]", str(event["content"])):
                    found[mark] += 1
                    place = self.acknowledged.get(mark) or self.unknown.get(mark)
                    if place != (code, event["kind"], event.get("by")):
                        lost.append(f"{mark} is an event that nobody sent: {code} {event['kind']}, not {place}")
        lost += [f"{mark} {place} is there {found[mark]} times"
                 for mark, place in self.acknowledged.items() if found[mark] != 1]
        lost += [f"{mark} is there {found[mark]} times" for mark in self.unknown if found[mark] > 1]
        lost += [f"{mark} is neither an event nor a draft" for mark in self.must if not found[mark]]
        for place in self.counted | self.perhaps:
            code, kind, officer = place
            there = sum(event["kind"] == kind and event.get("by") == officer and "[o" not in str(event["content"])
                        for event in events[code])
            if not self.counted[place] <= there:
                lost.append(f"{place} was acknowledged {self.counted[place]} times and is there {there} times")
        return lost


class Officer:
    """One officer at one browser."""

    def __init__(self, number, name, seat, ledger, chance, think):
        self.number, self.name, self.seat, self.ledger = number, name, seat, ledger
        self.chance, self.mean = chance, think
        self.client, self.known = None, {}
        self.codes, self.count = [], 0
        # What was typed and acknowledged, and perhaps more of it, by the form.
        self.drafts, self.sending = {}, None

    async def think(self, share=1.0):
        """Waits as long as somebody reads: between a fifth of the mean and four times as much."""
        seconds = min(max(self.chance.expovariate(1 / self.mean), self.mean / 5), 4 * self.mean)
        await asyncio.sleep(share * seconds)

    async def work(self):
        """Works until it is over; after a kill, from the log-in on."""
        while not self.seat.is_over:
            desk = self.seat.desk
            try:
                if self.client is None or self.client.desk is not desk:
                    await self.arrive()
                await self.turn()
            except clients.Lost as lost:
                self.client = None
                await self.seat.lost(desk, lost)

    async def arrive(self):
        self.client = await self.seat.log_in(self)
        first = await self.client.get("first queue after the log-in", "/queue")
        self.codes = CASE.findall(first.text)
        await self.look_for_drafts()
        # Everybody sits down at another moment.
        await self.think()

    async def look_for_drafts(self):
        """Everything that was typed and acknowledged is still there."""
        for path, (field, texts) in list(self.drafts.items()):
            page = await self.client.get("form", path)
            shown = clients.Fields(page.text, path).fields.get(field, "") if page.status == 200 else None
            if self.sending and self.sending[0] == path and not shown:
                # It was recorded before the desk was killed.
                self.ledger.must |= {self.sending[1]} - {None}
                del self.drafts[path]
                continue
            if shown is None and page.status == 409 and "" in texts:
                # Nothing was kept yet, and the case takes it no more.
                shown = ""
            if not shown and "" in texts:
                del self.drafts[path]
            elif shown in texts:
                self.drafts[path] = (field, [shown])
                self.ledger.drafts_back += 1
            else:
                self.ledger.wrong.append(f"{self.name}: the draft at {path} is {shown!r}, not one of {texts}")
        self.sending = None

    async def turn(self):
        """Looks at a list, opens a case, and perhaps does something with it."""
        kind, path, _ = self.chance.choices(VIEWS, [share for _, _, share in VIEWS])[0]
        page = await self.client.get(kind, path)
        self.codes = list(dict.fromkeys(CASE.findall(page.text))) or self.codes
        self.seat.looked(self, page)
        await self.think()
        if not self.codes or self.chance.random() < 0.15:
            return
        # Some cases are everybody's: who is slower is told so, and overwrites nothing.
        few = self.codes[:20] if self.chance.random() < 0.3 else self.codes
        code = self.chance.choice(few)
        sheet = await self.client.get("case", f"/cases/{code}")
        await self.think()
        offered = [form for form in dict.fromkeys(FORM.findall(sheet.text)) if form in FORMS]
        if offered and self.chance.random() < 0.8:
            form = self.chance.choices(offered, [FORMS[form][0] for form in offered])[0]
            await self.fill(code, form)

    # MARK: Forms

    async def fill(self, code, form):
        """Opens a form, types into it and sends it; sometimes leaves it half written."""
        path = f"/cases/{code}/{form}"
        page = await self.client.get("form", path)
        if page.status == 409:
            return
        fields, field = clients.Fields(page.text, path), FORMS[form][1]
        self.count += 1
        mark = f"o{self.number}-{self.count}" if field else None
        tab = f"t{self.number}-{self.count}"
        if field and page.status == 200:
            await self.type(path, form, field, mark, tab, fields)
            if self.chance.random() < 0.1:
                await self.client.post("presence", path.replace(code, f"{code}/presence"), {"tab": tab, "gone": "1"}, quiet=True)
                return
        await self.submit(code, form, fields, mark)

    async def type(self, path, form, field, mark, tab, fields):
        """What is typed is saved a second after each pause; every ten seconds the page says that it is there."""
        place = path.rsplit("/", 1)
        drafts, presence = f"{place[0]}/drafts/{place[1]}", f"{place[0]}/presence/{place[1]}"
        await self.client.post("presence", presence, {"tab": tab, "open": "1"}, quiet=True)
        words = SENTENCE.split()
        pauses = self.chance.randint(1, 3)
        for pause in range(1, pauses + 1):
            await self.think(0.5)
            text = " ".join([f"[{mark}]", *words[: len(words) * pause // pauses]])
            kept = self.drafts.get(path, (field, [""]))[1]
            # Until it is acknowledged, it may be there or not.
            self.drafts[path] = (field, [*kept[-1:], text])
            values = {name: value for name, value in fields.fields.items() if value}
            answer = await self.client.post("draft", drafts, values | {field: text, "tab": tab})
            if answer.status == 200:
                self.drafts[path] = (field, [text])
                self.ledger.drafts_saved += 1
            else:
                self.drafts[path] = (field, kept[-1:])
                self.seat.refused("draft", path, answer)
            if pause == 2:
                await self.client.post("presence", presence, {"tab": tab, "typed": "1"}, quiet=True)

    async def submit(self, code, form, fields, mark, again=False):
        path, field = f"/cases/{code}/{form}", FORMS[form][1]
        values = dict(fields.fields)
        if field:
            values[field] = f"[{mark}] {SENTENCE}"
        files, kind = (), KINDS.get(form)
        if form == "answer":
            values["question"] = fields.choices.get("question", ["1"])[0]
        elif form == "endorse":
            values["voucher"] = "Invented partner"
        elif form == "reference":
            values |= {"reference": "1", "result": "notReached"}
        elif form == "review":
            values["declared"] = "nobody"
            for name in [*fields.choices, *fields.fields]:
                if name.startswith(("rating-", "threat-")):
                    values[name] = "Invented reason." if "reason" in name else "unclear" if "threat" in name else "2"
                elif name.startswith("reason-"):
                    values[name] = "Invented reason."
        elif form in ("recommend", "decide"):
            return await self.decide(code, form, values, mark)
        elif form == "confirm":
            if self.chance.random() < 0.3 or "confirm" not in fields.choices.get("outcome", []):
                values["outcome"], kind = "return", "returned"
            else:
                values["outcome"], kind, mark = "confirm", "confirmed", None
                proof, files = self.seat.key(self.name)
                values |= {"reason": "", **proof}
        return await self.record(code, form, values, mark, kind, files, again)

    async def decide(self, code, form, values, mark):
        """A decision has two steps; which kinds there are, the first one shows."""
        path = f"/cases/{code}/{form}"
        kind = self.chance.choice(["refer", "withdraw"] if form == "decide" else ["refer", "award"])
        page = await self.client.post("form", path, {"events": values["events"], "kind": kind, "step": "kind"})
        if page.status != 200:
            return self.seat.refused(form, path, page)
        await self.think()
        fields = clients.Fields(page.text, path)
        sent = dict(fields.fields) | {"kind": kind, "note": f"[{mark}] {SENTENCE}", "step": "record"}
        if fund := fields.choices.get("fund"):
            sent["fund"] = fund[0]
        sent |= {name: "Invented reason." for name in fields.fields if name.startswith("why-")}
        if kind == "withdraw":
            sent["party"] = "fund"
        return await self.record(code, form, sent, mark, KINDS[form])

    async def record(self, code, form, values, mark, kind, files=(), again=False):
        path, place = f"/cases/{code}/{form}", (code, kind, self.name)
        self.ledger.begins(mark, place)
        self.sending = (path, mark)
        answer = await self.client.post("action", path, values, files)
        self.sending = None
        self.ledger.ends(mark, place, answer.status == 303)
        if answer.status == 303:
            self.drafts.pop(path, None)
            await self.client.get("case", answer.location)
        elif answer.status == 409 and not again:
            self.seat.changed(form)
            # What was typed is still there; it is sent once more beside what is new.
            await self.think()
            fields = clients.Fields(answer.text, path)
            if fields.fields.get("events") and form not in ("decide", "recommend", "confirm"):
                await self.record(code, form, values | {"events": fields.fields["events"]}, mark, kind, files, again=True)
            else:
                await self.discard(path, values)
        else:
            self.seat.refused(form, path, answer)
            await self.discard(path, values)

    async def discard(self, path, values):
        """Gives up what cannot be recorded."""
        if path in self.drafts:
            kept = self.drafts.pop(path)
            answer = await self.client.post("discard", path, {"events": values["events"], "discard": "1"})
            if answer.status != 303:
                self.drafts[path] = kept
