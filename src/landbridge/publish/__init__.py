"""Dossiers and comparisons as documents: the brief, the note, the table of claims."""
