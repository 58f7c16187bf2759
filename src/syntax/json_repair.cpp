// One bad byte must not cost a record. Tested by tests/syntax/json_repair_test.cpp.
#include "json_repair.hpp"

#include "utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

namespace glasshouse::syntax {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::optional<std::uint32_t> hex4(std::string_view digits) {
    std::uint32_t value = 0;
    if (digits.size() < 4) return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + 4, value, 16);
    if (error != std::errc{} || end != digits.data() + 4) return std::nullopt;
    return value;
}

constexpr bool is_high_surrogate(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
constexpr bool is_surrogate(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xE000; }

class Repair {
public:
    explicit Repair(std::string_view text) : text_(text) { out_.reserve(text.size() + text.size() / 16); }

    std::string run() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '"') {
                copy(1);
                string();
            } else if (is_word(c)) {
                word();
            } else {
                character();
            }
        }
        return std::move(out_);
    }

private:
    static bool is_word(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' ||
               c == '.';
    }

    void copy(std::size_t count) {
        out_.append(text_.substr(at_, count));
        at_ += std::min(count, text_.size() - at_);
    }

    void character() {
        const std::size_t length = utf8_sequence_at(text_, at_);
        if (length > 0) return copy(length);
        out_.append(kReplacement);
        ++at_;
    }

    void string() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\\') {
                escape();
            } else if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view kHex = "0123456789abcdef";
                const auto byte = static_cast<unsigned char>(c);
                out_.append("\\u00").append({kHex[byte >> 4U], kHex[byte & 15U]});
                ++at_;
            } else {
                character();
                if (c == '"') return;
            }
        }
    }

    void escape() {
        constexpr std::string_view kKnown = "\"\\/bfnrt";
        const char kind = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (kKnown.find(kind) != std::string_view::npos) return copy(2);
        const auto unit = kind == 'u' ? hex4(text_.substr(at_ + 2)) : std::nullopt;
        if (!unit) {
            out_.append("\\\\");
            ++at_;
            return;
        }
        if (!is_surrogate(*unit)) return copy(6);
        const std::string_view next = text_.substr(std::min(at_ + 6, text_.size()));
        const auto second = next.starts_with("\\u") ? hex4(next.substr(2)) : std::nullopt;
        if (is_high_surrogate(*unit) && second && is_surrogate(*second) && !is_high_surrogate(*second)) return copy(12);
        out_.append("\\ufffd");
        at_ += 6;
    }

    /// A number or one of the bare words.
    void word() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_word(text_[at_])) ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        if (word == "NaN" || word == "Infinity" || word == "-Infinity" || word == "+Infinity") {
            out_.append("null");
        } else if (word.find_first_not_of("-0123456789") == std::string_view::npos && word.size() > 18) {
            out_.append(word).append(".0");
        } else if (is_too_large(word)) {
            out_.append("null");
        } else {
            out_.append(word);
        }
    }

    static bool is_too_large(std::string_view word) {
        double value = 0;
        const auto result = std::from_chars(word.data(), word.data() + word.size(), value);
        return result.ec == std::errc::result_out_of_range;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
};

}  // namespace

std::string repair_json(std::string_view text) { return Repair(text).run(); }

}  // namespace glasshouse::syntax
