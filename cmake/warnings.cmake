# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target with what every target of ours compiles with.
add_library(starling_options INTERFACE)
target_compile_definitions(starling_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(starling_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    if(STARLING_WERROR)
        target_compile_options(starling_options INTERFACE /WX)
    endif()
else()
    target_compile_options(starling_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
    if(STARLING_WERROR)
        target_compile_options(starling_options INTERFACE -Werror)
    endif()
endif()
foreach(sanitizer IN LISTS STARLING_SANITIZE)
    target_compile_options(starling_options INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
    target_link_options(starling_options INTERFACE -fsanitize=${sanitizer})
endforeach()

# The files of tests only: what they test is built as it is shipped, they themselves need no optimiser.
set(STARLING_TEST_OPTIONS)
if(NOT MSVC)
    set(STARLING_TEST_OPTIONS -O0)
endif()
