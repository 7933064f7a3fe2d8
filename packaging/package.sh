#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and makes this system's package: a .deb on Debian and Ubuntu, a disk
# image on macOS. On other systems name a generator: packaging/package.sh -G TGZ
#   packaging/package.sh [argument for cpack...]
# STARLING_BUILD_DIR  where to build (build/release); the package is left there
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=packaging/lib.sh
. "$here/lib.sh"

if [ "${STARLING_INSTALL:-yes}" != no ]; then
    install_missing build package || die "some packages could not be installed (see above); STARLING_INSTALL=no builds without them"
fi
find_qt
dir=$(build_dir release)

say "Configuring in $dir"
configure release "$dir"
say "Building"
cmake --build "$dir" --parallel "$(job_count)" --target starling starling-cli </dev/null
say "Packaging"
(cd -- "$dir" && cpack "$@" </dev/null)
