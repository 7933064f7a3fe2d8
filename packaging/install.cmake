# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and how it becomes a package: a .deb, an NSIS installer, a disk image. Included last.
if(NOT TARGET starling)
    return()
endif()
include(GNUInstallDirs)
include(${CMAKE_CURRENT_LIST_DIR}/appicon.cmake)

set(app_id io.github.starling.Starling)
set(programs starling)
if(TARGET starling-cli)
    list(APPEND programs starling-cli)
endif()

# Where run.sh finds the program.
get_property(multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(NOT multi_config)
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/starling.path" CONTENT "$<TARGET_FILE:starling>\n")
endif()

set(CPACK_PACKAGE_NAME starling)
set(CPACK_PACKAGE_VENDOR "The Starling authors")
set(CPACK_PACKAGE_CONTACT "The Starling authors <starling@starling.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
# Beside what was built, wherever cpack is called.
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}")

if(APPLE OR WIN32)
    # Qt comes along: Qt's own deploy script collects its libraries and plugins.
    if(COMMAND qt_generate_deploy_app_script)
        if(Qt6_VERSION VERSION_LESS 6.5)
            qt_generate_deploy_app_script(TARGET starling FILENAME_VARIABLE deploy_script)
        else()
            qt_generate_deploy_app_script(TARGET starling OUTPUT_SCRIPT deploy_script)
        endif()
    endif()
endif()

if(APPLE)
    starling_app_icon(starling.icns)
    set_target_properties(starling PROPERTIES
        MACOSX_BUNDLE ON
        OUTPUT_NAME Starling
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/macos/Info.plist.in"
        MACOSX_BUNDLE_BUNDLE_NAME Starling
        MACOSX_BUNDLE_GUI_IDENTIFIER ${app_id}
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_ICON_FILE starling.icns)
    install(TARGETS starling BUNDLE DESTINATION .)
    # The command line program lives beside the window's, where it finds the same libraries.
    if(TARGET starling-cli)
        set_target_properties(starling-cli PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
        install(TARGETS starling-cli RUNTIME DESTINATION Starling.app/Contents/MacOS)
    endif()
    if(deploy_script)
        install(SCRIPT "${deploy_script}")
    endif()
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Starling ${PROJECT_VERSION}")
    set(CPACK_DMG_FORMAT UDZO)
    set(CPACK_PACKAGE_FILE_NAME "Starling-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")

elseif(WIN32)
    starling_app_icon(starling.ico)
    set_target_properties(starling PROPERTIES WIN32_EXECUTABLE ON)
    install(TARGETS ${programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
        DESTINATION . OPTIONAL)
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSES/CC-BY-4.0.txt" "${PROJECT_SOURCE_DIR}/LICENSES/SCOWL.txt"
            DESTINATION LICENSES)
    if(deploy_script)
        install(SCRIPT "${deploy_script}")
    endif()
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
    include(InstallRequiredSystemLibraries)
    set(CPACK_GENERATOR "NSIS;ZIP")
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Starling)
    set(CPACK_PACKAGE_EXECUTABLES starling Starling)
    set(CPACK_PACKAGE_FILE_NAME "Starling-${PROJECT_VERSION}-windows-x64")
    set(CPACK_NSIS_PACKAGE_NAME Starling)
    set(CPACK_NSIS_DISPLAY_NAME Starling)
    set(CPACK_NSIS_MUI_ICON "${CMAKE_BINARY_DIR}/starling.ico")
    set(CPACK_NSIS_MUI_UNIICON "${CMAKE_BINARY_DIR}/starling.ico")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\starling.exe")
    set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
    set(CPACK_NSIS_MUI_FINISHPAGE_RUN starling.exe)

else()
    # The system's Qt is found where the system's libraries are; one from elsewhere stays in the rpath.
    set_target_properties(${programs} PROPERTIES INSTALL_RPATH "" INSTALL_RPATH_USE_LINK_PATH ON)
    install(TARGETS ${programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

    set(linux "${CMAKE_CURRENT_LIST_DIR}/linux")
    set(icons "${PROJECT_SOURCE_DIR}/resources/icons/app")
    install(FILES "${linux}/${app_id}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES "${linux}/${app_id}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES "${icons}/starling.svg" RENAME ${app_id}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
        install(FILES "${icons}/starling-${size}.png" RENAME ${app_id}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()

    # Documentation as Debian wants it: in a folder of the package's name, long texts and manual pages packed.
    set(docs ${CMAKE_INSTALL_DATADIR}/doc/starling)
    install(FILES "${linux}/copyright" DESTINATION ${docs})
    install(FILES "${PROJECT_SOURCE_DIR}/README.md" DESTINATION ${docs} OPTIONAL)
    find_program(STARLING_GZIP gzip)
    mark_as_advanced(STARLING_GZIP)
    function(install_packed source name destination)
        if(NOT EXISTS "${source}")
            return()
        endif()
        if(NOT STARLING_GZIP)
            install(FILES "${source}" RENAME ${name} DESTINATION ${destination})
            return()
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
        file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packed")
        execute_process(COMMAND "${STARLING_GZIP}" -9nc INPUT_FILE "${source}"
            OUTPUT_FILE "${CMAKE_BINARY_DIR}/packed/${name}.gz" COMMAND_ERROR_IS_FATAL ANY)
        install(FILES "${CMAKE_BINARY_DIR}/packed/${name}.gz" DESTINATION ${destination})
    endfunction()
    install_packed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog ${docs})
    if(EXISTS /etc/debian_version)
        install_packed("${linux}/changelog" changelog.Debian ${docs})
    else()
        install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION ${docs})
    endif()
    foreach(program IN LISTS programs)
        install_packed("${linux}/${program}.1" ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
    endforeach()

    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION education)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Starling shows interview questions, each read through seven tabs: framework,
STAR example, how to answer, key points, terminology, interviewer criteria
and mistakes. Beside them a person writes an answer of their own, keeps
notes, and marks what is mastered. Everything works offline, in one file.

A pack of fifteen questions for senior backend engineers is included, and
saved web pages with interview questions can be brought in. The command line
program starling-cli does the same for scripts.")
    # The linked libraries are found by dpkg-shlibdeps; plugins that are loaded by name are not.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-svg-plugins | libqt6svg6 (<< 6.5), qt6-wayland, qt6-translations-l10n, hunspell-en-us, qt6-speech-speechd-plugin")
endif()

include(CPack)
