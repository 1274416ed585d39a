# Each of these does all of its own set-up. PORT and ACTIONS_PORT override 5005 and 5055.
.DEFAULT_GOAL := help
.PHONY: help chat shell train test evaluate answers forget lock
export PORT ?= 5005
export ACTIONS_PORT ?= 5055
unexport PYTHONDONTWRITEBYTECODE
PYTHON := .venv/bin/python

help: ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 16

chat: ## set up, train if needed, and open the patient page on http://localhost:5005/
	@tools/setup.sh && exec $(PYTHON) -m tools.chat

shell: ## try dialogues in the Rasa shell
	@tools/setup.sh && exec $(PYTHON) -m tools.shell

train: ## train the model, if anything it is made from has changed
	@tools/setup.sh && exec $(PYTHON) -m tools.train

test: ## run the whole test suite
	@tools/setup.sh --with-tests && exec $(PYTHON) -m pytest $(PYTEST_ARGS)

evaluate: ## how well unseen messages are understood (EVALUATE_ARGS=--compare: beside other pipelines)
	@tools/setup.sh --with-tests && exec $(PYTHON) -m bench.understanding $(EVALUATE_ARGS)

answers: ## one page of all answers, to print and sign
	@tools/setup.sh --with-tests && exec $(PYTHON) -m tools.answers

forget: ## delete the kept conversations that are past their time
	@tools/setup.sh && exec $(PYTHON) -m tools.forget

lock: ## rewrite the lock files from requirements*.in
	@tools/lock.sh
