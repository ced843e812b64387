# Thin: each target is a script or a Cargo command; `make help` lists them.
.PHONY: run test dev check fix codegen bench soak audit clean help
.DEFAULT_GOAL := help

run: ## open the console (on the terminal where there is no display)
	@scripts/run

test: ## everything, exactly what CI runs
	@scripts/test

dev: ## open the console and reload it on every edit
	@scripts/dev

check: ## formats, lints, types and the quick tests
	@scripts/check

fix: ## put right what tools can: formats and lints
	@scripts/setup-ui
	cargo fmt --all
	cargo clippy --workspace --all-targets --fix --allow-dirty --allow-staged
	cd ui && npm run --silent format && npx --no-install oxlint --fix

codegen: ## write ui/src/api/bindings.ts from the commands
	DOMICILE_CODEGEN=1 cargo test --quiet --package domicile-desktop --test bindings

bench: ## the benchmarks, as ratios within one run, and target/bench/summary.json
	@scripts/bench

soak: ## hours: a thousand million decisions, many more random cases, mutants of the engine, and fuzzing
	@scripts/soak

audit: ## known weaknesses in what we depend on (asks the advisory database)
	@scripts/setup-tools
	target/tools/bin/cargo-deny check advisories

clean: ## remove everything that was built or installed here
	rm -rf target gen permissions ui/dist ui/dist-bench ui/dist-gallery ui/node_modules tests/e2e/node_modules .venv

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
