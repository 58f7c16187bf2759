// Only the JSON that this file writes is read back: strings without \u escapes other than those of control characters.
// Tested by string_list_test.cpp.
#include "store/string_list.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace glasshouse::store {
namespace {

void append_escaped(std::string& out, unsigned char byte) {
    if (byte == '"' || byte == '\\') {
        out += '\\';
        out += static_cast<char>(byte);
    } else if (byte < 0x20) {
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(byte));
        out += escape.data();
    } else {
        out += static_cast<char>(byte);
    }
}

// Reads one escape behind a backslash at `at` and moves past it.
std::optional<char> parse_escape(std::string_view text, std::size_t& at) {
    if (at >= text.size()) return std::nullopt;
    const char letter = text[at++];
    if (letter == '"' || letter == '\\') return letter;
    if (letter != 'u' || at + 4 > text.size()) return std::nullopt;
    unsigned code = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 4, code, 16);
    if (error != std::errc{} || end != text.data() + at + 4 || code >= 0x20) return std::nullopt;
    at += 4;
    return static_cast<char>(code);
}

// Reads a string whose opening quote stands at `at` and moves past its closing one.
std::optional<std::string> parse_string(std::string_view text, std::size_t& at) {
    if (at >= text.size() || text[at] != '"') return std::nullopt;
    std::string value;
    for (++at; at < text.size();) {
        const char c = text[at++];
        if (c == '"') return value;
        if (c != '\\') {
            value += c;
            continue;
        }
        const auto escaped = parse_escape(text, at);
        if (!escaped) return std::nullopt;
        value += *escaped;
    }
    return std::nullopt;
}

}  // namespace

std::string to_json_list(const std::vector<std::string>& values) {
    if (values.empty()) return {};
    std::string out = "[";
    for (const std::string& value : values) {
        if (out.size() > 1) out += ',';
        out += '"';
        for (const char c : value) append_escaped(out, static_cast<unsigned char>(c));
        out += '"';
    }
    return out + ']';
}

std::optional<std::vector<std::string>> parse_json_list(std::string_view text) {
    std::vector<std::string> values;
    if (text.empty()) return values;
    if (text.front() != '[') return std::nullopt;
    for (std::size_t at = 1; at < text.size();) {
        auto value = parse_string(text, at);
        if (!value || at >= text.size()) return std::nullopt;
        values.push_back(*std::move(value));
        const char next = text[at++];
        if (next == ']') return at == text.size() ? std::optional(values) : std::nullopt;
        if (next != ',') return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace glasshouse::store
