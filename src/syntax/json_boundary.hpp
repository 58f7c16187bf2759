#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace glasshouse::syntax {

[[nodiscard]] constexpr bool is_json_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Finds where one JSON value ends in text that arrives piece by piece. Knows strings and brackets, not grammar: what
/// lies between is the parser's to judge. A bracket, comma or colon that closes nothing is a value of one byte.
class JsonBoundary {
public:
    /// Requires that a byte of the value, no white space, stands at `start`.
    explicit JsonBoundary(std::size_t start) : position_(start) {}

    /// Offset one past the value; absent when the text ends before it. Then call again with the same text made longer.
    [[nodiscard]] std::optional<std::size_t> find_end(std::string_view text);
    /// Bytes before this offset are not looked at again.
    [[nodiscard]] std::size_t position() const { return position_; }
    /// Tells that `count` bytes were cut from the front of the text. Requires count <= position().
    void drop(std::size_t count) { position_ -= count; }

private:
    [[nodiscard]] bool leave_string(std::string_view text);

    std::size_t position_;
    std::size_t depth_ = 0;
    bool in_string_ = false;
    bool escaped_ = false;
    bool in_scalar_ = false;
};

}  // namespace glasshouse::syntax
