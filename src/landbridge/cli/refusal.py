"""How a command ends that is refused something: with one sentence and exit code 1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from landbridge.claims.model import Reason
from landbridge.cli.terminal import complain
from landbridge.match.bad_table import BadTable
from landbridge.match.watchlists import ListRefused
from landbridge.office.ask_model import NoAnswer
from landbridge.office.cargo import BadCargo
from landbridge.office.editions import UnreadableEdition
from landbridge.office.matching import NoProposal
from landbridge.office.missing_extra import MissingExtra
from landbridge.office.no_network import NoNetwork
from landbridge.office.place_ids import UnknownPlace
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.publishing import NotFound
from landbridge.office.repairing import NoEdition
from landbridge.office.strengths import NoTable
from landbridge.office.template import BadTemplate
from landbridge.office.trade import UnknownEdition
from landbridge.publish.edition import FolderTaken
from landbridge.publish.sentence import say
from landbridge.read.unreadable import Unreadable
from landbridge.register import Register
from landbridge.register.errors import RegisterError
from landbridge.route.figures.bad_figures import BadFigures


def refuse(reason: Reason, language: str, place: str = "") -> typer.Exit:
    """Say why something is refused, and where; returns what ends the command."""
    complain(f"{place}: {say(reason, language)}" if place else say(reason, language))
    return typer.Exit(1)


_TOLD_IN_ONE = (
    BadCargo,
    FolderTaken,
    ListRefused,
    MissingExtra,
    NoAnswer,
    NoEdition,
    NoNetwork,
    NoProposal,
    NoTable,
    NotFound,
    RegisterError,
    UnknownEdition,
    UnknownPlace,
    Unreadable,
    UnreadableEdition,
)


def complain_of(reasons: Iterable[Reason], language: str) -> None:
    """Say what the office should know beside what it asked for."""
    for reason in reasons:
        complain(say(reason, language))


@contextmanager
def told_plainly(language: str) -> Iterator[None]:
    """Where a file, a name or the register is refused, end the command with its sentence."""
    try:
        yield
    except (BadTable, BadTemplate) as refused:
        raise _refuse_table(refused, language) from None
    except BadFigures as refused:
        raise _refuse_figures(refused, language) from None
    except UnclearPlace as unclear:
        raise _ask_back(unclear, language) from None
    except _TOLD_IN_ONE as refused:
        raise refuse(refused.reason, language, _place(refused)) from None
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = Reason.of("file_not_written", error=error.strerror)
        raise refuse(reason, language, str(error.filename or "")) from None


def is_there(place: str) -> bool:
    """Whether there may be a register at a place: a database is asked only once it is opened."""
    return "://" in place or Path(place).exists()


@contextmanager
def opened(place: str, language: str, *, made: bool = False) -> Iterator[Register]:
    """The register at a place; what is refused while it is open ends the command.

    Only a command that writes readings may make a register where there is none.
    """
    if not made and not is_there(place):
        raise refuse(Reason.of("no_register", place=place), language)
    with told_plainly(language), Register.open(place) as register:
        yield register


def _place(refused: Exception) -> str:
    """The file, folder or register that a refusal is about; "" where its sentence says it."""
    match refused:
        case FolderTaken(folder=folder):
            return str(folder)
        case Unreadable(reason=reason) | ListRefused(reason=reason):
            return reason.as_mapping()["name"]
        case RegisterError(reason=reason):
            return reason.as_mapping().get("place", "")
    return ""


def _refuse_table(refused: BadTable | BadTemplate, language: str) -> typer.Exit:
    """Say everything that is wrong with a table, place by place."""
    for place, reason in refused.told():
        complain(f"{place}: {say(reason, language)}")
    return refuse(Reason.of(refused.code), language, refused.file)


def _refuse_figures(refused: BadFigures, language: str) -> typer.Exit:
    """Say everything that is wrong with an office's figures, cell by cell."""
    for place, reason in refused.told():
        complain(f"{place}: {say(reason, language)}")
    return refuse(Reason.of(refused.code), language)


def _ask_back(unclear: UnclearPlace, language: str) -> typer.Exit:
    """Say why a place is not taken; a name of several is a question, with exit code 2."""
    ends = refuse(unclear.reason, language)
    return typer.Exit(2) if unclear.reason.code == "place_ambiguous" else ends
