# Not tested: see docs/production.md.
FROM debian:12-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 python3-venv libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --home-dir /srv/wardsafety wardsafety
WORKDIR /srv/wardsafety
COPY --chown=wardsafety . .
USER wardsafety
RUN python3 -m venv .venv \
    && .venv/bin/python -m pip install --no-cache-dir --require-hashes -r requirements.lock \
    && cp requirements.lock .venv/requirements.lock \
    && mkdir -p var/media
ENV HOST=0.0.0.0
EXPOSE 8000
CMD ["./run"]
