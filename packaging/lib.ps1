# SPDX-License-Identifier: GPL-3.0-or-later
# What run.ps1, test.ps1 and package.ps1 share. Dot-sourced, not run. Windows PowerShell 5.1 and later.

$ErrorActionPreference = 'Stop'
$StarlingRoot = (Resolve-Path (Join-Path $PSScriptRoot '..')).Path

function Say([string] $text) { Write-Host "== $text" }

# Runs a program and stops the script when it fails.
function Invoke-Checked([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with status $LASTEXITCODE" }
}

# The compiler of Visual Studio 2022 (the full one or its Build Tools), with its environment.
function Enter-Compiler {
    if (Get-Command cl.exe -ErrorAction SilentlyContinue) { return }
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    $studio = $null
    if (Test-Path $vswhere) {
        $studio = & $vswhere -latest -products * -version '[17.0,)' `
            -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    }
    if (-not $studio) {
        throw ("The C++ compiler of Visual Studio 2022 is missing. Install it with:`n" +
            '  winget install Microsoft.VisualStudio.2022.BuildTools --override "--wait --passive ' +
            '--add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"')
    }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

# CMake and Ninja: Visual Studio brings both; else by winget or choco.
function Install-Tool([string] $command, [string] $wingetId, [string] $chocoName) {
    if (Get-Command $command -ErrorAction SilentlyContinue) { return }
    if ($env:STARLING_INSTALL -eq 'no') { throw "$command is missing" }
    Say "Installing $command"
    if (Get-Command winget -ErrorAction SilentlyContinue) {
        Invoke-Checked winget @('install', '--exact', '--id', $wingetId, '--silent',
            '--accept-package-agreements', '--accept-source-agreements')
    } elseif (Get-Command choco -ErrorAction SilentlyContinue) {
        Invoke-Checked choco @('install', $chocoName, '--yes', '--no-progress')
    } else {
        throw "$command is missing, and neither winget nor choco is here to install it"
    }
    $env:Path = $env:Path + ';' + [Environment]::GetEnvironmentVariable('Path', 'Machine') +
        ';' + [Environment]::GetEnvironmentVariable('Path', 'User')
    if (-not (Get-Command $command -ErrorAction SilentlyContinue)) {
        throw "$command was installed but is not found; open a new terminal and try again"
    }
}

# The libraries besides Qt come from vcpkg by vcpkg.json. Visual Studio brings a vcpkg and sets VCPKG_ROOT in its shell;
# a clone does as well. Qt 6.4 or later for MSVC: where CMAKE_PREFIX_PATH or QT_ROOT_DIR says, else the newest of Qt's
# own installer, else through vcpkg too. Returns the options for CMake.
function Find-Libraries([string] $buildDir) {
    $vcpkg = @($env:VCPKG_ROOT, $env:VCPKG_INSTALLATION_ROOT) | Where-Object { $_ } | Select-Object -First 1
    if (-not $vcpkg) {
        throw ('vcpkg is missing; Hunspell, libxml2, libzip, Snowball and Zstandard come from it. Add "vcpkg" to Visual ' +
            'Studio in its installer, or clone https://github.com/microsoft/vcpkg, run bootstrap-vcpkg.bat there, ' +
            'and set VCPKG_ROOT to the clone.')
    }
    $installed = Join-Path $buildDir 'vcpkg_installed\x64-windows'
    $env:Path = (Join-Path $installed 'bin') + ';' + $env:Path
    $toolchain = Join-Path $vcpkg 'scripts\buildsystems\vcpkg.cmake'
    $options = @("-DCMAKE_TOOLCHAIN_FILE=$($toolchain -replace '\\', '/')", '-DVCPKG_TARGET_TRIPLET=x64-windows')
    $candidates = @()
    foreach ($list in @($env:CMAKE_PREFIX_PATH, $env:QT_ROOT_DIR)) {
        if ($list) { $candidates += $list -split ';' }
    }
    $candidates += @(Get-ChildItem -Path 'C:\Qt\6.*\msvc*_64' -Directory -ErrorAction SilentlyContinue |
        Where-Object { $_.Name -notmatch 'arm64' } |
        Sort-Object { [version] $_.Parent.Name } -Descending | ForEach-Object { $_.FullName })
    foreach ($prefix in $candidates) {
        if (Test-Path (Join-Path $prefix 'lib\cmake\Qt6\Qt6Config.cmake')) {
            Say "Qt: $prefix"
            $env:Path = (Join-Path $prefix 'bin') + ';' + $env:Path
            return $options + @("-DCMAKE_PREFIX_PATH=$($prefix -replace '\\', '/')",
                '-DVCPKG_MANIFEST_NO_DEFAULT_FEATURES=ON')
        }
    }
    Say 'Qt: built by vcpkg from vcpkg.json (the first time takes an hour or more)'
    $env:QT_PLUGIN_PATH = Join-Path $installed 'Qt6\plugins'
    return $options
}

function Get-BuildDir([string] $name) {
    if (-not $env:STARLING_BUILD_DIR) { return Join-Path (Join-Path $StarlingRoot 'build') $name }
    if ([IO.Path]::IsPathRooted($env:STARLING_BUILD_DIR)) { return $env:STARLING_BUILD_DIR }
    return Join-Path (Get-Location).Path $env:STARLING_BUILD_DIR
}

# Tools, libraries, and a configured build folder.
function Initialize-Build([string] $preset, [string] $buildDir, [string[]] $options) {
    Enter-Compiler
    Install-Tool cmake Kitware.CMake cmake
    Install-Tool ninja Ninja-build.Ninja ninja
    $libraries = @(Find-Libraries $buildDir)
    Say "Configuring in $buildDir"
    Push-Location $StarlingRoot
    try { Invoke-Checked cmake (@('--preset', $preset, '-B', $buildDir) + $libraries + $options) }
    finally { Pop-Location }
}
