#!/usr/bin/env bash
# Builds everything and runs every test. Ends with one line: N passed, N failed, N skipped.
# The exit code is 0 only if all was built, something ran and nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

fail() { echo "run.sh: $*" >&2; exit 1; }

# The browser of the end-to-end tests: Debian's Chromium.
install_chromium() {
  command -v chromium >/dev/null && return
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || fail "the browser tests need chromium; install it (apt-get install chromium) or run as root"
    sudo=(sudo -n)
  fi
  command -v apt-get >/dev/null || fail "the browser tests need chromium, and there is no apt-get to install it with"
  echo "Installing chromium ..."
  "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null ||
    fail "chromium could not be installed"
}

# Every project pins its packages; a missing lock file would be made silently otherwise.
check_lock_files() {
  local project
  for project in src/*/*.csproj tests/*/*.csproj; do
    [ -f "$(dirname "$project")/packages.lock.json" ] || fail "$(dirname "$project") has no packages.lock.json; run dotnet restore and add it"
  done
}

# The sum of one counter over all result files: counter NAME
counter() {
  cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }'
}

# Runs one test project; a project that ends badly without saying which test failed counts as broken.
run_project() {
  local name status=0 failed
  name=$(basename "$1" .csproj)
  echo "== $name"
  dotnet run --project "$1" --no-build -- --no-progress --results-directory "$results" \
    --report-xunit-trx --report-xunit-trx-filename "$name.trx" --ignore-exit-code 8 || status=$?
  [ -f "$results/$name.trx" ] || { broken+=("$name"); return; }
  failed=$(grep -o '<Counters [^>]*>' "$results/$name.trx" | sed -n 's/.* failed="\([0-9]*\)".*/\1/p')
  if [ "$status" != 0 ] && [ "${failed:-0}" = 0 ]; then broken+=("$name"); fi
}

command -v dotnet >/dev/null || fail "the .NET SDK of global.json is needed: https://dotnet.microsoft.com/download"
check_lock_files
install_chromium
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet restore NewsArchive.sln
dotnet build NewsArchive.sln --no-restore
broken=()
for project in tests/*.Tests/*.csproj; do run_project "$project"; done

[ ${#broken[@]} = 0 ] || echo "run.sh: ended without a result: ${broken[*]}" >&2
passed=$(counter passed) failed=$(counter failed) total=$(counter total)
failed=$((failed + ${#broken[@]}))
echo "$passed passed, $failed failed, $((total - passed - failed + ${#broken[@]})) skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
