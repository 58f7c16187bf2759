// Names come from whoever packed the archive and are not trusted. Nothing is unpacked, so a hostile name could at worst
// mislead the reader of the report; it is refused all the same and booked. Tests: tests/archive/entry_name_test.cpp.
#include "archive/entry_name.hpp"

#include "archive/character_set.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace glasshouse::archive {
namespace {

bool is_ascii_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

/// U+0080..U+009F are control characters too; in UTF-8 they begin with C2.
bool has_control(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (is_ascii_control(utf8[i])) return true;
        if (utf8[i] == '\xC2' && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xA0) return true;
    }
    return false;
}

std::string to_printable(std::string text) {
    std::ranges::replace_if(text, is_ascii_control, '?');
    for (std::size_t at = 0; (at = text.find('\xC2', at)) != std::string::npos; ++at) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0) text.replace(at, 2, "?");
    }
    return text;
}

bool has_drive_letter(std::string_view name) {
    if (name.size() < 2 || name[1] != ':') return false;
    const char letter = static_cast<char>(name[0] | 0x20);
    return letter >= 'a' && letter <= 'z';
}

constexpr std::string_view kFurnitureFolder = "__MACOSX";

bool is_furniture(std::string_view last_part) { return last_part == ".DS_Store" || last_part.starts_with("._"); }

EntryName hostile(std::string name, std::string why) {
    return {NameKind::Hostile, to_printable(std::move(name)), std::move(why)};
}

std::optional<std::string> find_hostility(std::string_view name) {
    if (has_control(name)) return "the name holds control characters; such a file is not opened";
    if (name.starts_with('/')) return "the name is an absolute path; such a file is not opened";
    if (has_drive_letter(name)) return "the name starts with a drive letter; such a file is not opened";
    return std::nullopt;
}

}  // namespace

EntryName clean_name(std::string_view stored, std::uint32_t max_depth) {
    std::string name = is_utf8(stored) ? std::string(stored) : cp437_to_utf8(stored);
    std::ranges::replace(name, '\\', '/');
    if (auto why = find_hostility(name)) return hostile(std::move(name), *std::move(why));

    EntryName clean{name.ends_with('/') ? NameKind::Folder : NameKind::File, {}, {}};
    std::uint32_t depth = 0;
    std::string_view rest = name;
    while (!rest.empty()) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        const std::string_view part = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (part.empty() || part == ".") continue;
        if (part == "..")
            return hostile(std::move(name), "the name leads out of the export; such a file is not opened");
        if (part == kFurnitureFolder) return {NameKind::Furniture, {}, {}};
        if (!clean.text.empty()) clean.text += '/';
        clean.text += part;
        ++depth;
    }
    if (clean.text.empty()) clean.kind = NameKind::Folder;
    if (is_furniture(std::string_view(clean.text).substr(clean.text.rfind('/') + 1)))
        return {NameKind::Furniture, {}, {}};
    // "./C:/x" is no better than "C:/x".
    if (auto why = find_hostility(clean.text)) return hostile(std::move(clean.text), *std::move(why));
    if (clean.kind == NameKind::File && depth > max_depth + 1) {
        return hostile(std::move(clean.text), "it lies " + std::to_string(depth - 1) + " folders deep, the limit is " +
                                                  std::to_string(max_depth) + "; it is not opened");
    }
    return clean;
}

}  // namespace glasshouse::archive
