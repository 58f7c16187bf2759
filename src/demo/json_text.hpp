#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glasshouse::demo {

/// A JSON value that is written, never read. Members keep the order in which they were added.
class Json {
public:
    using Array = std::vector<Json>;
    struct Object {
        std::vector<std::string> keys;
        std::vector<Json> values;  ///< one for each key
    };

    Json(std::string_view text) : value_(std::string(text)) {}
    Json(std::string text) : value_(std::move(text)) {}
    Json(const char* text) : value_(std::string(text)) {}
    Json(std::int64_t number) : value_(number) {}
    Json(int number) : value_(std::int64_t{number}) {}
    Json(double number) : value_(number) {}
    Json(bool flag) : value_(flag) {}

    [[nodiscard]] static Json array(Array elements = {});
    [[nodiscard]] static Json object();

    /// Appends a member. Requires an object.
    Json& add(std::string_view key, Json value);
    /// Appends an element. Requires an array.
    Json& push(Json value);
    /// True for an array or object without content.
    [[nodiscard]] bool is_empty() const;

    using Value = std::variant<bool, std::int64_t, double, std::string, Array, Object>;
    [[nodiscard]] const Value& value() const { return value_; }

private:
    Json() = default;
    Value value_;
};

/// How text beyond ASCII is written.
enum class Escaping : std::uint8_t {
    Meta,  ///< each UTF-8 byte from 0x80 on as \u00XX, and '/' as \/, the way Meta's exporter does
    Utf8,  ///< as it is
};

/// Appends the text as a JSON string with its quotes.
void append_json_string(std::string& out, std::string_view text, Escaping escaping);

/// The value, pretty-printed by two spaces, with a line break at the end.
[[nodiscard]] std::string to_text(const Json& json, Escaping escaping);

}  // namespace glasshouse::demo
