# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything as it is shipped and runs the tests, without a display.
#   powershell -ExecutionPolicy Bypass -File packaging\test.ps1 [argument for ctest...]
# Needs Visual Studio 2022 (or its Build Tools) and Qt 6.4 or later: see packaging/README.md.
# STARLING_BUILD_DIR  where to build (build\test)
# STARLING_WERROR     ON: compiler warnings are errors (OFF)
. (Join-Path $PSScriptRoot 'lib.ps1')
try {
    $dir = Get-BuildDir test
    $werror = 'OFF'
    if ($env:STARLING_WERROR) { $werror = $env:STARLING_WERROR }
    Initialize-Build dev $dir @('-DCMAKE_BUILD_TYPE=Release', '-DSTARLING_BUILD_TESTS=ON', "-DSTARLING_WERROR=$werror")
    Say 'Building'
    Invoke-Checked cmake @('--build', $dir, '--parallel')
    Say 'Testing'
    $env:QT_QPA_PLATFORM = 'offscreen'
    & ctest --test-dir $dir -j2 --output-on-failure --no-tests=error @args
    $status = $LASTEXITCODE
    if ($status -eq 0) { Say "All tests passed. Built in $dir" }
    else { Say "Some tests FAILED (ctest's exit status $status)" }
    exit $status
} catch {
    [Console]::Error.WriteLine("test.ps1: $($_.Exception.Message)")
    exit 1
}
