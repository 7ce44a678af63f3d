# ief: all tasks for a fresh clone. `make help` lists the targets.

PREFIX ?= /usr/local
SWIFT ?= swift
IEF = .build/release/ief
PRECHECK = .build/precheck/precheck.html
PLAIN = .build/precheck/precheck-without-wasm.html
EDITOR = .build/policy-editor/new-call.html
WITH_DESK = .build/with-desk/release/ief
# Nothing loads the tool as a library: exporting 20,000 symbols would slow down each start.
# No library is looked for beside the tool, where someone might put one: .ci/runpath checks that.
RELEASE_FLAGS = -c release --static-swift-stdlib --disable-local-rpath -Xlinker -s \
  -Xlinker --no-export-dynamic
SAMPLES = Samples/applications
TEAM = Samples/teams/eight-officers.yaml
FUZZ_RUNS ?= 1000000
FUZZ_SECONDS ?= 13
VECTORS ?= ../shared/vectors
SCREENING = .build/screening
SCREENING_PYTHON = PYTHONPYCACHEPREFIX=$(SCREENING)/pycache $(SCREENING)/venv/bin/python
SEED ?=
RUNS ?= 7
PEERS ?=
WHOLE = Tests/WholeTool
BENCH = $(WHOLE)/Benchmarks/schedule
PROFILES ?= typical tight languages backlog surge large
SEEDS ?= 1 2 3
SECONDS ?= 60
KILLS ?= 200
# Two processes of tests, each with the files that are left.
SIDE_BY_SIDE = --quiet -p no:cacheprovider --numprocesses 2 --dist loadfile

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

.PHONY: setup
setup: ## Install missing system packages, if permitted
	@.ci/setup

.PHONY: demo
demo: build ## Validate, score and schedule the samples
	@.ci/demo $(IEF) $(SAMPLES) $(TEAM)

.PHONY: build
build: setup ## Build the tool in release mode: .build/release/ief
	$(SWIFT) build $(RELEASE_FLAGS) --product ief
	@.ci/runpath $(IEF)

.PHONY: test
test: setup ## Run every test that needs only Swift
	IEF_OPTIMISED=1 $(SWIFT) test --disable-xctest

.PHONY: test-developers
test-developers: setup ## Build and run the developers' guide from a package outside the checkout
	@.ci/developers

.PHONY: test-guides
test-guides: precheck-module build ## Type every block of the README and the guides, also after make install (needs Python)
	python3 -B $(WHOLE)/Guides/compile_fragments.py .build/release
	$(MAKE) --no-print-directory install PREFIX=$(CURDIR)/.build/installed >/dev/null
	python3 -B $(WHOLE)/Guides/run_blocks.py $(IEF)
	python3 -B $(WHOLE)/Guides/run_blocks.py .build/installed/bin/ief

.PHONY: test-schemas
test-schemas: build ## Compare the JSON Schemas with the readers (needs Python with venv, and PyPI)
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement $(WHOLE)/Schemas/requirements.txt
	.venv/bin/python $(WHOLE)/Schemas/check_schemas.py $(IEF)

.PHONY: fuzz
fuzz: setup ## Run FUZZ_RUNS=1000000 mutated documents, then each guided harness FUZZ_SECONDS=13
	$(SWIFT) run -c release ief-fuzz Samples Policies --runs $(FUZZ_RUNS)
	@SECONDS_EACH=$(FUZZ_SECONDS) $(WHOLE)/Fuzz/guided

.PHONY: test-vectors
test-vectors: precheck-module build ## Run suites from elsewhere, where VECTORS=../shared/vectors has any, and compare with age (needs Python with venv, PyPI and node)
	@python3 -B $(WHOLE)/Vectors/check_files.py $(IEF) $(VECTORS)
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement $(WHOLE)/Vectors/requirements.txt
	@.venv/bin/python -B $(WHOLE)/Vectors/check_age.py $(IEF) Samples/applications
	@.venv/bin/python -B $(WHOLE)/Vectors/check_sealing.py $(IEF) .build/precheck/precheck.wasm Samples/example-fund

.PHONY: test-growth
test-growth: build ## Grow each dimension of each format tenfold; fails beyond n log n, 2 s, 300 MiB (needs Python)
	python3 -B $(WHOLE)/Growth/growth.py $(IEF) $(if $(ONLY),--only "$(ONLY)") $(if $(LIST),--list)

