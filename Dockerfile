# The server and the commands as an image. Made in two steps: what builds is left behind. The database is elsewhere (DATABASE_URL).
FROM node:20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# The scripts of packages unpack the embedded PostgreSQL and compilers: nothing of that is shipped.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
RUN mkdir /backups && chown node:node /backups
WORKDIR /opt/chuan-xa
COPY --from=build --chown=root:root /build/package.json ./
COPY --from=build --chown=root:root /build/node_modules ./node_modules
COPY --from=build --chown=root:root /build/dist ./dist
COPY --from=build --chown=root:root /build/database/reference ./database/reference
COPY --from=build --chown=root:root /build/tools/deploy/ask-ready.mjs ./tools/deploy/ask-ready.mjs
# What runs may read all of this and write none of it.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
# Ready, not alive: a server that waits for its database is not restarted by this, it is only not sent anything.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "tools/deploy/ask-ready.mjs"]
CMD ["node", "dist/apps/api/apps/api/src/main.js", "--real"]
