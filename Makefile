# Entente: build, serve, test. `make help` lists the targets.
SWIFT ?= swift
# The standard library is linked in: calls into it are direct, and a server is ready sooner and takes less memory. Where Swift
# came without its static libraries: `make serve RELEASE_FLAGS='-c release'`.
RELEASE_FLAGS ?= -c release --static-swift-stdlib
BIN = $$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)
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
	$(SWIFT) build $(RELEASE_FLAGS) --product entente

serve: build ## build, read the seeds and serve them (LISTEN=host:port, DATABASE=file)
	@mkdir -p $(dir $(DATABASE))
	exec "$(BIN)/entente" serve --seeds seeds --database $(DATABASE) --listen $(LISTEN)

test: prerequisites ## run all tests
	$(SWIFT) test

check: prerequisites ## formatting, imports and seeds
	.ci/check-imports
	$(SWIFT) format lint --recursive --strict Package.swift Sources Tests

bench: prerequisites ## run the benchmarks
	$(SWIFT) build $(RELEASE_FLAGS) --product bench
	"$(BIN)/bench"

bench-scale: build ## time questions to and exports of a registry of 200,000 activities (some minutes, 2 GB of disk)
	$(SWIFT) build $(RELEASE_FLAGS) --product bench
	"$(BIN)/bench" --scale

fuzz: prerequisites ## feed the readers of HTTP with hostile bytes (SECONDS=60, SEED=number to repeat a run)
	$(SWIFT) build $(RELEASE_FLAGS) --product fuzz
	"$(BIN)/fuzz" --seconds $(SECONDS) $(if $(SEED),--seed $(SEED))

fuzz-guided: prerequisites ## the same for one reader with libFuzzer (SUBJECT=parser or chunks …, SECONDS=60)
	Tests/Fuzz/run $(SUBJECT) $(SECONDS)

soak: build fuzz ## fuzz, then put the release server through floods, slow and hostile peers, signals (DURATION=300)
	$(SWIFT) build $(RELEASE_FLAGS) --product soak
	"$(BIN)/soak" "$(BIN)/entente" $(DURATION)

# Without leaks, for pointers in Swift's enums are not seen as such. Not the thread sanitizer: it does not know Swift's Mutex,
# and reports what is changed under one that is contended. Not the tests that start the program.
sanitize: prerequisites ## run the tests under the address sanitizer (some ten minutes)
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build-address --skip EndToEndTests

format: ## format the sources in place
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests
