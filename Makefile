# Every target first makes the clone ready (.ci/setup); once it is, that takes a moment.
#   make test ARGS="-k nik"     hands arguments on
#   make demo ARGS="--help"

SHELL := bash
BIN := .venv/bin
export PYTHONUNBUFFERED := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check bench bundle regions words clean

help: ## this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 18

setup:
	@.ci/setup

demo: setup ## a training kiosk and a centre of its own: the whole way, once
	@$(BIN)/kiosk demo $(ARGS)

run: setup ## the window
	@$(BIN)/kiosk $(ARGS)

test: setup ## every test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

check: setup ## format, lint, types, and the walls between the rooms
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: setup ## how fast, against floors measured in the same run
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

bundle: ## dist/kiosk: the program with everything it needs, without the centre; ARGS=ocr: dist/ocr too
	@.ci/setup --bundle
	@$(BIN)/python -m PyInstaller --noconfirm --clean --log-level WARN build.spec -- $(ARGS)
	@QT_QPA_PLATFORM=offscreen dist/kiosk/kiosk --self-test

regions: setup ## resources/regions.sqlite, built again from the pinned packages
	@$(BIN)/python -m kiosk.gazetteer.build --out resources/regions.sqlite

words: setup ## resources/translations/*.qm, compiled again from the Qt Linguist files
	@for file in resources/translations/*.ts; do \
	  $(BIN)/pyside6-lrelease -silent $$file -qm $${file%.ts}.qm || exit; done

clean: ## removes what building and testing left behind; keeps .venv
	@rm -rf build dist *.egg-info .setup .hypothesis .import_linter_cache .mypy_cache \
	  .pytest_cache .ruff_cache tests/benchmarks/out tests/shots/out
	@find kiosk ui tests -name __pycache__ -type d -prune -exec rm -rf {} +
