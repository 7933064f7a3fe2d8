# SPDX-License-Identifier: GPL-3.0-or-later

# starling_module(NAME LINKS target... SOURCES file...)
# A folder of app/ as a static library starling_NAME. It sees app/ as include root, and links only what its
# line names, so an include against DESIGN's arrows does not compile.
function(starling_module name)
    cmake_parse_arguments(arg "" "" "LINKS;SOURCES" ${ARGN})
    qt_add_library(starling_${name} STATIC ${arg_SOURCES})
    # Only desk and ui have QObjects; they turn this on again.
    set_target_properties(starling_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_include_directories(starling_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(starling_${name} PUBLIC ${arg_LINKS} PRIVATE starling_options)
    if("Qt6::Widgets" IN_LIST arg_LINKS)
        starling_use_pch(starling_${name} widgets)
    else()
        starling_use_pch(starling_${name} core)
    endif()
endfunction()
