# Entente: build, serve, test. `make help` lists the targets.
SWIFT ?= swift
LISTEN ?= 127.0.0.1:8080
DATABASE ?= var/entente.sqlite
SECONDS ?= 60
DURATION ?= 300
SUBJECT ?= parser

.PHONY: help serve build test check bench bench-scale fuzz fuzz-guided soak sanitize format prerequisites

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

prerequisites: ## install what the build needs and is not there
	@.ci/prerequisites

build: prerequisites ## build the release binary
	$(SWIFT) build -c release --product entente

serve: build ## build, read the seeds and serve them (LISTEN=host:port, DATABASE=file)
	@mkdir -p $(dir $(DATABASE))
	exec "$$($(SWIFT) build -c release --show-bin-path)/entente" serve --seeds seeds --database $(DATABASE) --listen $(LISTEN)

test: prerequisites ## run all tests
	$(SWIFT) test

check: prerequisites ## formatting, imports and seeds
	.ci/check-imports
	$(SWIFT) format lint --recursive --strict Package.swift Sources Tests

bench: prerequisites ## run the benchmarks
	$(SWIFT) run -c release bench

bench-scale: build ## time questions to and exports of a registry of 200,000 activities (some minutes, 2 GB of disk)
	$(SWIFT) run -c release bench --scale

fuzz: prerequisites ## feed the readers of HTTP with hostile bytes (SECONDS=60, SEED=number to repeat a run)
	$(SWIFT) run -c release fuzz --seconds $(SECONDS) $(if $(SEED),--seed $(SEED))

fuzz-guided: prerequisites ## the same for one reader with libFuzzer (SUBJECT=parser or chunks …, SECONDS=60)
	Tests/Fuzz/run $(SUBJECT) $(SECONDS)

soak: build fuzz ## fuzz, then put the release server through floods, slow and hostile peers, signals (DURATION=300)
	$(SWIFT) build -c release --product soak
	"$$($(SWIFT) build -c release --show-bin-path)/soak" "$$($(SWIFT) build -c release --show-bin-path)/entente" $(DURATION)

# Without leaks, for pointers in Swift's enums are not seen as such. Not the thread sanitizer: it does not know Swift's Mutex,
# and reports what is changed under one that is contended. Not the tests that start the program.
sanitize: prerequisites ## run the tests under the address sanitizer (some ten minutes)
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build-address --skip EndToEndTests

format: ## format the sources in place
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests
