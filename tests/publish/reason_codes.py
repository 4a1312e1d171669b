"""The codes of reasons that stand in the source: every literal that becomes one."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import landbridge

# Where a call takes the code, by the name of what is called; a private name is of its module.
Givers = dict[str, int]
_FIRST: Givers = {"Reason": 0, "Reason.of": 0}


class Function(NamedTuple):
    module: Path
    owner: str | None
    node: ast.FunctionDef

    @property
    def name(self) -> str:
        if self.owner and self.node.name == "__init__":
            return _in_module(self.owner, self.module)
        return _in_module(self.node.name, self.module)

    @property
    def parameters(self) -> list[str]:
        named = [*self.node.args.posonlyargs, *self.node.args.args]
        return [argument.arg for argument in named][self.owner is not None :]


def codes_in_source() -> set[str]:
    """All codes that the rooms write down, directly or by way of a parameter or a variable."""
    root = Path(str(landbridge.__file__)).parent
    functions = [
        function
        for path in root.rglob("*.py")
        for function in _functions(path, ast.parse(path.read_text("utf-8")), None)
    ]
    givers = _givers(functions)
    return {code for function in functions for code in _codes(function, givers)}


def _functions(module: Path, tree: ast.AST, owner: str | None) -> Iterator[Function]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from _functions(module, node, node.name)
        elif isinstance(node, ast.FunctionDef):
            yield Function(module, owner, node)
            yield from _functions(module, node, None)
        else:
            yield from _functions(module, node, owner)


def _givers(functions: list[Function]) -> Givers:
    """The functions that hand a parameter on as a code, until no more of them are found."""
    known = dict(_FIRST)
    while True:
        found = dict(known)
        for function in functions:
            names = function.parameters
            for argument in _given(function, known):
                if isinstance(argument, ast.Name) and argument.id in names:
                    found[function.name] = names.index(argument.id)
        if found == known:
            return known
        known = found


def _given(function: Function, givers: Mapping[str, int]) -> Iterator[ast.expr]:
    for node in ast.walk(function.node):
        if isinstance(node, ast.Call):
            place = givers.get(_in_module(_called(node.func), function.module))
            if place is not None and place < len(node.args):
                yield node.args[place]


def _in_module(name: str, module: Path) -> str:
    return f"{module}:{name}" if name.startswith("_") else name


def _called(function: ast.expr) -> str:
    match function:
        case ast.Attribute(value=ast.Name(id="Reason"), attr="of"):
            return "Reason.of"
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _codes(function: Function, givers: Mapping[str, int]) -> Iterator[str]:
    for argument in _given(function, givers):
        yield from _literals(argument)
        if isinstance(argument, ast.Name):
            for node in ast.walk(function.node):
                if isinstance(node, ast.Assign) and argument.id in map(_called, node.targets):
                    yield from _literals(node.value)


def _literals(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))
