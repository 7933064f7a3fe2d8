# SPDX-License-Identifier: GPL-3.0-or-later

# starling_test(tst_NAME LINKS target...)
# One Qt Test program from tst_NAME.cpp, run offscreen by ctest. STARLING_TEST_DATA is tests/data;
# STARLING_SHARED is the folder ../shared, which a stranger's clone does not have.
function(starling_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINKS;SOURCES" ${ARGN})
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        STARLING_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        STARLING_SHARED="${PROJECT_SOURCE_DIR}/../shared")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test starling_options)
    if(STARLING_PCH)
        target_link_libraries(${name} PRIVATE Qt6::Widgets) # what is precompiled needs its headers found
    endif()
    target_compile_options(${name} PRIVATE ${STARLING_TEST_OPTIONS})
    starling_use_pch(${name} tests)
    # Nearly always empty: it need not read what is precompiled.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC" TIMEOUT ${arg_TIMEOUT})
endfunction()
