#pragma once

#include "glasshouse/syntax/json.hpp"

#include <expected>
#include <memory>
#include <string_view>

namespace glasshouse::syntax {

/// Why a text is not taken for JSON.
struct JsonFault {
    std::string_view what;  ///< in words for people; lives as long as the program
    /// The brackets, commas or quotes do not fit, so that the text may have been cut at a wrong place.
    bool structural = false;
};

/// One parsed text at a time; its memory is used again for the next.
class JsonParser {
public:
    JsonParser();
    ~JsonParser();
    JsonParser(const JsonParser&) = delete;
    JsonParser& operator=(const JsonParser&) = delete;

    /// Requires JsonWindow::kPadding readable bytes after the text. The view is valid until the next call.
    [[nodiscard]] std::expected<JsonView, JsonFault> parse(std::string_view padded);
    /// Parses a copy and, where a strict parser refuses it for a byte, number or escape, one with that part replaced.
    [[nodiscard]] std::expected<JsonView, JsonFault> parse_leniently(std::string_view text);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace glasshouse::syntax
