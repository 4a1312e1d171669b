# Everything runs in .venv; nothing is installed elsewhere.

VENV := .venv
BIN := $(VENV)/bin

# The system's Python where it is new enough: it is built with optimisations, and reads releases an
# eighth faster than one built without. Another one: make PYTHON=...
SYSTEM_PYTHON := /usr/bin/python3
IS_ENOUGH := import ensurepip, sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell $(SYSTEM_PYTHON) -c '$(IS_ENOUGH)' 2>/dev/null && echo $(SYSTEM_PYTHON) || \
  echo python3)

.PHONY: demo ways test check bench evaluate fuzz pack network clean

demo: $(VENV)/demo
	$(BIN)/landbridge demo demo

ways: $(VENV)/ways
	$(BIN)/landbridge route build
	$(BIN)/landbridge demo demo

test: $(VENV)/test
	$(BIN)/python -m pytest

check: $(VENV)/check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

# What needs data from outside runs where DATA names its folder: make bench DATA=../benchmarks
MEASURED := recognizers version_check mqm factrueval fewfc thainer names language_id complexity \
  b2bsp repair

bench: $(VENV)/bench
	$(BIN)/python -m benchmarks.reading_speed
	$(BIN)/python -m benchmarks.register_speed
	$(BIN)/python -m benchmarks.market
	$(BIN)/python -m benchmarks.allocation
	$(BIN)/python -m benchmarks.match_speed
	$(BIN)/python -m benchmarks.screening
	$(BIN)/python -m benchmarks.big_event
	$(BIN)/python -m benchmarks.text_to_code
	$(BIN)/python -m benchmarks.calendar
	$(BIN)/python -m benchmarks.tour
	$(BIN)/python -m benchmarks.route_co2
	$(BIN)/python -m benchmarks.route_truth
	$(BIN)/python -m benchmarks.route_start
	$(BIN)/python -m benchmarks.route_scalar
	$(BIN)/python -m benchmarks.route_pareto
	$(BIN)/python -m benchmarks.route_what_if
	$(if $(DATA),set -e; for name in $(MEASURED); do \
	  $(BIN)/python -m benchmarks.$$name --data $(DATA); done)

evaluate: $(VENV)/test
	$(BIN)/python -m evaluation

# How many seconds inputs are sought that break a promise of the reader: make fuzz FOR=600
FOR := 120

fuzz: $(VENV)/fuzz
	$(BIN)/python -m scripts.fuzz_reader -max_total_time=$(FOR) -max_len=4000 -timeout=20

pack: $(VENV)/pack
	$(BIN)/python scripts/build_places.py

network: $(VENV)/network
	$(BIN)/python -m network.build

$(VENV)/pip:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	touch $@

$(VENV)/core: $(VENV)/pip pyproject.toml network/pyproject.toml
	$(BIN)/python -m pip install --quiet --editable . --editable ./network
	touch $@

$(VENV)/demo: $(VENV)/core
	$(BIN)/python -m pip install --quiet --editable '.[meet]'
	touch $@

$(VENV)/ways: $(VENV)/demo
	$(BIN)/python -m pip install --quiet --editable '.[route]'
	touch $@

$(VENV)/test: $(VENV)/core
	$(BIN)/python -m pip install --quiet --group test
	touch $@

$(VENV)/check: $(VENV)/test
	$(BIN)/python -m pip install --quiet --group check
	touch $@

$(VENV)/bench: $(VENV)/test
	$(BIN)/python -m pip install --quiet --group bench
	touch $@

$(VENV)/fuzz: $(VENV)/core
	$(BIN)/python -m pip install --quiet --group fuzz
	touch $@

$(VENV)/pack: $(VENV)/test
	$(BIN)/python -m pip install --quiet --group pack
	touch $@

$(VENV)/network: $(VENV)/core
	$(BIN)/python -m pip install --quiet --group network
	touch $@

clean:
	rm -rf $(VENV) demo