.PHONY: check-screening
check-screening: LINES ?= 20000
check-screening: build ## Compare verdicts with the slow reference (LINES=20000, random SEED)
	@$(WHOLE)/Benchmarks/screening/setup reference
	@$(SCREENING_PYTHON) $(WHOLE)/Benchmarks/screening/check.py --ief $(IEF) --folder $(SCREENING) \
	  --lines $(LINES) $(if $(SEED),--seed $(SEED))

.PHONY: bench
bench: LINES ?= 200000
bench: build ## Benchmark screening against other tools (LINES=200000 SEED=1 RUNS=7 PEERS=all)
	@$(WHOLE)/Benchmarks/screening/setup peers
	@$(SCREENING_PYTHON) $(WHOLE)/Benchmarks/screening/bench.py --ief $(IEF) --folder $(SCREENING) \
	  --lines $(LINES) --seed $(or $(SEED),1) --runs $(RUNS) --peers "$(PEERS)"

.PHONY: bench-instructions
bench-instructions: build ## Count the instructions for screening an application
	@$(WHOLE)/Benchmarks/screening/setup instructions
	@$(SCREENING_PYTHON) $(WHOLE)/Benchmarks/screening/instructions.py --ief $(IEF) --folder $(SCREENING)

.PHONY: test-spark
test-spark: LINES ?= 20000
test-spark: build ## Screen under Apache Spark, compare with a single run (PySpark is 520 MB)
	@Samples/spark/check $(IEF) $(LINES)

.PHONY: precheck-module
precheck-module: setup ## Build the modules of both pages: the library as Embedded Swift for WebAssembly
	@.ci/embedded

.PHONY: bench-schedule
bench-schedule: build ## Compare plans with CP-SAT and HiGHS (needs Python with venv, and PyPI)
	test -d $(BENCH)/.venv || python3 -m venv $(BENCH)/.venv
	$(BENCH)/.venv/bin/pip install --quiet --requirement $(BENCH)/requirements.txt
	$(BENCH)/.venv/bin/python $(BENCH)/measure.py --ief $(IEF) --profiles $(PROFILES) \
	  --seeds $(SEEDS) --seconds $(SECONDS)
	$(BENCH)/.venv/bin/python $(BENCH)/measure.py --ief $(IEF) --growth

.PHONY: test-schedule
test-schedule: build ## Compare plans for 2,000 tiny instances with brute force (needs Python)
	python3 $(BENCH)/test_ief.py --ief $(IEF)

.PHONY: test-cases
test-cases: build ## Run crash, fault-injection and leak tests on the case file (needs Python with venv, PyPI and cc; some minutes)
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement $(WHOLE)/Vectors/requirements.txt
	.venv/bin/python -B $(WHOLE)/Vectors/check_case_file.py $(IEF)
	python3 -B $(WHOLE)/CaseFile/hidden.py $(IEF)
	python3 -B $(WHOLE)/CaseFile/faults.py $(IEF)
	python3 -B $(WHOLE)/CaseFile/crash.py $(IEF) --kills $(KILLS) $(if $(SEED),--seed $(SEED))
	python3 -B $(WHOLE)/CaseFile/crash_officers.py $(IEF) $(if $(SEED),--seed $(SEED))

.PHONY: bench-cases
bench-cases: build ## Benchmark the case file with 10,000 and 100,000 cases (needs Python; RUNS=7)
	python3 -B $(WHOLE)/CaseFile/bench.py $(IEF) --folder .build/cases --runs $(RUNS)

.PHONY: precheck
precheck: precheck-module ## Build the applicants' page: .build/precheck/precheck.html, and a second one for browsers without WebAssembly
	@$(MAKE) --no-print-directory build
	@$(IEF) precheck page --policies Policies/ief --output $(PRECHECK)
	@echo "$(PRECHECK): $$(wc -c <$(PRECHECK)) bytes"
	@if [ -s .build/precheck/precheck.js.gz ]; then \
	  $(IEF) precheck page --policies Policies/ief --without-wasm --output $(PLAIN) && \
	  echo "$(PLAIN): $$(wc -c <$(PLAIN)) bytes"; fi

.PHONY: policy-editor
policy-editor: precheck-module ## Build the page with which a team writes a call: .build/policy-editor/new-call.html
	@$(MAKE) --no-print-directory build
	@$(IEF) policy edit --policies Policies/ief --output $(EDITOR)
	@echo "$(EDITOR): $$(wc -c <$(EDITOR)) bytes"

