"""The verbs of the office, one a file: what commands, pages and programs call."""
