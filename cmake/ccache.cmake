# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is found, unless a launcher is already chosen or STARLING_CCACHE is off.
option(STARLING_CCACHE "Compile through ccache where it is found" ON)
if(STARLING_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(STARLING_CCACHE_PROGRAM ccache)
    mark_as_advanced(STARLING_CCACHE_PROGRAM)
    if(STARLING_CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${STARLING_CCACHE_PROGRAM}")
    endif()
endif()
