# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh, test.sh and package.sh share: the packages each system needs, and how they are found and installed.
# Sourced, not run. Works with bash 3.2, which is what macOS has.

starling_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# Qt's tools complain where no locale is set at all, as on a bare machine.
if [ "$(uname -s)" = Linux ] && [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LC_CTYPE=C.UTF-8
fi

say() { printf '== %s\n' "$*" >&2; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# The package lists. "a|b" is the first of the names that the system knows (Qt's packages were renamed between releases).
#   build    compiles and starts the program
#   test     what the tests use besides
#   package  what cpack uses besides
#   display  a virtual display, for run.sh where there is none
packages() {
    case $1:$2 in
    apt:build)
        echo g++ cmake ninja-build ccache pkgconf\|pkg-config \
            qt6-base-dev qt6-svg-dev\|libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
            libqt6sql6-sqlite libgl1-mesa-dev\|libgl-dev libxkbcommon-dev fonts-dejavu-core \
            libstemmer-dev libhunspell-dev libxml2-dev libzip-dev libzstd-dev \
            qt6-multimedia-dev qt6-speech-dev qt6-translations-l10n hunspell-en-us ;;
    apt:test)
        echo xvfb xauth desktop-file-utils appstream dpkg-dev file ;;
    apt:package)
        echo dpkg-dev file ;;
    apt:display)
        echo xvfb xauth ;;
    dnf:build)
        echo gcc-c++ cmake ninja-build ccache pkgconf-pkg-config \
            qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist \
            mesa-libGL-devel libxkbcommon-devel dejavu-sans-fonts \
            libstemmer-devel hunspell-devel libxml2-devel libzip-devel libzstd-devel \
            qt6-qtmultimedia-devel qt6-qtspeech-devel qt6-qttranslations hunspell-en-US ;;
    dnf:test)
        echo xorg-x11-server-Xvfb xorg-x11-xauth desktop-file-utils appstream file ;;
    dnf:package | pacman:package)
        echo file ;;
    dnf:display)
        echo xorg-x11-server-Xvfb xorg-x11-xauth ;;
    pacman:build)
        echo gcc cmake ninja ccache pkgconf qt6-base qt6-svg qt6-tools libgl libxkbcommon ttf-dejavu \
            snowball hunspell libxml2 libzip zstd qt6-multimedia qt6-speech qt6-translations hunspell-en_us ;;
    pacman:test)
        echo xorg-server-xvfb xorg-xauth desktop-file-utils appstream file ;;
    pacman:display)
        echo xorg-server-xvfb xorg-xauth ;;
    brew:build)
        echo cmake ninja ccache pkgconf qt snowball hunspell libzip zstd ;;
    esac
}

package_manager() {
    if [ "$(uname -s)" = Darwin ]; then
        command -v brew >/dev/null 2>&1 && echo brew
    elif command -v apt-get >/dev/null 2>&1; then
        echo apt
    elif command -v dnf >/dev/null 2>&1; then
        echo dnf
    elif command -v pacman >/dev/null 2>&1; then
        echo pacman
    fi
    return 0
}

# Is one package, by its own name, installed?
is_installed() {
    case $1 in
    apt) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null | head -c 9)" = installed ] ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) [ -z "$(pacman -T "$2" 2>/dev/null)" ] ;;
    brew) brew list --formula --versions "$2" >/dev/null 2>&1 ;;
    esac
}

# Can the package manager install it, as far as it knows now?
is_known() {
    case $1 in
    apt) apt-cache policy "$2" 2>/dev/null | grep -q 'Candidate: [^(]' ;;
    dnf) dnf -q list --available "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Si "$2" >/dev/null 2>&1 ;;
    brew) brew info --formula "$2" >/dev/null 2>&1 ;;
    esac
}

# Prints those of the words "name" or "name|name" of which nothing is installed.
missing_of() {
    local manager=$1 word name found
    shift
    for word in "$@"; do
        found=
        for name in $(printf '%s' "$word" | tr '|' ' '); do
            if is_installed "$manager" "$name"; then found=yes; break; fi
        done
        [ -n "$found" ] || printf '%s\n' "$word"
    done
}

# For each word the first name that the package manager knows; the first name at all if it knows none, so
# that its own message names it.
names_for() {
    local manager=$1 word name chosen
    shift
    for word in "$@"; do
        chosen=
        case $word in
        *\|*)
            for name in $(printf '%s' "$word" | tr '|' ' '); do
                if is_known "$manager" "$name"; then chosen=$name; break; fi
            done ;;
        esac
        printf '%s\n' "${chosen:-${word%%|*}}"
    done
}

