#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// Writes JSON as Facebook's exporter does, mojibake included, so that what an HTML page says goes through the readers
/// of the JSON form. Their repair gives every string back as it was, also one that looks like mojibake itself.
/// Requires calls in the order of a well-formed document.
class HtmlJson {
public:
    HtmlJson& open_object();
    HtmlJson& close_object();
    HtmlJson& open_array();
    HtmlJson& close_array();
    HtmlJson& key(std::string_view key);
    HtmlJson& value(std::string_view text);
    HtmlJson& value(std::int64_t number);
    HtmlJson& value(double number);
    HtmlJson& value(bool truth);
    /// A value that is JSON already.
    HtmlJson& raw(std::string_view json);

    HtmlJson& member(std::string_view name, std::string_view text) { return key(name).value(text); }
    HtmlJson& member(std::string_view name, std::int64_t number) { return key(name).value(number); }
    HtmlJson& member(std::string_view name, double number) { return key(name).value(number); }
    /// Left out when empty.
    HtmlJson& member_if(std::string_view name, std::string_view text) {
        return text.empty() ? *this : member(name, text);
    }

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void separate();
    void quote(std::string_view text);

    std::string text_;
};

}  // namespace glasshouse::platforms::facebook
