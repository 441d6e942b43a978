# syntax=docker/dockerfile:1

# One build for all three: the packages as the lock file says, the web's files, then what only the building needed is taken away.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/tmp/npm npm ci --cache /tmp/npm
# Compiled by the image's own Node, which is the one that runs it.
ENV NODE_COMPILE_CACHE=/app/node_modules/.cache/node
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf $NODE_COMPILE_CACHE && /usr/local/bin/node scripts/compile.mjs

# The server's TypeScript runs as it stands. It owns nothing but its data folder.
FROM node:24-bookworm-slim AS server
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 METRICS_PORT=9464 DATA_DIR=/data NODE_COMPILE_CACHE=/app/node_modules/.cache/node
WORKDIR /app
RUN install -d -o node -g node /data
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/packages ./packages
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/apps/api ./apps/api
COPY --from=build /app/deploy/answers.mjs ./deploy/answers.mjs
USER node
VOLUME /data

FROM server AS api
EXPOSE 3000 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["node", "deploy/answers.mjs", "http://127.0.0.1:3000/api/v1/readyz"]
CMD ["node", "--max-semi-space-size=16", "apps/api/src/main.ts"]

FROM server AS worker
EXPOSE 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["node", "deploy/answers.mjs", "http://127.0.0.1:9464/metrics"]
CMD ["node", "--max-semi-space-size=16", "apps/api/src/worker.ts"]

# The web's files and the way to the API, behind one origin. With an https PUBLIC_URL the proxy gets its certificate by itself.
FROM caddy:2.10-alpine AS web
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/web/dist /srv
RUN adduser -D -u 1000 portal && chown -R portal /data /config
USER portal
EXPOSE 80 443
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=6 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8081/"]
