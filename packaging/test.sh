#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything as it is shipped and runs the tests, without a display.
#   packaging/test.sh [argument for ctest...]      for instance: packaging/test.sh -R pagetext
# STARLING_BUILD_DIR  where to build (build/test)
# STARLING_WERROR     ON: compiler warnings are errors (OFF, so that a newer compiler does not fail the tests)
# STARLING_INSTALL    no: install nothing
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=packaging/lib.sh
. "$here/lib.sh"

if [ "${STARLING_INSTALL:-yes}" != no ]; then
    install_missing build test || die "some packages could not be installed (see above); STARLING_INSTALL=no builds without them"
fi
find_qt
dir=$(build_dir test)

say "Configuring in $dir"
configure dev "$dir" -DCMAKE_BUILD_TYPE=Release -DSTARLING_BUILD_TESTS=ON -DSTARLING_WERROR="${STARLING_WERROR:-OFF}"
say "Building"
cmake --build "$dir" --parallel "$(job_count)" </dev/null

say "Testing"
export QT_QPA_PLATFORM=offscreen CTEST_OUTPUT_ON_FAILURE=1
status=0
ctest --test-dir "$dir" -j2 --output-on-failure --no-tests=error "$@" </dev/null || status=$?

if [ "$status" -eq 0 ]; then
    say "All tests passed. Built in $dir"
else
    say "Some tests FAILED (ctest's exit status $status). Their output is above and in $dir/Testing/Temporary/LastTest.log"
fi
exit "$status"
