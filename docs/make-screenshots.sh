#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of docs/images again, from a store of its own with the shipped pack.
#   docs/make-screenshots.sh [BUILD_DIR]           (build/release)
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$(cd -- "${1:-$root/build/release}" && pwd -P)
starling=$(cat -- "$build/starling.path")   # written by packaging/install.cmake
cli=$build/app/cli/starling-cli
images=$root/docs/images
pack=senior-backend-engineer

work=$(mktemp -d "${TMPDIR:-/tmp}/starling-pictures.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
store=$work/starling.db
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset LANGUAGE

# What a person might have written after a few evenings.
for number in 3 6 13; do "$cli" mark "$pack/$number" mastered --store "$store" >/dev/null; done
for number in 1 5 10 14; do "$cli" mark "$pack/$number" learning --store "$store" >/dev/null; done

"$cli" draft "$pack/5" --set - --store "$store" >/dev/null <<'TEXT'
At the ticket shop, checkout hung for about 30 seconds a few times an hour. Every chart was green, and support had forty complaints by noon.

I began with the size of it. In the access logs of the load balancer it was one request in 900, on every host, since the Tuesday before. So no single machine, and something had changed that day.

Then I took one instance out of rotation and kept its thread dumps, before anybody restarted anything.

I compared 200 slow checkouts with 200 fast ones. The slow ones had one thing in common: they were the first to use a database connection after a quiet spell. Thirty seconds was the timeout of our pool, to the digit.

TO DO: how I proved it, and what the fix cost us.
TEXT

"$cli" note "$pack/5" --set - --store "$store" >/dev/null <<'TEXT'
Look up the exact figures in the old review before Thursday.
TEXT

"$cli" draft "$pack/14" --set - --store "$store" >/dev/null <<'TEXT'
First I would ask what “lost” means here: a payment the customer sees but our books do not, or the other way round? They need different guards.

My plan: the order and the event that tells of it are written in one transaction, and a relay sends the event on until it is acknowledged. Receivers keep the ids they have handled, so that a second delivery does no harm.

What I would say aloud: I promise “at least once, handled once”. Nobody can promise more than that.

Reconcile with the bank every night, because the proof is in the sums.
TEXT

"$cli" draft "$pack/2" --set - --store "$store" >/dev/null <<'TEXT'
The week before the spring sale, three teams wanted the search page to do three different things.
TEXT

mkdir -p -- "$images"
picture() { # NAME THEME SIZE QUESTION TAB
    "$starling" --store "$store" --screenshot "$images/$1.png" --theme "$2" --size "$3" \
        --question "$pack/$4" --tab "$5"
    printf '%s\n' "docs/images/$1.png"
}
picture window-light light 1280x800 5 1
picture window-dark dark 1280x800 14 5
picture window-small light 800x600 5 4
