# `make` lists what there is.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
PIPENV_VERSION := 2026.10.3

# pipenv installs into the environment that it is told is active.
export VIRTUAL_ENV := $(CURDIR)/.venv
export PIPENV_VERBOSITY := -1
PIPENV := .venv/bin/pipenv

.DEFAULT_GOAL := help
.PHONY: help run setup test check fuzz bench lock postman clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.serving ## Install, migrate, seed an empty database, and serve on http://localhost:5555
	@echo "Migrating the database."
	@.venv/bin/flask db upgrade head
	@.venv/bin/python seed.py
	@exec .venv/bin/python server/app.py

setup: .venv/.serving .venv/.testing node_modules/.package-lock.json ## Install what running and testing need

test: setup check ## Check the code and run all tests, on SQLite and PostgreSQL; ARGS="-k name" for some
	.venv/bin/python -m pytest -n auto $(ARGS)

check: setup ## Lint, format and types
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

fuzz: setup ## Send 10,000 generated requests to a server; ARGS="--help" for more
	.venv/bin/python -m tests.fuzz $(ARGS)

bench: setup .venv/.benchmarks ## Measure against the textbook way and FastAPI; ARGS="--help" for more
	.venv/bin/python -m benchmarks.run $(ARGS)

postman: .venv/.serving ## Write docs/postman_collection.json anew from the routes
	.venv/bin/flask postman > docs/postman_collection.json

lock: .venv/.pipenv ## Write Pipfile.lock and package-lock.json anew, naming no package index
	$(PIPENV) lock
	.venv/bin/python -c "import json, pathlib; \
	  path = pathlib.Path('Pipfile.lock'); lock = json.loads(path.read_text()); \
	  lock['_meta']['sources'] = []; \
	  [package.pop('index', None) for name, group in lock.items() if name != '_meta' for package in group.values()]; \
	  path.write_text(json.dumps(lock, indent=4, sort_keys=True) + '\n')"
	npm install --package-lock-only

clean: ## Remove what was installed; the data in instance/ stays
	rm -rf .venv node_modules

.venv/.pipenv:
	@echo "Making .venv with $(PYTHON)."
	@$(PYTHON) -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check pipenv==$(PIPENV_VERSION)
	@touch $@

.venv/.serving: .venv/.pipenv Pipfile.lock
	@echo "Installing what serving needs, as Pipfile.lock says."
	@$(PIPENV) sync --quiet
	@touch $@

.venv/.testing: .venv/.serving Pipfile.lock
	@echo "Installing what testing needs, as Pipfile.lock says."
	@$(PIPENV) sync --quiet --categories dev-packages
	@touch $@

.venv/.benchmarks: .venv/.testing Pipfile.lock
	@echo "Installing the servers to compare with, as Pipfile.lock says."
	@$(PIPENV) sync --quiet --categories benchmarks
	@touch $@

node_modules/.package-lock.json: package-lock.json
	@echo "Installing what testing needs from npm, as package-lock.json says."
	@npm ci --no-progress --loglevel=error
	@touch $@
