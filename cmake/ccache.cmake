# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is found, unless a launcher is already chosen or STARLING_CCACHE is off.
option(STARLING_CCACHE "Compile through ccache where it is found" ON)
if(STARLING_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(STARLING_CCACHE_PROGRAM ccache)
    mark_as_advanced(STARLING_CCACHE_PROGRAM)
    if(STARLING_CCACHE_PROGRAM)
        # The sloppiness that ccache asks for where headers are precompiled; no file of ours uses __TIME__.
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${STARLING_CCACHE_PROGRAM}")
    endif()
endif()
