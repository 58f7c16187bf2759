// UTF-8 by the table of well-formed sequences in the Unicode standard (section 3.9). Tested by
// tests/syntax/mojibake_test.cpp.
#include "utf8.hpp"

#include <algorithm>

namespace glasshouse::syntax {
namespace {

/// What may follow a lead byte: how many bytes, and the bounds of the first of them.
struct Lead {
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

constexpr Lead lead_of(unsigned char byte) {
    if (byte < 0x80) return {1};
    if (byte < 0xC2) return {0};
    if (byte < 0xE0) return {2};
    if (byte < 0xF0)
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte < 0xF5)
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {0};
}

/// How many bytes from `offset` on agree with one sequence, at most its length.
std::size_t agreeing(std::string_view bytes, std::size_t offset, const Lead& lead) {
    const std::size_t available = std::min(lead.length, bytes.size() - offset);
    for (std::size_t i = 1; i < available; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[offset + i]);
        const unsigned char low = i == 1 ? lead.low : 0x80;
        const unsigned char high = i == 1 ? lead.high : 0xBF;
        if (byte < low || byte > high) return i;
    }
    return available;
}

}  // namespace

std::size_t utf8_sequence_at(std::string_view bytes, std::size_t offset) {
    const Lead lead = lead_of(static_cast<unsigned char>(bytes[offset]));
    return agreeing(bytes, offset, lead) == lead.length ? lead.length : 0;
}

std::size_t valid_utf8_prefix(std::string_view bytes) {
    std::size_t offset = 0;
    while (offset < bytes.size()) {
        const std::size_t length = utf8_sequence_at(bytes, offset);
        if (length == 0) break;
        offset += length;
    }
    return offset;
}

bool is_cut_off_utf8(std::string_view bytes) {
    if (bytes.empty()) return false;
    const Lead lead = lead_of(static_cast<unsigned char>(bytes.front()));
    return bytes.size() < lead.length && agreeing(bytes, 0, lead) == bytes.size();
}

}  // namespace glasshouse::syntax
