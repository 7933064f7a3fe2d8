# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Starling and starts it; arguments are passed on to it.
#   powershell -ExecutionPolicy Bypass -File packaging\run.ps1 [argument...]
# Needs Visual Studio 2022 (or its Build Tools) and Qt 6.4 or later: see packaging/README.md.
# STARLING_BUILD_DIR  where to build (build\release)
. (Join-Path $PSScriptRoot 'lib.ps1')
try {
    $dir = Get-BuildDir release
    Initialize-Build release $dir @()
    Say 'Building'
    Invoke-Checked cmake @('--build', $dir, '--parallel', '--target', 'starling', 'starling-cli')
    $program = (Get-Content -LiteralPath (Join-Path $dir 'starling.path') -TotalCount 1).Trim()
    Say "Starting $program"
    # A program with windows is not waited for by '&' alone; its output is, when piped.
    & $program @args | Out-Default
    exit $LASTEXITCODE
} catch {
    [Console]::Error.WriteLine("run.ps1: $($_.Exception.Message)")
    exit 1
}
