# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=repository -P scripts.cmake: bash reads every script; PowerShell too, where it is.
find_program(BASH bash)
if(BASH AND NOT CMAKE_HOST_WIN32)
    foreach(script IN ITEMS packaging/lib.sh packaging/run.sh packaging/test.sh packaging/package.sh .ci/run)
        execute_process(COMMAND "${BASH}" -n "${ROOT}/${script}" RESULT_VARIABLE result ERROR_VARIABLE output)
        if(result)
            message(FATAL_ERROR "${script}: ${output}")
        endif()
    endforeach()
else()
    message("SKIPPED: no bash here")
endif()
find_program(POWERSHELL NAMES pwsh powershell)
if(POWERSHELL)
    foreach(script IN ITEMS lib run test package)
        execute_process(COMMAND "${POWERSHELL}" -NoProfile -NonInteractive -Command
            "$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('${ROOT}/packaging/${script}.ps1', [ref]$null, [ref]$e); $e; exit $e.Count"
            RESULT_VARIABLE result OUTPUT_VARIABLE output)
        if(result)
            message(FATAL_ERROR "${script}.ps1: ${output}")
        endif()
    endforeach()
endif()
