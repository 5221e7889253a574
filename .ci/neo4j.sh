#!/usr/bin/env bash
# A real Neo4j Community for the tests, from its published Maven artifacts: no Docker, no root, loopback only.
#
#   NEO4J_PASSWORD=… .ci/neo4j.sh start    prints the address to put into NEO4J_TEST_URL
#   .ci/neo4j.sh stop
#   .ci/neo4j.sh clear                     stops it and deletes its data
#
# Needs Java 17, Maven, and node_modules. NEO4J_PORT (17687) is its port; all its files are in .neo4j/ of the project.
# The password (8 characters or more) is set when the data are new, and must be the same afterwards.
set -euo pipefail
umask 077

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
home="$project/.neo4j"
port="${NEO4J_PORT:-17687}"
pid_file="$home/pid"

fail() {
  echo "neo4j.sh: $*" >&2
  exit 1
}

# The process of this folder's server: its command line must name the folder, as another process may have got the number since.
server_pid() {
  local pid
  pid="$(cat "$pid_file" 2>/dev/null)" || return 1
  grep -qzxF -- "--home-dir=$home" "/proc/$pid/cmdline" 2>/dev/null || return 1
  echo "$pid"
}

fetch() {
  cmp -s "$project/.ci/pom.xml" "$home/lib/pom.xml" && return
  rm -rf "$home/lib"
  # What it prints, be it a colour code alone, must not come before the address.
  mvn -q -B -f "$project/.ci/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$home/lib" >&2 || fail "Maven could not fetch the server"
  cp "$project/.ci/pom.xml" "$home/lib/"
}

configure() {
  mkdir -p "$home/conf"
  cat >"$home/conf/neo4j.conf" <<END
server.bolt.listen_address=127.0.0.1:$port
server.bolt.advertised_address=127.0.0.1:$port
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=128m
# Queries must not read files or other hosts.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.usage_report.enabled=false
END
}

launch() {
  local open=() package
  for package in java.nio java.io sun.nio.ch java.util.concurrent; do open+=("--add-opens=java.base/$package=ALL-UNNAMED"); done
  mkdir -p "$home/logs"
  setsid "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx768m -Dfile.encoding=UTF-8 -Dlog4j2.disable.jmx=true "${open[@]}" -cp "$home/lib/*" \
    org.neo4j.server.CommunityEntryPoint "--home-dir=$home" "--config-dir=$home/conf" >"$home/logs/out.log" 2>&1 </dev/null &
  echo $! >"$pid_file"
}

start() {
  [[ ${#NEO4J_PASSWORD} -ge 8 ]] || fail "NEO4J_PASSWORD needs 8 characters or more"
  mkdir -p "$home"
  if ! server_pid >/dev/null; then
    fetch
    configure
    launch
  fi
  NEO4J_PORT="$port" node "$project/.ci/neo4j-ready.js" "$(cat "$pid_file")" || fail "it did not start, see $home/logs/out.log"
  echo "neo4j://neo4j:$NEO4J_PASSWORD@127.0.0.1:$port"
}

stop() {
  local pid
  pid="$(server_pid)" || return 0
  kill "$pid"
  for _ in {1..300}; do
    # Gone, or waiting to be reaped by whoever started it: either way its locks are free.
    [[ -d "/proc/$pid" ]] && ! grep -q '^State:[[:space:]]*Z' "/proc/$pid/status" 2>/dev/null || { rm -f "$pid_file"; return 0; }
    sleep 0.2
  done
  fail "process $pid still runs a minute after it was told to stop"
}

case "${1:-}" in
  start) : "${NEO4J_PASSWORD:=}"; start ;;
  stop) stop ;;
  clear) stop; rm -rf "$home/data" ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
