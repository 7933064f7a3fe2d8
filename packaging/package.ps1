# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release and makes the installer (needs NSIS 3) and a .zip, both left in the build folder.
#   powershell -ExecutionPolicy Bypass -File packaging\package.ps1 [argument for cpack...]
# STARLING_BUILD_DIR  where to build (build\release)
. (Join-Path $PSScriptRoot 'lib.ps1')
try {
    $dir = Get-BuildDir release
    Initialize-Build release $dir @()
    Say 'Building'
    Invoke-Checked cmake @('--build', $dir, '--parallel', '--target', 'starling', 'starling-cli')
    Say 'Packaging'
    # By the path beside cmake: Chocolatey has a cpack of its own.
    $cpack = Join-Path (Split-Path (Get-Command cmake).Source) 'cpack.exe'
    Push-Location $dir
    try { Invoke-Checked $cpack $args } finally { Pop-Location }
} catch {
    [Console]::Error.WriteLine("package.ps1: $($_.Exception.Message)")
    exit 1
}
