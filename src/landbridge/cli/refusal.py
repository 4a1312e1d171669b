"""How a command ends that is refused something: with one sentence and exit code 1."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from landbridge.claims.model import Reason
from landbridge.cli.terminal import complain
from landbridge.match.bad_table import BadTable
from landbridge.match.watchlists import ListRefused
from landbridge.office.allocating import NoSolver
from landbridge.office.ask_model import NoAnswer
from landbridge.office.matching import NoProposal
from landbridge.office.place_ids import UnknownPlace
from landbridge.office.publishing import NotFound
from landbridge.office.trade import UnknownEdition
from landbridge.publish.edition import FolderTaken
from landbridge.publish.sentence import say
from landbridge.read.unreadable import Unreadable
from landbridge.register import Register
from landbridge.register.errors import RegisterError


def refuse(reason: Reason, language: str, place: str = "") -> typer.Exit:
    """Say why something is refused, and where; returns what ends the command."""
    complain(f"{place}: {say(reason, language)}" if place else say(reason, language))
    return typer.Exit(1)


@contextmanager
def told_plainly(language: str) -> Iterator[None]:
    """Where a file, a name or the register is refused, end the command with its sentence."""
    try:
        yield
    except Unreadable as refused:
        raise refuse(refused.reason, language, refused.reason.as_mapping()["name"]) from None
    except BadTable as refused:
        for row in refused.rows:
            file = row.file or refused.file
            line = f"{file}:{row.line}" if row.line else file
            complain(f"{line}: {say(row.reason, language)}")
        raise refuse(Reason.of("bad_trade_table"), language, refused.file) from None
    except ListRefused as refused:
        raise refuse(refused.reason, language, refused.reason.as_mapping()["name"]) from None
    except FolderTaken as refused:
        raise refuse(refused.reason, language, str(refused.folder)) from None
    except (NoAnswer, NoProposal, NoSolver, NotFound, UnknownEdition, UnknownPlace) as refused:
        raise refuse(refused.reason, language) from None
    except RegisterError as refused:
        place = refused.reason.as_mapping().get("place", "")
        raise refuse(refused.reason, language, place) from None
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = Reason.of("file_not_written", error=error.strerror)
        raise refuse(reason, language, str(error.filename or "")) from None


@contextmanager
def opened(place: str, language: str, *, made: bool = False) -> Iterator[Register]:
    """The register at a place; what is refused while it is open ends the command.

    Only a command that writes readings may make a register where there is none.
    """
    if not made and "://" not in place and not Path(place).exists():
        raise refuse(Reason.of("no_register", place=place), language)
    with told_plainly(language), Register.open(place) as register:
        yield register
