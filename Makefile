# Everything a person does with this repository. `make` alone lists it.
# Missing tools are installed by name (scripts/need); present ones are reused.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
CARGO_HOME ?= $(HOME)/.cargo
export PATH := $(CURDIR)/node_modules/.bin:$(CARGO_HOME)/bin:$(PATH)

# On the host everything can be tested but the browser itself.
HOST_FEATURES := --features ui,workbook,schema

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: test-core
test-core: ## the core on the host, without Leptos (seconds)
	cargo test --no-default-features

.PHONY: fmt
fmt: ## format the Rust
	cargo fmt
	cargo fmt --manifest-path tests/browser/Cargo.toml

.PHONY: lint
lint: ## format, clippy on the host and for the browser, styles, HTML
	@scripts/need wasm
	cargo fmt --check
	cargo clippy --no-default-features --all-targets -- -D warnings
	cargo clippy $(HOST_FEATURES) --all-targets -- -D warnings
	cargo clippy --target wasm32-unknown-unknown --bin app -- -D warnings
	cargo clippy --target wasm32-unknown-unknown --no-default-features --features browser --bin worker -- -D warnings
	cargo clippy --target wasm32-unknown-unknown --no-default-features --features browser,workbook --bin sheets -- -D warnings

.PHONY: run
run: dist ## build the release page and serve it on http://127.0.0.1:8080
	cargo run --quiet --release --manifest-path scripts/serve/Cargo.toml --target-dir target/tools -- dist 8080

.PHONY: dist
dist: ## build the release page into dist/, ready for any static host
	scripts/build

.PHONY: sizes
sizes: ## what the first view needs, compressed (build first: make dist)
	@scripts/sizes
