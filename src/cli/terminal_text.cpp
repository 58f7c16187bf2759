// Controls are Unicode's Cc (C0, DEL, C1), its line and paragraph separators and Bidi_Control (UAX #9, checked
// 2026-11-26). Tested by terminal_text_test.cpp.
#include "cli/terminal_text.hpp"

#include "glasshouse/text/text.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::cli {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Sequences {
    std::string_view start;  ///< all bytes but the last
    unsigned char first;     ///< of the last byte
    unsigned char last;
};
constexpr std::array<Sequences, 5> kControls{{
    {"\xC2", 0x80, 0x9F},      // C1
    {"\xD8", 0x9C, 0x9C},      // Arabic letter mark
    {"\xE2\x80", 0x8E, 0x8F},  // left-to-right and right-to-left mark
    {"\xE2\x80", 0xA8, 0xAE},  // separators, embeddings, overrides
    {"\xE2\x81", 0xA6, 0xA9},  // isolates
}};

std::size_t control_length(std::string_view rest) {
    const auto byte = static_cast<unsigned char>(rest.front());
    if (byte < 0x20 || byte == 0x7F) return 1;
    const auto* const found = std::ranges::find_if(kControls, [rest](const Sequences& row) {
        if (!rest.starts_with(row.start) || rest.size() <= row.start.size()) return false;
        const auto last = static_cast<unsigned char>(rest[row.start.size()]);
        return last >= row.first && last <= row.last;
    });
    return found == kControls.end() ? 0 : found->start.size() + 1;
}

}  // namespace

std::string to_terminal(std::string_view text) {
    const std::string valid = text::to_nfc(text);
    std::string shown;
    for (std::string_view rest = valid; !rest.empty();) {
        const std::size_t length = control_length(rest);
        shown += length > 0 ? kReplacement : rest.substr(0, 1);
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return shown;
}

std::string counted(std::uint64_t count, std::string_view one) {
    return std::to_string(count) + ' ' + std::string(one) + (count == 1 ? "" : "s");
}

}  // namespace glasshouse::cli
