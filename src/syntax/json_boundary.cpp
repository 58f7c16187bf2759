// Tested by tests/syntax/json_boundary_test.cpp.
#include "json_boundary.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace glasshouse::syntax {
namespace {

enum class Mark : std::uint8_t { Plain, Space, Quote, Open, Close, Separator };

constexpr std::array<Mark, 256> kMarks = [] {
    std::array<Mark, 256> marks{};
    for (const char c : {' ', '\n', '\r', '\t'}) marks[static_cast<unsigned char>(c)] = Mark::Space;
    for (const char c : {'[', '{'}) marks[static_cast<unsigned char>(c)] = Mark::Open;
    for (const char c : {']', '}'}) marks[static_cast<unsigned char>(c)] = Mark::Close;
    for (const char c : {',', ':'}) marks[static_cast<unsigned char>(c)] = Mark::Separator;
    marks['"'] = Mark::Quote;
    return marks;
}();

constexpr Mark mark_of(char c) { return kMarks[static_cast<unsigned char>(c)]; }

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighs = 0x8080808080808080ULL;

/// Not zero when one of the eight bytes is `byte`.
constexpr std::uint64_t has_byte(std::uint64_t word, char byte) {
    const std::uint64_t difference = word ^ (kOnes * static_cast<unsigned char>(byte));
    return (difference - kOnes) & ~difference & kHighs;
}

/// First quote or backslash from `offset` on, or the end of the text.
std::size_t find_quote_or_backslash(std::string_view text, std::size_t offset) {
    // Eight bytes at a time: most of an export is inside strings, and this loop runs over all of it.
    while (offset + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + offset, sizeof word);
        if ((has_byte(word, '"') | has_byte(word, '\\')) != 0) break;
        offset += 8;
    }
    while (offset < text.size() && text[offset] != '"' && text[offset] != '\\') ++offset;
    return offset;
}

}  // namespace

bool JsonBoundary::leave_string(std::string_view text) {
    while (position_ < text.size()) {
        if (escaped_) {
            escaped_ = false;
            ++position_;
            continue;
        }
        position_ = find_quote_or_backslash(text, position_);
        if (position_ == text.size()) return false;
        if (text[position_++] == '"') return true;
        escaped_ = true;
    }
    return false;
}

std::optional<std::size_t> JsonBoundary::find_end(std::string_view text) {
    while (position_ < text.size()) {
        if (in_string_) {
            if (!leave_string(text)) return std::nullopt;
            in_string_ = false;
            if (depth_ == 0) return position_;
            continue;
        }
        const Mark mark = mark_of(text[position_]);
        if (in_scalar_ && mark != Mark::Plain) return position_;
        ++position_;
        if (mark == Mark::Quote) {
            in_string_ = true;
        } else if (mark == Mark::Open) {
            ++depth_;
        } else if (mark == Mark::Close) {
            if (depth_ <= 1) return position_;
            --depth_;
        } else if (depth_ == 0) {
            if (mark == Mark::Separator) return position_;
            in_scalar_ = true;
        }
    }
    return std::nullopt;
}

}  // namespace glasshouse::syntax
