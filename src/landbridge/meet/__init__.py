"""Who meets whom when: timetables of matchmaking events and tours of delegations."""
