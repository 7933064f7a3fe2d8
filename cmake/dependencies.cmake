# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries besides Qt, each as a target starling::NAME that the folder using it links. Debian has no CMake files for
# some of them, vcpkg has for all: both ways are looked at
# (pkg-config first: Debian's CMake file of libzip asks for programs that its -dev package does not bring).
find_package(PkgConfig QUIET)

# starling_library(NAME PACKAGE package TARGETS cmake-target... MODULE pkg-config-name HEADER header LIBRARY library)
function(starling_library name)
    cmake_parse_arguments(arg "" "PACKAGE;MODULE;HEADER;LIBRARY" "TARGETS" ${ARGN})
    add_library(starling_dependency_${name} INTERFACE)
    add_library(starling::${name} ALIAS starling_dependency_${name})
    if(arg_MODULE AND PkgConfig_FOUND)
        pkg_check_modules(starling_${name} QUIET IMPORTED_TARGET ${arg_MODULE})
        if(TARGET PkgConfig::starling_${name})
            target_link_libraries(starling_dependency_${name} INTERFACE PkgConfig::starling_${name})
            return()
        endif()
    endif()
    if(arg_PACKAGE)
        find_package(${arg_PACKAGE} QUIET)
        foreach(target IN LISTS arg_TARGETS)
            if(TARGET ${target})
                target_link_libraries(starling_dependency_${name} INTERFACE ${target})
                return()
            endif()
        endforeach()
    endif()
    find_path(STARLING_${name}_INCLUDE ${arg_HEADER})
    find_library(STARLING_${name}_LIBRARY ${arg_LIBRARY})
    mark_as_advanced(STARLING_${name}_INCLUDE STARLING_${name}_LIBRARY)
    if(NOT STARLING_${name}_INCLUDE OR NOT STARLING_${name}_LIBRARY)
        message(FATAL_ERROR "${name} was not found (header ${arg_HEADER}, library ${arg_LIBRARY}). "
            "README.md names the package of each system.")
    endif()
    target_include_directories(starling_dependency_${name} SYSTEM INTERFACE "${STARLING_${name}_INCLUDE}")
    target_link_libraries(starling_dependency_${name} INTERFACE "${STARLING_${name}_LIBRARY}")
endfunction()

starling_library(stemmer HEADER libstemmer.h LIBRARY stemmer)
starling_library(hunspell MODULE hunspell HEADER hunspell/hunspell.hxx LIBRARY hunspell)
starling_library(xml PACKAGE LibXml2 TARGETS LibXml2::LibXml2 MODULE libxml-2.0
    HEADER libxml/HTMLparser.h LIBRARY xml2)
starling_library(zip PACKAGE libzip TARGETS libzip::zip MODULE libzip HEADER zip.h LIBRARY zip)
starling_library(zstd PACKAGE zstd TARGETS zstd::libzstd_shared zstd::libzstd_static MODULE libzstd
    HEADER zstd.h LIBRARY zstd)
