"""The codes of reasons that stand in the source: every literal that becomes one."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import landbridge

# Where a call takes the code, by the name of what is called.
Givers = dict[str, int]
_FIRST: Givers = {"Reason": 0, "Reason.of": 0}


def codes_in_source() -> set[str]:
    """All codes that the rooms write down, directly or by way of a parameter or a variable."""
    root = Path(str(landbridge.__file__)).parent
    trees = [ast.parse(path.read_text("utf-8")) for path in root.rglob("*.py")]
    functions = [(owner, function) for tree in trees for owner, function in _functions(tree, None)]
    givers = _givers(functions)
    return {code for _, function in functions for code in _codes(function, givers)}


def _functions(tree: ast.AST, owner: str | None) -> Iterator[tuple[str | None, ast.FunctionDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from _functions(node, node.name)
        elif isinstance(node, ast.FunctionDef):
            yield owner, node
            yield from _functions(node, None)
        else:
            yield from _functions(node, owner)


def _givers(functions: list[tuple[str | None, ast.FunctionDef]]) -> Givers:
    """The functions that hand a parameter on as a code, until no more of them are found."""
    known = dict(_FIRST)
    while True:
        found = dict(known)
        for owner, function in functions:
            named = [*function.args.posonlyargs, *function.args.args]
            names = [argument.arg for argument in named][owner is not None :]
            for argument in _given(function, known):
                if isinstance(argument, ast.Name) and argument.id in names:
                    name = owner if owner and function.name == "__init__" else function.name
                    found[name] = names.index(argument.id)
        if found == known:
            return known
        known = found


def _given(function: ast.FunctionDef, givers: Mapping[str, int]) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            place = givers.get(_called(node.func))
            if place is not None and place < len(node.args):
                yield node.args[place]


def _called(function: ast.expr) -> str:
    match function:
        case ast.Attribute(value=ast.Name(id="Reason"), attr="of"):
            return "Reason.of"
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _codes(function: ast.FunctionDef, givers: Mapping[str, int]) -> Iterator[str]:
    for argument in _given(function, givers):
        yield from _literals(argument)
        if isinstance(argument, ast.Name):
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and argument.id in map(_called, node.targets):
                    yield from _literals(node.value)


def _literals(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))
