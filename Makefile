# make run    opens the editor on a copy of the sample kit (without a screen: exports it to build/sample)
# make test   checks everything: style, types, layers, then the tests
# Both set up all they need: Debian's packages where they may (root or sudo), .venv, the locked dependencies.

PYTHON ?= $(or $(shell command -v python3.11),python3)
BIN := .venv/bin
TESTS ?=
UV_LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --quiet $(UPGRADE)

# Run a checker of .venv; one that could not be installed is on the list of gaps at the end of the tests.
check = if [ -x $(BIN)/$(1) ]; then $(BIN)/$(1) $(2); else echo "not run: $(1)"; fi

.PHONY: run test lint format coverage set-up-run set-up-test forms translations lock clean

run: set-up-run
	@$(BIN)/python tools/run.py

test: set-up-test lint
	$(BIN)/python -m pytest $(TESTS)

lint: set-up-test
	@$(call check,ruff,check)
	@$(call check,ruff,format --check)
	@$(call check,mypy)
	@$(call check,lint-imports)

set-up-run:
	@$(PYTHON) tools/set_up.py run

set-up-test:
	@$(PYTHON) tools/set_up.py test

format: set-up-test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# which lines and branches no test reaches
coverage: set-up-test
	$(BIN)/coverage run -m pytest $(TESTS)
	$(BIN)/coverage report

# ui/*.ui -> src/presskit/ui/forms/ui_*.py (committed; tests/ui/test_forms.py compares)
forms: set-up-test
	$(BIN)/python tools/forms.py

# N_() and tr() -> resources/translations (committed; tests/test_translations.py compares)
translations: set-up-test
	$(BIN)/python tools/translations.py

# requirements/*.lock from pyproject.toml; UPGRADE=--upgrade takes newer releases
lock: set-up-test
	$(UV_LOCK) --group build --output-file requirements/run.lock
	$(UV_LOCK) --group dev --constraint requirements/run.lock --output-file requirements/dev.lock

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis tests/outside/npm/node_modules