.PHONY: test-browser
test-browser: precheck policy-editor ## Test both pages in Chromium and Firefox (installs them)
	@.ci/browsers
	test -d .venv-browser || python3 -m venv .venv-browser
	.venv-browser/bin/pip install --quiet --requirement $(WHOLE)/Browser/requirements.txt
	.venv-browser/bin/python -m pytest $(WHOLE)/Browser --quiet --capture=no -p no:cacheprovider

.PHONY: build-desk
build-desk: setup ## Build the tool with the officers' desk: .build/with-desk/release/ief
	$(SWIFT) build $(RELEASE_FLAGS) --traits Desk --scratch-path .build/with-desk --product ief
	@.ci/runpath $(WITH_DESK)

.PHONY: desk
desk: build-desk ## Open the officers' desk on a sample case file and print its link
	@.ci/desk-sample $(WITH_DESK) .build/desk/sample >/dev/null
	@echo "Unlock it as leila with the passphrase of the sample: $$(cat .build/desk/sample/leila.passphrase)"
	@echo "The others open it with their key files: .build/desk/sample/tomas.key, zawadi.key, paloma.key …"
	@IEF_CONFIG=.build/desk/sample/config.yaml $(WITH_DESK) desk

.PHONY: desk-screens
desk-screens: build-desk ## Take a picture of every screen of the desk: .build/desk/screens (installs the browsers)
	@.ci/browsers
	test -d .venv-browser || python3 -m venv .venv-browser
	.venv-browser/bin/pip install --quiet --requirement $(WHOLE)/Desk/requirements.txt
	IEF=$(WITH_DESK) .venv-browser/bin/python -B $(WHOLE)/Desk/screens.py .build/desk/screens

.PHONY: test-desk
test-desk: build-desk ## Attack the officers' desk and its server, and use both in Chromium and Firefox (installs them)
	@.ci/browsers
	@command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || .ci/need nginx-light
	@command -v systemd-analyze >/dev/null || .ci/need systemd
	test -d .venv-browser || python3 -m venv .venv-browser
	.venv-browser/bin/pip install --quiet --requirement $(WHOLE)/Desk/requirements.txt
	IEF=$(WITH_DESK) .venv-browser/bin/python -B -m pytest $(WHOLE)/Desk $(SIDE_BY_SIDE)
	DESK=server IEF=$(WITH_DESK) .venv-browser/bin/python -B -m pytest $(SIDE_BY_SIDE) \
	  $(WHOLE)/Desk/test_life.py $(WHOLE)/Desk/test_browsers.py

.PHONY: bench-desk
bench-desk: build-desk ## Time the desk's pages with 10,000 and 100,000 cases (needs Python)
	IEF=$(WITH_DESK) python3 -B $(WHOLE)/Desk/bench.py --folder .build/cases

.PHONY: load-desk
load-desk: OFFICERS = 50
load-desk: CASES = 10000
load-desk: SECONDS = 600
load-desk: KILLS = 50
load-desk: THINK = 5
load-desk: build-desk ## Let OFFICERS=50 work for SECONDS=600 with CASES=10000 while the desk is killed KILLS=50 times (THINK=5 SEED=, needs Python)
	IEF=$(WITH_DESK) python3 -B $(WHOLE)/Desk/load.py --folder .build/cases --officers $(OFFICERS) --cases $(CASES) \
	  --seconds $(SECONDS) --kills $(KILLS) --think $(THINK) $(if $(SEED),--seed $(SEED))

.PHONY: lint
lint: setup ## Check the format and the repository's own rules
	@.ci/lint

.PHONY: format
format: ## Format the sources
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

.PHONY: vectors
vectors: ## Regenerate the test vectors (needs Python with cryptography, python-dateutil, Babel, and Debian's iso-codes)
	for script in $(WHOLE)/Vectors/make_*.py; do python3 $$script || exit 1; done

.PHONY: install
install: precheck-module build-desk ## Install the whole tool and its policies under PREFIX=/usr/local
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/ief
	install -m 755 $(WITH_DESK) $(DESTDIR)$(PREFIX)/bin/ief
	cp -R Policies $(DESTDIR)$(PREFIX)/share/ief/
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	$(WITH_DESK) manual > $(DESTDIR)$(PREFIX)/share/man/man1/ief.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(WITH_DESK) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/ief
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(WITH_DESK) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_ief
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(WITH_DESK) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/ief.fish

.PHONY: clean
clean: ## Remove all build products
	$(SWIFT) package clean
	rm -rf .build .build-*
