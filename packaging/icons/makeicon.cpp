// SPDX-License-Identifier: GPL-3.0-or-later
// makeicon OUT.ico|OUT.icns PNG...: puts square PNG pictures of different sizes into a Windows or macOS icon
// file. Both formats take PNGs as they are; this only writes the tables around them. Run while packaging.
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct Picture
{
    std::uint32_t size;
    std::string bytes;
};

std::string bigEndian(std::uint32_t value)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xff);
    return out;
}

std::string littleEndian(std::uint32_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xff);
    return out;
}

std::string ico(const std::vector<Picture> &pictures)
{
    const auto count = static_cast<std::uint32_t>(pictures.size());
    std::string table = littleEndian(0, 2) + littleEndian(1, 2) + littleEndian(count, 2);
    std::string data;
    for (const Picture &picture : pictures) {
        const std::uint32_t side = picture.size >= 256 ? 0 : picture.size; // 0 stands for 256
        table += littleEndian(side, 1) + littleEndian(side, 1) + littleEndian(0, 2) + littleEndian(1, 2) +
                 littleEndian(32, 2) + littleEndian(static_cast<std::uint32_t>(picture.bytes.size()), 4) +
                 littleEndian(6 + 16 * count + static_cast<std::uint32_t>(data.size()), 4);
        data += picture.bytes;
    }
    return table + data;
}

std::string icns(const std::vector<Picture> &pictures)
{
    // A picture serves as the icon of its size and as the sharp one of half its size.
    static const struct
    {
        std::uint32_t size;
        const char *type;
    } types[] = {
        {16, "icp4"},  {32, "icp5"},  {32, "ic11"},  {64, "ic12"},  {128, "ic07"},
        {256, "ic08"}, {256, "ic13"}, {512, "ic09"}, {512, "ic14"}, {1024, "ic10"},
    };
    std::string data;
    for (const auto &type : types) {
        for (const Picture &picture : pictures) {
            if (picture.size == type.size)
                data += type.type + bigEndian(8 + static_cast<std::uint32_t>(picture.bytes.size())) +
                        picture.bytes;
        }
    }
    return "icns" + bigEndian(8 + static_cast<std::uint32_t>(data.size())) + data;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string target = argc > 2 ? argv[1] : "";
    const bool windows = target.ends_with(".ico");
    if (!windows && !target.ends_with(".icns")) {
        std::fputs("usage: makeicon OUT.ico|OUT.icns PNG...\n", stderr);
        return 2;
    }
    std::vector<Picture> pictures;
    for (int i = 2; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        Picture picture{0, std::string(std::istreambuf_iterator<char>(in), {})};
        if (picture.bytes.size() < 24 || picture.bytes.compare(1, 3, "PNG") != 0) {
            std::fprintf(stderr, "makeicon: %s is no PNG\n", argv[i]);
            return 1;
        }
        for (std::size_t at = 16; at < 20; ++at) // the width in the IHDR chunk
            picture.size = (picture.size << 8) | static_cast<unsigned char>(picture.bytes[at]);
        if (windows && picture.size > 256)
            continue;
        pictures.push_back(std::move(picture));
    }
    std::ofstream out(target, std::ios::binary);
    const std::string bytes = windows ? ico(pictures) : icns(pictures);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) {
        std::fprintf(stderr, "makeicon: cannot write %s\n", target.c_str());
        return 1;
    }
    return 0;
}
