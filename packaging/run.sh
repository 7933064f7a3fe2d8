#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Starling and starts it; arguments are passed on to it.
#   packaging/run.sh [argument...]                 for instance: packaging/run.sh --store /tmp/try.db
# Where there is no display, Starling is shown in a virtual one, leaves a screenshot and quits.
# STARLING_BUILD_DIR  where to build (build/release)
# STARLING_INSTALL    no: install nothing
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=packaging/lib.sh
. "$here/lib.sh"

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

if [ "${STARLING_INSTALL:-yes}" != no ]; then
    install_missing build || die "some packages could not be installed (see above); STARLING_INSTALL=no builds without them"
fi
find_qt
dir=$(build_dir release)

say "Configuring in $dir"
configure release "$dir" >&2
say "Building"
cmake --build "$dir" --parallel "$(job_count)" --target starling starling-cli </dev/null >&2
# Written by packaging/install.cmake.
program=$(cat -- "$dir/starling.path") || die "the build left no program"

if has_display; then
    say "Starting $program"
    exec "$program" "$@"
fi

picture=$dir/starling.png
extra=(--screenshot "$picture")
for argument in "$@"; do
    case $argument in
    --screenshot | --screenshot=*) extra=() picture= ;;   # the caller's own screenshot
    --help | -h | --version | -v) exec env QT_QPA_PLATFORM=offscreen "$program" "$@" ;;
    esac
done
say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): Starling is shown in a virtual one, leaves a picture of its window and quits."
if ! command -v xvfb-run >/dev/null 2>&1 && [ "${STARLING_INSTALL:-yes}" != no ]; then
    install_missing display || true
fi
[ -z "$picture" ] || rm -f -- "$picture"
limit=()
if command -v timeout >/dev/null 2>&1; then limit=(timeout --kill-after=10 120); fi
status=0
if command -v xvfb-run >/dev/null 2>&1 && command -v xauth >/dev/null 2>&1; then
    ${limit[@]+"${limit[@]}"} xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24 -nolisten tcp" \
        env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb "$program" ${extra[@]+"${extra[@]}"} "$@" </dev/null || status=$?
else
    say "Xvfb could not be installed; Qt's own offscreen display is used instead."
    ${limit[@]+"${limit[@]}"} env QT_QPA_PLATFORM=offscreen "$program" ${extra[@]+"${extra[@]}"} "$@" </dev/null || status=$?
fi
[ "$status" -eq 0 ] || die "Starling ended with status $status"
if [ -n "$picture" ]; then
    [ -s "$picture" ] || die "Starling left no picture at $picture"
    say "The picture of the window:"
    printf '%s\n' "$picture"
fi
