# SPDX-License-Identifier: GPL-3.0-or-later
# starling_app_icon(NAME.ico|NAME.icns): makes the icon file from the PNGs of resources/icons/app while building,
# with a small program of our own (makeicon.cpp), and gives it to the target starling.
function(starling_app_icon name)
    set(here "${PROJECT_SOURCE_DIR}/packaging")
    set(pictures)
    foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
        list(APPEND pictures "${PROJECT_SOURCE_DIR}/resources/icons/app/starling-${size}.png")
    endforeach()
    if(NOT TARGET starling_makeicon)
        add_executable(starling_makeicon EXCLUDE_FROM_ALL "${here}/icons/makeicon.cpp")
        set_target_properties(starling_makeicon PROPERTIES AUTOMOC OFF AUTORCC OFF AUTOUIC OFF MACOSX_BUNDLE OFF WIN32_EXECUTABLE OFF)
    endif()
    set(icon "${CMAKE_BINARY_DIR}/${name}")
    add_custom_command(OUTPUT "${icon}"
        COMMAND starling_makeicon "${icon}" ${pictures}
        DEPENDS starling_makeicon ${pictures} COMMENT "Making ${name}" VERBATIM)
    add_custom_target(starling_icon DEPENDS "${icon}")
    add_dependencies(starling starling_icon)
    set_source_files_properties("${icon}" TARGET_DIRECTORY starling PROPERTIES GENERATED ON)

    if(name MATCHES "icns$")
        target_sources(starling PRIVATE "${icon}")
        set_source_files_properties("${icon}" TARGET_DIRECTORY starling PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    elseif(WIN32)
        configure_file("${here}/windows/starling.rc.in" "${CMAKE_BINARY_DIR}/starling.rc" @ONLY)
        target_sources(starling PRIVATE "${CMAKE_BINARY_DIR}/starling.rc")
        set_source_files_properties("${CMAKE_BINARY_DIR}/starling.rc" TARGET_DIRECTORY starling
            PROPERTIES OBJECT_DEPENDS "${icon}")
    endif()
endfunction()