# How to become root: nothing if we are, sudo if it is there. It asks for a password only where a person sits.
if [ "$(id -u)" -eq 0 ]; then
    starling_sudo=()
elif [ -t 0 ]; then
    starling_sudo=(sudo)
else
    starling_sudo=(sudo -n)
fi
as_root() { ${starling_sudo[@]+"${starling_sudo[@]}"} "$@"; }

# install_missing GROUP...: sees to it that the packages of these groups are there. Asks the package manager
# for nothing when they are. Returns 1 when some could not be installed.
install_missing() {
    local manager group words=() missing=() names=() line
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        if [ "$(uname -s)" = Darwin ]; then
            say "Homebrew is not here, so nothing is installed; CMake 3.22, Ninja and Qt 6.4 must be found as they are."
        else
            say "None of apt-get, dnf and pacman is here, so nothing is installed; a C++20 compiler, CMake 3.22, Ninja and Qt 6.4 must be found as they are."
        fi
        return 0
    fi
    if [ "$manager" = brew ] && ! xcode-select -p >/dev/null 2>&1; then
        say "Apple's command line tools are missing; install them with: xcode-select --install"
        return 1
    fi
    for group in "$@"; do
        while IFS= read -r line; do
            [ -n "$line" ] && words+=("$line")
        done < <(packages "$manager" "$group" | tr ' ' '\n')
    done
    [ ${#words[@]} -gt 0 ] || return 0
    while IFS= read -r line; do missing+=("$line"); done < <(missing_of "$manager" "${words[@]}" | sort -u)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        say "These packages are missing: ${missing[*]}"
        say "Installing them needs root, and there is no sudo here. Install them as root, then start this again."
        return 1
    fi

    case $manager in
    apt)
        export DEBIAN_FRONTEND=noninteractive
        # One source out of order must not stop us: whether the packages can be had, the install says.
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null ||
            say "apt-get update did not go through; trying with the package lists that are there" ;;
    pacman)
        # A new machine has no package lists at all. Where there are some they are not refreshed: that would
        # leave the system half upgraded.
        if ! ls /var/lib/pacman/sync/*.db >/dev/null 2>&1; then as_root pacman -Sy </dev/null; fi ;;
    esac
    while IFS= read -r line; do names+=("$line"); done < <(names_for "$manager" "${missing[@]}")
    say "Installing with $manager: ${names[*]}"
    case $manager in
    apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "${names[@]}" </dev/null ;;
    dnf) as_root dnf install -y --setopt=install_weak_deps=False "${names[@]}" </dev/null ;;
    pacman) as_root pacman -S --needed --noconfirm "${names[@]}" </dev/null ||
            { say "If a package was not found, the package lists are old: run 'pacman -Syu' first."; return 1; } ;;
    brew) HOMEBREW_NO_AUTO_UPDATE=1 HOMEBREW_NO_INSTALL_CLEANUP=1 brew install "${names[@]}" </dev/null ;;
    esac
}

# Homebrew's Qt is found by its own prefix.
find_qt() {
    local prefix
    if [ "$(package_manager)" = brew ] && prefix=$(brew --prefix qt 2>/dev/null); then
        CMAKE_PREFIX_PATH=$prefix:$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
        export CMAKE_PREFIX_PATH
    fi
}

# build_dir NAME: where to build, from STARLING_BUILD_DIR or build/NAME, as an absolute path.
build_dir() {
    local dir=${STARLING_BUILD_DIR:-$starling_root/build/$1}
    case $dir in
    /*) ;;
    *) dir=$PWD/$dir ;;
    esac
    printf '%s\n' "$dir"
}

# configure PRESET DIR [option...]: a folder that was configured for another place or by another generator
# (a moved clone) is configured afresh.
configure() {
    local preset=$1 dir=$2 home=
    shift 2
    if [ -f "$dir/CMakeCache.txt" ]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt")
        if [ "$home" != "$starling_root" ]; then
            say "$dir was configured for $home; configuring it afresh"
            rm -rf -- "$dir/CMakeCache.txt" "$dir/CMakeFiles"
        fi
    fi
    (cd -- "$starling_root" && cmake --preset "$preset" -B "$dir" "$@" </dev/null)
}

# How many compilers at once: one per core, but no more than the memory carries at 1.5 GiB each.
job_count() {
    local cores memory
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    if [ -r /proc/meminfo ]; then
        memory=$(awk '/^MemTotal:/ { print int($2 / 1572864) }' /proc/meminfo)
        if [ "$memory" -lt 1 ]; then memory=1; fi
        if [ "$memory" -lt "$cores" ]; then cores=$memory; fi
    fi
    printf '%s\n' "$cores"
}
