"""What the project can do, measured: `python -m benchmarks.NAME`."""
