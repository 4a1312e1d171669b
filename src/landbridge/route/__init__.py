"""How goods would move: honest choices over cost, time and CO2, and what a changed link changes."""
