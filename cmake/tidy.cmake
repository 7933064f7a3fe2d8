# SPDX-License-Identifier: GPL-3.0-or-later
# With clang-tidy: what moc, rcc and uic write is nobody's style, so the build folder gets settings of its own
# (one check that finds nothing there, since clang-tidy refuses to run with none).
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\nWarningsAsErrors: ''\n")
endif()
