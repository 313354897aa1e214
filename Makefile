# `make` lists the targets.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
PIPENV_VERSION := 2026.10.3

# Makes pipenv install into this environment.
export VIRTUAL_ENV := $(CURDIR)/.venv
export PIPENV_VERBOSITY := -1
# Where it is set, each of the many processes that tests start would compile all modules again.
unexport PYTHONDONTWRITEBYTECODE
PIPENV := .venv/bin/pipenv

NPM := npm --no-progress --loglevel=error

# Folders are listed, too: they change when a file in them is deleted.
CLIENT := client/package-lock.json client/index.html client/vite.config.ts data/exoplanets-2019.csv \
  $(shell find client/src client/public client/scripts 2>/dev/null)

# Prints why the client can't be built, if it can't. The versions of Node are those Vite requires.
LACKING = \
  if ! command -v node > /dev/null; then echo "Node is missing"; \
  elif ! command -v npm > /dev/null; then echo "npm is missing"; \
  elif ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); \
    process.exit((a == 20 && b >= 19) || (a == 22 && b >= 12) || a > 22 ? 0 : 1)'; \
  then echo "Node $$(node -p process.version) is too old"; fi

.DEFAULT_GOAL := help
.PHONY: help run setup test test-all check telemetry fuzz bench stack screenshots weigh lock generate clean
.DELETE_ON_ERROR:
# Two npm installations at the same time would break client/node_modules.
.NOTPARALLEL:

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.serving ## Install, build, migrate, seed an empty database, and serve on http://localhost:5555
	@lacking=$$($(LACKING)); if [ -z "$$lacking" ]; \
	  then $(MAKE) --no-print-directory --silent client/dist/index.html; \
	  else echo "The travel desk isn't built: $$lacking. Install npm and Node 20.19, 22.12 or newer."; fi
	@echo "Migrating the database."
	@.venv/bin/flask db upgrade head
	@.venv/bin/python seed.py --planets 3956 --scientists 60 --missions 240 --casting 40 --funcster 20 --events 20
	@exec .venv/bin/python server/app.py

setup: .venv/.serving .venv/.testing node_modules/.package-lock.json client/node_modules/.testing ## Install everything for running and testing

# With ARGS, `test` runs pytest alone and doesn't need the client.
test: setup $(if $(ARGS),,check client/dist/index.html) ## Check the code and run all tests; ARGS="-k name" for some of the server's
	.venv/bin/python -m pytest -n auto --dist worksteal $(FULL) $(ARGS)
ifndef ARGS
	npm test --prefix client
	npm run e2e --prefix client
endif

test-all: FULL = --full
test-all: test ## Run all tests at full size: every attack on every route, 20 kills, 10,000 generated requests

check: setup ## Check lint, format and types of the server and the client
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	npm run check --prefix client

telemetry: .venv/.serving ## Install OpenTelemetry, for the setting OTEL_EXPORTER_OTLP_ENDPOINT
	@$(PIPENV) sync --quiet --categories telemetry

fuzz: setup ## Send 10,000 generated requests to a server; ARGS="--help" for options
	PYTHONPATH=server .venv/bin/python -m tests.support.fuzzing $(ARGS)

bench: setup .venv/.benchmarks ## Compare with typical Flask-RESTful and FastAPI; ARGS="--help" for options
	.venv/bin/python -m benchmarks.run $(ARGS)

screenshots: setup client/dist/index.html ## Take pictures of every page, or with ARGS="--docs" those of the docs
	npm run screenshots --prefix client $(if $(ARGS),-- $(ARGS))

weigh: setup client/dist/index.html ## Measure the size and speed of the client
	npm run weigh --prefix client

# Compares the models with a new database, so the state of yours doesn't matter.
generate: setup ## Generate what follows from models and routes: migration, Postman collection, client types
	@folder=$$(mktemp -d) && trap "rm -r $$folder" EXIT && \
	  export DATABASE_URL=sqlite:///$$folder/new.db && \
	  .venv/bin/flask db upgrade head > $$folder/log && .venv/bin/flask db migrate
	@.venv/bin/flask postman > docs/postman_collection.json
	@echo "Wrote docs/postman_collection.json."
	@npm run generate --silent --prefix client

stack: setup client/dist/index.html ## Run the services of compose.yaml without containers; ARGS="--help" for options
	@.venv/bin/python -m deploy $(ARGS)

lock: .venv/.pipenv ## Update all lock files, without naming a package index, and requirements.txt
	$(PIPENV) lock
	.venv/bin/python -c "import json, pathlib; \
	  path = pathlib.Path('Pipfile.lock'); lock = json.loads(path.read_text()); \
	  lock['_meta']['sources'] = []; \
	  [package.pop('index', None) for name, group in lock.items() if name != '_meta' for package in group.values()]; \
	  path.write_text(json.dumps(lock, indent=4, sort_keys=True) + '\n')"
	$(PIPENV) requirements --hash > requirements.txt
	npm install --package-lock-only
	npm install --package-lock-only --prefix client

clean: ## Delete everything installed and built, but not the data in instance/
	rm -rf .venv node_modules client/node_modules client/dist client/screenshots

.venv/.pipenv:
	@echo "Creating .venv with $(PYTHON)."
	@$(PYTHON) -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check pipenv==$(PIPENV_VERSION)
	@touch $@

.venv/.serving: .venv/.pipenv Pipfile.lock
	@echo "Installing the packages for serving from Pipfile.lock."
	@$(PIPENV) sync --quiet
	@touch $@

.venv/.testing: .venv/.serving Pipfile.lock
	@echo "Installing the packages for testing from Pipfile.lock."
	@$(PIPENV) sync --quiet --categories "dev-packages telemetry"
	@touch $@

.venv/.benchmarks: .venv/.testing Pipfile.lock
	@echo "Installing the packages for benchmarks from Pipfile.lock."
	@$(PIPENV) sync --quiet --categories benchmarks
	@touch $@

node_modules/.package-lock.json: package-lock.json
	@echo "Installing the packages for testing from package-lock.json."
	@$(NPM) ci
	@touch $@

# `npm ci` empties node_modules first, including these stamps, so none outlives its installation.
client/node_modules/.testing: client/package-lock.json
	@echo "Installing the packages for testing from client/package-lock.json."
	@$(NPM) ci --prefix client
	@touch client/node_modules/.building $@

client/node_modules/.building: client/package-lock.json
	@echo "Installing the packages for building from client/package-lock.json."
	@$(NPM) ci --omit=dev --prefix client
	@touch $@

client/dist/index.html: $(CLIENT) | client/node_modules/.building
	@echo "Building the travel desk."
	@$(NPM) run build --silent --prefix client -- --logLevel warn
	@touch $@
