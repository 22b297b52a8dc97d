#!/usr/bin/env bash
# Measures what an operator waits for, on the published program: import, publish, swap, start to first page, memory.
# Usage: tests/figures.sh [more arguments for dotnet publish]
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

work=$(mktemp -d)
site=
trap '[ -z "$site" ] || kill "$site" 2>/dev/null || true; rm -rf "$work"' EXIT
dotnet publish -c Release -r linux-x64 -v quiet -o "$work/program" "$@" src/Portal.Web >&2
export ASPNETCORE_ENVIRONMENT=Production Portal__DataFolder="$work/data" Portal__ContentFolder="$PWD/content"

now() { date +%s%3N; }
figure() { printf '%-46s %8s %s\n' "$1" "$2" "$3"; }
run() { (cd "$work/program" && dotnet Portal.Web.dll "$@"); }
number() { curl -fsS "$address/health/ready" | sed -E 's/.*"number":([0-9]+).*/\1/'; }

# Starts the program and waits for its first page; leaves its address in $address.
start() {
  local began
  began=$(now)
  : >"$work/log"
  (cd "$work/program" && exec dotnet Portal.Web.dll --urls http://127.0.0.1:0) >"$work/log" 2>&1 &
  site=$!
  until address=$(grep -oE 'http://127[^"]+' "$work/log"); do sleep 0.02; done
  curl -fsS -o /dev/null "$address/nl"
  figure "$1" $(($(now) - began)) ms
}

stop() {
  kill "$site"
  wait "$site" || true
  site=
}

start 'first start (makes the database) to first page'
stop
start 'start to first page, with the database'
figure 'memory after the first page' $(($(awk '/VmRSS/ {print $2}' "/proc/$site/status") / 1024)) MB

cp -r content "$work/changed"
sed -i 's/^owner: .*/owner: Somebody else/' "$work/changed/site.yml"
began=$(now)
run content import "$work/changed" >/dev/null
figure 'content import, the whole command' $(($(now) - began)) ms
began=$(now)
run publish >/dev/null
published=$(now)
figure 'publish, the whole command' $((published - began)) ms
until [ "$(number)" = 2 ]; do sleep 0.02; done
figure 'published to live on a running replica' $(($(now) - published)) ms
stop

mv "$work/data/portal.db" "$work/portal.db"
start 'start to first page, from the copy on disk'
stop
