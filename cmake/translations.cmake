# SPDX-License-Identifier: GPL-3.0-or-later
# translations/starling_<language>.ts, compiled into :/i18n of starling_ui. English has the plural forms alone:
# its other strings are those of the source.
set(starling_ts_de "${PROJECT_SOURCE_DIR}/translations/starling_de.ts")
set(starling_ts_en "${PROJECT_SOURCE_DIR}/translations/starling_en.ts")

# lrelease and the resource rather than qt_add_translations: from Qt 6.7 on that one defers itself, and a path
# with a space breaks it then.
qt_add_lrelease(starling_ui
    TS_FILES "${starling_ts_de}" "${starling_ts_en}"
    OPTIONS -silent
    QM_FILES_OUTPUT_VARIABLE starling_qm_files)
qt_add_resources(starling_ui starling_translations
    PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${starling_qm_files})

# Brings the .ts files up to the strings of the source; run it by hand, then translate what is unfinished.
set(starling_lupdate $<TARGET_FILE:Qt6::lupdate> -locations none -no-obsolete -I app app/ui)
add_custom_target(update_translations
    COMMAND ${starling_lupdate} -ts "${starling_ts_de}"
    COMMAND ${starling_lupdate} -pluralonly -ts "${starling_ts_en}"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Updating translations/*.ts"
    VERBATIM)
