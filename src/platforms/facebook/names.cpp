#include "platforms/facebook/names.hpp"

#include <cctype>

namespace glasshouse::platforms::facebook {

namespace {

bool is_word(unsigned char byte) { return byte >= 0x80 || std::isalnum(byte) != 0; }

std::string_view without_extension(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() - dot > 6) return name;
    return name.substr(0, dot);
}

}  // namespace

std::string normalise_part(std::string_view part) {
    std::string folded;
    folded.reserve(part.size());
    for (const char raw : part) {
        const auto byte = static_cast<unsigned char>(raw);
        if (is_word(byte)) {
            folded.push_back(static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte));
        } else if (folded.empty() || folded.back() != '_') {
            folded.push_back('_');
        }
    }
    // U+2019, the apostrophe that a re-zip on a telephone puts in place of the plain one.
    for (std::size_t at = 0; (at = folded.find("\xE2\x80\x99", at)) != std::string::npos;) folded.replace(at, 3, "_");
    return folded;
}

std::string normalise_name(std::string_view entry_name) {
    return normalise_part(without_extension(entry_name.substr(entry_name.rfind('/') + 1)));
}

std::string_view key_stem(std::string_view key) {
    const std::size_t mark = key.rfind("_v");
    if (mark == std::string_view::npos || mark == 0 || mark + 2 == key.size()) return key;
    const bool numbered = key.find_first_not_of("0123456789", mark + 2) == std::string_view::npos;
    return numbered ? key.substr(0, mark) : key;
}

std::string without_numbers(std::string_view name) {
    std::size_t end = name.size();
    while (end > 0 && std::isdigit(static_cast<unsigned char>(name[end - 1])) != 0) --end;
    if (end == name.size()) return std::string(name);
    while (end > 0 && name[end - 1] == '_') --end;
    return std::string(name.substr(0, end));
}

}  // namespace glasshouse::platforms::facebook
