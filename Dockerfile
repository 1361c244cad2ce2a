# Two stages: the first builds the binary, the second holds nothing but what it needs to run.
FROM swift:6.3.1-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-dev=3.40.1-* \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Package.swift openapi.yaml ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product entente --static-swift-stdlib \
    && install -D -s "$(swift build -c release --product entente --static-swift-stdlib --show-bin-path)/entente" /staging/entente

FROM debian:12.8-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-0=3.40.1-* \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/entente --create-home entente
COPY --from=build /staging/entente /usr/local/bin/entente
COPY seeds /usr/share/entente/seeds
USER 10001
WORKDIR /var/lib/entente
VOLUME /var/lib/entente
ENV ENTENTE_SEEDS=/usr/share/entente/seeds \
    ENTENTE_DATABASE=/var/lib/entente/entente.sqlite \
    ENTENTE_LISTEN=0.0.0.0:8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=6s --start-period=10s CMD ["entente", "health"]
ENTRYPOINT ["entente"]
CMD ["serve"]
