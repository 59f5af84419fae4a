#!/bin/sh
# Makes our two roles and the empty database, once, as PostgreSQL's administrator (README, "Settings").
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -d postgres \
  -v owner="$(cat /run/secrets/owner-password)" -v app="$(cat /run/secrets/app-password)" <<'SQL'
CREATE ROLE chuan_xa_owner LOGIN PASSWORD :'owner' NOSUPERUSER NOBYPASSRLS;
CREATE ROLE chuan_xa_app LOGIN PASSWORD :'app' NOSUPERUSER NOBYPASSRLS;
CREATE DATABASE chuan_xa OWNER chuan_xa_owner ENCODING 'UTF8' TEMPLATE template0;
SQL
