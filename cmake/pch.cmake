# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers: what nearly every file reads of Qt is read once for each of two kinds of target instead
# of once for each file. A file still names every header it needs: the tidy preset builds without these.
option(STARLING_PCH "Precompile Qt's headers" ON)

# starling_pch(KIND LINKS target... HEADERS header... [OPTIONS option...])
function(starling_pch kind)
    cmake_parse_arguments(arg "" "" "LINKS;HEADERS;OPTIONS" ${ARGN})
    if(NOT STARLING_PCH)
        return()
    endif()
    set(source "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
    if(NOT EXISTS "${source}")
        file(WRITE "${source}" "// Holds the precompiled headers of the kind ${kind}.\n")
    endif()
    add_library(starling_pch_${kind} OBJECT "${source}")
    set_target_properties(starling_pch_${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(starling_pch_${kind} PRIVATE ${arg_LINKS} starling_options)
    target_compile_options(starling_pch_${kind} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(starling_pch_${kind} PRIVATE ${arg_HEADERS})
endfunction()

# starling_use_pch(TARGET KIND)
function(starling_use_pch target kind)
    if(STARLING_PCH)
        target_precompile_headers(${target} REUSE_FROM starling_pch_${kind})
    endif()
endfunction()

set(core_headers <QByteArray> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QLocale> <QMap> <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QThread> <QTimer>
    <QVariant> <algorithm> <array> <atomic> <cmath> <functional> <future> <memory> <numeric> <optional> <span>
    <utility> <variant> <vector>)
starling_pch(core LINKS Qt6::Core HEADERS ${core_headers})
# What many files of the window use, not all of <QtWidgets>: every compilation reads the whole result, and that of
# the module costs more than it saves.
set(widgets_headers ${core_headers} <QAction> <QApplication> <QComboBox> <QDialog> <QDialogButtonBox> <QHBoxLayout>
    <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QStackedWidget>
    <QTextBlock> <QTextCursor> <QToolButton> <QVBoxLayout> <QWidget>)
starling_pch(widgets LINKS Qt6::Widgets HEADERS ${widgets_headers})
if(STARLING_BUILD_TESTS)
    # Without Qt Test's own header: it reads macros that differ from folder to folder.
    starling_pch(tests LINKS Qt6::Widgets HEADERS ${widgets_headers} OPTIONS ${STARLING_TEST_OPTIONS})
endif()
