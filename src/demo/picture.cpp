// The smallest pictures that every viewer opens: an export's media only have to be there. Formats as in ITU-T T.81 and
// the PNG specification, third edition. Tested by tests/demo/picture_test.cpp.

#include "demo/picture.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace glasshouse::demo {
namespace {

void append_big_endian(std::string& out, std::uint32_t number) {
    for (const unsigned shift : {24U, 16U, 8U, 0U}) out += static_cast<char>(number >> shift & 0xFFU);
}

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ (crc & 1U ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

std::uint32_t adler32(std::string_view bytes) {
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    for (const char c : bytes) {
        low = (low + static_cast<unsigned char>(c)) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16U | low;
}

void append_chunk(std::string& out, std::string_view type, std::string_view data) {
    append_big_endian(out, static_cast<std::uint32_t>(data.size()));
    const std::string body = std::string(type).append(data);
    out += body;
    append_big_endian(out, crc32(body));
}

}  // namespace

std::string make_png(std::uint8_t shade) {
    using namespace std::literals;
    std::string pixels;
    for (int row = 0; row < 8; ++row) pixels.append(1, '\0').append(8, static_cast<char>(shade));
    std::string stored = "\x78\x01\x01\x48\x00\xB7\xFF"s;  // one stored block of 72 bytes
    stored += pixels;
    append_big_endian(stored, adler32(pixels));
    std::string png = "\x89PNG\r\n\x1A\n";
    append_chunk(png, "IHDR", "\0\0\0\x08\0\0\0\x08\x08\0\0\0\0"sv);
    append_chunk(png, "IDAT", stored);
    append_chunk(png, "IEND", "");
    return png;
}

std::string make_jpeg(std::uint8_t shade) {
    using namespace std::literals;
    std::string jpeg = "\xFF\xD8\xFF\xDB\x00\x43\x00"s;
    jpeg.append(64, '\x08');  // with quantisers of 8 the first coefficient is the shade less 128
    jpeg += "\xFF\xC0\x00\x0B\x08\x00\x08\x00\x08\x01\x01\x11\x00"sv;  // 8 by 8, one component
    // Two codes for the first coefficient: "0" for no bits, "10" for seven; one for the others: "0", end of block.
    jpeg += "\xFF\xC4\x00\x15\x00\x01\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x00\x07"sv;
    jpeg += "\xFF\xC4\x00\x14\x10\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x00"sv;
    jpeg += "\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00"sv;
    const int level = std::max(shade - 128, -127);
    if (std::abs(level) < 64) {
        jpeg += '\x3F';  // "0" "0" and padding of ones
    } else {
        // Ten bits: "10", the seven bits of the level (less one where negative), "0"; then padding.
        const auto bits = static_cast<unsigned>(level < 0 ? level + 127 : level) & 0x7FU;
        const unsigned code = (0b10U << 8U | bits << 1U) << 6U | 0x3FU;
        jpeg += static_cast<char>(code >> 8U & 0xFFU);
        if ((code >> 8U & 0xFFU) == 0xFFU) jpeg += '\0';
        jpeg += static_cast<char>(code & 0xFFU);
    }
    return jpeg += "\xFF\xD9"sv;
}

}  // namespace glasshouse::demo
