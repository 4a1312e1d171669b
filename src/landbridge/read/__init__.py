"""Reading: bytes become documents, documents become claims, renditions are laid side by side."""

from landbridge.read.compare import compare, compare_all
from landbridge.read.comparison import Comparison
from landbridge.read.opening import open_document
from landbridge.read.original import Original, open_original, original_span
from landbridge.read.reader import open_passages, read_document
from landbridge.read.sentence_pair import Difference, compare_texts
from landbridge.read.sheet import read_sheet
from landbridge.read.unreadable import Unreadable

__all__ = [
    "Comparison",
    "Difference",
    "Original",
    "Unreadable",
    "compare",
    "compare_all",
    "compare_texts",
    "open_document",
    "open_original",
    "open_passages",
    "original_span",
    "read_document",
    "read_sheet",
]
