"""A screening as the register keeps it: JSON, and back."""

from __future__ import annotations

import json
from typing import Any

from landbridge.claims.model import Reason
from landbridge.match.screening import Hit, ScreeningPlan
from landbridge.match.watchlists import ListHead


def dump_plan(plan: ScreeningPlan) -> str:
    """The plan as JSON."""
    parts = {
        "screened": plan.screened,
        "lists": [[head.name, head.form, head.date, head.entries] for head in plan.lists],
        "owners": dict(plan.owners),
        "hits": [_dump_hit(hit) for hit in plan.hits],
    }
    return json.dumps(parts, ensure_ascii=False)


def load_plan(body: str) -> ScreeningPlan:
    """The plan that `dump_plan` wrote."""
    parts: dict[str, Any] = json.loads(body)
    return ScreeningPlan(
        tuple(parts["screened"]),
        tuple(ListHead(*head) for head in parts["lists"]),
        tuple(map(_load_hit, parts["hits"])),
        {party: tuple(owners) for party, owners in parts["owners"].items()},
    )


def _dump_hit(hit: Hit) -> dict[str, object]:
    source = hit.source
    return {
        "party": hit.party,
        "entry": hit.entry,
        "source": [source.name, source.form, source.date, source.entries],
        "name": hit.name,
        "listed": hit.listed,
        "score": hit.score,
        "reasons": [[reason.code, reason.values] for reason in hit.reasons],
        "programmes": hit.programmes,
    }


def _load_hit(hit: dict[str, Any]) -> Hit:
    return Hit(
        hit["party"],
        hit["entry"],
        ListHead(*hit["source"]),
        hit["name"],
        hit["listed"],
        hit["score"],
        tuple(
            Reason(code, tuple((name, value) for name, value in values))
            for code, values in hit["reasons"]
        ),
        tuple(hit["programmes"]),
    )
