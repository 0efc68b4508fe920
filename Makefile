# Everything a person does with this repository. `make` alone lists it.
# Missing tools are installed by name (scripts/need); present ones are reused.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
CARGO_HOME ?= $(HOME)/.cargo
export PATH := $(CURDIR)/node_modules/.bin:$(CARGO_HOME)/bin:$(PATH)

# The gate draws the same wild inputs every time; `make fuzz` draws new ones.
export PROPTEST_RNG_SEED ?= 20261124

# On the host everything can be tested but the browser itself.
HOST_FEATURES := --features ui,workbook,schema,qr-reading

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

JOURNEYS := --manifest-path tests/browser/Cargo.toml --target-dir target/journeys
SERVE := --manifest-path scripts/serve/Cargo.toml --target-dir target/tools

.PHONY: run
run: dist ## build the release page and serve it on http://127.0.0.1:8080
	cargo run --quiet --release $(SERVE) -- dist 8080

.PHONY: dist
dist: ## build the release page into dist/, ready for any static host
	scripts/build

.PHONY: test
test: ## every test: core, page on the host, release page in Chromium
	@scripts/need node-tools chromium
	cargo test --no-default-features
	cargo test $(HOST_FEATURES)
	cargo test $(SERVE)
	scripts/build
	cargo test $(JOURNEYS)

.PHONY: test-core
test-core: ## the core on the host, without Leptos (seconds)
	cargo test --no-default-features

.PHONY: test-age
test-age: ## what we seal the outside age tool opens, and the other way round
	@scripts/need age
	BALIK_NEEDS_AGE=1 cargo test --no-default-features --test integration -- sealed::

.PHONY: fuzz
fuzz: ## the property tests on new wild inputs, ROUNDS times (20)
	for round in $$(seq $${ROUNDS:-20}); do \
		export PROPTEST_RNG_SEED=$$RANDOM$$RANDOM; echo "== seed $$PROPTEST_RNG_SEED"; \
		cargo test --quiet --no-default-features; \
	done

.PHONY: browsers
browsers: ## the journeys in Chromium, Firefox and WebKit
	@scripts/need node-tools chromium firefox webkit
	scripts/build
	for engine in chromium firefox webkit; do echo "== $$engine"; BALIK_ENGINE=$$engine cargo test $(JOURNEYS); done

.PHONY: bench
bench: ## the figures we promise, on this machine
	cargo bench --no-default-features

.PHONY: bench-peers
bench-peers: ## our solver and others on the same matrices (SIZES="1000 10000")
	scripts/bench-peers $(SIZES)

.PHONY: bench-page
bench-page: ## pairing in the release page in Chromium: time, blocking, cancel, memory (SIZES="1000"; after make dist)
	@scripts/need chromium
	cargo run $(JOURNEYS) --bin engine -- $(SIZES)

.PHONY: lint
lint: ## format, clippy on the host and for the browser, styles, HTML, licences
	@scripts/need wasm
	cargo fmt --check
	cargo fmt --check --manifest-path scripts/serve/Cargo.toml
	cargo fmt --check --manifest-path tests/browser/Cargo.toml
	cargo clippy --no-default-features --all-targets -- -D warnings
	cargo clippy $(HOST_FEATURES) --all-targets -- -D warnings
	cargo clippy --target wasm32-unknown-unknown --bin app -- -D warnings
	cargo clippy --target wasm32-unknown-unknown --no-default-features --features browser --bin worker -- -D warnings
	cargo clippy --target wasm32-unknown-unknown --no-default-features --features browser,workbook --bin sheets -- -D warnings
	cargo clippy $(SERVE) --all-targets -- -D warnings
	cargo clippy $(JOURNEYS) --all-targets -- -D warnings
	scripts/lint-page

.PHONY: fmt
fmt: ## format the Rust
	cargo fmt
	cargo fmt --manifest-path scripts/serve/Cargo.toml
	cargo fmt --manifest-path tests/browser/Cargo.toml

.PHONY: sizes
sizes: ## what the first view needs, compressed (after make dist)
	@scripts/sizes

.PHONY: lighthouse
lighthouse: ## Lighthouse's mobile simulation (after make dist)
	@scripts/need node-tools chromium
	scripts/lighthouse

.PHONY: screenshots
screenshots: ## every place, narrow and wide, light and dark, in both languages (after make dist)
	@scripts/need chromium
	cargo run $(JOURNEYS) --bin screenshots
