// SPDX-License-Identifier: GPL-3.0-or-later
// For LD_PRELOAD on Linux: what SQLite writes with takes SLOWDISK_MS (200) longer.
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <cstdlib>

namespace {

void wait()
{
    const char *ms = std::getenv("SLOWDISK_MS");
    usleep(static_cast<useconds_t>(1000 * (ms ? std::atoi(ms) : 200)));
}

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    wait();
    return real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}

__attribute__((visibility("default"))) int fdatasync(int file)
{
    wait();
    return real<int (*)(int)>("fdatasync")(file);
}

__attribute__((visibility("default"))) int fsync(int file)
{
    wait();
    return real<int (*)(int)>("fsync")(file);
}
}
