"""Appends readings and says which are safe; run as a process of its own.

    child_append.py PLACE FIRST COUNT

Prints the id of each reading once the register has acknowledged it.
"""

import sys

from made_readings import NOW, wide_reading

from landbridge.register import Register


def main(place: str, first: int, count: int) -> None:
    with Register.open(place) as register:
        for number in range(first, first + count):
            reading = wide_reading(number, 20)
            register.append(reading, actor="child", at=NOW)
            sys.stdout.write(reading.id + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
