# `make` checks everything and writes nothing; `make help` lists the other targets. Only `setup`, `hashes`, `download`
# and the first stage of `regenerate` and `sync` use the network.
.DEFAULT_GOAL := check
PYTHON ?= python3
PY := .venv/bin/python
READY := .venv/.ready
INSTALL := $(PY) -m pip --quiet --disable-pip-version-check install
PIP := $(INSTALL) --constraint constraints.txt
CODE := .ci codegen docs/press overrides tests benchmarks examples
ARGS ?=
HISTORY ?= ../shared/history

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## */\t/' | expand -t 14

setup: $(READY) ## Build .venv from hashes.txt: every file is compared with its published hash

$(READY): pyproject.toml hashes.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5) and "Python must be 3.11.5 or newer; choose one: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	sed -n '/^pip==/,/[^\]$$/p' hashes.txt >.venv/pip.txt
	$(INSTALL) --no-deps --require-hashes --requirement .venv/pip.txt
	$(INSTALL) --no-deps --require-hashes --requirement hashes.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	touch $@

hashes: $(READY) ## Write hashes.txt anew, after a change of constraints.txt or of the group dev
	$(PIP) --group ranges
	$(PY) .ci/hashes.py

download: $(READY) ## Fetch the provider's definitions into specs/ (ARGS="--source URL --platform NAME")
	$(PY) -m codegen download $(ARGS)

regenerate: $(READY) ## Download changed definitions, then merge, correct, render: specs/ -> generated/
	$(PY) -m codegen regenerate $(ARGS)

sync: $(READY) ## Commit upstream changes to a branch, with a report; never pushes
	$(PY) -m codegen sync $(ARGS)

release: $(READY) ## Say what a release of this branch would do; ARGS="0.2.0 --commit" commits and tags it, locally
	$(PY) -m codegen release $(ARGS)

dist: $(READY) ## Build sdist and wheel of the last commit into dist/, the same bytes from every clone
	$(PY) .ci/dist.py

smoke: $(READY) ## Install the wheel of dist/ into a fresh environment and use it (PYTHON=python3.14 tries another)
	$(PYTHON) .ci/smoke.py $(ARGS)

sbom: $(READY) ## Write the bill of materials of the wheel of dist/ to sbom/, in CycloneDX
	$(PIP) --group sbom
	$(PY) .ci/sbom.py

check: lint types fresh test ## Lint, types, freshness of generated/, tests; writes nothing

# pytest keeps the test files that it rewrote, beside them and ignored by git; without, every worker rewrites them again.
test slow: export PYTHONDONTWRITEBYTECODE :=

test: $(READY) ## Run the tests (ARGS="-k name")
	$(PY) -m pytest $(ARGS)

slow: $(READY) ## Run the slow tests, which `make test` leaves out (ARGS="-k name")
	$(PY) -m pytest -m slow $(ARGS)

lowest: $(READY) ## Run the core tests with the lowest version of every range, in an environment of their own
	$(PIP) --group ranges
	$(PY) .ci/core.py lowest $(ARGS)

demo: $(READY) ## Run the tour: calls, errors and a retry against the sandbox, in seconds
	$(PY) -m justone_client.sandbox.tour

history: $(READY) ## Replay former catalogues, each alone and one after the other (HISTORY=../shared/history)
	$(PY) -m codegen history $(HISTORY) $(ARGS)

contract: $(READY) ## Replay the recorded answers with the network blocked (part of test)
	$(PY) -m pytest tests/contract --record-mode=none --block-network --allowed-hosts=127.0.0.1 $(ARGS)

record: $(READY) ## Record new answers of the service; costs money, asks first (ARGS=--sandbox: free, the sandbox)
	$(PY) -m tests.contract.record $(ARGS)

lint: $(READY) ## Check lint and format
	$(PY) -m ruff check .
	$(PY) -m ruff format --check $(CODE)

fix: $(READY) ## Fix lint and format automatically
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format $(CODE)

types: $(READY) ## Check types: mypy and pyright's engine, both strict
	$(PY) -m mypy
	$(PY) -m basedpyright

fresh: $(READY) ## Fail if generated/ is out of date with specs/ and codegen/
	$(PY) -m codegen regenerate --check

fuzz: $(READY) ## Search for undocumented answers with schemathesis (FUZZ=100 examples each)
	FUZZ=$(or $(FUZZ),100) $(PY) -m pytest tests/sandbox/test_fuzz.py -n 0 -m "" $(ARGS)

faults: $(READY) ## Try every fault of server, proxy and fork with every sender (ARGS="wire proxies forks")
	$(PY) -m tests.faults $(ARGS)

soak: $(READY) ## Run ten thousand calls under faults, budgets in threads, cancellations, interrupts and forks
	$(PY) -m tests.soak $(ARGS)

kill-matrix: $(READY) ## Kill runs again and again; the sandbox's ledger must show one bill an item (ARGS="--seeds 1 2 3")
	$(PY) -m tests.runs.kill $(ARGS)

mutate: $(READY) ## Mutate the code about money; the tests must notice every change (ARGS="retry budget")
	$(PIP) --group mutation
	$(PY) -m tests.mutation $(ARGS)

frozen: $(READY) ## Freeze a program with PyInstaller and run it, to test the hooks of the wheel (a minute)
	$(PIP) --group frozen
	$(PY) -m tests.frozen.build

docs: $(READY) ## Build the site into site/, both languages, with every operation (ARGS="--only zh")
	$(PY) -m docs.press $(ARGS)

docs-serve: $(READY) ## Build the site and serve it on this machine (ARGS="--port 9000")
	$(PY) -m docs.press --serve $(ARGS)

docs-look: $(READY) ## Look at the built site in Chromium: load, overflow, console, axe, search (needs Node; NODE_MODULES=...)
	NODE_MODULES=$(NODE_MODULES) $(PY) -m docs.press.look $(ARGS)

golden: $(READY) ## Rewrite the golden files of tests/codegen/cases; review the diff
	$(PY) -m pytest tests/codegen/test_golden.py --golden --override-ini addopts= -q

clean: ## Remove .venv, caches and builds
	rm -rf .venv .cache site .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis build dist sbom

.PHONY: help setup hashes download regenerate sync release dist smoke sbom check test slow lowest contract record lint fix types fresh fuzz faults soak kill-matrix mutate frozen golden docs docs-serve docs-look demo clean history
