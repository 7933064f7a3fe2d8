# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=repository -DMAKEICON=program -DOUT=folder -P icons.cmake
# The icon files of Windows and macOS can be made; every icon in the folder is in icons.qrc and has the colour that
# the program replaces by the palette's.
file(GLOB pictures "${ROOT}/resources/icons/app/*.png")
foreach(name IN ITEMS starling.ico starling.icns)
    execute_process(COMMAND "${MAKEICON}" "${OUT}/${name}" ${pictures} RESULT_VARIABLE result ERROR_VARIABLE output)
    if(result)
        message(FATAL_ERROR "makeicon ${name}: ${output}")
    endif()
endforeach()
file(READ "${OUT}/starling.ico" head LIMIT 6 HEX)
if(NOT head STREQUAL "000001000700") # seven pictures, 16 to 256
    message(FATAL_ERROR "starling.ico begins with ${head}")
endif()
file(READ "${OUT}/starling.icns" head LIMIT 4 HEX)
if(NOT head STREQUAL "69636e73") # "icns"
    message(FATAL_ERROR "starling.icns begins with ${head}")
endif()

file(READ "${ROOT}/resources/icons/icons.qrc" qrc)
file(GLOB actions RELATIVE "${ROOT}/resources/icons" "${ROOT}/resources/icons/actions/*.svg")
if(NOT actions)
    message(FATAL_ERROR "There are no icons in resources/icons/actions")
endif()
foreach(icon IN LISTS actions)
    string(FIND "${qrc}" "<file>${icon}</file>" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "${icon} is not in icons.qrc")
    endif()
    file(READ "${ROOT}/resources/icons/${icon}" svg)
    if(NOT svg MATCHES "color=\"#4a4f5c\"" OR NOT svg MATCHES "currentColor")
        message(FATAL_ERROR "${icon} does not take its colour from the palette")
    endif()
endforeach()
