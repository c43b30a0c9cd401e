#!/usr/bin/env bash
# First start of the database only: the platform's log-ins and rights, and Keycloak's own database.
set -euo pipefail

quoted() { local text=$1; printf '%s' "${text//\'/\'\'}"; }

sql=$(</bootstrap.sql)
app=$(quoted "$MGR_DB_APP_PASSWORD")
migrate=$(quoted "$MGR_DB_MIGRATE_PASSWORD")
sql=${sql//@database@/"\"$POSTGRES_DB\""}
sql=${sql//@app.password@/"$app"}
sql=${sql//@migrate.password@/"$migrate"}
psql --username postgres --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --quiet <<< "$sql"

psql --username postgres --dbname postgres --set ON_ERROR_STOP=1 --quiet \
     --set password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
