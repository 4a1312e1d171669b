"""The tables of figures: shipped with source and year, replaced row by row by an office."""
