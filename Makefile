# `make` checks everything and writes nothing; `make help` lists the rest. Only `setup`, `download`
# and the first stage of `regenerate` and `sync` leave this machine.
.DEFAULT_GOAL := check
PYTHON ?= python3
PY := .venv/bin/python
READY := .venv/.ready
PIP := $(PY) -m pip --quiet --disable-pip-version-check install --constraint constraints.txt
CODE := .ci codegen overrides tests benchmarks
ARGS ?=
HISTORY ?= ../shared/history

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## */\t/' | expand -t 14

setup: $(READY) ## Build .venv from pyproject.toml and constraints.txt

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; say which: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(PIP) pip
	$(PIP) --group dev
	$(PIP) --no-build-isolation --editable .
	touch $@

download: $(READY) ## Fetch the provider's definitions into specs/ (ARGS="--source URL --platform NAME")
	$(PY) -m codegen download $(ARGS)

regenerate: $(READY) ## Download what changed, then merge, correct, render: specs/ -> generated/
	$(PY) -m codegen regenerate $(ARGS)

sync: $(READY) ## Take what upstream publishes to a branch of its own, with a report; never pushes
	$(PY) -m codegen sync $(ARGS)

release: $(READY) ## Give this branch its next version: commit and tag, locally (ARGS=0.2.0: that one)
	$(PY) -m codegen release $(ARGS)

check: lint types fresh test ## Lint, types, freshness of generated/, tests; writes nothing

test: $(READY) ## Run the tests (ARGS="-k name")
	$(PY) -m pytest $(ARGS)

demo: $(READY) ## Take the tour: calls, errors and a retry against the sandbox, in seconds
	$(PY) -m justone_client.sandbox.tour

history: $(READY) ## Press the catalogues of former days, alone and in turn (HISTORY=../shared/history)
	$(PY) -m codegen history $(HISTORY) $(ARGS)

contract: $(READY) ## Replay the recorded answers, network blocked (part of test)
	$(PY) -m pytest tests/contract --record-mode=none --block-network --allowed-hosts=127.0.0.1 $(ARGS)

record: $(READY) ## Record them anew: the service, costs money, asks first (ARGS=--sandbox: the sandbox, free)
	$(PY) -m tests.contract.record $(ARGS)

lint: $(READY) ## Look for lint and format differences
	$(PY) -m ruff check .
	$(PY) -m ruff format --check $(CODE)

fix: $(READY) ## Mend lint and format where a tool can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format $(CODE)

types: $(READY) ## Check types: mypy and pyright's engine, both strict
	$(PY) -m mypy
	$(PY) -m basedpyright

fresh: $(READY) ## Fail where generated/ is not what specs/ and codegen/ give
	$(PY) -m codegen regenerate --check

fuzz: $(READY) ## Let schemathesis look long for answers that nobody documented (FUZZ=100 examples each)
	FUZZ=$(or $(FUZZ),100) $(PY) -m pytest tests/sandbox/test_fuzz.py -n 0 $(ARGS)

faults: $(READY) ## Meet every fault of server, proxy and fork with every sender; print figures (ARGS="wire proxies forks")
	$(PY) -m tests.faults $(ARGS)

soak: $(READY) ## Ten thousand calls under faults, budgets under threads, cancellations, interrupts, forks; print figures
	$(PY) -m tests.soak $(ARGS)

mutate: $(READY) ## Change the code about money, fault by fault: the tests must notice (ARGS="retry budget")
	$(PIP) --group mutation
	$(PY) -m tests.mutation $(ARGS)

frozen: $(READY) ## Freeze a program with PyInstaller and run it: the hooks of the wheel find all it needs (a minute)
	$(PIP) --group frozen
	$(PY) -m tests.frozen.build

golden: $(READY) ## Rewrite the expected texts of tests/codegen/cases; read the diff
	$(PY) -m pytest tests/codegen/test_golden.py --golden --override-ini addopts= -q

clean: ## Remove .venv, caches and builds
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis build dist

.PHONY: help setup download regenerate sync release check test contract record lint fix types fresh fuzz faults soak mutate frozen golden demo clean history
