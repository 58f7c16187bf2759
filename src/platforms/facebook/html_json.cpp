// Tested by tests/platforms/facebook_html_posts_test.cpp.
#include "platforms/facebook/html_json.hpp"

#include <array>
#include <charconv>

namespace glasshouse::platforms::facebook {

void HtmlJson::separate() {
    if (text_.empty()) return;
    const char last = text_.back();
    if (last != '{' && last != '[' && last != ':') text_.push_back(',');
}

HtmlJson& HtmlJson::open_object() {
    separate();
    text_.push_back('{');
    return *this;
}

HtmlJson& HtmlJson::close_object() {
    text_.push_back('}');
    return *this;
}

HtmlJson& HtmlJson::open_array() {
    separate();
    text_.push_back('[');
    return *this;
}

HtmlJson& HtmlJson::close_array() {
    text_.push_back(']');
    return *this;
}

HtmlJson& HtmlJson::key(std::string_view key) {
    separate();
    quote(key);
    text_.push_back(':');
    return *this;
}

HtmlJson& HtmlJson::value(std::string_view text) {
    separate();
    quote(text);
    return *this;
}

HtmlJson& HtmlJson::value(std::int64_t number) { return raw(std::to_string(number)); }

HtmlJson& HtmlJson::value(double number) {
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return raw({digits.data(), end});
}

HtmlJson& HtmlJson::value(bool truth) { return raw(truth ? "true" : "false"); }

HtmlJson& HtmlJson::raw(std::string_view json) {
    separate();
    text_.append(json);
    return *this;
}

void HtmlJson::quote(std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    text_.push_back('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text_.push_back('\\');
            text_.push_back(c);
        } else if (byte < 0x20 || byte >= 0x80) {
            text_.append("\\u00").append({kHex[byte >> 4U], kHex[byte & 15U]});
        } else {
            text_.push_back(c);
        }
    }
    text_.push_back('"');
}

}  // namespace glasshouse::platforms::facebook
