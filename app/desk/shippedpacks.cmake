# SPDX-License-Identifier: GPL-3.0-or-later

# Sets shipped_files, the packs of resources/packs, and shipped_index, a source made from their ids and
# versions.
file(GLOB shipped_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/packs/*.json)
list(FILTER shipped_files EXCLUDE REGEX "\\.schema\\.json$")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${shipped_files})

set(entries "")
foreach(file IN LISTS shipped_files)
    file(READ ${file} text)
    string(JSON uid GET "${text}" id)
    string(JSON version GET "${text}" version)
    file(SHA256 ${file} digest)
    string(SUBSTRING ${digest} 0 32 digest)
    get_filename_component(name ${file} NAME)
    string(APPEND entries "        {QStringLiteral(\"${uid}\"), QStringLiteral(\"${version}\"),\n"
        "         QStringLiteral(\"${digest}\"),\n"
        "         QStringLiteral(\":/starling/packs/${name}\")},\n")
endforeach()
set(shipped_index ${CMAKE_CURRENT_BINARY_DIR}/shippedpacksindex.cpp)
configure_file(${CMAKE_CURRENT_LIST_DIR}/shippedpacksindex.cpp.in ${shipped_index} @ONLY)
