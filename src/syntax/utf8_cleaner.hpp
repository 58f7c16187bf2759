#pragma once

#include <string>
#include <string_view>

namespace glasshouse::syntax {

/// Makes valid UTF-8 of bytes that arrive piece by piece: what is none, and zero bytes, become U+FFFD. A character that
/// is cut off at the end of a piece is kept back for the next.
class Utf8Cleaner {
public:
    /// The piece, cleaned; valid until the next call.
    [[nodiscard]] std::string_view clean(std::string_view piece);

private:
    std::string pending_;
    std::string cleaned_;
};

}  // namespace glasshouse::syntax
