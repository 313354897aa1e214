# syntax=docker/dockerfile:1
# The image of the server, including the travel desk. compose.yaml runs it.

FROM node:22-bookworm-slim AS client
WORKDIR /srv/client
COPY client/package.json client/package-lock.json client/.npmrc ./
RUN npm ci --omit=dev --no-progress
COPY client/ ./
COPY data/ ../data/
RUN npm run build

FROM python:3.11-slim-bookworm AS packages
WORKDIR /srv
COPY requirements.txt ./
RUN python -m venv /opt/venv \
  && /opt/venv/bin/pip install --no-cache-dir --require-hashes --requirement requirements.txt

FROM python:3.11-slim-bookworm AS base
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    FLASK_APP=server/app.py
WORKDIR /srv
COPY --from=packages /opt/venv /opt/venv

# Includes the packages for testing. compose.dev.yaml mounts the code.
FROM base AS development
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --no-install-recommends --yes git make \
  && rm -rf /var/lib/apt/lists/*
COPY --from=client /usr/local/bin/node /usr/local/bin/node
COPY --from=client /usr/local/lib/node_modules /usr/local/lib/node_modules
COPY Pipfile Pipfile.lock package.json package-lock.json .npmrc ./
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
  && npm ci --no-progress \
  && pip install --no-cache-dir pipenv==2026.10.3 \
  && VIRTUAL_ENV=/opt/venv pipenv sync --categories dev-packages
COPY . .
COPY --from=client /srv/client/dist client/dist
# The user may write here, but not change the files of the image.
RUN mkdir instance && chown 10001:10001 . instance
USER 10001:10001
EXPOSE 5000
CMD ["python", "server/app.py"]

FROM base AS server
ARG COMMIT=""
ENV COMMIT=$COMMIT \
    HOST=0.0.0.0 \
    PORT=5555
COPY server/ server/
COPY migrations/ migrations/
COPY data/ data/
COPY deploy/healthy.py deploy/healthy.py
COPY seed.py .flaskenv ./
COPY --from=client /srv/client/dist client/dist
RUN python -m compileall -q server seed.py
# A number, so that a runtime can verify that it is not root.
USER 10001:10001
EXPOSE 5555
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["python", "deploy/healthy.py"]
CMD ["python", "server/app.py"]
