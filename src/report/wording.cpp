// Tested by wording_test.cpp, which also holds the file to product.md's rules: short sentences, no banned words.
#include "report/wording.hpp"

#include "glasshouse/base/resource.hpp"

#include <array>
#include <cassert>
#include <cstdio>

namespace glasshouse::report {
namespace {

std::string fill(std::string_view pattern, Words words) {
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
        text += pattern.substr(0, open);
        if (close == std::string_view::npos) break;
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        for (const auto& [key, value] : words) {
            if (key == name) text += value;
        }
        pattern.remove_prefix(close + 1);
    }
    return text;
}

std::string_view cut(std::string_view& text, char separator) {
    const std::size_t at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    return part;
}

std::string with_separators(std::uint64_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace

Wording::Wording(std::string_view tsv) {
    while (!tsv.empty()) {
        std::string_view line = cut(tsv, '\n');
        if (line.empty() || line.front() == '#') continue;
        const std::string_view key = cut(line, '\t');
        const std::string_view one = cut(line, '\t');
        rows_[std::string(key)] = Row{std::string(one), std::string(line.empty() ? one : line)};
    }
}

const Wording& Wording::english() {
    static const Wording wording(find_resource("data/wording/en.tsv").value_or(""));
    return wording;
}

std::string Wording::say(std::string_view key, Words words) const {
    const auto at = rows_.find(key);
    assert(at != rows_.end());
    return at == rows_.end() ? std::string(key) : fill(at->second.other, words);
}

std::string Wording::say_count(std::string_view key, std::uint64_t count, Words words) const {
    const auto at = rows_.find(key);
    assert(at != rows_.end());
    if (at == rows_.end()) return std::string(key);
    const std::string number = to_words(count);
    std::string pattern = count == 1 ? at->second.one : at->second.other;
    for (std::size_t open = 0; (open = pattern.find("{n}", open)) != std::string::npos; open += number.size()) {
        pattern.replace(open, 3, number);
    }
    return fill(pattern, words);
}

std::string Wording::find(std::string_view key) const {
    const auto at = rows_.find(key);
    return at == rows_.end() ? std::string{} : at->second.other;
}

std::string sentence_case(std::string text) {
    // Lower and upper case lie 0x20 apart, in Latin-1's block (UTF-8 lead byte C3) too, but for the division sign.
    constexpr unsigned char kDistance = 0x20;
    const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if (text.empty()) return text;
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(byte(0) - kDistance);
    const bool is_latin1 = text.size() > 1 && byte(0) == 0xC3 && byte(1) >= 0xA0 && byte(1) <= 0xBE && byte(1) != 0xB7;
    if (is_latin1) text[1] = static_cast<char>(byte(1) - kDistance);
    return text;
}

std::string to_words(std::uint64_t count) {
    if (count < 10'000) return with_separators(count);
    if (count < 1'000'000) {
        const std::uint64_t rounded = (count + 50) / 100 * 100;
        if (rounded < 1'000'000) return with_separators(rounded);
    }
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.1f million", static_cast<double>(count) / 1e6);
    return buffer.data();
}

}  // namespace glasshouse::report
