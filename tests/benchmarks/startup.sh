#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# startup.sh BUILD_FOLDER [ROUNDS]: processor time of a start, without a display: the bare toolkit's window (floor),
# Starling on a new store, and on one with 10,000 questions more. Each program runs for a second, which is long after
# its window was painted, and is then asked to end. They take turns; printed are the medians and the medians of the
# rounds' ratios to the floor.
set -euo pipefail
build=${1:?usage: startup.sh BUILD_FOLDER [ROUNDS]}
rounds=${2:-21}
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*=false' LC_ALL=C
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$build/app/starling" --store "$folder/shipped.db" --screenshot "$folder/picture.png" 2>/dev/null
cp "$folder/shipped.db" "$folder/large.db"
"$build/tests/benchmarks/makepack" 10000 >"$folder/pack.json"
"$build/app/cli/starling-cli" --store "$folder/large.db" import "$folder/pack.json" >/dev/null

forASecond() {
    "$@" 2>/dev/null &
    sleep 1
    kill $!
    wait $! || true
}

# User and system time of a command, in seconds.
cpu() {
    local TIMEFORMAT='%U %S'
    { time forASecond "$@"; } 2>&1 | awk '{ printf "%.3f ", $1 + $2 }'
}

for ((round = 0; round < rounds; round++)); do
    cpu "$build/tests/benchmarks/floor" "$folder/shipped.db"
    cpu "$build/app/starling" --store "$folder/shipped.db"
    cpu "$build/app/starling" --store "$folder/large.db"
    echo
done >"$folder/times"

# row NAME COLUMN
row() {
    local ms ratio
    ms=$(awk -v c="$2" '{ print $c * 1000 }' "$folder/times" | sort -n | sed -n "$(((rounds + 1) / 2))p")
    ratio=$(awk -v c="$2" '{ print $c / $1 }' "$folder/times" | sort -n | sed -n "$(((rounds + 1) / 2))p")
    printf '%-24s %5.0f ms  %.2f x floor\n' "$1" "$ms" "$ratio"
}
row 'bare toolkit (floor)' 1
row 'shipped pack' 2
row '10,000 questions more' 3
