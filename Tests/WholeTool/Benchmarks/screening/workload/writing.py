"""JSON text of an application: plainly, or with any key order, white space and escapes."""

import json

from workload.dice import Number


def plain_json(value, out):
    """Compact JSON, keys as they come, non-ASCII raw."""
    if isinstance(value, dict):
        out.append("{")
        first = True
        for key, inner in value.items():
            out.append(f'"{key}":' if first else f',"{key}":')
            first = False
            plain_json(inner, out)
        out.append("}")
    elif isinstance(value, list):
        out.append("[")
        for position, inner in enumerate(value):
            if position:
                out.append(",")
            plain_json(inner, out)
        out.append("]")
    elif isinstance(value, Number):
        out.append(value)
    else:
        out.append(json.dumps(value, ensure_ascii=False))


def hostile_json(value, out, dice, style):
    """The same value, with any key order, white space and escapes."""
    gap = style["gap"]
    if isinstance(value, dict):
        out.append("{" + gap)
        keys = dice.shuffled(value) if style["shuffle"] else list(value)
        for position, key in enumerate(keys):
            if position:
                out.append("," + gap)
            if style["escaped-keys"] and dice.chance(0.3):
                at = dice.integer(0, len(key) - 1)
                out.append(f'"{key[:at]}\\u{ord(key[at]):04x}{key[at + 1 :]}"')
            else:
                out.append(f'"{key}"')
            out.append(gap + ":" + gap)
            hostile_json(value[key], out, dice, style)
        out.append(gap + "}")
    elif isinstance(value, list):
        out.append("[" + gap)
        for position, inner in enumerate(value):
            if position:
                out.append("," + gap)
            hostile_json(inner, out, dice, style)
        out.append(gap + "]")
    elif isinstance(value, Number):
        out.append(value)
    else:
        text = json.dumps(value, ensure_ascii=style["ascii"])
        if style["solidus"]:
            text = text.replace("/", "\\/")
        if (
            style["escaped-values"]
            and isinstance(value, str)
            and value.isascii()
            and value.isalpha()
        ):
            at = dice.integer(0, len(value) - 1)
            text = f'"{value[:at]}\\u{ord(value[at]):04X}{value[at + 1 :]}"'
        out.append(text)
