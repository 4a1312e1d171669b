"""The timetable of an event: the clauses, two searches, seating, explanation and repair."""
