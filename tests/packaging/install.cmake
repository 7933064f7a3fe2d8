# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=folder -DOUT=folder -P install.cmake
# Installs into a folder of its own: every file is there, the metainfo agrees with the desktop entry beside it, the
# libraries of the build folder are not needed, and the installed program starts.
file(REMOVE_RECURSE "${OUT}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${OUT}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(result)
    message(FATAL_ERROR "Installing failed: ${output}")
endif()
set(id io.github.starling.Starling)
foreach(file IN ITEMS
        bin/starling bin/starling-cli
        share/applications/${id}.desktop share/metainfo/${id}.metainfo.xml
        share/icons/hicolor/scalable/apps/${id}.svg share/icons/hicolor/16x16/apps/${id}.png
        share/icons/hicolor/256x256/apps/${id}.png
        share/doc/starling/copyright)
    if(NOT EXISTS "${OUT}/${file}")
        message(FATAL_ERROR "${file} is not installed")
    endif()
endforeach()
file(GLOB_RECURSE found LIST_DIRECTORIES OFF RELATIVE "${OUT}" "${OUT}/*")
foreach(file IN LISTS found)
    if(NOT file MATCHES "^(bin|share|lib/starling)/")
        message(FATAL_ERROR "${file} is installed, and should not be")
    endif()
endforeach()

find_program(APPSTREAM appstreamcli)
if(APPSTREAM)
    execute_process(COMMAND "${APPSTREAM}" validate-tree --no-net "${OUT}" RESULT_VARIABLE result OUTPUT_VARIABLE output
        ERROR_VARIABLE output)
    if(result)
        message(FATAL_ERROR "appstreamcli validate-tree (${result}): ${output}")
    endif()
endif()

execute_process(
    COMMAND "${OUT}/bin/starling" --store "${OUT}/try.db" --screenshot "${OUT}/window.png"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output TIMEOUT 60)
if(result OR NOT EXISTS "${OUT}/window.png")
    message(FATAL_ERROR "The installed program did not start (${result}): ${output}")
endif()
